"""The PDF, read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from moreelberaad.adapters.exporting.document import Document, Grid, Lead, Passage
from moreelberaad.adapters.exporting.pdf import render_pdf

from .reading import MONTH, opened, rendered
from .sample_nasty import INJECTIONS, NASTY, UNCOVERED
from .sample_record import RECORD, VALUES
from .samples import AGREEMENTS, LESSONS, agreement, document, sheet

WHOLE = {"lessons": LESSONS, "agreements": AGREEMENTS, "record": RECORD}


def structure(node: pikepdf.Object) -> Iterator[str]:
    """Give the tags of the structure tree in reading order."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from structure(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S).removeprefix("/")
        if "/K" in node:
            yield from structure(node.K)


def bookmarks(document: Document) -> list[str]:
    """Give the headings as the reader's table of contents lists them."""
    with opened(document).open_outline() as outline:
        waiting, found = list(outline.root), []
        while waiting:
            item = waiting.pop(0)
            found.append(str(item.title))
            waiting = [*item.children, *waiting]
    return found


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_it_is_tagged_titled_and_says_its_language(whole: Document) -> None:
    read = opened(whole)

    assert (bool(read.Root.MarkInfo.Marked), str(read.Root.Lang)) == (True, "nl-NL")
    assert bool(read.Root.ViewerPreferences.DisplayDocTitle)
    assert str(read.docinfo["/Title"]) == whole.title


def test_an_english_document_says_so() -> None:
    read = opened(replace(LESSONS, language="en"))

    assert str(read.Root.Lang) == "en-GB"


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_it_declares_the_standards_it_was_made_to(whole: Document) -> None:
    read = opened(whole)
    metadata = read.open_metadata()

    assert rendered(whole).standards
    assert (metadata["pdfuaid:part"], metadata["pdfaid:part"]) == ("1", "2")
    assert metadata["pdfaid:conformance"] == "A"


def test_its_only_moment_is_the_first_day_of_the_month() -> None:
    read = opened(LESSONS)

    moments = {str(value) for key, value in read.docinfo.items() if key.endswith("Date")}
    assert {moment[:16] for moment in moments} == {"D:20261101000000"}
    found = re.findall(r"20\d\d-\d\d-\d\dT[\d:]+", bytes(read.Root.Metadata.read_bytes()).decode())
    assert set(found) == {"2026-11-01T00:00:00"}


def test_nothing_tells_who_made_it() -> None:
    read = opened(LESSONS)

    assert set(read.docinfo.keys()) <= {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert str(read.docinfo["/Creator"]).startswith("Typst")


def test_equal_input_gives_equal_bytes() -> None:
    another_day = render_pdf(RECORD, date(2026, 11, 2))

    assert render_pdf(RECORD, MONTH) == another_day


def test_headings_come_in_order_and_a_table_has_headers() -> None:
    read = opened(RECORD)
    tags = list(structure(read.Root.StructTreeRoot))

    assert [tag for tag in tags if re.fullmatch(r"H\d", tag)][:4] == ["H1", "H2", "H3", "H3"]
    assert (tags.count("TH"), tags.count("TD")) == (4, 24)


def test_a_table_repeats_its_header_as_decoration_only() -> None:
    long_table = replace(VALUES, rows=VALUES.rows * 10)
    whole = document(sheet("Lang", long_table), title="Lang", banner="b", scope="s")

    read = opened(whole)

    assert len(read.pages) > 2
    assert list(structure(read.Root.StructTreeRoot)).count("TH") == 4


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_code_comes_out_letter_for_letter(text: str) -> None:
    line = " ".join(text.split())
    whole = document(
        sheet("Blad", Passage(label=line, paragraphs=(text,))), title=line, banner=line, scope=line
    )

    assert bookmarks(whole) == ["Blad", line]


def test_the_nastiest_document_keeps_its_standards() -> None:
    made = rendered(NASTY)

    assert made.standards
    assert made.replaced == sum(
        sign not in "\u200d " for sign in UNCOVERED if sign != "\N{VARIATION SELECTOR-16}"
    )


def test_every_sheet_begins_on_a_page_of_its_own() -> None:
    three = replace(LESSONS, sheets=LESSONS.sheets * 3)

    assert len(opened(three).pages) == 3


@pytest.mark.parametrize("name", ["lessons", "agreements"])
def test_an_ordinary_sheet_fits_on_one_page(name: str) -> None:
    assert len(opened(WHOLE[name]).pages) == 1


def test_six_agreements_stand_whole_on_two_pages() -> None:
    cards = tuple(agreement(number, "Wij spreken vooraf af wie stopt") for number in range(1, 7))
    whole = document(sheet("Afspraken", *cards), title="Afspraken", banner="b", scope="s")

    assert len(opened(whole).pages) == 2


def test_a_document_without_marking_facts_and_notes_leaves_no_holes() -> None:
    bare = document(
        sheet(
            "Blad", Lead(label="", text="Een zin."), Grid(label="", columns=("A",), rows=(("b",),))
        ),
        title="Blad",
        banner="",
        scope="",
        marking=(),
    )

    assert rendered(bare).standards


def test_a_document_that_breaks_a_standard_still_comes_out() -> None:
    nameless = document(sheet("", Lead(label="", text="Zin.")), title="", banner="b", scope="s")

    assert not rendered(nameless).standards
    assert len(opened(nameless).pages) == 1
