"""How large the parts of standard widgets are, in px at 100 %, and where their arrows stand."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle

from moreelberaad.ui.support.indicators import INDICATOR
from moreelberaad.ui.support.look import Look

LENGTHS = {
    QStyle.PixelMetric.PM_IndicatorWidth: INDICATOR,
    QStyle.PixelMetric.PM_IndicatorHeight: INDICATOR,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: INDICATOR,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: INDICATOR,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 9,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 9,
}
LOWEST = {
    QStyle.ContentsType.CT_LineEdit: 40,
    QStyle.ContentsType.CT_ComboBox: 40,
    QStyle.ContentsType.CT_SpinBox: 40,
    QStyle.ContentsType.CT_CheckBox: 28,
    QStyle.ContentsType.CT_RadioButton: 28,
    QStyle.ContentsType.CT_ItemViewItem: 36,
}
"""Heights that a trembling hand can hit."""

WITH_ARROWS = (QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox)
INDENT = 8
SIDE = 28
"""What the arrows of a drop-down or a spin box take."""

_COMBO = QStyle.ComplexControl.CC_ComboBox
_SPIN = QStyle.ComplexControl.CC_SpinBox


def place_of(
    control: QStyle.ComplexControl, part: QStyle.SubControl, rect: QRect, look: Look
) -> QRect | None:
    """Give where the words or arrows stand in a drop-down or spin box; None for other parts."""
    arrows = QRect(rect)
    arrows.setLeft(rect.right() - look.px(SIDE))
    half = rect.height() // 2
    places = {
        (_COMBO, QStyle.SubControl.SC_ComboBoxArrow): arrows,
        (_COMBO, QStyle.SubControl.SC_ComboBoxEditField): _words(rect, look),
        (_SPIN, QStyle.SubControl.SC_SpinBoxUp): arrows.adjusted(0, 0, 0, -half),
        (_SPIN, QStyle.SubControl.SC_SpinBoxDown): arrows.adjusted(0, half, 0, 0),
        (_SPIN, QStyle.SubControl.SC_SpinBoxEditField): _words(rect, look),
    }
    return places.get((control, part))


def _words(rect: QRect, look: Look) -> QRect:
    return rect.adjusted(look.px(INDENT), 1, -look.px(SIDE), -1)
