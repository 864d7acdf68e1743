"""A logo without what was written in it: its maker, its place, its time."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_PNG_KEPT: Final = frozenset(
    {b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"IDAT", b"IEND"}
)
_SCAN, _END = 0xDA, 0xD9
_APP0, _ADOBE = 0xE0, 0xEE  # the size of a dot, and how the colours were stored
_TOLD: Final = frozenset({0xFE, *range(_APP0 + 1, 0xF0)} - {_ADOBE})


def bare(content: bytes) -> bytes | None:
    """Give a PNG or JPEG with only its picture in it, or nothing for anything else."""
    try:
        if content.startswith(_PNG):
            return _PNG + b"".join(_png(content))
        if content.startswith(_JPEG):
            return _JPEG + b"".join(_jpeg(content))
    except (struct.error, ValueError):
        return None
    return None


def _png(content: bytes) -> Iterator[bytes]:
    """Give the chunks that draw; what stands behind the last one stays behind."""
    place, name = len(_PNG), b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", content, place)
        end = place + 12 + length
        if end > len(content):
            raise ValueError
        if name in _PNG_KEPT:
            yield content[place:end]
        place = end


def _jpeg(content: bytes) -> Iterator[bytes]:
    """Give the segments that draw; the picture itself runs on to the end mark."""
    place = len(_JPEG)
    while True:
        start, mark, length = struct.unpack_from(">BBH", content, place)
        if start != 0xFF or length < 2:  # noqa: PLR2004 - a length counts its own two bytes
            raise ValueError
        if mark == _SCAN:
            yield content[place : content.index(b"\xff\xd9", place) + 2]
            return
        if mark not in _TOLD:
            yield content[place : place + 2 + length]
        place += 2 + length
