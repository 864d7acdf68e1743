"""What can be decided about a finding: two suggestions, own words, drop, keep."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from moreelberaad.domain.review import capitalised
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views.finishing.keyed_radio import KeyedRadio

NOTHING, FIRST, SECOND, WORDS, DROP, KEEP = range(6)
"""The choices by their keys, and that none is made."""


class FiveChoices(QWidget):
    """Arrows move within, Tab leaves; a suggestion that is not there is not shown."""

    chosen = Signal(int)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        labels = (
            "",
            "",
            ui.say("Eigen woorden…"),
            ui.say("Schrap de zin"),
            ui.say("Laat staan, met reden"),
        )
        self.setAccessibleName(ui.say("Wat komt hier te staan?"))
        self._group = QButtonGroup(self)
        self._radios = {n: KeyedRadio(ui, label, str(n)) for n, label in enumerate(labels, 1)}
        self._offered = [WORDS, DROP, KEEP]
        for radio in self._radios.values():
            self._group.addButton(radio)
            radio.stepped.connect(self._on_stepped)
        self._group.buttonClicked.connect(self._on_clicked)
        column = down(*self._radios.values())
        self._column = column
        self.setLayout(column)

    @property
    def value(self) -> int:
        """Give the key of what is chosen."""
        return next((n for n, radio in self._radios.items() if radio.isChecked()), NOTHING)

    def offer(self, suggestions: tuple[str, ...], chosen: int) -> None:
        """Show these suggestions, and choose without telling it."""
        shown = suggestions[:SECOND]
        self._offered = [*range(1, len(shown) + 1), WORDS, DROP, KEEP]
        for number, words in enumerate(shown, 1):
            self._radios[number].show_label(capitalised(words))
        for number, radio in self._radios.items():
            radio.setVisible(number in self._offered)
        self._check(chosen)

    def put_below(self, number: int, widget: QWidget) -> None:
        """Let a widget stand below a choice, for what it asks."""
        radio = self._radios[number]
        self._column.insertWidget(self._column.indexOf(radio) + 1, widget)
        QWidget.setTabOrder(radio, widget)

    def choose(self, number: int) -> None:
        """Choose as a user does, if it is offered."""
        if number in self._offered:
            self._check(number)
            self.chosen.emit(number)

    def _check(self, number: int) -> None:
        self._group.setExclusive(False)  # or none could be without its mark
        stops_at = number or self._offered[0]
        for other, radio in self._radios.items():
            radio.setChecked(other == number)
            radio.set_low(low=number == KEEP)
            is_stop = other == stops_at
            stop = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            radio.setFocusPolicy(stop)
        self._column.setSpacing(4 if number == KEEP else 8)
        self._group.setExclusive(True)
        self.setFocusProxy(self._radios[stops_at])

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        at = self._offered.index(self.value) if self.value else min(0, -step)
        number = self._offered[(at + step) % len(self._offered)]
        self._radios[number].setFocus()
        self.choose(number)

    @Slot(QAbstractButton)
    def _on_clicked(self) -> None:
        self.choose(self.value)
