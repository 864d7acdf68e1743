"""The page of a silent choice that is going on: how many handed in, never what."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from moreelberaad.domain.frames import ChoosingFrame
from moreelberaad.ui.views.audience.composing import compose
from moreelberaad.ui.views.audience.flow import Group, Slab
from moreelberaad.ui.views.audience.head import top_line
from moreelberaad.ui.views.audience.items import Disc, Page
from moreelberaad.ui.views.audience.prose import paragraph
from moreelberaad.ui.views.audience.question import large, options, sides_of
from moreelberaad.ui.views.audience.sheet import Sheet

_DISC, _STEP, _ROW = 40, 58, 60
_MOST_ROWS = 4
"""With more people than fit, the number alone says it."""


def choosing_pages(sheet: Sheet, frame: ChoosingFrame) -> tuple[Page, ...]:
    """Lay out the question with its options, without harm, and the progress."""
    words = sheet.written(frame.question.words)
    progress = sheet.language.say(
        "{number} van {many} ingeleverd", number=frame.handed_in, many=frame.people
    )
    return compose(
        sheet,
        head=top_line(sheet, sheet.language.say("Stille keuze")),
        lit=sheet.language.say("Kies zelf, in stilte."),
        asked=(
            large(sheet, words),
            *options(sheet, sides_of(frame.question, with_harm=False)),
        ),
        between=72,
        groups=(
            *_discs(sheet, frame),
            paragraph(sheet, progress, "prompt", gap=16),
        ),
    )


def _discs(sheet: Sheet, frame: ChoosingFrame) -> Iterator[Group]:
    across = max(1, int(sheet.width // sheet.look.px(_STEP)))
    rows = range(0, frame.people, across)
    if len(rows) > _MOST_ROWS:
        return
    for start in rows:
        discs = range(start, min(start + across, frame.people))
        items = tuple(_disc(sheet, at - start, is_full=at < frame.handed_in) for at in discs)
        yield Group(slabs=(Slab(height=sheet.look.px(_ROW), items=items),))


def _disc(sheet: Sheet, at: int, *, is_full: bool) -> Disc:
    side = sheet.look.px(_DISC)
    rect = QRectF(sheet.left + at * sheet.look.px(_STEP), 0, side, side)
    token = "accent" if is_full else "line_strong"
    return Disc(rect=rect, token=token, is_full=is_full)
