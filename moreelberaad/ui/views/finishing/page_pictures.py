"""The pages of a document below each other, as sharp as the screen is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui

_GAP = 18


class PagePicture(QLabel):
    """One page as a picture, with a thin edge; it is sharpened when it comes in sight."""

    def __init__(self, ui: Ui, content: bytes) -> None:
        super().__init__()
        self._ui, self._content = ui, content
        self._page = _size_of(content)
        self._sharp = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Take this width in px, and the height that belongs to it."""
        height = round(width * self._page.height() / max(1, self._page.width()))
        self.setFixedSize(width, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._sharpen()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._sharp)
        painter.setPen(QPen(self._ui.look.color("line_strong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _sharpen(self) -> None:
        """Fold the page to as many dots as the screen has for it, once for each size."""
        ratio = self.devicePixelRatioF()
        dots = self.size() * ratio
        if self._sharp.size() == dots:
            return
        picture = QImage.fromData(self._content).scaled(
            dots,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self._sharp = QPixmap.fromImage(picture)


def _size_of(content: bytes) -> QSize:
    """Read no more of a picture than how large it is."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    return QImageReader(buffer).size()


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
