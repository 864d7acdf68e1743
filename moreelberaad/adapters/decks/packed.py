"""What a spreadsheet is packed in: looked at before anything of it is opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from zipfile import ZipFile

from moreelberaad.adapters.decks.grid import fault
from moreelberaad.adapters.decks.limits import ROWS
from moreelberaad.domain.errors import InputRejected

ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file of Office begins that is old, or locked with a password."""

_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_MOST_PARTS: Final = 2_000
_MOST_BYTES: Final = 120 * 1024 * 1024
_SMALL: Final = 8 * 1024 * 1024
_MOST_TIMES: Final = 100
"""A sheet of text packs to a tenth, one of nothing but copies to a fiftieth."""

_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^<>]*?\bref=\"([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})\""
)
_HIDDEN = re.compile(rb"<(?:\w+:)?(?:row|col)\s[^<>]*?\bhidden=\"(?:1|true)\"")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_FILLED = re.compile(rb"<(?:\w+:)?(?:v|is|f)[\s>/]")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """What the text of a sheet tells before it is read; `merged` are ranges such as A1:B2."""

    is_filled: bool
    has_formulas: bool
    has_hidden: bool
    merged: tuple[str, ...]


def refuse_old_office(content: bytes) -> None:
    """Say of a file of Office that we cannot open why that is; raises `InputRejected`."""
    if not content.startswith(_OLE):
        return
    if _LOCKED in content:
        raise fault("", "card_file_password")
    raise fault("", "card_file_old_excel")


def look_at(packed: ZipFile) -> None:
    """Refuse what unpacks beyond all measure, or declares entities; raises `InputRejected`."""
    parts = packed.infolist()
    unpacked = sum(part.file_size for part in parts)
    taken = max(1, sum(part.compress_size for part in parts))
    swollen = unpacked > _SMALL and unpacked > taken * _MOST_TIMES
    if len(parts) > _MOST_PARTS or unpacked > _MOST_BYTES or swollen:
        raise fault("", "card_file_unpacks_too_large")
    if any(_declares(packed.read(part)) for part in parts if _is_xml(part.filename)):
        raise damaged()


def sheet_facts(packed: ZipFile, part: str) -> SheetFacts:
    """Look through the text of one sheet."""
    text = packed.read(part)
    return SheetFacts(
        is_filled=bool(_FILLED.search(text)),
        has_formulas=bool(_FORMULA.search(text)),
        has_hidden=bool(_HIDDEN.search(text)),
        merged=tuple(_merged(text)),
    )


def has_pictures(packed: ZipFile) -> bool:
    """Tell whether anything is drawn or pasted in."""
    return any(name.startswith("xl/media/") for name in packed.namelist())


def has_macros(packed: ZipFile) -> bool:
    """Tell whether there is a program in it."""
    return any(name.lower().endswith("vbaproject.bin") for name in packed.namelist())


def damaged() -> InputRejected:
    """Say that a spreadsheet cannot be trusted."""
    return fault("", "card_file_damaged")


def _merged(text: bytes) -> Iterator[str]:
    for number, found in enumerate(_MERGED.finditer(text)):
        if number > ROWS:
            raise damaged()
        yield found[1].decode()


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml"))


def _declares(text: bytes) -> bool:
    """No Office writes a document type; it is how entities are smuggled in."""
    return b"<!DOCTYPE" in text or b"<\0!\0D\0O\0C\0T\0Y\0P\0E" in text
