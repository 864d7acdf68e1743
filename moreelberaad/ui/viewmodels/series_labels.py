"""The labels of series: those in the vault, neutral new ones, and whether one gives away a group.

A label is chosen by the facilitator, checked, and never exported (design.md 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from moreelberaad.application.ports import Recogniser, SessionSummary
from moreelberaad.domain.values import Prose

_PREFIX = "reeks "
_NEUTRAL = (
    "Linde",
    "Beuk",
    "Wilg",
    "Berk",
    "Esdoorn",
    "Hazelaar",
    "Zwaluw",
    "Reiger",
    "Kievit",
    "Lijster",
    "Spreeuw",
    "Ekster",
    "Schelp",
    "Kiezel",
    "Duin",
    "Molen",
    "Brug",
    "Anker",
    "Kompas",
    "Lantaarn",
    "Eik",
)
"""Trees, birds and things that point to nobody; the last one is the example in the field."""


def labels(sessions: Iterable[SessionSummary]) -> tuple[Prose, ...]:
    """Give every label once, in alphabetical order."""
    return tuple(sorted({session.series for session in sessions if session.series}))


def latest(sessions: Iterable[SessionSummary]) -> Prose | None:
    """Give the label of the session held last, if it has one."""
    held = [session for session in sessions if session.held_on]
    if not held:
        return None
    return max(held, key=lambda session: str(session.held_on)).series


def proposals(known: Sequence[Prose], number: int = 2) -> tuple[Prose, ...]:
    """Give neutral labels that the vault does not have yet."""
    fresh = (label for word in _NEUTRAL if (label := Prose(f"{_PREFIX}{word}")) not in known)
    return tuple(label for label, _ in zip(fresh, range(number), strict=False))


def is_traceable(label: Prose, recogniser: Recogniser) -> bool:
    """Tell whether a label may lead to people; our own neutral words do not."""
    word = label.plain.lstrip().removeprefix(_PREFIX).strip()
    return bool(word) and word not in _NEUTRAL and bool(recogniser.find(f"{_PREFIX}{word}"))
