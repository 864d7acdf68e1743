"""The words in a PDF that typst made, read from its bytes: plain objects, fonts of two bytes."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping

import regex

from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.leaks import Leak, Where

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n")
_LENGTH = re.compile(rb"/Length (\d+)(?! 0 R)")
_STREAM = re.compile(rb">>\s*stream\r?\n")
_FONTS = re.compile(rb"/(f\d+) (\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_ONE = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>\s*(?=<|end|\n|\r)")
_ROUND = rb"(?P<round>\((?:[^()\\]|\\.|(?&round))*+\))"
"""Brackets within a string stand unescaped where they come in pairs."""

_STRING = regex.compile(_ROUND + rb"|<(?:[0-9A-Fa-f\s]{2,})>", regex.DOTALL)
_SPAN = regex.compile(
    rb"/(?:ActualText|Alt|E)\s*(?P<text>" + _STRING.pattern + rb")", regex.DOTALL
)
_SHOWN = regex.compile(
    rb"/(?P<font>f\d+) (?P<size>[\d.]+) Tf"
    rb"|(?P<text>\[(?:[^\[\]()\\]|" + _ROUND + rb")*+\]\s*TJ|(?&round)\s*Tj)"
    rb"|(?P<tag>BDC|EMC)|\s(?P<left>-?[\d.]+) (?P<height>-?[\d.]+) cm\b",
    regex.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_SIGNS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_OPAQUE = (b"/EmbeddedFile", b"/Subtype/Image", b"/JavaScript", b"/Subtype/Widget", b"/ObjStm")
"""What no document of ours holds, and this cannot look into."""

_PAGE = re.compile(rb"/Type\s*/Page\b")
_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_RESOURCES = re.compile(rb"/Resources (\d+) 0 R")

_WIDE = 0.65
"""A letter is seldom wider than this part of its size."""

Fonts = Mapping[bytes, Mapping[int, str]]
Objects = Mapping[int, tuple[bytes, bytes]]


def read_objects(content: bytes) -> Objects:
    """Give each object with its stream, unpacked; raises `UncleanDocument` for a hiding place."""
    objects: dict[int, tuple[bytes, bytes]] = {}
    position = 0
    while found := _OBJECT.search(content, position):
        head, stream, position = _object(content, found.end())
        if any(name in head for name in _OPAQUE):
            raise UncleanDocument(leak=Leak.UNREADABLE, where=Where.PROPERTY)
        objects[int(found[1])] = (head, stream)
    return objects


def body(objects: Objects) -> str:
    """Give the words of the pages, line by line; a word that was cut at a line's end is whole."""
    pages = [head for head, _ in objects.values() if _PAGE.search(head)]
    lines = "\n".join("".join(_shown(*_page(objects, page))) for page in pages)
    return re.sub(r"\n{2,}", "\n", re.sub("\\s*+\u00ad\\s*+|\u200b", "", lines)).strip()


def properties(objects: Objects) -> Iterator[str]:
    """Give every text outside the pages: bookmarks, titles, descriptions, facts about the file."""
    for head, stream in objects.values():
        yield from (text for string in _strings(head) if (text := _decoded(string)))
        if b"/Type/Metadata" in head:
            yield stream.decode("utf-8", "replace")
        elif b" Tf" in stream:
            yield from (_decoded(found["text"]) for found in _SPAN.finditer(stream))


def _object(content: bytes, begin: int) -> tuple[bytes, bytes, int]:
    end = content.find(b"endobj", begin)
    opening = _STREAM.search(content, begin, end if end >= 0 else len(content))
    length = _LENGTH.search(content, begin, opening.start()) if opening else None
    if not opening or not length:
        return content[begin:end], b"", end
    head, stop = content[begin : opening.start()], opening.end() + int(length[1])
    return head, _unpacked(head, content[opening.end() : stop]), stop


def _unpacked(head: bytes, stream: bytes) -> bytes:
    if b"/Filter" not in head:
        return stream
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        raise UncleanDocument(leak=Leak.UNREADABLE, where=Where.BODY) from None


def _page(objects: Objects, head: bytes) -> tuple[bytes, Fonts]:
    """Give what is drawn on a page, and its fonts by the names that they have there."""
    contents, resources = _CONTENTS.search(head), _RESOURCES.search(head)
    if not contents:
        return b"", {}
    named = _FONTS.findall(objects[int(resources[1])][0] if resources else head)
    fonts = {name: _letters(objects, int(number)) for name, number in named}
    return objects[int(contents[1])][1], fonts


def _letters(objects: Objects, font: int) -> Mapping[int, str]:
    found = _TO_UNICODE.search(objects[font][0])
    table = objects[int(found[1])][1] if found else b""
    return {
        int(code, 16): bytes.fromhex(sign.decode()).decode("utf-16-be", "replace")
        for code, sign in _ONE.findall(table)
    }


def _shown(page: bytes, fonts: Fonts) -> Iterator[str]:
    """Give the words of a page; what stands on another line or well apart begins anew."""
    letters: Mapping[int, str] = {}
    size, height, end = 0.0, b"", 0.0
    for found in _SHOWN.finditer(page):
        if found["font"]:
            letters, size = fonts.get(found["font"], {}), float(found["size"])
        elif found["text"]:
            words = _letters_of(found["text"], letters)
            end += size * _WIDE * len(words)
            yield words
        elif found["tag"]:
            yield "\n"
        else:
            left = float(found["left"])
            yield "\n" if found["height"] != height or left > end + size else ""
            height, end = found["height"], left


def _letters_of(text: bytes, letters: Mapping[int, str]) -> str:
    codes = b"".join(_bytes(string) for string in _strings(text))
    pairs = zip(codes[::2], codes[1::2], strict=False)
    return "".join(letters.get(high * 256 + low, "\ufffd") for high, low in pairs)


def _strings(text: bytes) -> Iterator[bytes]:
    return (found[0] for found in _STRING.finditer(text))


def _decoded(string: bytes) -> str:
    plain = _bytes(string)
    if plain.startswith(b"\xfe\xff"):
        return plain[2:].decode("utf-16-be", "replace")
    return plain.decode("utf-8", "replace")


def _bytes(string: bytes) -> bytes:
    if string.startswith(b"<"):
        digits = b"".join(string[1:-1].split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return _ESCAPE.sub(_sign, string[1:-1])


def _sign(escaped: re.Match[bytes]) -> bytes:
    sign = escaped[1]
    return bytes([int(sign, 8) & 255]) if sign.isdigit() else _SIGNS.get(sign, sign)
