"""What a file of cards is called."""

from __future__ import annotations

from pathlib import Path

_LONGEST = 60


def file_name(title: str, otherwise: str) -> str:
    """Make the name of a file of a title: letters, digits and dashes only."""
    kept = "".join(sign if sign.isalnum() else " " for sign in title.lower())
    return "-".join(kept.split())[:_LONGEST].strip("-") or otherwise


def with_ending(path: Path, ending: str) -> Path:
    """Give the path with this ending; one that is added never replaces a file that is there."""
    if path.suffix.lower() == ending:
        return path
    wanted, number = path.with_name(f"{path.name}{ending}"), 1
    while wanted.exists():
        number += 1
        wanted = path.with_name(f"{path.name}-{number}{ending}")
    return wanted
