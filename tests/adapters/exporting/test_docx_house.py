"""Documents built in an office's own Word file."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Cm, RGBColor

from moreelberaad.adapters.exporting import house_style
from moreelberaad.adapters.exporting.docx import render_docx

from .reading import MONTH, texts
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS
from .word_files import (
    DOT,
    FILE,
    body,
    built,
    house,
    packed,
    parts,
    saved,
)


def test_the_words_stand_where_the_office_wants_them() -> None:
    read = body(built(house("Vooraf", "{{ inhoud }}", "Achteraf"))).splitlines()

    assert (read[0], read[-1]) == ("Vooraf", "Achteraf")
    assert LESSONS.sheets[0].title in read


@pytest.mark.parametrize(
    "whole", [LESSONS, AGREEMENTS, RECORD], ids=["les", "afspraken", "verslag"]
)
def test_any_file_of_an_office_takes_every_word(whole: object) -> None:
    word = built(house("Een brief zonder iets ervan"), whole)
    edges = word.sections[0].header.paragraphs[0].text + word.core_properties.title
    read = body(word) + edges

    assert [text for text in texts(whole) if text not in read] == []


def test_the_style_the_page_and_the_edges_are_those_of_the_office() -> None:
    word = built(house("{{ inhoud }}"))
    pages = word.sections[0]

    assert word.styles["Heading 1"].font.color.rgb == RGBColor(0x7A, 0x10, 0x10)
    assert round((pages.left_margin or 0) / Cm(1), 2) == 4
    assert pages.header.paragraphs[0].text == "Staf van de brigade Intern gebruik"
    assert pages.footer.paragraphs[1].text == f"{LESSONS.title}, {LESSONS.banner}, 1 van 1"


def test_a_page_without_a_place_for_the_marking_gets_one() -> None:
    word = docx.Document()
    word.sections[0].different_first_page_header_footer = True
    word.settings.odd_and_even_pages_header_footer = True
    pages = built(saved(word)).sections[0]

    edges = (pages.header, pages.footer, pages.first_page_header, pages.even_page_footer)
    assert [edge.paragraphs[0].text for edge in edges] == ["Intern gebruik"] * 4


def test_a_style_in_the_language_of_the_office_is_found_by_its_own_name() -> None:
    content = house("{{ inhoud }}")
    files = {name: part.replace(b'"Heading1"', b'"Kop1"') for name, part in parts(content).items()}
    word = built(packed(files))

    title = next(each for each in word.paragraphs if each.text == LESSONS.sheets[0].title)
    assert title.style is not None
    assert title.style.style_id == "Kop1"


def test_a_file_without_any_list_gets_the_mark_of_ours() -> None:
    word = docx.Document()
    for style in list(word.styles):
        if style.name not in {"Normal", "Default Paragraph Font", "Normal Table"}:
            style.delete()
    files = parts(house_style.checked(saved(word), FILE))
    rels = files["word/_rels/document.xml.rels"]
    start = rels.index(b"<Relationship ", rels.index(b"/numbering") - 150)
    end = rels.index(b"/>", start) + 2
    del files["word/numbering.xml"]
    bare = packed({**files, "word/_rels/document.xml.rels": rels[:start] + rels[end:]})
    made = docx.Document(BytesIO(render_docx(RECORD, MONTH, bare).content))

    assert made.styles["List Bullet"].element.find(f".//{qn('w:numId')}").get(qn("w:val")) == "1"
    assert len(list(made.part.numbering_part.element)) == 2


def test_a_file_with_other_lists_gets_the_mark_of_ours_beside_them() -> None:
    word = docx.Document()
    word.styles["List Bullet"].delete()
    numbers = word.part.numbering_part.element.findall(qn("w:num"))
    made = built(saved(word), RECORD)

    mark = made.styles["List Bullet"].element.find(f".//{qn('w:numId')}").get(qn("w:val"))
    assert mark not in {each.get(qn("w:numId")) for each in numbers}


def test_a_file_that_never_said_its_language_says_it() -> None:
    files = parts(house("{{ inhoud }}"))
    styles = files["word/styles.xml"]
    start, end = styles.index(b"<w:docDefaults>"), styles.index(b"</w:docDefaults>") + 16
    made = built(packed({**files, "word/styles.xml": styles[:start] + styles[end:]}))

    assert made.styles.element[0].tag == qn("w:docDefaults")
    assert [each.get(qn("w:val")) for each in made.styles.element.iter(qn("w:lang"))] == ["nl-NL"]


def test_the_place_for_the_words_may_be_the_last_of_its_pages() -> None:
    word = docx.Document()
    word.add_paragraph("{{ inhoud }}")
    word.add_section()
    paragraphs = word.element.body.findall(qn("w:p"))
    paragraphs[0].get_or_add_pPr().append(paragraphs[1].pPr.find(qn("w:sectPr")))
    made = built(saved(word))

    assert len(made.sections) == 2
    assert "\ue000" not in body(made)


def test_the_same_file_gives_the_same_bytes_and_stays_itself() -> None:
    once = house_style.checked(house("{{ inhoud }}", logo=DOT), FILE)

    assert house_style.checked(once, FILE) == once
    assert render_docx(RECORD, MONTH, once) == render_docx(RECORD, MONTH, once)


def test_a_placeholder_that_word_cut_in_pieces_is_filled_in() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph()
    for piece in ("{", "{ ti", "tel }", "}"):
        paragraph.add_run(piece).bold = True

    assert body(built(saved(word))).splitlines()[0] == LESSONS.title


def test_the_pictures_of_a_document_are_those_of_the_house() -> None:
    checked = house_style.checked(house("{{ inhoud }}", logo=DOT), FILE)
    known = house_style.parts(checked)

    assert house_style.parts(render_docx(RECORD, MONTH, checked).content) == known
    assert len(known) == 1
    assert house_style.parts(render_docx(RECORD, MONTH).content) == {}
