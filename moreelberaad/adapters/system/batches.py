"""Several files that are made together: all of them whole, or none."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

from moreelberaad.adapters.system.files import write_errors, write_whole
from moreelberaad.domain.errors import CannotWrite


def write_all(
    folder: Path,
    stem: str,
    contents: Mapping[str, bytes],
    *,
    told: Callable[[int, int], None],
    is_stopped: Callable[[], bool],
) -> tuple[Path, ...]:
    """Write one file per ending and read it back; stopped or failed, none of them stays.

    Raises `CannotWrite` or `DiskFull`. What is there already is never replaced.
    """
    written: list[Path] = []
    try:
        for path, content in _named(folder, stem, contents).items():
            if is_stopped():
                remove(written)
                return ()
            write_whole(path, content)
            written.append(path)
            _read_back(path, content)
            told(len(written), len(contents))
    except BaseException:
        remove(written)
        raise
    return tuple(written)


def remove(paths: Collection[Path]) -> None:
    """Take files away again, as far as the disk lets us."""
    for path in paths:
        with suppress(OSError):
            path.unlink()


def _named(folder: Path, stem: str, contents: Mapping[str, bytes]) -> dict[Path, bytes]:
    """Give files that belong together one number, the first that none of them has."""
    for number in count(1):
        name = stem if number == 1 else f"{stem}-{number}"
        paths = {folder / f"{name}.{ending}": content for ending, content in contents.items()}
        if not any(map(os.path.lexists, paths)):
            break
    return paths


def _read_back(path: Path, content: bytes) -> None:
    with write_errors(path):
        kept = path.read_bytes()
    if kept != content:
        raise CannotWrite(file=path.name)
