"""The pages that say one thing: welcome, a break, a stop, a closed door."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QRectF

from moreelberaad.ui.views.audience.band import promise
from moreelberaad.ui.views.audience.composing import in_the_middle
from moreelberaad.ui.views.audience.flow import Group, Slab
from moreelberaad.ui.views.audience.items import Page, Rings
from moreelberaad.ui.views.audience.prose import paragraph
from moreelberaad.ui.views.audience.sheet import Sheet

_RINGS, _RINGS_WIDTH = 96, 139


def welcome_pages(sheet: Sheet) -> tuple[Page, ...]:
    """Lay out what this is, and what is promised."""
    said = promise(sheet)
    return in_the_middle(
        sheet,
        (
            _rings(sheet),
            paragraph(sheet, sheet.language.say("Moreel beraad"), "sentence", gap=36),
            *(
                paragraph(sheet, line, "reading", gap=0 if at else 20)
                for at, line in enumerate(said)
            ),
        ),
    )


def break_pages(sheet: Sheet, until: time) -> tuple[Page, ...]:
    """Lay out until when the break lasts."""
    clock = sheet.language.clock(until)
    return one_sentence(sheet, sheet.language.say("Pauze tot {time} uur", time=clock))


def one_sentence(sheet: Sheet, words: str) -> tuple[Page, ...]:
    """Lay out one sentence in the middle."""
    return in_the_middle(sheet, (paragraph(sheet, words, "sentence"),))


def black_pages(sheet: Sheet) -> tuple[Page, ...]:
    """Lay out nothing at all."""
    return (Page(size=sheet.size, ground="black", items=()),)


def _rings(sheet: Sheet) -> Group:
    height, width = sheet.look.px(_RINGS), sheet.look.px(_RINGS_WIDTH)
    rings = Rings(rect=QRectF(sheet.left, 0, width, height), token="accent")
    return Group(slabs=(Slab(height=height, items=(rings,)),))
