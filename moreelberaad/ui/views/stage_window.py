"""The one window of the participants, made when it is first needed and let go with its session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from moreelberaad.domain.frames import AwayFrame, BlackFrame, BoundaryFrame, BreakFrame, Frame
from moreelberaad.i18n import Language
from moreelberaad.ui.support.themes import Theme

if TYPE_CHECKING:
    from moreelberaad.ui.views.audience.window import AudienceWindow

_WORDLESS = (AwayFrame, BlackFrame, BoundaryFrame, BreakFrame)
"""Frames without a word of the talk: they stay as they are behind a closed door."""


class StageWindow:
    """Speaks one language as long as it is there; tells `moved` when it comes on a screen."""

    def __init__(
        self,
        language: Callable[[], Language],
        moved: Callable[[], None],
        theme: Callable[[], Theme],
    ) -> None:
        self._language, self._moved, self._theme = language, moved, theme
        self._spoken: Language | None = None
        self.window: AudienceWindow | None = None

    @property
    def is_foreign(self) -> bool:
        """Tell whether another language is spoken by now."""
        return self._spoken != self._language()

    def made(self) -> AudienceWindow:
        """Give the window, made when there is none."""
        self.window = self.window or self._make()
        return self.window

    def drop(self) -> None:
        """Hide the window, and let it go."""
        if self.window:
            self.window.hide()
            self.window.deleteLater()
        self.window = None

    def show(self, frame: Frame) -> None:
        """Show a frame; what covers the talk is painted at once."""
        if self.window:
            self.window.show_frame(frame)
            if isinstance(frame, _WORDLESS):
                self.window.repaint()

    def show_away(self, frame: Frame | None) -> None:
        """Leave no word of this frame."""
        self.show(frame if isinstance(frame, _WORDLESS) else AwayFrame())

    def _make(self) -> AudienceWindow:
        self._spoken = self._language()
        window = _picture(self._spoken, self._theme())
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.winId()  # there is no handle before
        window.windowHandle().screenChanged.connect(self._moved)
        return window


def _picture(language: Language, theme: Theme) -> AudienceWindow:
    from moreelberaad.ui.views.audience.window import AudienceWindow  # noqa: PLC0415 - not to start

    return AudienceWindow(language, theme=theme)
