"""Why a word may be part of a name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from moreelberaad.domain.findings import Tier

from .lexicon import Sort
from .lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect:
    """Why a word may be part of a name, and how sure that is; `is_named` if a list has it."""

    tier: Tier
    reason: str
    is_named: bool = False


class Writing(Enum):
    """How a word is written, and so what its capital says."""

    INSIDE = auto()
    OPENING = auto()
    SMALL = auto()
    LOUD = auto()


def writing(line: Line, index: int) -> Writing:
    """Say how a word is written."""
    word = line.words[index]
    if line.loud[index]:
        return Writing.LOUD
    if not word.text[0].isupper():
        return Writing.SMALL
    return Writing.OPENING if word.opens else Writing.INSIDE


def listed(sort: Sort, tier: Tier, reason: str = "") -> Suspect:
    """Suspect a word because of the list it stands in."""
    first = sort in {Sort.FIRST, Sort.FIRST_OR_WORD}
    if sort is Sort.PLACE:
        return Suspect(tier=tier, reason="listed_place")
    kind = "listed_first_name" if first else "listed_last_name"
    return Suspect(tier=tier, reason=reason or kind, is_named=True)
