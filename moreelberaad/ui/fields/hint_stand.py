"""The band in its place: made where it is needed, and gone when nothing is left to tell."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from moreelberaad.ui.fields.hint_band import HintBand
from moreelberaad.ui.fields.hint_place import HintPlace
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.support.tab_order import come_after, last_stop
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down

_ABOVE, _BELOW, _AROUND_CARET = 4, 8, 28
"""Px at 100 % around the band, and above and below the caret."""


class HintStand(QObject):
    """One band at a time; a row that goes takes its band with it."""

    taken = Signal()
    left = Signal()
    picked = Signal(int)
    never_asked = Signal()

    def __init__(self, ui: Ui, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._around: QWidget | None = None
        self._band: HintBand | None = None
        self.place: HintPlace | None = None

    @property
    def has_focus(self) -> bool:
        """Tell whether the keyboard is in the band."""
        focus = QApplication.focusWidget()
        return self._is_there and bool(focus and self._around and self._around.isAncestorOf(focus))

    def at(self, place: HintPlace) -> HintBand:
        """Give the band of a place, and let it stand there."""
        if self.place is not place or self._band is None or not self._is_there:
            self.clear()
            self._band = self._made(place)
            self.place = place
        return self._band

    def clear(self) -> None:
        """Have no band."""
        if self._around is not None and isValid(self._around):
            self._around.hide()
            self._around.deleteLater()
        self._around = self._band = self.place = None

    @property
    def _is_there(self) -> bool:
        return self._around is not None and isValid(self._around)

    def _made(self, place: HintPlace) -> HintBand:
        band = HintBand(self._ui)
        band.taken.connect(self.taken)
        band.left.connect(self.left)
        band.picked.connect(self.picked)
        band.never_asked.connect(self.never_asked)
        self._around = around = QWidget()
        column = down(band)
        column.setContentsMargins(0, self._ui.look.px(_ABOVE), 0, self._ui.look.px(_BELOW))
        around.setLayout(column)
        words = last_stop(place) if isinstance(place, QWidget) else None
        place.stand_hint(around)  # from here on the band itself is the last in its place
        if words is not None:
            come_after(words, band)
        band.show()
        around.show()
        QTimer.singleShot(0, self, self._scroll)
        return band

    @Slot()
    def _scroll(self) -> None:
        """Have the band in sight, and above all the caret."""
        around, box = self._around, QApplication.focusWidget()
        area = _area_of(around) if around is not None and self._is_there else None
        if area is None or around is None:
            return
        area.ensureWidgetVisible(around, 0, 0)
        inside = area.widget()
        if inside is not None and isinstance(box, TextBox) and inside.isAncestorOf(box):
            caret = box.mapTo(inside, box.cursorRect().center())
            area.ensureVisible(caret.x(), caret.y(), 0, self._ui.look.px(_AROUND_CARET))


def _area_of(widget: QWidget) -> QScrollArea | None:
    here: QWidget | None = widget
    while here is not None and not isinstance(here, QScrollArea):
        here = here.parentWidget()
    return here
