"""Pages from their parts: a head, what is asked, what was put there, a band."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from moreelberaad.ui.views.audience.band import band, fits_the_band
from moreelberaad.ui.views.audience.flow import Group, flow, moved
from moreelberaad.ui.views.audience.head import Placed
from moreelberaad.ui.views.audience.items import Item, Page
from moreelberaad.ui.views.audience.prose import paragraph
from moreelberaad.ui.views.audience.sheet import Sheet

_ABOVE_BAND = 24
_MOST_ASKED, _MUCH_ASKED = 0.55, 0.42
"""How much of a page the question and its options may take: more, and they are cut as the rest;
much, and the options stand on the first page only."""


def compose(  # noqa: PLR0913  (the parts of a page)
    sheet: Sheet,
    *,
    head: Placed,
    lit: str,
    asked: Iterable[Group] = (),
    groups: Iterable[Group] = (),
    between: float = 28,
) -> tuple[Page, ...]:
    """Lay out pages with the same head, question and band, and the groups between."""
    in_band = lit if fits_the_band(sheet, lit) else ""
    above, below = tuple(asked), (*groups, *_too_long(sheet, lit, in_band))
    bottom = band(sheet, in_band).bottom - sheet.look.px(_ABOVE_BAND)
    part = _height(above) / (bottom - head.bottom)
    if part > _MOST_ASKED:
        above, below = (), (*above, *below)
    first = _with_asked(head, above, sheet.look.px(between))
    later = _with_asked(head, above[:1] if part > _MUCH_ASKED else above, sheet.look.px(between))
    cut = flow(below, bottom - first.bottom, bottom - later.bottom)
    tops = (first, *(later for _ in cut[1:]))
    return tuple(
        Page(
            size=sheet.size,
            ground="window",
            items=(
                *top.items,
                *moved(items, top.bottom),
                *band(sheet, in_band, _mark(sheet, at, len(cut))).items,
            ),
        )
        for at, (top, items) in enumerate(zip(tops, cut, strict=True), start=1)
    )


def _too_long(sheet: Sheet, lit: str, in_band: str) -> tuple[Group, ...]:
    """Give the question that is asked now as words of the page, when the band cannot hold it."""
    return (paragraph(sheet, lit, "reading", gap=30),) if lit and not in_band else ()


def _mark(sheet: Sheet, number: int, many: int) -> str:
    """Say which page this is, where there are more."""
    return sheet.language.say("{number} van {many}", number=number, many=many) if many > 1 else ""


def in_the_middle(sheet: Sheet, groups: Sequence[Group]) -> tuple[Page, ...]:
    """Lay out pages with their words in the middle, from top to bottom and across."""
    height = sheet.size.height() - 2 * sheet.look.px(80)
    return tuple(
        Page(size=sheet.size, ground="window", items=_centred(sheet, items))
        for items in flow(groups, height)
    )


def _with_asked(head: Placed, groups: tuple[Group, ...], between: float) -> Placed:
    if not groups:
        return head
    (items,) = flow(groups, float("inf"))
    bottom = head.bottom + _height(groups) + between
    return Placed(items=(*head.items, *moved(items, head.bottom)), bottom=bottom)


def _height(groups: tuple[Group, ...]) -> float:
    gaps = sum(group.gap for group in groups[1:])
    return sum(group.height for group in groups) + gaps


def _centred(sheet: Sheet, items: list[Item]) -> tuple[Item, ...]:
    bottom = max((item.rect.bottom() for item in items), default=0)
    top = (sheet.size.height() - bottom) / 2
    return tuple(
        centred
        for item in items
        for centred in moved(
            (item,), top, (sheet.size.width() - item.rect.width()) / 2 - item.rect.left()
        )
    )
