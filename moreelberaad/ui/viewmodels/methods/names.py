"""Ids from titles: never shown, never reused within one method."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from itertools import count

_LONGEST = 40


def fresh_id(title: str, taken: Collection[str], fallback: str) -> str:
    """Make an id of small letters, digits and underscores that nothing else has."""
    flat = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "_", flat).strip("_").lstrip("0123456789_")
    return unique(slug[:_LONGEST].rstrip("_") or fallback, taken)


def unique(name: str, taken: Collection[str]) -> str:
    """Give this name, or with the first number behind it that makes it one of its own."""
    if name not in taken:
        return name
    return next(each for number in count(2) if (each := f"{name}_{number}") not in taken)
