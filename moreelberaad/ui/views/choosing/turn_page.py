"""The page of the one whose turn it is: choose, wipe, hand in and cover."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.viewmodels.choosing_values import ValuesOffered
from moreelberaad.ui.viewmodels.idle import WARNED
from moreelberaad.ui.views.choosing.asked import Choice
from moreelberaad.ui.views.choosing.choice import ChoiceForm
from moreelberaad.ui.views.choosing.enter import is_enter, press_focused
from moreelberaad.ui.views.layouts import Height, Widest, bare, edged, picture, scrolled
from moreelberaad.ui.views.run.panes import Pane

_WIDTH, _TALL, _SIDE = 1080, 52, 24


class TurnPage(QWidget):
    """Holds one choice at a time, and forgets it before it is covered."""

    handed_in = Signal()

    def __init__(self, ui: Ui, model: ChoosingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._form: ChoiceForm | None = None
        self._notice = Notice(ui, "warn")
        self._wipe = button(ui, ui.say("Wis"))
        self._hand_in = button(ui, ui.say("Lever in en verberg"), "primary")
        self._stay = button(ui, ui.say("Ik ben er nog"))
        for each in (self._wipe, self._hand_in):
            Height(ui, each, _TALL)
        self._forms = Pile()
        self._build()
        self._connect()

    def show_choice(self, choice: Choice, offered: ValuesOffered | None) -> None:
        """Begin with nothing chosen, for somebody else."""
        self.forget()
        self._form = ChoiceForm(self._ui, choice, self._model.sides, offered)
        self._forms.add(self._form)
        self._form.picked.connect(self._notice.clear)
        self._form.focus_first()

    def forget(self) -> None:
        """Take the choice that was not handed in away with its page."""
        self._form = None
        self._forms.clear()
        self._notice.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand in with Enter, and let no other key reach what lies behind."""
        if is_enter(event) and not press_focused(self):
            self._hand_it_in()
        event.accept()

    def _build(self) -> None:
        page = self._in_column(QWidget(), down(self._forms), 24)
        notice = self._in_column(QWidget(), down(self._notice), 4)
        column = down(scrolled(page), notice, self._foot())
        column.setSpacing(0)
        column.setStretch(0, 1)
        bare(self, column)

    def _foot(self) -> Pane:
        ui = self._ui
        promise = words(
            ui,
            ui.say(
                "Je keuze wordt gemengd met de andere keuzes. We bewaren geen naam, volgorde of "
                "tijd. Ook de gespreksleider ziet niet wat jij koos."
            ),
            "body",
            token="ink2",
        )
        row = across(
            picture(ui, "eye-slash", side=24), promise, self._wipe, self._hand_in, spacing="lg"
        )
        row.setStretch(1, 1)
        pane = Pane(ui, "surface", Qt.Edge.TopEdge)
        self._in_column(pane, row, 24)
        return pane

    def _in_column(self, around: QWidget, layout: QLayout, ends: int) -> QWidget:
        """Lay something in the middle, as wide as the rest of the page."""
        inner = bare(QWidget(), layout)
        Widest(self._ui, inner, _WIDTH)
        row = across(None, inner, None)
        row.setStretch(1, 1000)
        return edged(self._ui, around, row, _SIDE, ends)

    def _connect(self) -> None:
        self._wipe.clicked.connect(self._clear)
        self._hand_in.clicked.connect(self._hand_it_in)
        self._stay.clicked.connect(self._model.idle.stir)
        self._model.idle.nearly.connect(self._warn)
        self._model.idle.stirred.connect(self._notice.clear)

    @Slot()
    def _clear(self) -> None:
        if self._form:
            self._notice.clear()
            self._form.clear()

    @Slot()
    def _hand_it_in(self) -> None:
        if self._form is None:
            return
        option, value = self._form.option, self._form.value
        if option is None:
            self._notice.tell(self._ui.say("Kies eerst A, B of iets anders."))
            return
        self.forget()
        self._model.hand_in(option, value)

    @Slot()
    def _warn(self) -> None:
        text = self._ui.count(
            "Over {number} seconde verbergen we je keuze. Hij is dan niet ingeleverd.",
            "Over {number} seconden verbergen we je keuze. Hij is dan niet ingeleverd.",
            WARNED,
        )
        self._notice.tell(text, self._stay)
