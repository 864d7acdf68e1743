"""The texts of an office file: of every part in it, and what is written on the packing itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile

from moreelberaad.adapters.exporting import marked_up
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.leaks import Leak, Told, Where

_READABLE = frozenset({".xml", ".rels", ".txt", ".rdf", ""})
_VOCABULARY = re.compile(
    r"https?://schemas\.(?:openxmlformats\.org|microsoft\.com)/(?:(?:officeDocument|package)/2006/)?"
)
"""What the names of the format itself begin with: no address that anyone wrote."""
_BODY = frozenset({"word/document.xml", "content.xml"})


def told_by(content: bytes, pictures: Collection[str] = ()) -> Iterator[Told]:
    """Give all that an office file tells; raises `UncleanDocument` for a part without words.

    `pictures` are the digests of those that the office itself chose, such as its logo.
    """
    try:
        with ZipFile(BytesIO(content)) as packed:
            yield from _packing(packed)
            for name in packed.namelist():
                part = packed.read(name)
                if sha256(part).hexdigest() not in pictures:
                    yield from _part(name, part)
    except BadZipFile:
        raise _unreadable() from None


def _packing(packed: ZipFile) -> Iterator[Told]:
    """Give the names of the parts, and the remarks beside them."""
    for each in packed.infolist():
        yield _property(each.filename)
        yield _property(each.comment.decode("utf-8", "replace"))
        yield _property(each.extra.decode("utf-8", "replace"))
    yield _property(packed.comment.decode("utf-8", "replace"))


def _part(name: str, content: bytes) -> Iterator[Told]:
    """Give the texts of one part: a picture or a program has none that can be looked at."""
    if PurePosixPath(name).suffix.lower() not in _READABLE:
        raise _unreadable()
    read = marked_up.read(content.decode("utf-8", "replace"))
    yield Told(where=Where.BODY if name in _BODY else Where.PROPERTY, text=read.words)
    yield _property(_VOCABULARY.sub("", "\n".join(read.hidden)))


def _property(text: str) -> Told:
    return Told(where=Where.PROPERTY, text=text)


def _unreadable() -> UncleanDocument:
    return UncleanDocument(leak=Leak.UNREADABLE, where=Where.PROPERTY)
