"""Files from outside, read within bounds; files of our own, written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from moreelberaad.domain.errors import CannotRead, CannotWrite, DiskFull, InputRejected, Mistake
from moreelberaad.domain.errors import NotFound as FileNotThere

LARGEST = 16 * 1024 * 1024
"""Bytes of a file from outside; more is no session, method or deck."""

_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+"""
_DEEP_NAME = re.compile(rf"(?<![\w-]){_PART}(?:{_PART}){{63,}}")
"""A name of more than 64 parts: reading one takes the square of their number, so hours."""

_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_text(path: Path, most: int = LARGEST) -> str:
    """Read a UTF-8 file; raises what `read_bytes` does, and errors that name the place."""
    try:
        return read_bytes(path, most).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _rejected(path, "not_utf8") from None


def read_bytes(path: Path, most: int = LARGEST) -> bytes:
    """Give what stands in a file, `-` from standard input.

    Raises `NotFound`, `CannotRead`, and `InputRejected` for more than so many bytes.
    """
    try:
        content = _bytes(path, most)
    except FileNotFoundError:
        raise FileNotThere(what="file", id=path.name) from None
    except OSError:
        raise CannotRead(file=path.name) from None
    if len(content) > most:
        raise _rejected(path, "file_too_large", most=most // 1024 // 1024)
    return content


def read_toml(path: Path, most: int = LARGEST) -> dict[str, Any]:
    """Read a TOML file; raises `InputRejected` with the line of the fault."""
    text = read_text(path, most).replace("\r\n", "\n")
    if _DEEP_NAME.search(text):
        raise _rejected(path, "too_deep")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        line, column = _place(fault, text)
        raise _rejected(path, "not_toml", line=line, column=column) from None
    except ValueError:
        raise _too_many_digits(path) from None
    except RecursionError:
        raise _rejected(path, "too_deep") from None


def read_json(path: Path) -> Any:  # noqa: ANN401 - plain data
    """Read a JSON file; raises `InputRejected` with the line of the fault."""
    text = read_text(path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        raise _rejected(path, "not_json", line=fault.lineno, column=fault.colno) from None
    except ValueError:
        raise _too_many_digits(path) from None
    except RecursionError:
        raise _rejected(path, "too_deep") from None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, readable by its owner only."""
    with write_errors(path):
        if path.exists() and not path.is_file():
            raise CannotWrite(file=path.name)  # a device or a pipe is no place for a document
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".moreelberaad-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, for its owner only."""
    with write_errors(path):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextlib.contextmanager
def write_errors(path: Path) -> Iterator[None]:
    """Raise `DiskFull` or `CannotWrite` when the file system refuses."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        kind = DiskFull if full else CannotWrite
        raise kind(file=path.name) from None


def _bytes(path: Path, most: int) -> bytes:
    if str(path) == "-":
        if sys.stdin is None:
            raise CannotRead(file="-")
        return sys.stdin.buffer.read(most + 1)
    with path.open("rb") as file:
        return file.read(most + 1)


def _place(fault: tomllib.TOMLDecodeError, text: str) -> tuple[int, int]:
    """Give line and column of a fault; without a place it is the end of the file."""
    found = _PLACE.search(str(fault))
    if found:
        return int(found[1]), int(found[2])
    lines = text.rstrip("\n").split("\n")
    return len(lines), len(lines[-1]) + 1


def _too_many_digits(path: Path) -> InputRejected:
    """Say that a number is longer than Python reads: the one other fault both parsers have."""
    return _rejected(path, "too_long", most=sys.get_int_max_str_digits())


def _rejected(path: Path, code: str, **params: str | int) -> InputRejected:
    return InputRejected((Mistake(path.name, code, tuple(params.items())),), file=path.name)
