"""The window on the participants' screen: it only shows; the facilitator's window steers it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.frames import Frame
from moreelberaad.i18n import Language
from moreelberaad.ui.support.capture import let_be_captured
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.leaves import Leaves
from moreelberaad.ui.views.audience.paint import paint


class AudienceWindow(QWidget):
    """One frame at a time on the whole window: no input, no focus, no menu, no border."""

    turned = Signal(int)
    """The place of the page that is shown now, from 0."""

    def __init__(
        self, language: Language, parent: QWidget | None = None, *, theme: Theme = Theme.LIGHT
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._leaves = Leaves(language, self.size(), theme)
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(language.say("Deelnemersscherm"))
        self.setWindowTitle(language.say("Deelnemersscherm"))
        let_be_captured(self)
        self._tell()

    @property
    def page(self) -> Page:
        """Give what is on the screen now."""
        return self._leaves.page

    @property
    def pages(self) -> tuple[Page, ...]:
        """Give all pages of the frame."""
        return self._leaves.pages

    @property
    def at(self) -> int:
        """Tell which of the pages is shown, from 0."""
        return self._leaves.at

    def show_frame(self, frame: Frame) -> None:
        """Show a frame, on the page where the room was as long as it is about the same."""
        self._leaves.show(frame)
        self._tell()

    def turn_page(self, by: int = 1) -> None:
        """Turn to the next page, or one back; after the last comes the first."""
        self._leaves.turn(by)
        self._tell()

    def wear(self, theme: Theme) -> None:
        """Wear the theme of the room, which is not that of the facilitator."""
        self._theme = theme
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.page, self._leaves.look)
        painter.end()

    def _fit(self) -> None:
        self._leaves.fit(self.size(), self._theme)
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.page.words)
        self.update()
        self.turned.emit(self.at)
