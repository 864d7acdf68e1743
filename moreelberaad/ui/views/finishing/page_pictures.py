"""The pages of a document below each other, as sharp as the screen is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui

_GAP = 18


class PagePicture(QLabel):
    """One page as a picture, with a thin edge."""

    def __init__(self, ui: Ui, content: bytes) -> None:
        super().__init__()
        self._ui = ui
        self._image = QImage.fromData(content)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Take this width in px, and the height that belongs to it."""
        size = QSize(width, round(width * self._image.height() / max(1, self._image.width())))
        ratio = self.devicePixelRatioF()
        picture = self._image.scaled(
            size * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(picture))
        self.setFixedSize(size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._ui.look.color("line_strong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PagePictures(Pile):
    """All pages of one document."""

    def __init__(self, ui: Ui) -> None:
        gap = ui.look.px(_GAP)
        super().__init__(spacing=gap)
        self._ui, self._gap = ui, gap
        self._pictures: list[PagePicture] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pages(self, pages: Sequence[bytes], width: int) -> None:
        """Show these pages instead of those before, each this many px wide."""
        self.clear()
        self._pictures = [PagePicture(self._ui, page) for page in pages]
        for number, picture in enumerate(self._pictures, start=1):
            say, total = self._ui.say, len(pages)
            name = say("Pagina {number} van {total}", number=number, total=total)
            picture.setAccessibleName(name)
            self.add(picture)
        self.fit(width)

    def fit(self, width: int) -> None:
        """Make every page this wide."""
        for picture in self._pictures:
            picture.fit(width)
        self.adjustSize()

    def tops(self) -> list[int]:
        """Give where each page begins, in px from the first."""
        tops = [0]
        for picture in self._pictures[:-1]:
            tops.append(tops[-1] + picture.height() + self._gap)
        return tops[: len(self._pictures)]
