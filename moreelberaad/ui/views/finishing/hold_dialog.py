"""Setting a *bewaarstop*: which sessions, why, and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad import lesson_words
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.choices import ChoiceRow
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.holding import HoldingModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare, scrolled

_WIDTH, _MOST, _ROW = 600, 6, 36


class HoldDialog(Dialog):
    """Tells `held` when it is set; one session alone needs no tick."""

    held = Signal()

    def __init__(
        self, ui: Ui, parent: QWidget, model: HoldingModel, sessions: Sequence[SessionId]
    ) -> None:
        super().__init__(ui, parent, ui.say("Bewaarstop zetten"))
        self.setFixedWidth(ui.look.px(_WIDTH))
        self._ui, self._model = ui, model
        self._boxes: dict[SessionId, Tick] = {}
        self._only = sessions[0] if len(sessions) == 1 else None
        self._failed = Notice(ui, "danger")
        options = [
            (each.value, ui.say(lesson_words.HOLD_REASONS[each]), "") for each in HoldReason
        ]
        self._reason = ChoiceRow(ui, ui.say("Waarom"), options)
        self._set = button(ui, ui.say("Zet de bewaarstop"), "primary")
        back = button(ui, ui.say("Annuleer"))
        self._build(sessions)
        self.finish_with(back, self._set)
        self._reason.chosen.connect(self._show)
        back.clicked.connect(self.reject)
        self._set.clicked.connect(self._hold)
        self._show()

    def _build(self, sessions: Sequence[SessionId]) -> None:
        ui = self._ui
        why = words(ui, ui.say("Waarom"), "label", token="ink2")
        explained = ui.say(
            "Er wordt dan niets van het beraad gewist, tot iemand de bewaarstop opheft met de "
            "wachtzin. Wat iemand laat schrappen, gaat nergens meer mee, maar blijft bewaard."
        )
        for part in (
            self._named(sessions),
            bare(QWidget(), down(why, self._reason, spacing="xs")),
            words(ui, explained, token="ink2"),
            self._failed,
        ):
            self.body.addWidget(part)

    def _named(self, sessions: Sequence[SessionId]) -> QWidget:
        ui, named = self._ui, self._model.named(sessions, self._ui.language)
        if self._only is not None:
            only = named[0]
            title = words(ui, only.title, "body_strong")
            about = words(ui, only.about, "caption", token="ink2")
            return bare(QWidget(), down(title, about, spacing="xs"))
        for each in named:
            box = Tick(f"{each.title} · {each.about}".replace("&", "&&"))
            box.setAccessibleName(f"{each.title}, {each.about}")
            box.setChecked(True)
            box.clicked.connect(self._show)
            self._boxes[each.id] = box
        rows = bare(QWidget(), down(*self._boxes.values(), spacing="xs"))
        if len(named) <= _MOST:
            return rows
        area = scrolled(rows)
        area.setFixedHeight(self._ui.look.px(_MOST * _ROW))
        return area

    @property
    def _chosen(self) -> tuple[SessionId, ...]:
        if self._only is not None:
            return (self._only,)
        return tuple(each for each, box in self._boxes.items() if box.isChecked())

    @Slot()
    def _show(self) -> None:
        self._set.setEnabled(bool(self._reason.value() and self._chosen))

    @Slot()
    def _hold(self) -> None:
        reason = self._reason.value()
        if reason is None:
            return
        try:
            self._model.hold(self._chosen, HoldReason(reason))
        except MoreelberaadError as error:
            self._failed.tell(errors.sentence(self._ui, error))
            return
        self.accept()
        self.held.emit()

    def begin(self) -> None:
        """Come on show with the keyboard at the first choice."""
        self.open()
        next(iter(self._boxes.values()), self._reason).setFocus()


def ask_hold(
    ui: Ui, parent: QWidget, model: HoldingModel, sessions: Sequence[SessionId]
) -> HoldDialog:
    """Ask why, and set it."""
    dialog = HoldDialog(ui, parent, model, sessions)
    dialog.begin()
    return dialog
