"""Several files that are made together: all of them whole, or none."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

from moreelberaad.adapters.system.files import write_errors, write_whole
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError


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


def replace_all(small: Mapping[Path, bytes], path: Path, content: bytes) -> None:
    """Write small files and a large one over what is there; failed, all of it is as it was.

    The large one comes last, so that only small ones are put back. Raises `CannotWrite`,
    `DiskFull`.
    """
    before: dict[Path, bytes | None] = {}
    try:
        for beside, few in small.items():
            old = _there(beside)
            write_whole(beside, few)
            before[beside] = old
        write_whole(path, content)
    except BaseException:
        for beside, old in before.items():
            _put_back(beside, old)
        raise


def free_stem(folder: Path, stem: str, endings: Collection[str]) -> str:
    """Give a name that no file with one of these endings has there: the stem, or with a number."""
    for number in count(1):
        name = stem if number == 1 else f"{stem}-{number}"
        if not any(os.path.lexists(folder / f"{name}.{ending}") for ending in endings):
            break
    return name


def remove(paths: Collection[Path]) -> None:
    """Take files away again, as far as the disk lets us."""
    for path in paths:
        with suppress(OSError):
            path.unlink()


def _there(path: Path) -> bytes | None:
    with write_errors(path):
        return path.read_bytes() if path.is_file() else None


def _put_back(path: Path, content: bytes | None) -> None:
    if content is None:
        remove((path,))
        return
    with suppress(MoreelberaadError):
        write_whole(path, content)


def _named(folder: Path, stem: str, contents: Mapping[str, bytes]) -> dict[Path, bytes]:
    """Give files that belong together one number, the first that none of them has."""
    name = free_stem(folder, stem, contents.keys())
    return {folder / f"{name}.{ending}": content for ending, content in contents.items()}


def _read_back(path: Path, content: bytes) -> None:
    with write_errors(path):
        kept = path.read_bytes()
    if kept != content:
        raise CannotWrite(file=path.name)
