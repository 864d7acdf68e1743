"""Words that run over lines: paragraphs, headings, lists."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from moreelberaad.ui.views.audience.flow import Group, Slab
from moreelberaad.ui.views.audience.items import Disc, Item
from moreelberaad.ui.views.audience.sheet import Sheet

_BULLET, _INDENT = 10, 36


def paragraph(  # noqa: PLR0913  (how words stand is this much)
    sheet: Sheet,
    words: str,
    role: str = "body",
    *,
    token: str = "ink",
    gap: float = 0,
    indent: float = 0,
    is_row: bool = False,
    heading: Group | None = None,
) -> Group:
    """Set words below each other, line by line; lengths at 1080 lines."""
    x = sheet.left + sheet.look.px(indent)
    width = sheet.width - sheet.look.px(indent)
    return Group(
        slabs=tuple(
            Slab(height=sheet.look.line(role), items=(sheet.run(x, 0, line, role, token=token),))
            for line in sheet.wrap(words, role, width)
        ),
        gap=sheet.look.px(gap),
        is_row=is_row,
        heading=heading,
    )


def label(sheet: Sheet, words: str, *, gap: float = 30) -> Group:
    """Set the small words above an answer."""
    return paragraph(sheet, words, "label", token="ink2", gap=gap)


def bullets(sheet: Sheet, lines: tuple[str, ...], heading: Group | None) -> Iterator[Group]:
    """Set lines as a list; each is a row."""
    for words in lines:
        group = paragraph(sheet, words, indent=_INDENT, gap=10, is_row=True, heading=heading)
        yield with_first(group, _bullet(sheet))


def with_first(group: Group, *items: Item) -> Group:
    """Put items beside the first line of a group."""
    if not group.slabs:
        return group
    first, *rest = group.slabs
    beside = Slab(height=first.height, items=(*items, *first.items))
    return Group(slabs=(beside, *rest), gap=group.gap, is_row=group.is_row, heading=group.heading)


def _bullet(sheet: Sheet) -> Disc:
    side = sheet.look.px(_BULLET)
    y = (sheet.look.line("body") - side) / 2
    return Disc(rect=QRectF(sheet.left + side / 2, y, side, side), token="accent")
