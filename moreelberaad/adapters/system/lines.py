"""A file of many lines, read line by line, so that its size does not matter."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from moreelberaad.domain.errors import CannotRead, InputRejected, Mistake
from moreelberaad.domain.errors import NotFound as FileNotThere

from .files import LARGEST

_MARK = b"\xef\xbb\xbf"


def text_lines(path: Path, most: int = LARGEST) -> Iterator[str]:
    """Give the lines of a UTF-8 file, `-` from standard input; `most` bounds each one in bytes.

    Raises errors that name the file, or the line in it.
    """
    try:
        for number, line in enumerate(_lines(path, most), start=1):
            yield _read(line.removeprefix(_MARK) if number == 1 else line, number, most)
    except FileNotFoundError:
        raise FileNotThere(what="file", id=path.name) from None
    except OSError:
        raise CannotRead(file=path.name) from None


def _lines(path: Path, most: int) -> Iterator[bytes]:
    with nullcontext(sys.stdin.buffer) if path == Path("-") else path.open("rb") as file:
        yield from iter(lambda: file.readline(most + 1), b"")


def _read(line: bytes, number: int, most: int) -> str:
    if len(line) > most:
        raise _rejected(number, "too_long", most=most)
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        raise _rejected(number, "not_utf8") from None


def _rejected(number: int, code: str, **params: int) -> InputRejected:
    return InputRejected((Mistake(f"[{number}]", code, tuple(params.items())),))
