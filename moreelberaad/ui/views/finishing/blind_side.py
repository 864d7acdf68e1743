"""Beside a part that is read without marks: what to do, and who marked what."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.blind_reading import BlindReading
from moreelberaad.ui.views.layouts import wrapped
from moreelberaad.ui.views.run.panes import Pane

WIDTH = 350
_SIDE, _TOP = 24, 20


class BlindSide(Pane):
    """Marking and comparing first; then adding what only the reader saw."""

    mark_asked = Signal()
    compare_asked = Signal()
    finish_asked = Signal(bool)

    def __init__(self, ui: Ui, reading: BlindReading) -> None:
        super().__init__(ui, "window", Qt.Edge.LeftEdge)
        self._said, self._reading = ui, reading
        self._title = words(ui, "", "heading3")
        self._how = words(ui)
        self._count = words(ui, "", "body_strong")
        self._found = tuple((words(ui, "", "label", token="ink2"), words(ui)) for _ in range(3))
        self._mark = button(ui, ui.say("Markeer"), keys="M")
        self._compare = button(ui, ui.say("Vergelijk"), "primary", keys="Ctrl+Return")
        self._add = button(ui, "", "primary")
        self._go_on = button(ui, "")
        labels = [label for pair in self._found for label in pair]
        rows = (wrapped(ui, self._mark, self._compare), wrapped(ui, self._add, self._go_on))
        column = down(self._title, self._how, self._count, *labels, *rows, None)
        px = ui.look.px
        column.setContentsMargins(px(_SIDE), px(_TOP), px(_SIDE), px(12))
        self.setLayout(column)
        self._connect()

    @property
    def told(self) -> str:
        """Say who marked what, in one go."""
        return ". ".join(f"{head.text()}: {text.text()}" for head, text in self._found)

    def focus_first(self) -> None:
        """Put the keyboard on what comes next."""
        target = self._add if self._add.isVisibleTo(self) else self._go_on
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show how far the reading is."""
        say, is_comparing = self._said.say, self._reading.is_comparing
        self._title.setText(say("Vergeleken") if is_comparing else say("Wat zou jij aanwijzen?"))
        self._how.setText(self._told_how())
        self._count.setText(self._told_number())
        for each in (self._compare, self._mark, self._count):
            each.setVisible(not is_comparing)
        self._show_compared()

    def _connect(self) -> None:
        self._mark.clicked.connect(self.mark_asked)
        self._compare.clicked.connect(self.compare_asked)
        self._add.clicked.connect(lambda: self.finish_asked.emit(True))  # noqa: FBT003 - adding
        self._go_on.clicked.connect(lambda: self.finish_asked.emit(False))  # noqa: FBT003 - not

    def _show_compared(self) -> None:
        ui, found, is_on = self._said, self._reading.compared(), self._reading.is_comparing
        heads = (ui.say("Jij en de controle"), ui.say("Alleen jij"), ui.say("Alleen de controle"))
        every = (found.both, found.mine, found.theirs)
        for labels, head, listed in zip(self._found, heads, every, strict=True):
            _tell(labels, head, _listed(ui, listed), is_on=is_on)
        self._add.setVisible(is_on and bool(found.mine))
        number = len(found.mine)
        self._add.setText(ui.count("Voeg {number} punt toe", "Voeg {number} punten toe", number))
        self._go_on.setVisible(is_on)
        self._go_on.setText(ui.say("Voeg niets toe") if number else ui.say("Ga verder"))

    def _told_how(self) -> str:
        if self._reading.is_comparing:
            return self._said.say(
                "Met kader: allebei. Met stippels: alleen de controle. Die vindt niet alles."
            )
        return self._said.say("Selecteer woorden en druk op M. Nog een keer M wist het.")

    def _told_number(self) -> str:
        number = self._reading.number
        if not number:
            return self._said.say("Je wees nog niets aan.")
        return self._said.count(
            "Je wees {number} plek aan.", "Je wees {number} plekken aan.", number
        )


def _tell(labels: tuple[QLabel, QLabel], head: str, told: str, *, is_on: bool) -> None:
    for label, text in zip(labels, (head, told), strict=True):
        label.setText(text)
        label.setVisible(is_on)


def _listed(ui: Ui, found: tuple[str, ...]) -> str:
    return ", ".join(f"‘{each}’" for each in found) if found else ui.say("niets")
