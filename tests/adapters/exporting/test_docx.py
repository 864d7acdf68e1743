"""The Word file, read back as Word and as python-docx read it."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad import assets
from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, clean
from moreelberaad.adapters.exporting.document import (
    Blank,
    Document,
    Fact,
    Grid,
    Lead,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.docx import render_docx
from moreelberaad.adapters.exporting.proofs import told_by

from .reading import MONTH, texts
from .sample_nasty import INJECTIONS, NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

ROOM = document(
    sheet(
        "Voor wie meedoet",
        Terms(label="Woorden", items=(Fact(label="Norm", value="Wat iemand hoort te doen."),)),
        Ticks(label="Nalopen", hint="Vink af.", items=("Iedereen kent de regels.",)),
        Blank(label="Eigen woorden", hint="Schrijf hier.", lines=3),
    ),
    title="Voor wie meedoet",
    banner="Moreel beraad",
    scope="Alleen voor deelnemers",
)
WHOLE = {"lessons": LESSONS, "agreements": AGREEMENTS, "record": RECORD, "room": ROOM}
CASES = pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
SCRIPT = Path(__file__).parents[3] / "scripts" / "word_template.py"


@cache
def made(whole: Document) -> bytes:
    return render_docx(whole, MONTH).content


def opened(whole: Document) -> Word:
    return docx.Document(BytesIO(made(whole)))


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as office:
        return {name: office.read(name) for name in office.namelist()}


def lines(element: object) -> Iterator[str]:
    """Give the paragraphs of a part as they are read, in tables too."""
    for paragraph in element.iter(qn("w:p")):  # type: ignore[attr-defined] # an lxml element
        yield paragraph.text


def body(whole: Document) -> str:
    return "\n".join(lines(opened(whole).element.body))


@CASES
def test_every_text_stands_in_the_file(whole: Document) -> None:
    read = body(whole) + "\n".join(whole.marking) + whole.title

    assert [text for text in texts(whole) if text not in read] == []


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_code_comes_out_letter_for_letter(text: str) -> None:
    fact = Fact(label=text, value=text)
    whole = document(
        sheet(text, Lead(label=text, text=text), Terms(label=text, items=(fact,))),
        title=text,
        banner=text,
        scope=text,
        notes=(text,),
    )

    assert body(whole).count(text.strip()) == 9
    assert opened(whole).core_properties.title == text.strip()


@pytest.mark.parametrize("text", ["{_{ x }_}", "{_% y %_}", "a_b", "&lt;b&gt;", "]]>", "<w:p/>"])
def test_what_the_filler_of_templates_acts_upon_stays_as_it_was(text: str) -> None:
    whole = document(sheet(text), title=text, banner=text, scope=text, marking=(text,))
    word = opened(whole)

    assert body(whole).count(text) == 3
    assert word.sections[0].header.paragraphs[0].text == text


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x0b", "\x0c", "\x1f", "\ufffe", "\ue000"])
def test_one_control_sign_costs_no_text(sign: str) -> None:
    text = f"voor{sign}na <b> & </b> slot"
    whole = document(sheet("Blad", Lead(label="", text=text)), title="t", banner="b", scope="s")

    assert "voorna <b> & </b> slot" in body(whole)


@settings(max_examples=20, deadline=None)
@given(st.text(min_size=1))
def test_any_text_reads_back_as_it_went_in(text: str) -> None:
    shown = clean(text, EVERY_CODE_POINT)[0]
    whole = document(
        sheet("Blad", Lead(label="", text=f"[{text}]")), title="t", banner="b", scope="s"
    )

    assert f"[{shown}]" in body(whole)


def test_a_file_with_everything_that_could_break_it_holds_its_words() -> None:
    read = body(NASTY) + NASTY.title + NASTY.marking[0]
    wanted = (clean(text, EVERY_CODE_POINT)[0].strip() for text in texts(NASTY))

    assert [text for text in wanted if text not in read and text not in {"Leeg", "Pijn"}] == []


@CASES
def test_the_marking_stands_at_the_top_and_the_bottom_of_every_page(whole: Document) -> None:
    pages = opened(whole).sections[0]
    edges = (pages.header, pages.footer, pages.first_page_header, pages.first_page_footer)

    assert [edge.paragraphs[0].text for edge in edges] == ["\n".join(whole.marking)] * 4


def test_the_foot_counts_pages_with_fields() -> None:
    foot = opened(RECORD).sections[0].footer
    asked = [field.text.strip() for field in foot._element.iter(qn("w:instrText"))]  # noqa: SLF001 - fields have no other door

    assert asked == ["PAGE", "NUMPAGES"]
    assert foot.paragraphs[1].text.strip() == "1 van 1"


@pytest.mark.parametrize("whole", [*WHOLE.values(), NASTY], ids=[*WHOLE, "nasty"])
def test_headings_start_at_one_and_skip_no_level(whole: Document) -> None:
    found = opened(whole).element.body.iter(qn("w:outlineLvl"))
    levels = [int(level.get(qn("w:val"))) for level in found]

    assert levels[0] == 0
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_headings_and_lists_have_the_styles_of_word_itself() -> None:
    used = {paragraph.style.name for paragraph in opened(RECORD).paragraphs if paragraph.style}

    assert used >= {"Heading 1", "Heading 2", "Heading 3", "Heading 4", "List Bullet"}


def test_a_table_repeats_its_head_and_breaks_no_row() -> None:
    table = opened(RECORD).tables[1]._tbl  # noqa: SLF001 - python-docx does not tell either

    assert len(list(table.iter(qn("w:tblHeader")))) == 1
    assert len(list(table.iter(qn("w:cantSplit")))) == 7


def test_a_row_of_a_page_long_may_break() -> None:
    grid = Grid(label="", columns=("Een",), rows=(("woord " * 400,), ("kort",)))
    whole = document(sheet("Blad", grid), title="t", banner="b", scope="s")
    rows = opened(whole).tables[0]._tbl.tr_lst  # noqa: SLF001 - python-docx does not tell

    assert [row.find(f".//{qn('w:cantSplit')}") is None for row in rows] == [False, True, False]


def test_words_too_wide_for_the_page_share_it() -> None:
    grid = Grid(label="", columns=("",) * 9, rows=(("x" * 300, *["y" * 10] * 8),))
    whole = document(sheet("Blad", grid), title="t", banner="b", scope="s")
    widths = [column.width for column in opened(whole).tables[0].columns]

    assert sum(width or 0 for width in widths) <= 160 * 36_000
    assert (widths[0] or 0) > 1.5 * (widths[1] or 0)


def test_each_sheet_begins_on_a_page_of_its_own() -> None:
    whole = replace(LESSONS, sheets=LESSONS.sheets * 2)
    breaks = opened(whole).element.body.iter(qn("w:pageBreakBefore"))

    assert len(list(breaks)) == 1


def test_there_is_room_to_tick_and_to_write() -> None:
    read = body(ROOM).splitlines()

    assert "☐\tIedereen kent de regels." in read
    assert read.count("\t") == 3


@pytest.mark.parametrize(("language", "told"), [("nl", "nl-NL"), ("en", "en-GB"), ("fy", "fy")])
def test_the_file_says_its_language_and_nothing_of_a_maker(language: str, told: str) -> None:
    content = made(replace(LESSONS, language=language))
    read = parts(content)["docProps/core.xml"].decode()
    word = docx.Document(BytesIO(content))

    assert [each.get(qn("w:val")) for each in word.styles.element.iter(qn("w:lang"))] == [told]
    assert (word.core_properties.title, word.core_properties.language) == (LESSONS.title, told)
    assert read.count("<dc:") == 2
    assert "<dcterms:" not in read


def test_equal_words_give_equal_bytes_without_a_time() -> None:
    with ZipFile(BytesIO(made(RECORD))) as office:
        times = {one.date_time for one in office.infolist()}

    assert render_docx(RECORD, MONTH.replace(day=1)).content == made(RECORD)
    assert times == {(1980, 1, 1, 0, 0, 0)}


@CASES
def test_the_proofs_can_look_into_every_part(whole: Document) -> None:
    names = parts(made(whole))

    assert list(told_by("docx", made(whole)))
    assert all(name.endswith((".xml", ".rels")) for name in names)
    assert "docProps/app.xml" not in names


def test_our_own_file_is_what_the_script_makes() -> None:
    kept = assets.folder("resources") / "exports" / "office" / "document.docx"

    assert runpy.run_path(str(SCRIPT))["made"]() == kept.read_bytes()
