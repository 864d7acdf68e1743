"""The ring around the widget that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from moreelberaad.ui.support.look import Look
from moreelberaad.ui.support.painting import NOTHING, paint_box, pen
from moreelberaad.ui.support.tokens import load

RING = "ring"
"""Property of a widget: `none` for no ring around it."""

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea)
_MARGINS = (
    QStyle.PixelMetric.PM_FocusFrameHMargin,
    QStyle.PixelMetric.PM_FocusFrameVMargin,
)
_OVER_THE_BORDER = -load().focus_width
"""A field has a border of its own: the ring takes its place, and nothing clips it."""


class RingStyle(QProxyStyle):
    """Where the ring stands: over its widget, and so far outside it."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.margin = 0
        """Px that the ring goes outside its widget."""

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        return self.margin if metric in _MARGINS else super().pixelMetric(metric, option, widget)

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)


class FocusFrame(QFocusFrame):
    """The ring itself; mouse and screen reader pass a `QFocusFrame` by."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._style = RingStyle()
        self._style.setParent(self)  # Qt lets go of a style after its widget, Python before
        self.setStyle(self._style)

    def put_around(self, widget: QWidget | None) -> None:
        """Stand around this widget and follow it, or around nothing."""
        self._style.margin = load().focus_width + (_gap(widget) if widget else 0)
        self.setWidget(widget)  # type: ignore[arg-type]  # the stub knows no None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = pen(self.look.color("focus"), load().focus_width)
        radius = self.look.px(load().radius["choice"])
        paint_box(painter, QRectF(self.rect()), NOTHING, border, radius)
        painter.end()


class FocusRing(QObject):
    """Keep the ring around whatever has the focus, in whichever window."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._look = look
        self._frame = FocusFrame(look)
        app.focusChanged.connect(self._on_focus_changed)

    def wear(self, look: Look) -> None:
        """Take the colour and lengths of this look from now on."""
        self._look = look
        if isValid(self._frame):
            self._frame.look = look

    def put_on(self) -> None:
        """Stand again where the focus is: a new style sheet has hidden the frame."""
        if isValid(self._frame):
            self._frame.put_around(None)
        self._on_focus_changed(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._frame):  # it went with the window in which it stood
            self._frame = FocusFrame(self._look)
        wanted = now is not None and now.property(RING) != "none" and not _in_popup(now)
        self._frame.put_around(now if wanted else None)


def _gap(widget: QWidget) -> int:
    return _OVER_THE_BORDER if isinstance(widget, _FIELDS) else load().focus_offset


def _in_popup(widget: QWidget) -> bool:
    return widget.window().windowType() == Qt.WindowType.Popup
