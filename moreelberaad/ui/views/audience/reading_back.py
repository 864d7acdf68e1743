"""The page on which the group reads back what stays: numbered pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from moreelberaad.domain.frames import ReadBackFrame, Shown
from moreelberaad.domain.reading_back import Numbered
from moreelberaad.domain.values import Lines, Rows
from moreelberaad.ui.views.audience.answers import answer, entries
from moreelberaad.ui.views.audience.composing import compose
from moreelberaad.ui.views.audience.flow import Group, moved
from moreelberaad.ui.views.audience.head import top_line
from moreelberaad.ui.views.audience.items import Page
from moreelberaad.ui.views.audience.prose import label, paragraph, with_first
from moreelberaad.ui.views.audience.sheet import Sheet

_INDENT = 76


def reading_back_pages(sheet: Sheet, frame: ReadBackFrame) -> tuple[Page, ...]:
    """Lay out the pieces below each other, each with its number."""
    return compose(
        sheet,
        head=top_line(sheet, sheet.language.say("Nalezen met de groep")),
        lit=sheet.language.say("Wat moet eruit of anders?"),
        groups=tuple(_pieces(sheet, frame)),
    )


def _pieces(sheet: Sheet, frame: ReadBackFrame) -> Iterator[Group]:
    inside = replace(sheet, inset=sheet.look.px(_INDENT))
    before, heading = "", None
    for place, piece in enumerate(frame.pieces, start=1):
        words = sheet.text(piece.asked.label)
        if words != before:
            before, heading = words, label(inside, words)
        number = piece.number if isinstance(piece, Numbered) else place
        groups = tuple(_piece(inside, piece, heading))
        if groups:
            yield _numbered(sheet, number, groups[0])
            yield from groups[1:]


def _numbered(sheet: Sheet, number: int, group: Group) -> Group:
    """Put the number in the white beside the first line."""
    if not group.slabs:
        return group
    run = sheet.run(sheet.left, 0, f"{number}.", "body_strong", token="accent")
    return with_first(group, *moved((run,), (group.slabs[0].height - run.rect.height()) / 2))


def _piece(sheet: Sheet, piece: Shown, heading: Group | None) -> Iterator[Group]:
    match piece.value:
        case Rows(items):
            yield from entries(sheet, piece.asked, items, heading)
        case Lines(items):
            lines = map(sheet.written, items)
            yield from (paragraph(sheet, line, gap=12, heading=heading) for line in lines)
        case _:
            yield from answer(sheet, piece, heading)
