"""The question and the two options, as they stand above everything else."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from moreelberaad.domain.frames import Question
from moreelberaad.ui.views.audience.flow import Group, Slab, moved, stacked
from moreelberaad.ui.views.audience.items import Mark
from moreelberaad.ui.views.audience.prose import paragraph
from moreelberaad.ui.views.audience.sheet import Sheet

_SIZES = ("question", "question_2", "question_3", "question_4")
_MOST_LINES = 3
_MARK, _BESIDE, _BETWEEN = 52, 74, 60

Side = tuple[str, str, str]
"""A letter, its option and the harm of it, which may be empty."""


def large(sheet: Sheet, words: str, sizes: tuple[str, ...] = _SIZES, *, gap: float = 0) -> Group:
    """Set a question as large as it fits in three lines; the smallest takes what it needs."""
    made = (paragraph(sheet, words, role, gap=gap) for role in sizes)
    last = Group(slabs=())
    for last in made:
        if len(last.slabs) <= _MOST_LINES:
            break
    return last


def sides_of(question: Question, *, with_harm: bool = True) -> tuple[Side, ...]:
    """Give the options that are there, with their harm or without."""
    record = question.dilemma
    if record is None:
        return ()
    return tuple(
        (letter, option, harm if with_harm else "")
        for letter in "AB"
        if (option := record.text(f"option_{letter.lower()}"))
        + (harm := record.text(f"harm_{letter.lower()}"))
    )


def options(sheet: Sheet, sides: tuple[Side, ...], *, gap: float = 28) -> Iterator[Group]:
    """Set the options beside each other, or below where their words are long."""
    width = (sheet.width - sheet.look.px(_BETWEEN)) / 2
    apart = [_option(sheet, side, width) for side in sides]
    if len(apart) > 1 and max(len(group.slabs) for group in apart) <= _MOST_LINES * 2:
        yield _as_one(apart, width + sheet.look.px(_BETWEEN), sheet.look.px(gap))
        return
    for side in sides:
        yield _option(sheet, side, sheet.width, gap=sheet.look.px(gap))


def _as_one(groups: list[Group], step: float, gap: float) -> Group:
    """Set short groups beside each other; they are never cut."""
    items = (
        item
        for at, group in enumerate(groups)
        for item in moved(stacked(group.slabs), 0, at * step)
    )
    height = max(group.height for group in groups)
    return Group(slabs=(Slab(height=height, items=tuple(items)),), gap=gap)


def _option(sheet: Sheet, side: Side, width: float, gap: float = 0) -> Group:
    letter, words, harm = side
    x, inside = sheet.left + sheet.look.px(_BESIDE), width - sheet.look.px(_BESIDE)
    pain = sheet.language.say("Pijn: {harm}", harm=harm) if harm else ""
    parts = ((words, "option", "ink"), (pain, "meta", "ink2"))
    slabs = [
        Slab(height=sheet.look.line(role), items=(sheet.run(x, 0, line, role, token=token),))
        for said, role, token in parts
        for line in sheet.wrap(said, role, inside)
    ]
    mark = mark_of(
        sheet, letter, letter, x=sheet.left, height=sheet.look.line("option"), side=_MARK
    )
    first = slabs[0] if slabs else Slab(height=sheet.look.line("option"))
    with_mark = Slab(height=first.height, items=(mark, *first.items))
    return Group(slabs=(with_mark, *slabs[1:]), gap=gap)


def mark_of(  # noqa: PLR0913  (where a mark stands is this much)
    sheet: Sheet, code: str, words: str, *, x: float, height: float, side: float
) -> Mark:
    """Give a mark in the middle of a line; `side` at 1080 lines."""
    size = sheet.look.px(side)
    return Mark(rect=QRectF(x, (height - size) / 2, size, size), code=code, words=words)
