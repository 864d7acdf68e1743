"""What stands where on sheets of cards, read from the PDF by public tools, in mm from the top."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from moreelberaad.adapters.exporting.cards.pages import measured, render
from moreelberaad.domain.card_layouts import GEOMETRY, CardLayout, PrintOrder
from tests.adapters.exporting.reading import MONTH

_MM = 25.4 / 72
_TALL = 297.0
_WORD = re.compile(
    r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>'
)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float
    text: str = ""

    def is_within(self, other: Box) -> bool:
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def meets(self, other: Box) -> bool:
        apart = (
            self.right <= other.left
            or other.right <= self.left
            or self.bottom <= other.top
            or other.bottom <= self.top
        )
        return not apart


def printed(order: PrintOrder) -> bytes:
    sheets, wrong = measured(order)
    assert wrong == ()
    rendered = render(sheets, MONTH)
    assert rendered.standards
    return rendered.content


def pages_of(content: bytes) -> list[list[Box]]:
    """Give the words of each page."""
    told = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"],  # noqa: S607 - poppler, wherever it stands
        input=content,
        capture_output=True,
        check=True,
    ).stdout.decode()
    pages = re.findall(r"<page .*?</page>", told, re.DOTALL)
    return [[_box(*found) for found in _WORD.findall(page)] for page in pages]


def _box(left: str, top: str, right: str, bottom: str, text: str) -> Box:
    x, y, right_x, bottom_y = (float(side) * _MM for side in (left, top, right, bottom))
    return Box(x, y, right_x, bottom_y, text)


def place_of(layout: CardLayout, number: int, *, text: bool) -> Box:
    """Give the place of a card on its sheet, or of the text on it."""
    it = GEOMETRY[layout]
    row, column = divmod(number, it.columns)
    white = it.inset if text else 0
    left, top = it.left + column * it.width, it.top + row * it.height
    return Box(left + white, top + white, left + it.width - white, top + it.height - white)


def marks_of(content: bytes, page: int) -> list[Box]:
    """Give the short straight lines of a page that stand still or lie flat."""
    found: list[Box] = []
    at = pikepdf.Matrix()
    kept: list[pikepdf.Matrix] = []
    start = (0.0, 0.0)
    with pikepdf.open(BytesIO(content)) as pdf:
        for step in pikepdf.parse_content_stream(pdf.pages[page]):
            values = [float(each) for each in step.operands if _is_number(each)]
            match str(step.operator):
                case "q":
                    kept.append(at)
                case "Q":
                    at = kept.pop()
                case "cm":
                    at = pikepdf.Matrix(*values) @ at
                case "m":
                    start = at.transform((values[0], values[1]))
                case "l":
                    found.append(_line(start, at.transform((values[0], values[1]))))
    return found


def sizes_of(content: bytes) -> set[float]:
    """Give the sizes of all letters, in points as they come on paper."""
    found: set[float] = set()
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            found.update(_sizes(page))
    return found


def _sizes(page: pikepdf.Page) -> Iterator[float]:
    at, words, size = pikepdf.Matrix(), pikepdf.Matrix(), 0.0
    kept: list[pikepdf.Matrix] = []
    for step in pikepdf.parse_content_stream(page):
        values = [float(each) for each in step.operands if _is_number(each)]
        match str(step.operator):
            case "q":
                kept.append(at)
            case "Q":
                at = kept.pop()
            case "cm":
                at = pikepdf.Matrix(*values) @ at
            case "Tm":
                words = pikepdf.Matrix(*values)
            case "Tf":
                size = values[-1]
            case "Tj" | "TJ":
                yield abs(size * (words @ at).d)


def _is_number(operand: object) -> bool:
    try:
        float(operand)  # type: ignore[arg-type] # that is the question
    except (TypeError, ValueError):
        return False
    return True


def _line(start: tuple[float, float], end: tuple[float, float]) -> Box:
    xs = sorted((start[0] * _MM, end[0] * _MM))
    ys = sorted((_TALL - start[1] * _MM, _TALL - end[1] * _MM))
    return Box(xs[0], ys[0], xs[1], ys[1])
