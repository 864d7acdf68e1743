"""What an office put in its own Word file: its lines and its logo are its own to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from moreelberaad.adapters.exporting import house_style, office_words
from moreelberaad.domain.leaks import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseOwn:
    """Digests of its pictures, and every line of text in it, by where it stands.

    A number in its styles excuses none in the words of a document.
    """

    pictures: frozenset[str] = frozenset()
    lines: Mapping[Where, tuple[str, ...]] = field(default_factory=dict)


@lru_cache(maxsize=1)
def own_of(house: bytes) -> HouseOwn:
    """Read what stands in a file that was checked; one file is asked for again and again."""
    if not house:
        return HouseOwn()
    pictures = frozenset(house_style.parts(house).values())
    found: dict[Where, set[str]] = {}
    for told in office_words.told_by(house, pictures):
        found.setdefault(told.where, set()).update(map(str.strip, told.text.splitlines()))
    return HouseOwn(
        pictures=pictures,
        lines={where: tuple(sorted(filter(None, lines))) for where, lines in found.items()},
    )
