"""The window on the participants' screen: it only shows; the facilitator's window steers it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.frames import Frame, Welcome
from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Theme
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.layout import lay_out
from moreelberaad.ui.views.audience.look import AudienceLook
from moreelberaad.ui.views.audience.paint import paint
from moreelberaad.ui.views.audience.turning import page_after


class AudienceWindow(QWidget):
    """One frame at a time on the whole window: no input, no focus, no menu, no border."""

    turned = Signal(int)
    """The place of the page that is shown now, from 0."""

    def __init__(
        self, language: Language, parent: QWidget | None = None, *, theme: Theme = Theme.LIGHT
    ) -> None:
        super().__init__(parent)
        self._language, self._theme = language, theme
        self._frame: Frame = Welcome()
        self._at = 0
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
        self._lay_out()

    @property
    def page(self) -> Page:
        """Give what is on the screen now."""
        return self._pages[self._at]

    @property
    def pages(self) -> tuple[Page, ...]:
        """Give all pages of the frame."""
        return self._pages

    @property
    def at(self) -> int:
        """Tell which of the pages is shown, from 0."""
        return self._at

    def show_frame(self, frame: Frame) -> None:
        """Show a frame, on the page where the room was as long as it is about the same."""
        before, many = self._frame, len(self._pages)
        self._frame = frame
        self._lay_out()
        self._go(page_after(before, frame, at=self._at, before=many, now=len(self._pages)))

    def turn_page(self, by: int = 1) -> None:
        """Turn to the next page, or one back; after the last comes the first."""
        self._go((self._at + by) % len(self._pages))

    def wear(self, theme: Theme) -> None:
        """Wear the theme of the room, which is not that of the facilitator."""
        self._theme = theme
        self._lay_out()
        self._go(self._at)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        self._go(min(self._at, len(self._pages) - 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.page, self._look)
        painter.end()

    def _lay_out(self) -> None:
        self._look = AudienceLook.on(self.size(), self._theme)
        self._pages = lay_out(self._frame, self.size(), self._language, self._look)

    def _go(self, at: int) -> None:
        self._at = at
        self.setAccessibleDescription(self.page.words)
        self.update()
        self.turned.emit(at)
