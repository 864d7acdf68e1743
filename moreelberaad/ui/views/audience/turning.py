"""Which page the room sees when the frame changed."""

from __future__ import annotations

from moreelberaad.domain.frames import CardFrame, Frame, RevealFrame, StepFrame


def page_after(one: Frame, other: Frame, *, at: int, before: int, now: int) -> int:
    """Give the page to show: what was added makes the last, another subject begins anew."""
    if _subject(one) != _subject(other):
        return 0
    return now - 1 if now > before else min(at, now - 1)


def _subject(frame: Frame) -> tuple[object, ...]:
    match frame:
        case StepFrame() | CardFrame() | RevealFrame():
            return type(frame), frame.head.number, frame.head.title
        case _:
            return (type(frame),)
