"""The style under the stylesheet: indicators, drop-downs and spin buttons in token colours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)
from typing_extensions import override

from moreelberaad.ui.support.indicators import (
    Condition,
    paint_check,
    paint_radio,
)
from moreelberaad.ui.support.look import Look
from moreelberaad.ui.support.painting import dashed, paint_box, paint_caret, paint_caret_up
from moreelberaad.ui.support.style_lengths import (
    INDENT,
    LENGTHS,
    LOWEST,
    SIDE,
    WITH_ARROWS,
    place_of,
)

_INDICATORS = {
    QStyle.PrimitiveElement.PE_IndicatorCheckBox: paint_check,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton: paint_radio,
}


class Style(QProxyStyle):
    """Fusion, with our own drawing where a stylesheet would need picture files."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self.look = look

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            return  # the focus ring is drawn around the widget
        paint = _INDICATORS.get(element)
        if paint is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(option.rect), self.look, _condition(option))
        painter.restore()

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match control:
            case QStyle.ComplexControl.CC_ComboBox:
                self._draw_combo(option, painter, widget)
            case QStyle.ComplexControl.CC_SpinBox:
                self._draw_spin(option, painter, widget)
            case _:
                super().drawComplexControl(control, option, painter, widget)
        painter.restore()

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        length = LENGTHS.get(metric)
        if length is not None:
            return self.look.px(length)
        return super().pixelMetric(metric, option, widget)

    @override
    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in WITH_ARROWS:
            found.setWidth(size.width() + self.look.px(3 * INDENT + SIDE))
        return found.expandedTo(QSize(0, self.look.px(LOWEST.get(kind, 0))))

    @override
    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        place = place_of(control, part, option.rect, self.look)
        if place is not None:
            return place
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def _draw_combo(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
    ) -> None:
        self._draw_frame(option, painter)
        arrow = self.subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxArrow,
            widget,
        )
        paint_caret(painter, self._middle(QRectF(arrow), 14), self._ink(option))

    def _draw_spin(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
    ) -> None:
        self._draw_frame(option, painter)
        for part, paint in (
            (QStyle.SubControl.SC_SpinBoxUp, paint_caret_up),
            (QStyle.SubControl.SC_SpinBoxDown, paint_caret),
        ):
            rect = self.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
            paint(painter, self._middle(QRectF(rect), 11), self._ink(option))

    def _draw_frame(self, option: QStyleOptionComplex, painter: QPainter) -> None:
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        color = self.look.color("line_strong")
        border = QPen(color, 1) if enabled else dashed(color)
        fill = self.look.color("raised" if enabled else "surface")
        paint_box(painter, QRectF(option.rect), fill, border, self.look.px(6))

    def _middle(self, rect: QRectF, side: float) -> QRectF:
        length = self.look.px(side)
        middle = QRectF(0, 0, length, length)
        middle.moveCenter(rect.center())
        return middle

    def _ink(self, option: QStyleOption) -> QColor:
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        return self.look.color("ink2" if enabled else "disabled")


def _condition(option: QStyleOption) -> Condition:
    state = option.state
    return Condition(
        on=bool(state & QStyle.StateFlag.State_On),
        enabled=bool(state & QStyle.StateFlag.State_Enabled),
    )
