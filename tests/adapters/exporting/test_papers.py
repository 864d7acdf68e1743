"""Papers from a method: which words stand on each page, and that its PDF keeps its standards."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Final

import pikepdf
import pytest

from moreelberaad.adapters.exporting.characters import covered_by_fonts
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.papers.model import Leaf, PaperDocument, SlipSheet
from moreelberaad.adapters.exporting.papers.pages import draw, render
from moreelberaad.adapters.exporting.tidying import with_clean_texts
from moreelberaad.domain.paper_kinds import OfficeLines
from moreelberaad.domain.papers import PaperKind, Wishes, kinds_for
from moreelberaad.domain.template import Keep, Kind, Template, Text
from moreelberaad.i18n import Language
from tests.methods import METHOD, a_column, a_field, a_method, a_step, options, words

from .paper_samples import METHODS, WISHES, composed, laid_out, said
from .reading import MONTH
from .sample_nasty import INJECTIONS

GOLDEN: Final = Path(__file__).parent / "golden" / "papers"
HANDED_OUT = frozenset({PaperKind.REQUESTER_SHEET, PaperKind.PARTICIPANTS_SHEET})
"""Sheets of two sides of one paper."""
EVERY_METHOD = [*((name, "nl") for name in sorted(METHODS.ids())), ("dilemma_method", "en")]
"""In English one does: its papers are set alike, and what a method says in it is checked apart."""
THE_SAME_FOR_ALL = frozenset({PaperKind.COMMANDER_CARD, PaperKind.CRITERIA, PaperKind.SERIES_FORM})


def page_by_page(paper: PaperDocument | Document) -> str:
    parts = paper.pages if isinstance(paper, PaperDocument) else (*paper.sheets, paper.notes)
    pages = ("\n".join(filter(None, said(page))) for page in parts)
    return "\n\n---\n\n".join((paper.title, *pages)) + "\n"


def keeps_its_golden(name: str, text: str) -> bool:
    golden = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    return text == golden.read_text("utf-8")


def nasty(text: str) -> Text:
    return Text({"nl": text, "en": text})


def a_hostile_method(text: str) -> Template:
    """Put a text in every place of a method that stands on paper."""
    hostile = nasty(text)
    columns = (a_column("c"), a_column("d", kind=Kind.CHOICE, options=options("A")))
    kinds = [kind for kind in Kind if kind not in {Kind.TABLE, Kind.AGREEMENTS, Kind.LESSONS}]
    asked = [
        a_field(f"f_{kind}", kind, columns=columns, options=options("A", "B"), points=("1", "2"))
        for kind in (*kinds, Kind.TABLE)
    ]
    shown = tuple(replace(each, label=hostile, hint=hostile) for each in asked)
    step = replace(a_step("s", *shown), title=hostile, purpose=hostile, questions=(hostile,) * 3)
    return replace(a_method(step), title=hostile, header=hostile)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", PaperKind)
def test_each_page_says_what_it_should(kind: PaperKind, language: str) -> None:
    paper = composed(kind, METHODS.get("dilemma_method"), Language(language))

    assert keeps_its_golden(f"{kind}.{language}.txt", page_by_page(paper))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", sorted(THE_SAME_FOR_ALL))
def test_a_paper_that_is_the_same_for_all_keeps_its_standards(
    kind: PaperKind, language: str
) -> None:
    made = render(composed(kind, METHODS.get("dilemma_method"), Language(language)), MONTH)

    assert (made.standards, made.replaced) == (True, 0)


@pytest.mark.parametrize(("name", "language"), EVERY_METHOD)
def test_every_paper_of_every_method_keeps_its_standards(name: str, language: str) -> None:
    method = METHODS.get(name)

    for kind in frozenset(kinds_for(method)) - THE_SAME_FOR_ALL:
        made = render(composed(kind, method, Language(language)), MONTH)
        assert (made.standards, made.replaced) == (True, 0), kind
        assert kind not in HANDED_OUT or len(pikepdf.open(BytesIO(made.content)).pages) == 2


@pytest.mark.parametrize("name", sorted(METHODS.ids()))
def test_our_fonts_have_every_character_of_a_paper_in_english(name: str) -> None:
    method = METHODS.get(name)

    for kind in frozenset(kinds_for(method)) - THE_SAME_FOR_ALL:
        paper = composed(kind, method, Language("en"))
        assert with_clean_texts(paper, covered_by_fonts())[1] == 0, kind


@pytest.mark.parametrize("name", sorted(METHODS.ids()))
def test_no_label_of_a_wiped_field_stands_on_a_worksheet(name: str) -> None:
    method = METHODS.get(name)
    wiped = {asked.label.get("nl") for _, asked in method.fields() if asked.keep is Keep.TRANSIENT}
    steps = {step.title.get("nl") for step in method.steps}

    shown = set(said(composed(PaperKind.WORKSHEET, method)))
    assert shown & wiped - steps == set()


@pytest.mark.parametrize("text", [*INJECTIONS, "#panic()", "{{ 7*7 }}", "<b>vet</b>"])
def test_what_looks_like_code_stands_there_letter_for_letter(text: str) -> None:
    line = " ".join(text.split())
    made = render(composed(PaperKind.WORKSHEET, a_hostile_method(line)), MONTH)

    assert made.standards
    with pikepdf.open(BytesIO(made.content)) as read, read.open_outline() as outline:
        assert str(outline.root[0].title) == line


@pytest.mark.parametrize("kind", PaperKind)
def test_a_paper_of_every_kind_of_field_can_be_made(kind: PaperKind) -> None:
    assert render(composed(kind, METHOD), MONTH).standards


def test_a_very_long_text_runs_on_instead_of_being_cut() -> None:
    long = words("aansprakelijkheid " * 180)
    method = a_method(replace(a_step("s"), questions=(long, long)))

    made = render(composed(PaperKind.WORKSHEET, method), MONTH)
    assert made.standards
    assert len(pikepdf.open(BytesIO(made.content)).pages) > 2


def test_a_table_stands_on_a_wide_sheet_of_its_own() -> None:
    read = pikepdf.open(
        BytesIO(render(composed(PaperKind.WORKSHEET, METHODS.get("cura")), MONTH).content)
    )
    sizes = {tuple(round(float(each)) for each in page.mediabox[2:]) for page in read.pages}

    assert sizes == {(595, 842), (1191, 842)}


def test_the_form_for_a_participant_asks_for_no_name() -> None:
    (page,) = laid_out(PaperKind.REASONING_FORM, METHODS.get("dilemma_method")).pages

    assert isinstance(page, Leaf)
    assert "Zet er geen naam op" in page.note


def test_a_choice_and_its_value_never_stand_on_one_slip() -> None:
    (sheet, *_) = laid_out(PaperKind.SLIPS, METHODS.get("dilemma_method")).pages

    assert isinstance(sheet, SlipSheet)
    letters = [set(slip.choices) & {"A", "B"} for slip in sheet.slips]
    assert [len(each) for each in letters] == [2, 0, 2, 0, 0]
    assert not any("A" in slip.choices and "veiligheid" in slip.choices for slip in sheet.slips)


def test_many_sentences_to_rate_are_spread_over_slips() -> None:
    items = options(*"abcdefghij")
    asked = a_field("rate", Kind.TALLY_SET, options=items, points=("1", "2"))
    (sheet,) = laid_out(PaperKind.SLIPS, a_method(a_step("s", asked))).pages

    assert isinstance(sheet, SlipSheet)
    assert [len(slip.items) for slip in sheet.slips] == [4, 4, 2]


def test_the_route_says_what_is_not_filled_in_and_shows_what_is() -> None:
    method = METHODS.get("cura")
    filled = replace(WISHES, route=("Bel 5555", "", "Kamer 3"))

    blank, half = (
        list(said(composed(PaperKind.ROOM_SHEET, method, wishes=each)))
        for each in (WISHES, filled)
    )
    assert blank.count("Nog niet ingevuld.") == 5
    assert half.count("Nog niet ingevuld.") == 3
    assert {"Bel 5555", "Kamer 3"} <= set(half)


def test_without_a_beginning_the_times_are_left_to_write() -> None:
    texts = page_by_page(composed(PaperKind.ROOM_SHEET, METHODS.get("cura"), wishes=Wishes()))

    assert not re.search(r"\d\d\.\d\d", texts)
    assert "commandant" not in texts


def test_what_the_office_filled_in_is_read_aloud() -> None:
    office = OfficeLines(second_reader="de vertrouwenspersoon", retention="een jaar")
    paper = composed(
        PaperKind.ROOM_SHEET, METHODS.get("cura"), wishes=replace(WISHES, office=office)
    )

    text = page_by_page(paper)
    assert "leest één collega mee: de vertrouwenspersoon." in text
    assert "De notities bewaar ik een jaar, tenzij" in text
    assert "[rol]" not in text


def test_a_list_of_criteria_never_looks_official() -> None:
    texts = set(said(composed(PaperKind.CRITERIA, METHOD)))

    assert "Voorbeeld, geen officieel kader" in texts


def test_pictures_show_the_pages_of_the_pdf() -> None:
    paper = composed(PaperKind.ROOM_SHEET, METHODS.get("cura"))

    assert len(draw(paper, MONTH, ppi=20)) == 2


def test_equal_papers_are_equal_byte_for_byte() -> None:
    paper = composed(PaperKind.SLIPS, METHOD)

    assert render(paper, MONTH) == render(paper, MONTH)
