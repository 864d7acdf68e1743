"""What the participants see now, small, beside the work."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.frames import BlackFrame
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.views.audience.pager import Pager
from moreelberaad.ui.views.audience.thumbnail import Thumbnail

_WIDTH, _INDENT = 264, 10
"""Px at 100 %: the sixteen by nine of it leave room for the questions below."""


class RoomPane(QWidget):
    """Follows the publisher; nothing else tells it what the room sees."""

    def __init__(self, ui: Ui, publisher: Publisher, theme: Theme = Theme.LIGHT) -> None:
        super().__init__()
        self._ui, self._publisher, self._is_lost = ui, publisher, False
        title = words(ui, ui.say("Deelnemers zien nu"), "label", wrap=False)
        self._screen = words(ui, "", "caption", token="muted", wrap=False)
        self._thumbnail = Thumbnail(ui, theme=theme)
        self.pager = Pager(ui, self._thumbnail)
        head = across(title, None, self._screen)
        column = down(head, across(self._thumbnail, None), across(self.pager, None))
        column.setContentsMargins(ui.look.px(_INDENT), 0, 0, ui.look.px(_INDENT))
        self.setLayout(column)
        publisher.changed.connect(self._follow)
        ui.look.changed.connect(self._measure)
        self._measure()
        self._follow()

    def tell_screen(self, text: str, *, is_lost: bool = False) -> None:
        """Say what screen it is; where it was lost the participants see nothing."""
        self._screen.setText(text)
        self._is_lost = is_lost
        self._follow()

    def fit(self, shape: QSize) -> None:
        """Take the shape of the participants' screen, so that both break into the same pages."""
        self._thumbnail.fit(shape)
        self._measure()

    @Slot()
    def _follow(self) -> None:
        frame = BlackFrame() if self._is_lost else self._publisher.frame
        self._thumbnail.show_frame(frame)

    @Slot()
    def _measure(self) -> None:
        width = self._ui.look.px(_WIDTH)
        self._thumbnail.setFixedSize(width, self._thumbnail.heightForWidth(width))
