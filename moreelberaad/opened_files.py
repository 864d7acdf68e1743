"""The files that a desktop lets this program open, by what their names end in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

CARDS: Final = ".kaarten"
LESSONS: Final = ".lessen"
KINDS: Final = (CARDS, LESSONS)
"""They stand here too: a start needs nothing of what reads such files."""


def opened_file(arguments: Sequence[str]) -> Path | None:
    """Give the one file that was opened; none when a command was asked."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        return None
    file = Path(arguments[0])
    return file.absolute() if file.suffix.lower() in KINDS else None
