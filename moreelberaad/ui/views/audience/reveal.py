"""The pages of a reveal: words first, figures only where they are given and allowed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from moreelberaad.domain.frames import RevealFrame
from moreelberaad.domain.template import Option
from moreelberaad.ui.viewmodels.reveal_words import how_many, sentence
from moreelberaad.ui.views.audience.composing import compose
from moreelberaad.ui.views.audience.flow import Group, Slab, beside
from moreelberaad.ui.views.audience.head import head_of
from moreelberaad.ui.views.audience.items import Mark, Page
from moreelberaad.ui.views.audience.prose import label, paragraph, with_first
from moreelberaad.ui.views.audience.question import large, mark_of
from moreelberaad.ui.views.audience.sheet import Sheet

_BETWEEN, _MARK, _BESIDE = 48, 48, 66
_SMALL, _STEP, _LINE = 30, 40, 44
_MOST_LINES = 4
"""With more people than fit below one of the options, the numbers alone say it for all."""


def reveal_pages(sheet: Sheet, frame: RevealFrame) -> tuple[Page, ...]:
    """Lay out what the group chose."""
    words = sheet.written(frame.question.words)
    said = sentence(frame.view, frame.options, sheet.language)
    return compose(
        sheet,
        head=head_of(sheet, frame.head),
        lit=sheet.text(frame.prompt),
        asked=(large(sheet, words, ("question_3", "question_4")),),
        between=76,
        groups=(
            large(sheet, said, ("sentence", "question", "question_2")),
            *_figures(sheet, frame),
            *_values(sheet, frame.values),
        ),
    )


def _figures(sheet: Sheet, frame: RevealFrame) -> Iterator[Group]:
    """Set the figures, when they were given and the rule allows (domain.md 6.2)."""
    if frame.figures is None or not frame.view.figures_allowed:
        return
    gap = sheet.look.px(_BETWEEN)
    many = max(1, len(frame.options))
    width = (sheet.width - gap * (many - 1)) / many
    names = [_named(sheet, frame, option, width) for option in frame.options]
    numbers = [frame.figures.counts.get(option.code, 0) for option in frame.options]
    fits = all(number <= _MOST_LINES * _across(sheet, number, width) for number in numbers)
    counts = [
        _counted(sheet, _code(option), number, _across(sheet, number, width) if fits else None)
        for option, number in zip(frame.options, numbers, strict=True)
    ]
    yield beside(names, width + gap, sheet.look.px(56))
    yield beside(counts, width + gap, sheet.look.px(12))


def _named(sheet: Sheet, frame: RevealFrame, option: Option, width: float) -> Group:
    x, line = sheet.left + sheet.look.px(_BESIDE), sheet.look.line("option")
    names = sheet.wrap(_name(sheet, frame, option), "option", width - sheet.look.px(_BESIDE))
    mark = mark_of(sheet, _code(option), "", x=sheet.left, height=line, side=_MARK)
    slabs = [Slab(height=line, items=(sheet.run(x, 0, words, "option"),)) for words in names]
    return with_first(Group(slabs=tuple(slabs)), mark)


def _name(sheet: Sheet, frame: RevealFrame, option: Option) -> str:
    """Give the words of the option that stood on the screen, else its label."""
    dilemma = frame.question.dilemma
    words = dilemma.text(f"option_{option.code.lower()}") if dilemma else ""
    return words if words.strip() else sheet.text(option.label) or option.code


def _code(option: Option) -> str:
    return option.code if option.code in {"A", "B"} else "other"


def _across(sheet: Sheet, number: int, width: float) -> int:
    """Tell how many marks stand on a line, beside the number in words."""
    room = width - sheet.wide(how_many(number, sheet.language), "body")
    return max(1, int(room // sheet.look.px(_STEP)))


def _counted(sheet: Sheet, code: str, number: int, across: int | None) -> Group:
    """Set so many marks on a line, one for each voice, and the number in words behind the last."""
    words = how_many(number, sheet.language)
    rows = list(_marks(sheet, code, number, across)) if across else []
    last = rows.pop() if rows else Slab(height=sheet.look.px(_LINE))
    ends = max((item.rect.right() + sheet.look.px(14) for item in last.items), default=sheet.left)
    said = sheet.run(ends, 0, words, "body", token="ink2")
    height = max(last.height, said.rect.height())
    return Group(slabs=(*rows, Slab(height=height, items=(*last.items, said))))


def _marks(sheet: Sheet, code: str, number: int, across: int) -> Iterator[Slab]:
    step, height = sheet.look.px(_STEP), sheet.look.px(_LINE)
    for start in range(0, number, across):
        marks = range(min(across, number - start))
        yield Slab(
            height=height, items=tuple(_small(sheet, code, at * step, height) for at in marks)
        )


def _small(sheet: Sheet, code: str, x: float, height: float) -> Mark:
    side = sheet.look.px(_SMALL)
    rect = QRectF(sheet.left + x, (height - side) / 2, side, side)
    return Mark(rect=rect, code=code, has_letter=False)


def _values(sheet: Sheet, values: tuple[str, ...]) -> Iterator[Group]:
    if values:
        heading = label(sheet, sheet.language.say("Waarden die het zwaarst wogen"), gap=40)
        yield paragraph(sheet, ", ".join(values), "reading", gap=6, heading=heading)
