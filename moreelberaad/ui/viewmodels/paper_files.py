"""Files that belong together: one free name for all of them, and all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from os.path import lexists
from pathlib import Path

from moreelberaad.bootstrap import App

_WORD = "docx"
Write = Callable[[Path, str], None]
"""Makes a file in a form, or raises."""


def make_files(folder: Path, stem: str, forms: Sequence[str], write: Write) -> tuple[Path, ...]:
    """Make a file of each form beside what is there; raises what `write` does."""
    made: list[Path] = []
    name = _free(folder, stem, forms)
    try:
        for form in forms:
            path = folder / f"{name}.{form}"
            write(path, form)
            made.append(path)
    except BaseException:
        for path in made:
            with suppress(OSError):
                path.unlink()
        raise
    return tuple(made)


def house_for(app: App, forms: Sequence[str]) -> bytes:
    """Give the office's own Word file where it dresses one of these.

    Raises `InputRejected` for one that was changed since it was chosen.
    """
    return app.house_style() if _WORD in forms else b""


def _free(folder: Path, stem: str, forms: Sequence[str]) -> str:
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(
        name for name in names if not any(lexists(folder / f"{name}.{form}") for form in forms)
    )
