"""The parts of an open document, filled with the words of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from odfdo import Element

from moreelberaad import assets
from moreelberaad.adapters.exporting.document import Document, Section
from moreelberaad.adapters.exporting.odt_blocks import blocks
from moreelberaad.adapters.exporting.odt_nodes import heading, paragraph
from moreelberaad.adapters.exporting.odt_styles import fill_column_styles, fill_styles

_MANIFEST: Final = "META-INF/manifest.xml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SHORT_TITLE, _LONG_TITLE = 70, 140


def filled(document: Document) -> Mapping[str, str]:
    """Give each part of the file by its name."""
    parts = {
        "content.xml": _content(document),
        "styles.xml": _styles(document),
        "meta.xml": _meta(document),
        _MANIFEST: _part(_MANIFEST),
    }
    return {name: _HEAD + part.serialize(with_ns=True) for name, part in parts.items()}


def _content(document: Document) -> Element:
    content = _part("content.xml")
    (body,) = content.get_elements("//office:text")
    for each in _body(document):
        body.append(each)
    fill_column_styles(content)
    return content


def _styles(document: Document) -> Element:
    styles = _part("styles.xml")
    fill_styles(styles, document)
    return styles


def _meta(document: Document) -> Element:
    meta = _part("meta.xml")
    for tag, text in (("dc:title", document.title), ("dc:language", document.language)):
        (found,) = meta.get_elements(f"//{tag}")
        found.text = text
    return meta


def _body(document: Document) -> Iterator[Element]:
    for sheet in document.sheets:
        yield paragraph(f"{document.banner}\t{document.scope}", "Masthead")
        yield heading(sheet.title, 1, _title_style(sheet.title))
        for section in sheet.sections:
            yield from _section(section)
        yield from _colophon(document)


def _title_style(title: str) -> str:
    if len(title) <= _SHORT_TITLE:
        return "Heading_20_1"
    return f"Heading_20_1_20_{'long' if len(title) <= _LONG_TITLE else 'longest'}"


def _section(section: Section) -> Iterator[Element]:
    if section.title:
        yield heading(section.title, 2, "Heading_20_2")
    yield from blocks(section, 3 if section.title else 2)


def _colophon(document: Document) -> Iterator[Element]:
    for index, text in enumerate((*document.facts, *document.notes)):
        yield paragraph(text, "Colophon" if index else "Colophon_20_first")


def _part(name: str) -> Element:
    """Read one of our own files, in which the words of a document are still missing."""
    path = assets.folder("resources") / "exports" / "odt" / name
    return Element.from_tag(path.read_text(encoding="utf-8"))
