"""The metadata sheets, held to a table of the published schema (MDTO-XML 1.0.2)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from moreelberaad.adapters.exporting.mdto import Described, file_sheet, object_sheet
from moreelberaad.adapters.exporting.mdto_parts import NAMESPACE
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.application.office import Archive
from moreelberaad.domain.errors import InputRejected

from .reading import MONTH
from .samples import LESSONS

TEXT: Final = "text"
SCHEMA: Final[dict[str, tuple[tuple[str, str, str], ...]]] = {
    "mdto": (("informatieobject", "?", "object"), ("bestand", "?", "file")),
    "object": (
        ("identificatie", "+", "identity"),
        ("naam", "1", TEXT),
        ("aggregatieniveau", "?", "concept"),
        ("trefwoord", "*", TEXT),
        ("omschrijving", "*", TEXT),
        ("taal", "*", TEXT),
        ("event", "*", "event"),
        ("waardering", "1", "concept"),
        ("bewaartermijn", "?", "term"),
        ("archiefvormer", "+", "reference"),
        ("beperkingGebruik", "+", "restriction"),
    ),
    "file": (
        ("identificatie", "+", "identity"),
        ("naam", "1", TEXT),
        ("omvang", "1", TEXT),
        ("bestandsformaat", "1", "concept"),
        ("checksum", "+", "checksum"),
        ("isRepresentatieVan", "1", "reference"),
    ),
    "identity": (("identificatieKenmerk", "1", TEXT), ("identificatieBron", "1", TEXT)),
    "concept": (
        ("begripLabel", "1", TEXT),
        ("begripCode", "?", TEXT),
        ("begripBegrippenlijst", "1", "reference"),
    ),
    "reference": (("verwijzingNaam", "1", TEXT), ("verwijzingIdentificatie", "?", "identity")),
    "event": (("eventType", "1", "concept"), ("eventTijd", "?", TEXT)),
    "term": (("termijnLooptijd", "?", TEXT),),
    "restriction": (("beperkingGebruikType", "1", "concept"),),
    "checksum": (
        ("checksumAlgoritme", "1", "concept"),
        ("checksumWaarde", "1", TEXT),
        ("checksumDatum", "1", TEXT),
    ),
}
ARCHIVE: Final = Archive(
    creator="Ministerie van Voorbeelden",
    source="Archiefsysteem Eik",
    appraisal="Tijdelijk te bewaren",
    appraisal_code="V",
    appraisal_list="Selectielijst Voorbeelden",
    restriction="Nader te bepalen",
)
DESCRIBED: Final = Described(
    name="lessenblad",
    title="Wie moe is, oordeelt slecht",
    document="Lessenblad",
    language="nl",
    month=MONTH,
    retention="5 jaar na het beraad",
)
IDENTITY: Final = "0f" * 16
hostile = st.text(max_size=30) | st.sampled_from(
    ["]]>", "<!ENTITY x SYSTEM 'y'>", "&amp;", "\x00\x0b\ufffe", "\ud800", " \u202e\u2028\t"]
)


def of_object(described: Described = DESCRIBED, archive: Archive = ARCHIVE) -> bytes:
    return object_sheet(described, archive, IDENTITY)


def of_file(
    form: str, content: bytes = b"abc", name: str = "blad", described: Described = DESCRIBED
) -> bytes:
    return file_sheet(described, ARCHIVE, IDENTITY, name, content, form)


def read(sheet: bytes) -> etree._Element:
    return etree.fromstring(sheet, etree.XMLParser(resolve_entities=False))


def text(sheet: bytes, path: str) -> list[str]:
    steps = "/".join(f"{{{NAMESPACE}}}{step}" for step in path.split("/"))
    return [str(found.text) for found in read(sheet).iterfind(steps)]


def check(element: etree._Element, kind: str) -> None:
    """Hold an element to the table: which parts, how many, in which order, none blank."""
    if kind == TEXT:
        assert len(element) == 0
        assert (element.text or "").strip()
        return
    letters = {name: chr(65 + at) for at, (name, _, _) in enumerate(SCHEMA[kind])}
    order = "".join(
        letters[name] + ("" if often == "1" else often) for name, often, _ in SCHEMA[kind]
    )
    names = [etree.QName(part).localname for part in element]
    assert re.fullmatch(order, "".join(letters[name] for name in names)), names
    for part, name in zip(element, names, strict=True):
        assert etree.QName(part).namespace == NAMESPACE
        check(part, next(inner for tag, _, inner in SCHEMA[kind] if tag == name))


def test_a_sheet_of_a_document_keeps_to_the_schema() -> None:
    check(read(of_object()), "mdto")


@pytest.mark.parametrize("form", [*FORMATS, "docx", "odt", "txt", "json", "ics"])
def test_a_sheet_of_a_file_keeps_to_the_schema(form: str) -> None:
    check(read(of_file(form)), "mdto")


def test_the_sheets_begin_with_the_root_of_the_standard() -> None:
    assert read(of_object()).tag == f"{{{NAMESPACE}}}MDTO"
    assert of_object().startswith(b"<?xml version='1.0' encoding='utf-8'?>")
    assert b"ns0:" not in of_object() + of_file("md")


@given(hostile, hostile, hostile)
def test_any_text_leaves_a_sheet_whole(one: str, two: str, three: str) -> None:
    described = replace(DESCRIBED, name=one, title=two, document=three, retention=one)
    archive = replace(ARCHIVE, appraisal_code=two, creator=f"Dienst {three}")

    check(read(of_object(described, archive)), "mdto")
    check(read(of_file("md", name=two, described=described)), "mdto")


def test_marks_of_xml_come_out_letter_for_letter() -> None:
    title = "]]> & <b> &amp; <!DOCTYPE x [<!ENTITY y 'z'>]> &y;"

    sheet = of_object(replace(DESCRIBED, title=title))
    assert text(sheet, "informatieobject/omschrijving")[0] == title
    assert b"<!" not in sheet


@pytest.mark.parametrize("blank", ["", "  ", "\x00\u200b"])
@pytest.mark.parametrize(
    "line", ["creator", "source", "appraisal", "appraisal_list", "restriction"]
)
def test_a_missing_line_of_the_archive_is_named(line: str, blank: str) -> None:
    with pytest.raises(InputRejected) as fault:
        of_object(archive=replace(ARCHIVE, **{line: blank}))

    assert [(each.path, each.code) for each in fault.value.mistakes] == [
        (f"archive.{line}", "archive_line_missing")
    ]


def test_every_missing_line_is_told_at_once() -> None:
    with pytest.raises(InputRejected) as fault:
        file_sheet(DESCRIBED, Archive(), IDENTITY, "blad.md", b"", "md")

    assert len(fault.value.mistakes) == len(Archive().lacks)


def test_an_appraisal_without_a_code_leaves_the_code_out() -> None:
    sheet = of_object(archive=replace(ARCHIVE, appraisal_code=""))

    assert text(sheet, "informatieobject/waardering/begripCode") == []
    check(read(sheet), "mdto")


@pytest.mark.parametrize(
    ("retention", "counted"),
    [
        ("5 jaar", ["P5Y"]),
        ("10 jaar na vaststelling", ["P10Y"]),
        ("7 years after closing", ["P7Y"]),
        ("5 jaar en 6 maanden", []),
        ("blijvend", []),
        ("", []),
    ],
)
def test_a_term_in_years_is_counted_and_other_words_stay_words(
    retention: str, counted: list[str]
) -> None:
    sheet = of_object(replace(DESCRIBED, retention=retention))

    assert text(sheet, "informatieobject/bewaartermijn/termijnLooptijd") == counted
    told = [f"Bewaartermijn: {retention}"] if retention else []
    assert text(sheet, "informatieobject/omschrijving")[1:] == told


def test_a_file_is_told_by_its_size_and_its_checksum() -> None:
    sheet = of_file("md", b"# Blad\n")

    assert text(sheet, "bestand/omvang") == ["7"]
    assert text(sheet, "bestand/checksum/checksumWaarde") == [sha256(b"# Blad\n").hexdigest()]
    assert text(sheet, "bestand/checksum/checksumDatum") == ["2026-11-01T00:00:00"]


def test_a_file_points_at_the_document_it_shows() -> None:
    place = "bestand/isRepresentatieVan/verwijzingIdentificatie/identificatieKenmerk"

    assert text(of_file("md"), place) == [IDENTITY]
    assert text(of_object(), "informatieobject/identificatie/identificatieKenmerk") == [IDENTITY]
    assert text(of_file("md"), "bestand/identificatie/identificatieKenmerk") == [f"{IDENTITY}-md"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_has_a_name_in_the_register(form: str) -> None:
    content = FORMATS[form](LESSONS, MONTH).content

    (code,) = text(of_file(form, content), "bestand/bestandsformaat/begripCode")
    assert re.fullmatch(r"(x-)?fmt/\d+", code)


@pytest.mark.parametrize(
    ("content", "code"), [(b"<pdfaid:part>2</pdfaid:part>", "fmt/476"), (b"%PDF-1.7", "fmt/276")]
)
def test_a_pdf_that_is_not_archival_does_not_say_it_is(content: bytes, code: str) -> None:
    assert text(of_file("pdf", content), "bestand/bestandsformaat/begripCode") == [code]


def test_no_day_no_path_and_no_maker_stand_in_a_sheet() -> None:
    path = PurePosixPath("/home/jansen/kluis/blad.md")
    sheets = (of_object() + of_file("md", name=str(path))).decode()

    assert re.findall(r"\d{4}-\d\d(?:-\d\d)?(?:T[\d:]+)?", sheets) == [
        "2026-11",
        "2026-11-01T00:00:00",
    ]
    assert not re.search(r"jansen|kluis|home|betrokkene|Actor", sheets)
    assert text(of_file("md", name=r"C:\jansen\blad.md"), "bestand/naam") == ["blad.md"]


def test_the_day_of_the_month_changes_nothing() -> None:
    other = replace(DESCRIBED, month=date(2026, 11, 3))

    assert object_sheet(other, ARCHIVE, IDENTITY) == of_object()
    assert of_file("md", described=other) == of_file("md")
