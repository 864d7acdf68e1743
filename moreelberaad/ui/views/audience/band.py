"""The green band below: the question that is asked now, and the promise."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from moreelberaad.ui.views.audience.head import Placed
from moreelberaad.ui.views.audience.items import Fill, Item
from moreelberaad.ui.views.audience.sheet import Sheet

_LEAST, _PADDING, _BETWEEN = 152, 34, 60
_SIZES = ("prompt", "question_3", "question_4")
_MOST_LINES = 3


def promise(sheet: Sheet) -> tuple[str, ...]:
    """Give what is promised to the room (ux.md 3.5)."""
    return (
        sheet.language.say("We noteren rollen, geen namen."),
        sheet.language.say("Aan het eind lezen we samen na wat blijft staan."),
    )


def fits_the_band(sheet: Sheet, prompt: str) -> bool:
    """Tell whether a question fits; a longer one stands among the other words."""
    return len(_lines(sheet, prompt, _SIZES[-1])) <= _MOST_LINES


def band(sheet: Sheet, prompt: str, mark: str = "") -> Placed:
    """Set the band, with which page this is; `bottom` is here the top of it."""
    role = _role(sheet, prompt)
    asked = _lines(sheet, prompt, role)
    tall = len(asked) * sheet.look.line(role) + 2 * sheet.look.px(_PADDING)
    height = max(sheet.look.px(_LEAST), tall)
    top = sheet.size.height() - height
    green = Fill(rect=QRectF(0, top, sheet.size.width(), height), token="hero")
    words = _column(sheet, asked, role, (top, height))
    return Placed(items=(green, *words, *_promised(sheet, mark, (top, height))), bottom=top)


def _promised(sheet: Sheet, mark: str, span: tuple[float, float]) -> tuple[Item, ...]:
    said = (mark, *promise(sheet)) if mark else promise(sheet)
    return _column(sheet, said, "promise", span, to_the_right=True)


def _column(
    sheet: Sheet,
    lines: tuple[str, ...],
    role: str,
    span: tuple[float, float],
    *,
    to_the_right: bool = False,
) -> tuple[Item, ...]:
    """Set lines in the middle of a height."""
    top, height = span
    step = sheet.look.line(role)
    y = top + (height - step * len(lines)) / 2
    ends = sheet.left + sheet.width
    return tuple(
        sheet.run(
            ends - sheet.wide(line, role) if to_the_right else sheet.left,
            y + at * step,
            line,
            role,
            token="on_hero",
            ground="hero",
        )
        for at, line in enumerate(lines)
    )


def _role(sheet: Sheet, prompt: str) -> str:
    fitting = (role for role in _SIZES if len(_lines(sheet, prompt, role)) < _MOST_LINES)
    return next(fitting, _SIZES[-1])


def _lines(sheet: Sheet, prompt: str, role: str) -> tuple[str, ...]:
    said = max(sheet.wide(line, "promise") for line in promise(sheet))
    return sheet.wrap(prompt, role, sheet.width - said - sheet.look.px(_BETWEEN))
