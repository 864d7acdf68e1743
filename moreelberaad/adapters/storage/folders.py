"""Private files and folders that are either wholly there or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from moreelberaad.adapters.storage.faults import writing
from moreelberaad.domain.errors import VaultExists

_PRIVATE = 0o600


def new_file(file: Path) -> None:
    """Make an empty file that only its owner can read, whatever the umask."""
    with writing():
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE))


def write_file(file: Path, content: bytes) -> None:
    """Write a private file and wait until it lies on the disk."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with writing(), os.fdopen(os.open(file, flags, _PRIVATE), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def replace_file(file: Path, content: bytes) -> None:
    """Put new content in the place of a file in one step that a crash cannot halve."""
    fresh = file.with_name(f"{file.name}.new")
    with writing():
        fresh.unlink(missing_ok=True)  # a killed predecessor's, or a link that somebody laid
    try:
        write_file(fresh, content)
        with writing():
            sync_folder(file.parent)
            fresh.replace(file)
            sync_folder(file.parent)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder lie on the disk."""
    if os.name == "nt":  # Windows opens no folders, and keeps their names by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def built_beside(target: Path, *, mark: str, spared: float = 0) -> Iterator[Path]:
    """Give a private folder that becomes `target` at the end, and vanishes when anything fails.

    What a killed predecessor with the same mark left behind goes first: it may hold notes that
    have been erased since. What is younger than `spared` seconds may be at work, and stays.
    """
    if os.path.lexists(target):
        raise VaultExists
    with writing():
        fresh = _new_folder(target.parent, f".{mark}-", spared)
    try:
        yield fresh
        with writing():
            _publish(fresh, target)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _new_folder(parent: Path, prefix: str, spared: float) -> Path:
    parent.mkdir(parents=True, exist_ok=True)
    for stray in parent.glob(f"{prefix}*"):
        if not spared or time.time() - stray.stat().st_mtime > spared:
            shutil.rmtree(stray)
    return Path(tempfile.mkdtemp(prefix=prefix, dir=parent))


def _publish(fresh: Path, target: Path) -> None:
    sync_folder(fresh)
    fresh.rename(target)
    sync_folder(target.parent)
