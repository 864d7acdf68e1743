"""An office's own Word file, looked at before it is kept: no code, no way out, nobody's name.

docs/huisstijl.md says to an office what may stand in it.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from lzma import LZMAError
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from moreelberaad.adapters.exporting import (
    docx_package,
    house_bare,
    house_names,
    house_pictures,
    house_words,
)
from moreelberaad.adapters.exporting.docx_package import Part, Relation
from moreelberaad.domain.mistakes import Mistakes

MOST_PACKED: Final = 5 * 1024 * 1024
MOST_UNPACKED: Final = 40 * 1024 * 1024
MOST_PARTS: Final = 300
_MOST_SHRUNK: Final = 200  # times: real parts of Word shrink some 20 times, a bomb a thousand
_SMALL: Final = 100_000  # bytes: a small part may shrink as it likes

_MAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_KEPT: Final = frozenset(
    {
        "officeDocument",
        "styles",
        "settings",
        "theme",
        "numbering",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "image",
        "fontTable",
    }
)
_LEFT_OUT: Final = frozenset(
    {
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "customXml",
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "people",
        "webSettings",
        "stylesWithEffects",
        "attachedTemplate",
        "hyperlink",
        "glossaryDocument",
        "printerSettings",
        "font",
        "documenttasks",
        "classificationlabels",
    }
)
_MACROS: Final = frozenset({"vbaProject", "wordVbaData", "keyMapCustomizations"})


def checked(content: bytes, name: str) -> bytes:
    """Give the file as it may be kept, without anything about persons in its properties.

    Raises `InputRejected` with all mistakes; `name` is only told in the mistakes.
    """
    mistakes = Mistakes()
    parts = _parts(content, name, mistakes)
    mistakes.raise_if_any()
    found = _looked_at(parts, name, mistakes)
    mistakes.raise_if_any()
    return docx_package.packed(house_names.plainly_named(found))


def parts(content: bytes) -> dict[str, str]:
    """Give the pictures of a checked file, each with the SHA-256 of its bytes."""
    with ZipFile(BytesIO(content)) as office:
        names = [name for name in office.namelist() if not name.endswith((".xml", ".rels"))]
        return {name: hashlib.sha256(office.read(name)).hexdigest() for name in names}


def _parts(content: bytes, name: str, mistakes: Mistakes) -> Mapping[str, Part]:
    """Unpack within the limits; whatever is no Word file at all is one mistake."""
    if len(content) > MOST_PACKED:
        mistakes.add(name, "house_too_large", most=MOST_PACKED // 1024**2)
        return {}
    try:
        with ZipFile(BytesIO(content)) as office:
            if _is_bomb(office.infolist()):
                mistakes.add(name, "house_unpacks_too_large")
                return {}
            return _of_word(docx_package.unpacked(office), name, mistakes)
    # Each of these says in its own way that the bytes are no whole Word file.
    except (
        BadZipFile,
        KeyError,
        ValueError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        OSError,
        zlib.error,
        LZMAError,
        etree.LxmlError,
    ):
        mistakes.add(name, "house_no_word_file")
        return {}


def _is_bomb(entries: list[ZipInfo]) -> bool:
    large = (one for one in entries if one.file_size > _SMALL)
    return (
        len(entries) > MOST_PARTS
        or sum(one.file_size for one in entries) > MOST_UNPACKED
        or any(one.file_size > _MOST_SHRUNK * max(one.compress_size, 1) for one in large)
    )


def _of_word(parts: Mapping[str, Part], name: str, mistakes: Mistakes) -> Mapping[str, Part]:
    """Keep the parts that a style needs, and tell which others may not be there."""
    kept = docx_package.reached(parts, _is_kept)
    for place in kept:
        for relation in parts[place].relations:
            _look_at_relation(place.removeprefix("/"), relation, mistakes)
    mains = [one.target for one in kept[docx_package.ROOT].relations]
    if mains != ["/word/document.xml"]:
        raise KeyError
    kind = kept[mains[0]].content_type
    if "macroEnabled" in kind:
        mistakes.add(name, "house_macros")
    elif kind != _MAIN:
        raise KeyError
    return kept


def _look_at_relation(part: str, relation: Relation, mistakes: Mistakes) -> None:
    kind = relation.short_kind
    if kind in _MACROS:
        mistakes.add(part, "house_macros")
    elif kind not in _KEPT | _LEFT_OUT:
        mistakes.add(part, "house_embedded", kind=kind)
    elif kind in _KEPT and relation.outside:
        mistakes.add(part, "house_link_outside", kind=kind)


def _is_kept(relation: Relation) -> bool:
    return relation.short_kind in _KEPT and not relation.outside


def _looked_at(parts: Mapping[str, Part], name: str, mistakes: Mistakes) -> dict[str, Part]:
    """Give every part without what is about persons, and tell what may not stand in it."""
    found: dict[str, Part] = {}
    for place, part in parts.items():
        if place == docx_package.ROOT:
            found[place] = part
        elif part.content_type.startswith("image/"):
            found[place] = _picture(place, part, mistakes)
        else:
            found[place] = _words(place, part, name, mistakes)
    return found


def _picture(place: str, part: Part, mistakes: Mistakes) -> Part:
    bare = house_pictures.bare(part.content)
    if bare is None:
        mistakes.add(place.removeprefix("/"), "house_picture")
        return part
    return replace(part, content=bare)


def _words(place: str, part: Part, name: str, mistakes: Mistakes) -> Part:
    try:
        read = house_words.read(part.content)
    except (ValueError, etree.LxmlError):
        mistakes.add(name, "house_no_word_file")
        return part
    house_words.look_at(read, place.removeprefix("/"), mistakes)
    kept = {one.id for one in part.relations}
    return replace(part, content=docx_package.write_xml(house_bare.bare(read, kept)))
