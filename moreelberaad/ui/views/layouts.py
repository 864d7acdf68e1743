"""The few arrangements that several screens share."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.follow_focus import follow_focus
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words

NO_LIMIT = 16_777_215
"""Px: Qt's own largest width and height."""


def bare(widget: QWidget, layout: QLayout) -> QWidget:
    """Fill a widget with a layout up to its edges."""
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget


def edged(ui: Ui, widget: QWidget, layout: QLayout, across: int, down: int) -> QWidget:
    """Fill a widget with a layout, this many px from its sides and from its top and foot."""
    sides, ends = ui.look.px(across), ui.look.px(down)
    layout.setContentsMargins(sides, ends, sides, ends)
    widget.setLayout(layout)
    return widget


def wrapped(ui: Ui, *items: QWidget) -> QLayout:
    """Place items beside each other, and below each other where the line is full."""
    flow = FlowLayout(spacing=ui.look.px(10))
    for item in items:
        flow.addWidget(item)
    return flow


def scrolled(page: QWidget) -> QScrollArea:
    """Let a page scroll where the window is too low or the text too large for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    follow_focus(area)
    return area


def page_head(ui: Ui, above: str, title: str, lead: str) -> QLayout:
    """Begin a page: small above its title where one is, large below it what it is for."""
    return down(
        words(ui, above, token="ink2"),
        words(ui, title, "heading1"),
        words(ui, lead, "lead", token="ink2"),
        spacing="xs",
    )


def picture(ui: Ui, name: str, *, token: str = "ink2", side: int = 20) -> QLabel:
    """Show an icon that means what the words beside it say."""
    label = QLabel()
    wear_icon(label, ui.look, name, token=token, side=side)
    return label


class _Kept(QObject):
    """Keeps a length of a widget at this many px at 100 %, whatever the text size becomes."""

    def __init__(self, ui: Ui, widget: QWidget, length: int) -> None:
        super().__init__(widget)
        self._ui, self._widget, self._length = ui, widget, length
        ui.look.changed.connect(self._on_changed)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._apply(self._widget, self._ui.look.px(self._length))

    def _apply(self, widget: QWidget, length: int) -> None:
        raise NotImplementedError


class Width(_Kept):
    """Keeps a widget this wide."""

    @override
    def _apply(self, widget: QWidget, length: int) -> None:
        widget.setFixedWidth(length)


class Height(_Kept):
    """Keeps a widget this high."""

    @override
    def _apply(self, widget: QWidget, length: int) -> None:
        widget.setFixedHeight(length)


class Lowest(_Kept):
    """Keeps a widget from getting lower."""

    @override
    def _apply(self, widget: QWidget, length: int) -> None:
        widget.setMinimumHeight(length)


class Widest(_Kept):
    """Keeps a widget from growing wider."""

    @override
    def _apply(self, widget: QWidget, length: int) -> None:
        widget.setMaximumWidth(length)


class Narrowest(_Kept):
    """Keeps a widget from getting narrower, for words that may be longer elsewhere."""

    @override
    def _apply(self, widget: QWidget, length: int) -> None:
        widget.setMinimumWidth(length)
