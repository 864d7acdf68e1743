"""What was set apart at *Stop: grens*: per text it goes, or it stays under a hold."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.i18n import Language
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, across, down, words
from moreelberaad.ui.viewmodels.apart import Kept, hold, kept_apart, wipe
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.closing.small import aside, small_button
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.regions import first_in

Act = Callable[[SessionModel, str, Language], bool]


def rule(ui: Ui) -> str:
    """Say what holds for a text that stands apart, and ask what has to be known."""
    return ui.say(
        "Komt niet op het scherm en gaat nooit mee in een export. "
        "Komt er een melding of onderzoek?"
    )


class ApartList(QWidget):
    """Names each text by its place and never shows its words; what is held is only told."""

    changed = Signal()

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._shown: tuple[Kept, ...] = ()
        self._pile, self._failed = Pile(ui.look.px(14)), Notice(ui, "danger")
        bare(self, down(self._pile, self._failed))
        self.refresh()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing stands apart."""
        return not self._shown

    def refresh(self) -> None:
        """Show what stands apart now."""
        kept = kept_apart(self._model.session, self._ui.language)
        if kept != self._shown:
            self._shown = kept
            self._pile.clear()
            for each in kept:
                self._pile.add(self._row(each))

    def _row(self, kept: Kept) -> QWidget:
        name = words(self._ui, kept.name, "body_strong")
        if not kept.held:
            return bare(QWidget(), down(name, self._choices(kept), spacing="xs"))
        mark = Chip(self._ui, self._ui.say("bewaarstop"), "warn", icon="archive")
        return bare(QWidget(), down(name, across(mark, None), spacing="xs"))

    def _choices(self, kept: Kept) -> QWidget:
        ui, say, made = self._ui, self._ui.say, QWidget()
        flow = FlowLayout(made, spacing=ui.look.px(8))
        ways: tuple[tuple[str, str, Act], ...] = (
            (say("Er komt niets, wis nu"), say("Gewist."), wipe),
            (say("Bewaar met bewaarstop"), say("Bewaard met bewaarstop."), hold),
        )
        for text, told, act in ways:
            button = small_button(ui, text, name=f"{text}: {kept.name}")
            button.clicked.connect(partial(self._decide, act, kept.id, told))
            flow.addWidget(button)
        return made

    def _decide(self, act: Act, apart_id: str, told: str) -> None:
        self._failed.clear()
        if act(self._model, apart_id, self._ui.language):
            self.refresh()
            self.changed.emit()
            announce(self, told)
            self._focus_next()
        elif self._model.error:
            self._failed.tell(errors.sentence(self._ui, self._model.error))

    def _focus_next(self) -> None:
        """Keep the keyboard in the list as long as there is something to decide."""
        following = first_in(self)
        if following is not self:
            following.setFocus(Qt.FocusReason.OtherFocusReason)


class ApartCard(QWidget):
    """Absent while nothing stands apart; closing waits until each text is decided about."""

    changed = Signal()

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._list = ApartList(ui, model)
        self._list.changed.connect(self.changed)
        title = words(ui, ui.say("Apart gehouden"), "heading3")
        asked = words(ui, rule(ui), token="ink2")
        self._list.setContentsMargins(0, ui.look.px(8), 0, 0)
        bare(self, down(aside(ui, "archive", title, asked, self._list)))
        self.setAccessibleName(ui.say("Apart gehouden"))
        if self._list.is_empty:
            self.hide()  # shown before it has a parent it would be a window

    def refresh(self) -> None:
        """Show what stands apart now."""
        self._list.refresh()
        self.setHidden(self._list.is_empty)

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        first_in(self._list).setFocus(Qt.FocusReason.OtherFocusReason)
