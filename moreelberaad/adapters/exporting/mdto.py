"""The metadata sheets for an archive, in MDTO-XML 1.0.2, where the order of elements counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from hashlib import sha256
from types import MappingProxyType
from typing import Final
from xml.etree import ElementTree as ET

from moreelberaad.adapters.exporting.mdto_parts import concept, line_of, part, sheet, told
from moreelberaad.application.office import Archive
from moreelberaad.domain.errors import InputRejected, Mistake

_SEPARATOR: Final = re.compile(r"[\\/]")
_YEARS: Final = re.compile(r"(\d{1,3}) (?:jaar|years?)(?: (?:na|after) .*)?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What is archived; `name` is what the archive calls it, `retention` in years or in words."""

    name: str
    title: str
    document: str
    language: str
    month: date
    retention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Format:
    """A file format as the PRONOM register knows it."""

    label: str
    code: str


_FORMATS: Final[Mapping[str, _Format]] = MappingProxyType(
    {
        "pdf": _Format(label="Acrobat PDF/A - Portable Document Format 2a", code="fmt/476"),
        "docx": _Format(label="Microsoft Word for Windows 2007 onwards", code="fmt/412"),
        "odt": _Format(label="OpenDocument Text 1.3", code="fmt/1756"),
        "html": _Format(label="Hypertext Markup Language 5", code="fmt/471"),
        "md": _Format(label="Markdown", code="fmt/1149"),
        "txt": _Format(label="Plain Text File", code="x-fmt/111"),
        "json": _Format(label="JSON Data Interchange Format", code="fmt/817"),
        "ics": _Format(label="Internet Calendar and Scheduling format", code="fmt/388"),
    }
)
_OLDER_PDF: Final = _Format(label="Acrobat PDF 1.7 - Portable Document Format", code="fmt/276")
_ARCHIVAL: Final = b"pdfaid:part"


def object_sheet(described: Described, archive: Archive, identity: str) -> bytes:
    """Describe a document; raises `InputRejected` for each archive line that is missing."""
    _check(archive)
    return sheet(
        part(
            "informatieobject",
            _identified("identificatie", identity, archive),
            part("naam", _named(described, identity)),
            concept("aggregatieniveau", "Archiefstuk", "Begrippenlijst Aggregatieniveaus MDTO"),
            *told("trefwoord", described.document),
            *told("omschrijving", described.title),
            *told("omschrijving", described.retention, "Bewaartermijn: "),
            *told("taal", described.language),
            _creation(described.month),
            concept(
                "waardering", archive.appraisal, archive.appraisal_list, archive.appraisal_code
            ),
            *_term(described.retention),
            part("archiefvormer", part("verwijzingNaam", archive.creator)),
            _restriction(archive),
        )
    )


def file_sheet(  # noqa: PLR0913, PLR0917 - what a sheet of a file tells
    described: Described,
    archive: Archive,
    identity: str,
    file_name: str,
    content: bytes,
    form: str,
) -> bytes:
    """Describe a file of the document `identity`; raises `InputRejected` as `object_sheet`."""
    _check(archive)
    own = f"{identity}-{form}"
    known = _format(form, content)
    return sheet(
        part(
            "bestand",
            _identified("identificatie", own, archive),
            part("naam", line_of(_SEPARATOR.split(file_name)[-1]) or own),
            part("omvang", str(len(content))),
            concept("bestandsformaat", known.label, "PRONOM-register", known.code),
            _checksum(content, described.month),
            part(
                "isRepresentatieVan",
                part("verwijzingNaam", _named(described, identity)),
                _identified("verwijzingIdentificatie", identity, archive),
            ),
        )
    )


def _check(archive: Archive) -> None:
    """Hold every required line to what is left of it once it is clean."""
    lines = {each.name: line_of(getattr(archive, each.name)) for each in fields(Archive)}
    missing = Archive(**lines).lacks
    if missing:
        faults = (Mistake(f"archive.{name}", "archive_line_missing") for name in missing)
        raise InputRejected(tuple(faults), file="mdto")


def _format(form: str, content: bytes) -> _Format:
    if form == "pdf" and _ARCHIVAL not in content:
        return _OLDER_PDF
    return _FORMATS[form]


def _named(described: Described, identity: str) -> str:
    return line_of(described.name) or identity


def _identified(tag: str, identity: str, archive: Archive) -> ET.Element:
    return part(
        tag,
        part("identificatieKenmerk", identity),
        part("identificatieBron", archive.source),
    )


def _creation(month: date) -> ET.Element:
    return part(
        "event",
        concept("eventType", "Creatie", "Begrippenlijst EventTypeLijst MDTO"),
        part("eventTijd", month.isoformat()[:7]),
    )


def _term(retention: str) -> tuple[ET.Element, ...]:
    """Give the term as MDTO counts it; words that are no number of years stay words."""
    years = _YEARS.fullmatch(line_of(retention))
    if not years:
        return ()
    return (part("bewaartermijn", part("termijnLooptijd", f"P{int(years[1])}Y")),)


def _restriction(archive: Archive) -> ET.Element:
    return part(
        "beperkingGebruik",
        concept(
            "beperkingGebruikType",
            archive.restriction,
            "Begrippenlijst BeperkingGebruikTypeLijst MDTO",
        ),
    )


def _checksum(content: bytes, month: date) -> ET.Element:
    return part(
        "checksum",
        concept("checksumAlgoritme", "SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO"),
        part("checksumWaarde", sha256(content).hexdigest()),
        part("checksumDatum", f"{month.replace(day=1).isoformat()}T00:00:00"),
    )
