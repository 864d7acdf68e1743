"""Changes inside a ZIP, so that they get past its checksums to who reads the parts."""

from __future__ import annotations

import io
import zlib
from lzma import LZMAError
from random import Random
from typing import Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from fuzz.changing import Mutate, Mutator, changed

_RAW: Final = 0.1
"""The part of all changes that is made to the ZIP itself."""
_UNREADABLE: Final = (
    BadZipFile,
    LookupError,  # a part that is not there, or none at all
    ValueError,
    RuntimeError,
    EOFError,
    OSError,
    zlib.error,
    LZMAError,
)


def changed_inside(mutate: Mutate) -> Mutator:
    """Give a mutator that changes one part of a ZIP, takes one out or doubles it."""

    def change(content: bytes, chance: Random) -> bytes:
        parts = _parts(content)
        name = chance.choice(sorted(parts))
        match chance.randrange(20):
            case 0:
                del parts[name]
            case 1:
                parts[chance.choice(sorted(parts))] = parts[name]
            case _:
                parts[name] = mutate(parts[name], len(parts[name]) + 1000)
        return _packed(parts)

    return changed(mutate, change, raw=_RAW, unreadable=_UNREADABLE)


def _parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as packed:
        whole = [each for each in packed.infolist() if each.file_size < len(content) * 200]
        return {each.filename: packed.read(each) for each in whole}


def _packed(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED, compresslevel=1) as packed:
        for name, part in parts.items():
            packed.writestr(ZipInfo(name), part, ZIP_DEFLATED)
    return content.getvalue()
