"""The parts of an office's Word file under plain names: as they came, they may be someone's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from moreelberaad.adapters.exporting.docx_package import ROOT, Part, Relation

_DOCUMENT: Final = "officeDocument"
_MANY: Final = {
    "header": "header",
    "footer": "footer",
    "theme": "theme/theme",
    "image": "media/image",
}
"""What a file may have more of: these are numbered from one on."""


def plainly_named(parts: Mapping[str, Part]) -> dict[str, Part]:
    """Name each part after what it is, as Word does; plain names stay as they are."""
    names = {ROOT: ROOT, **_names(parts, _kinds(parts))}
    return {
        names[name]: replace(
            part, relations=tuple(_pointed(relation, names) for relation in part.relations)
        )
        for name, part in parts.items()
    }


def _kinds(parts: Mapping[str, Part]) -> dict[str, str]:
    """Tell of each part as what it is asked for."""
    asked = (relation for part in parts.values() for relation in part.relations)
    return {relation.target: relation.short_kind for relation in asked}


def _names(parts: Mapping[str, Part], kinds: Mapping[str, str]) -> dict[str, str]:
    """Count from the shortest name on, so that the tenth comes after the ninth."""
    numbers: Counter[str] = Counter()
    names = {}
    for old in sorted(kinds, key=lambda name: (len(name), name)):
        kind = kinds[old]
        numbers[kind] += 1
        number = str(numbers[kind]) if kind in _MANY or numbers[kind] > 1 else ""
        plain = f"/word/{_MANY.get(kind, kind)}{number}{_ending(parts[old])}"
        names[old] = old if kind == _DOCUMENT else plain
    return names


def _ending(part: Part) -> str:
    if not part.content_type.startswith("image/"):
        return ".xml"
    return ".png" if part.content_type == "image/png" else ".jpeg"


def _pointed(relation: Relation, names: Mapping[str, str]) -> Relation:
    return replace(relation, target=names[relation.target])
