"""The file a method is shared as: always with the ending that taking in asks for."""

from __future__ import annotations

from itertools import count
from pathlib import Path

_ENDING = ".toml"


def with_ending(path: Path) -> Path:
    """Give the path with its ending; one that was added never replaces a file that is there."""
    if path.suffix.lower() == _ENDING:
        return path
    names = (f"{path.name}{f'-{number}' if number > 1 else ''}{_ENDING}" for number in count(1))
    return next(each for name in names if not (each := path.with_name(name)).exists())
