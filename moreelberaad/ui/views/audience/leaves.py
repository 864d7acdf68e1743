"""A frame in pages, and the page that is seen of it."""

from __future__ import annotations

from PySide6.QtCore import QSize

from moreelberaad.domain.frames import Frame, Welcome
from moreelberaad.i18n import Language
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.layout import lay_out
from moreelberaad.ui.views.audience.look import AudienceLook
from moreelberaad.ui.views.audience.turning import page_after


class Leaves:
    """Breaks into pages at the size of a screen; `at` is the place of the page, from 0."""

    def __init__(self, language: Language, size: QSize, theme: Theme) -> None:
        self._language = language
        self._frame: Frame = Welcome()
        self.at = 0
        self.fit(size, theme)

    @property
    def page(self) -> Page:
        """Give the page that is seen."""
        return self.pages[self.at]

    def fit(self, size: QSize, theme: Theme) -> None:
        """Break anew, at another size or in another theme."""
        self.size, self.look = size, AudienceLook.on(size, theme)
        self.pages = self._laid_out()
        self.at = min(self.at, len(self.pages) - 1)

    def show(self, frame: Frame) -> None:
        """Show a frame, on the page where the room was as long as it is about the same."""
        before, many = self._frame, len(self.pages)
        self._frame = frame
        self.pages = self._laid_out()
        self.at = page_after(before, frame, at=self.at, before=many, now=len(self.pages))

    def turn(self, by: int) -> None:
        """Turn to the next page, or one back; after the last comes the first."""
        self.at = (self.at + by) % len(self.pages)

    def _laid_out(self) -> tuple[Page, ...]:
        return lay_out(self._frame, self.size, self._language, self.look)
