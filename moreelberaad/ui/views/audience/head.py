"""The line on top: where the talk is, and how much time is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from moreelberaad.domain.frames import Head
from moreelberaad.domain.soft_time import DOTS, SoftTime
from moreelberaad.ui.views.audience.flow import moved
from moreelberaad.ui.views.audience.items import Disc, Item, Run
from moreelberaad.ui.views.audience.sheet import Sheet

_TOP, _BELOW = 64, 28
_DISC, _STEP = 16, 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Items that stand where they stand, and how far down they reach."""

    items: tuple[Item, ...] = ()
    bottom: float = 0


def head_of(sheet: Sheet, head: Head) -> Placed:
    """Set the step, its title, the time that is left, and what the method says on each page."""
    top = float(sheet.look.px(_TOP))
    number = _number(sheet, head, top)
    time = tuple(_time(sheet, head.time)) if head.time else ()
    start = max((run.rect.right() + sheet.look.px(16) for run in number), default=sheet.left)
    end = sheet.left + sheet.width
    until = min((item.rect.left() - sheet.look.px(40) for item in time), default=end)
    title = _lines(sheet, sheet.text(head.title), (start, until), top)
    below = top + sheet.look.line("meta") * max(1, len(title))
    header = _lines(sheet, sheet.text(head.header), (sheet.left, end), below)
    bottom = below + sheet.look.line("meta") * len(header) + sheet.look.px(_BELOW)
    return Placed(items=(*number, *title, *time, *header), bottom=bottom)


def top_line(sheet: Sheet, words: str) -> Placed:
    """Set a line on top that is about no step."""
    run = sheet.run(sheet.left, sheet.look.px(_TOP), words, "meta_strong")
    return Placed(items=(run,), bottom=run.rect.bottom() + sheet.look.px(_BELOW))


def _number(sheet: Sheet, head: Head, y: float) -> tuple[Run, ...]:
    if head.number is None:
        return ()
    words = sheet.language.say("Stap {number} van {steps}", number=head.number, steps=head.steps)
    return (sheet.run(sheet.left, y, words, "meta_strong"),)


def _lines(sheet: Sheet, words: str, between: tuple[float, float], y: float) -> tuple[Run, ...]:
    start, end = between
    step = sheet.look.line("meta")
    return tuple(
        sheet.run(start, y + at * step, line, "meta", token="ink2")
        for at, line in enumerate(sheet.wrap(words, "meta", end - start))
    )


def _time(sheet: Sheet, time: SoftTime) -> Iterator[Item]:
    words = time_words(sheet, time)
    y = sheet.look.px(_TOP)
    x = sheet.left + sheet.width - sheet.wide(words, "meta")
    step = sheet.look.px(_STEP)
    start = x - DOTS * step - sheet.look.px(14)
    for at in range(DOTS):
        yield from moved(_dot(sheet, is_full=at < time.dots), y, start + at * step)
    yield sheet.run(x, y, words, "meta", token="ink2")


def _dot(sheet: Sheet, *, is_full: bool) -> tuple[Item, ...]:
    side = sheet.look.px(_DISC)
    rect = QRectF(0, (sheet.look.line("meta") - side) / 2, side, side)
    token = "accent" if is_full else "line_strong"
    return (Disc(rect=rect, token=token, is_full=is_full),)


def time_words(sheet: Sheet, time: SoftTime) -> str:
    """Say how long is left, never more exactly than in fives."""
    if not time.minutes:
        return sheet.language.say("nog even")
    return sheet.language.say("nog ongeveer {number} minuten", number=time.minutes)
