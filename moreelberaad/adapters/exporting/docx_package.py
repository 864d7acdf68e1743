"""The packing of a Word file: its parts, and which part asks for which (ECMA-376 part 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import PurePosixPath
from posixpath import join, normpath, relpath
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

ROOT: Final = "/"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_LINKS_TYPE: Final = "application/vnd.openxmlformats-package.relationships+xml"
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part asks for; `target` is the name of another part, or an address outside."""

    id: str
    kind: str
    target: str
    outside: bool = False

    @property
    def short_kind(self) -> str:
        """Give the last word of the kind, such as "header"."""
        return self.kind.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the file; the root has relations only."""

    content_type: str
    content: bytes
    relations: tuple[Relation, ...]


def unpacked(packed_file: ZipFile) -> dict[str, Part]:
    """Read all parts; raises `KeyError`, `ValueError` or `XMLSyntaxError` for another file."""
    types = _types(read_xml(packed_file.read("[Content_Types].xml")))
    names = {name for name in packed_file.namelist() if not name.endswith(("/", ".rels"))}
    parts = {
        f"/{name}": Part(
            types(f"/{name}"), packed_file.read(name), _asked(packed_file, f"/{name}")
        )
        for name in sorted(names - {"[Content_Types].xml"})
    }
    return {ROOT: Part("", b"", _asked(packed_file, ROOT)), **parts}


def reached(parts: Mapping[str, Part], keep: Callable[[Relation], bool]) -> dict[str, Part]:
    """Give the parts that are asked for by relations worth keeping, with only those relations."""
    found: dict[str, Part] = {}
    to_do = [ROOT]
    while to_do:
        name = to_do.pop()
        if name not in found:
            kept = tuple(filter(keep, parts[name].relations))
            found[name] = replace(parts[name], relations=kept)
            to_do += [each.target for each in kept if not each.outside]
    return found


def packed(parts: Mapping[str, Part]) -> bytes:
    """Pack the parts without a date or a maker: equal parts give equal bytes."""
    made = BytesIO()
    with ZipFile(made, "w") as office:
        _put(office, "[Content_Types].xml", _types_xml(parts))
        for name in sorted(parts):
            if parts[name].relations:
                _put(office, _links_name(name), _links_xml(name, parts[name].relations))
            if name != ROOT:
                _put(office, name.removeprefix("/"), parts[name].content)
    return made.getvalue()


def read_xml(content: bytes) -> etree._Element:
    """Read XML without fetching or unfolding anything; raises `ValueError` for a DOCTYPE."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    read = etree.fromstring(content, parser)
    if read.getroottree().docinfo.doctype:
        raise ValueError
    return read


def write_xml(element: etree._Element) -> bytes:
    """Write XML as Word does."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def _types(read: etree._Element) -> Callable[[str], str]:
    named = {one.get("PartName", ""): one.get("ContentType", "") for one in read}
    by_end = {one.get("Extension", "").lower(): one.get("ContentType", "") for one in read}

    def type_of(name: str) -> str:
        return named.get(name) or by_end.get(PurePosixPath(name).suffix[1:].lower(), "")

    return type_of


def _asked(packed_file: ZipFile, name: str) -> tuple[Relation, ...]:
    links = _links_name(name)
    if links not in packed_file.namelist():
        return ()
    return tuple(_relations(name, read_xml(packed_file.read(links))))


def _relations(name: str, read: Iterable[etree._Element]) -> Iterator[Relation]:
    for one in read:
        outside = one.get("TargetMode") == "External"
        target = one.get("Target", "")
        if not outside:
            target = normpath(join(PurePosixPath(name).parent.as_posix(), target))
        yield Relation(one.get("Id", ""), one.get("Type", ""), target, outside)


def _links_name(name: str) -> str:
    if name == ROOT:
        return "_rels/.rels"
    path = PurePosixPath(name.removeprefix("/"))
    return (path.parent / "_rels" / f"{path.name}.rels").as_posix()


def _links_xml(name: str, relations: Iterable[Relation]) -> bytes:
    root = etree.Element(f"{{{_LINKS}}}Relationships", nsmap={None: _LINKS})
    folder = PurePosixPath(name).parent.as_posix()
    for one in relations:
        target = one.target if one.outside else relpath(one.target, folder)
        etree.SubElement(
            root, f"{{{_LINKS}}}Relationship", {"Id": one.id, "Type": one.kind, "Target": target}
        )
    return write_xml(root)


def _types_xml(parts: Mapping[str, Part]) -> bytes:
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})
    for ending, kind in (("rels", _LINKS_TYPE), ("xml", "application/xml")):
        etree.SubElement(root, f"{{{_TYPES}}}Default", {"Extension": ending, "ContentType": kind})
    for name in sorted(set(parts) - {ROOT}):
        given = {"PartName": name, "ContentType": parts[name].content_type}
        etree.SubElement(root, f"{{{_TYPES}}}Override", given)
    return write_xml(root)


def _put(office: ZipFile, name: str, content: bytes) -> None:
    entry = ZipInfo(name, _LONG_AGO)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0  # else the file tells on which system it was made
    office.writestr(entry, content)
