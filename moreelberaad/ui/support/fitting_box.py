"""A drop-down that ends what it has no room for in a sign, and tells the whole when pointed at."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

from moreelberaad.ui.support.tips import tip


class FittingBox(QComboBox):
    """Qt itself cuts a long choice off in the middle of a letter."""

    def __init__(self) -> None:
        super().__init__()
        self.currentTextChanged.connect(self._tell_whole)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = self._option(), QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._fitting(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    @Slot()
    def _tell_whole(self) -> None:
        whole = self.currentText()
        tip(self, "" if self._fitting(self._option()) == whole else whole)

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        words, end = option.currentText, Qt.TextElideMode.ElideRight
        return option.fontMetrics.elidedText(words, end, self._room(option).width())

    def _room(self, option: QStyleOptionComboBox) -> QRect:
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
