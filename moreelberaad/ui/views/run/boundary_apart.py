"""*Houd dit apart…*: which texts go out of sight, none of them ticked beforehand."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.apart import Movable, movables, set_apart
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.finishing.long_tick import LongTick
from moreelberaad.ui.views.layouts import edged, scrolled

_WIDTH, _AROUND, _TALLEST, _LEAST = 620, 80, 340, 80


class ApartDialog(Dialog):
    """Lists what stands in this step; only what is ticked goes apart."""

    def __init__(self, ui: Ui, parent: QWidget, model: SessionModel) -> None:
        super().__init__(ui, parent, ui.say("Houd dit apart"))
        self._ui, self._model = ui, model
        self.setFixedWidth(min(ui.look.px(_WIDTH), parent.window().width()))
        self._ticks: list[tuple[LongTick, Movable]] = []
        self._failed = Notice(ui, "danger")
        say = ui.say
        self._apply = button(ui, say("Houd apart"), "primary")
        self._cancel = button(ui, say("Annuleer"))
        rule = say(
            "Deze tekst komt niet meer op het scherm en gaat nooit mee in een export. Hij blijft "
            "in de kluis tot duidelijk is of er een melding of onderzoek komt."
        )
        self.body.addWidget(words(ui, rule, token="ink2"))
        self._list()
        self.body.addWidget(self._failed)
        self._cancel.clicked.connect(self.reject)
        self._apply.clicked.connect(self._set_apart)
        self._count()
        self.finish_with(self._apply, self._cancel)

    def focus_first(self) -> None:
        """Put the keyboard on the first text."""
        (self._ticks[0][0] if self._ticks else self._cancel).setFocus()

    def _list(self) -> None:
        ui, column = self._ui, down(spacing="xs")
        found = movables(self._model, ui.language)
        if not found:
            empty = ui.say("In deze stap staat nog niets om apart te houden.")
            self.body.addWidget(words(ui, empty))
            self._apply.hide()
            return
        for (_, label), group in groupby(found, key=lambda each: (each.key, each.label)):
            column.addWidget(words(ui, label, "label", token="ink2"))
            column.addSpacing(ui.look.px(4))
            for each in group:
                column.addWidget(self._tick(each))
            column.addSpacing(ui.look.px(8))
        column.addStretch()
        page = edged(ui, QWidget(), column, 6, 4)
        area = scrolled(page)
        whole = column.totalHeightForWidth(self.width() - ui.look.px(_AROUND)) + ui.look.px(28)
        least, most = ui.look.px(_LEAST), ui.look.px(_TALLEST)
        area.setFixedHeight(max(least, min(whole, most, self._room())))
        self.body.addWidget(area)

    def _room(self) -> int:
        """Leave the words and the buttons around the list their place in the window."""
        window = self.parentWidget()
        return window.window().height() - self._ui.look.px(_TALLEST) if window else 0

    def _tick(self, movable: Movable) -> LongTick:
        made = LongTick(self._ui, " · ".join(text.plain for text in movable.texts))
        made.toggled.connect(self._count)
        self._ticks.append((made, movable))
        return made

    def _count(self) -> None:
        self._apply.setEnabled(any(tick.isChecked() for tick, _ in self._ticks))

    def _set_apart(self) -> None:
        chosen = [movable for tick, movable in self._ticks if tick.isChecked()]
        if set_apart(self._model, chosen, self._ui.language):
            self.accept()
        elif self._model.error:
            self._failed.tell(errors.sentence(self._ui, self._model.error))


def ask_apart(ui: Ui, parent: QWidget, model: SessionModel) -> Dialog:
    """Show the texts of this step over a page."""
    dialog = ApartDialog(ui, parent, model)
    dialog.open()
    dialog.focus_first()
    return dialog
