"""What a Word file tells about itself: its title and its language, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

from moreelberaad.adapters.exporting.docx_package import ROOT, Part, Relation, reached, write_xml

_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_PLAIN: Final = "http://purl.org/dc/elements/1.1/"
_KIND: Final = (
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
)
_TYPE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_NAME: Final = "/docProps/core.xml"
_ABOUT_ITSELF: Final = frozenset({"core-properties", "extended-properties", "custom-properties"})


def with_own_properties(parts: Mapping[str, Part], title: str, language: str) -> dict[str, Part]:
    """Take away all that the file told about itself, and say its title and its language."""
    kept = reached(parts, lambda asked: asked.short_kind not in _ABOUT_ITSELF)
    root = (*kept[ROOT].relations, Relation("properties", _KIND, _NAME))
    own = Part(_TYPE, _properties(title, language), ())
    return {**kept, ROOT: Part("", b"", root), _NAME: own}


def _properties(title: str, language: str) -> bytes:
    names = {"cp": _CORE, "dc": _PLAIN}
    made = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=names)
    for name, text in (("title", title), ("language", language)):
        etree.SubElement(made, f"{{{_PLAIN}}}{name}").text = text
    return write_xml(made)
