"""Turns the pages of the participants' screen from the window of the facilitator."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, icon_button, words
from moreelberaad.ui.views.audience.thumbnail import Thumbnail


class Pager(QWidget):
    """Two buttons and *1 van 2*; there only where the participants' screen has more pages."""

    turned = Signal(int)
    """One page on, or one back; the thumbnail has turned already."""

    def __init__(self, ui: Ui, thumbnail: Thumbnail) -> None:
        super().__init__()
        self._ui, self._thumbnail = ui, thumbnail
        self._place = words(ui, "", "caption", token="ink2", wrap=False)
        back = icon_button(ui, ui.say("Vorige pagina op het scherm"), "arrow-left")
        forth = icon_button(ui, ui.say("Volgende pagina op het scherm"), "arrow-right")
        back.clicked.connect(partial(self._turn, -1))
        forth.clicked.connect(partial(self._turn, 1))
        row = across(back, self._place, forth, spacing="xs")
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        thumbnail.turned.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        at, many = self._thumbnail.at, len(self._thumbnail.pages)
        self._place.setText(self._ui.say("{number} van {many}", number=at + 1, many=many))
        self.setVisible(many > 1)

    def _turn(self, by: int) -> None:
        self._thumbnail.turn_page(by)
        self.turned.emit(by)
