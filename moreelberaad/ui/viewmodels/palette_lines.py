"""One line of *Ga naar…*, and the stretch of text around what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from moreelberaad.domain.search import Found, FoundKind, Word
from moreelberaad.ui.viewmodels.quick_marks import marks_by_line

_BEFORE, _AFTER = 40, 110
"""Signs around the first hit."""


class Group(StrEnum):
    """The headings, in their order."""

    WAYS = "ways"
    SESSIONS = "sessions"
    LESSONS = "lessons"
    CARDS = "cards"
    TERMS = "terms"


GROUPS = {
    FoundKind.SESSION: Group.SESSIONS,
    FoundKind.LESSON: Group.LESSONS,
    FoundKind.CARD: Group.CARDS,
}
ICONS = {
    Group.WAYS: "arrow-right",
    Group.SESSIONS: "users-three",
    Group.LESSONS: "compass",
    Group.CARDS: "cards",
    Group.TERMS: "book-open",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What can be opened: an act, or what was found; a term says all there is of it.

    `note` stands beside the title, `below` under it: the text around a hit, which comes when the
    line `is_whole`.
    """

    group: Group
    title: str = field(repr=False)
    note: str = field(default="", repr=False)
    below: str = field(default="", repr=False)
    icon: str = ""
    act: Callable[[], None] | None = field(default=None, repr=False, compare=False)
    found: Found | None = None
    is_whole: bool = True


def stretch(text: str, words: tuple[Word, ...]) -> str:
    """Give the words around the first hit, of its own line; nothing where none stands there."""
    first_mark = next(marks_by_line(text, words), None)
    if first_mark is None:
        return ""
    start, end = first_mark
    head = text.rfind("\n", 0, start) + 1
    tail = text.find("\n", end)
    tail = len(text) if tail < 0 else tail
    first, last = max(head, start - _BEFORE), min(tail, end + _AFTER)
    begin = max(first, text.find(" ", first, start) + 1) if first > head else head
    stop = text.rfind(" ", end, last) if last < tail else last
    cut = " ".join(text[begin : stop if stop >= end else last].split())
    return f"{'…' if first > head else ''}{cut}{'…' if last < tail else ''}"
