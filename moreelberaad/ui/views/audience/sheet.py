"""What every maker of items is given: the size, the language, the look; and lines of words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.views.audience.items import Run
from moreelberaad.ui.views.audience.look import AudienceLook

_BYTES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The paper a frame is laid out on."""

    size: QSize
    language: Language
    look: AudienceLook
    inset: float = 0
    """White left of the words beside the margin, in px."""

    @property
    def margin(self) -> float:
        """Give the white on both sides; a narrow screen has less."""
        return min(self.look.px(96), self.size.width() // 20)

    @property
    def left(self) -> float:
        """Give where words begin."""
        return self.margin + self.inset

    @property
    def width(self) -> float:
        """Give the room between the margins."""
        return self.size.width() - 2 * self.margin - self.inset

    @staticmethod
    def written(words: Prose | None) -> str:
        """Give what was put on the screen; read here and nowhere else of these pages."""
        return words.plain if words else ""

    def text(self, words: Text) -> str:
        """Give the words of a method in the language of the screen."""
        return words.get(self.language.code)

    def wide(self, words: str, role: str) -> float:
        """Measure words on one line."""
        return QFontMetricsF(self.look.font(role)).horizontalAdvance(_plain(words))

    def wrap(self, words: str, role: str, width: float) -> tuple[str, ...]:
        """Break words into lines that fit; a word that is too long is broken too."""
        return tuple(
            line for part in words.splitlines() for line in self._lines(_plain(part), role, width)
        )

    def run(  # noqa: PLR0913  (a line of words is this much)
        self,
        x: float,
        y: float,
        words: str,
        role: str,
        *,
        token: str = "ink",
        ground: str = "window",
    ) -> Run:
        """Set one line of words with its top left here."""
        rect = QRectF(x, y, self.wide(words, role), self.look.line(role))
        return Run(rect=rect, words=words, role=role, token=token, ground=ground)

    def _lines(self, words: str, role: str, width: float) -> Iterator[str]:
        layout = QTextLayout(words, self.look.font(role))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        # Qt counts in units of UTF-16, Python in signs.
        units = words.encode("utf-16-le", "surrogatepass")
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            start, end = line.textStart(), line.textStart() + line.textLength()
            piece = units[start * _BYTES : end * _BYTES]
            said = piece.decode("utf-16-le", "surrogatepass").strip()
            if said:
                yield said
        layout.endLayout()


def _plain(words: str) -> str:
    """Make every white space a space, and leave out signs that steer a printer."""
    return " ".join("".join(map(_seen, words)).split())


def _seen(sign: str) -> str:
    return " " if unicodedata.category(sign) == "Cc" else sign
