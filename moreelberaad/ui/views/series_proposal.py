"""A neutral word for a series, to take over with one press."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button


class SeriesProposal(QWidget):
    """`taken` tells the word."""

    taken = Signal(str)

    def __init__(self, ui: Ui, label: Prose) -> None:
        super().__init__()
        self._label = label
        take = button(ui, label.plain, "link", name=ui.say("Neem {label}", label=label.plain))
        take.clicked.connect(self._on_clicked)
        self.setLayout(across(take))

    @Slot()
    def _on_clicked(self) -> None:
        self.taken.emit(self._label.plain)
