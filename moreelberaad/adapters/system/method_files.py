"""A method as one TOML file: taken in within bounds, written whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli_w

from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import InputRejected, Mistake

LARGEST = 1024 * 1024
"""Bytes of one method; ours have a fiftieth of that."""


def read(path: Path) -> dict[str, Any]:
    """Read a method as plain data, faultless or not; raises `InputRejected`.

    Nothing in it is carried out, and no name in it becomes a path.
    """
    if path.suffix.lower() != ".toml":
        raise InputRejected((Mistake(path.name, "no_toml_file"),), file=path.name)
    return files.read_toml(path, LARGEST)


def write(path: Path, content: Mapping[str, Any]) -> None:
    """Write a method; `read` gives the same back. Raises `CannotWrite`, `DiskFull`."""
    files.write_whole(path, tomli_w.dumps(content).encode())
