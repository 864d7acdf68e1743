"""Papers in every form: what is laid out for a pen keeps its words and its room anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from moreelberaad.adapters.exporting.document import (
    Callout,
    Document,
)
from moreelberaad.adapters.exporting.papers.model import (
    PaperDocument,
)
from moreelberaad.adapters.exporting.papers.pages import draw, render
from moreelberaad.adapters.exporting.papers.written_out import written_out
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.adapters.exporting.tidying import tidy
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.paper_kinds import OfficeLines
from moreelberaad.domain.papers import PaperKind, Wishes
from moreelberaad.domain.template import Condition, Keep, Kind, OnClose, Setting, Template
from moreelberaad.i18n import Language
from moreelberaad.papers import export_paper, make_paper, paper_pages
from tests.methods import METHOD, a_column, a_field, a_method, a_step, words

from .paper_samples import DUTCH, METHODS, composed, laid_out
from .paper_samples import said as words_of
from .reading import MONTH, html_text, texts
from .sample_nasty import INJECTIONS

TEXT_PAPERS = (PaperKind.REQUESTER_SHEET, PaperKind.PARTICIPANTS_SHEET, PaperKind.METHOD_COPY)


def document(kind: PaperKind, method: Template, wishes: Wishes | None = None) -> Document:
    paper = composed(kind, method, wishes=wishes or Wishes())
    return written_out(paper) if isinstance(paper, PaperDocument) else paper


def said(kind: PaperKind, method: Template, wishes: Wishes | None = None) -> str:
    return "\n".join(texts(document(kind, method, wishes)))


@pytest.mark.parametrize("form", sorted(FORMATS))
@pytest.mark.parametrize("kind", PaperKind)
def test_every_paper_can_be_made_in_every_form(kind: PaperKind, form: str) -> None:
    made = render(composed(kind, METHODS.get("dilemma_method")), MONTH, form)

    assert made.content
    assert (made.replaced, made.standards) == (0, True)


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_equal_papers_are_equal_files_in_every_form(form: str) -> None:
    paper = composed(PaperKind.ROOM_SHEET, METHOD)

    assert render(paper, MONTH, form) == render(paper, MONTH, form)


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind not in TEXT_PAPERS])
def test_written_out_no_word_of_the_pages_is_lost(kind: PaperKind) -> None:
    paper = laid_out(kind, METHODS.get("dilemma_method"))

    kept = "\n".join(texts(written_out(paper)))
    assert [text for text in words_of(paper.pages) if text not in kept] == []


@pytest.mark.parametrize("name", sorted(METHODS.ids()))
def test_every_page_of_a_paper_keeps_a_title_and_room(name: str) -> None:
    paper = laid_out(PaperKind.WORKSHEET, METHODS.get(name))

    shown, _ = tidy(written_out(paper), range(0x110000))
    assert len(shown.sheets) == len(paper.pages)
    assert all(sheet.title and sheet.sections for sheet in shown.sheets)


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_code_stands_in_a_web_page_letter_for_letter(text: str) -> None:
    line = " ".join(text.split())
    method = replace(a_method(replace(a_step("s"), questions=(words(line),))), title=words(line))

    for kind in (PaperKind.WORKSHEET, PaperKind.METHOD_COPY):
        page = render(composed(kind, method), MONTH, "html").content.decode()
        assert line in html_text(page)


@pytest.mark.parametrize("kind", TEXT_PAPERS)
def test_a_text_paper_is_drawn_as_its_pdf_is(kind: PaperKind) -> None:
    paper = composed(kind, METHODS.get("cura"))
    pages = pikepdf.open(BytesIO(render(paper, MONTH).content)).pages

    assert len(draw(paper, MONTH, ppi=20)) == len(pages)


@pytest.mark.parametrize("kind", [PaperKind.REQUESTER_SHEET, PaperKind.PARTICIPANTS_SHEET])
@pytest.mark.parametrize("name", sorted(METHODS.ids()))
def test_the_sheets_to_hand_out_are_two_sides_of_one_paper_in_english_too(
    name: str, kind: PaperKind
) -> None:
    paper = composed(kind, METHODS.get(name), Language("en"))

    with pikepdf.open(BytesIO(render(paper, MONTH).content)) as read:
        assert len(read.pages) == 2


def test_the_requester_is_told_what_never_comes() -> None:
    lines = said(PaperKind.REQUESTER_SHEET, METHOD)

    for each in ("Wie er was.", "Wie wat zei.", "De argumenten.", "De tellingen."):
        assert each in lines


def test_the_requester_ticks_whether_a_commander_comes_unless_that_is_known() -> None:
    asked, known = (
        said(PaperKind.REQUESTER_SHEET, METHOD, Wishes(commander=each)) for each in (False, True)
    )

    assert "is er niet bij" in asked
    assert "is er niet bij" not in known
    assert "is er wel bij" in known


def test_a_method_that_wants_it_has_the_commander_talked_over() -> None:
    talked_over = replace(METHOD, discuss_commander=True)
    sentence = "of de commandant erbij moet zijn"

    assert sentence in said(PaperKind.REQUESTER_SHEET, talked_over)
    assert sentence not in said(
        PaperKind.REQUESTER_SHEET, replace(METHOD, discuss_commander=False)
    )


def test_the_lines_of_the_office_stand_on_the_sheet_of_participants() -> None:
    office = OfficeLines(
        controller="het bureau",
        privacy_officer="de functionaris",
        recovery_keeper="de kluisbeheerder",
        reading_place="kamer 3",
        second_reader="een adviseur",
        retention="een jaar",
    )

    lines = said(PaperKind.PARTICIPANTS_SHEET, METHOD, Wishes(office=office, route=("bel",) * 5))
    for each in ("het bureau", "de functionaris", "de kluisbeheerder", "kamer 3", "een adviseur"):
        assert each in lines
    assert "De notities blijven een jaar, tenzij" in lines
    assert "……" not in lines


def test_what_the_office_did_not_fill_in_is_room_to_write() -> None:
    lines = said(PaperKind.PARTICIPANTS_SHEET, METHOD)

    assert lines.count("…" * 14) == 4 + 5
    assert "De notities blijven 90 dagen, tenzij" in lines


def test_no_sheet_promises_what_nobody_can() -> None:
    lines = " ".join(said(kind, METHODS.get("cura")) for kind in TEXT_PAPERS).lower()

    for promise in ("anoniem", "nooit openbaar", "toestemming", "gegarandeerd"):
        assert promise not in lines


def test_the_copy_of_a_method_says_what_becomes_of_each_field() -> None:
    table = a_field("pvn", Kind.TABLE, columns=(a_column("c", keep=Keep.TRANSIENT),))
    step = a_step(
        "s",
        a_field("t", Kind.LINE, keep=Keep.TRANSIENT),
        a_field("ask", Kind.LINE, keep=Keep.TRANSIENT, on_close=OnClose.ASK),
        a_field("k", Kind.LINE, keep=Keep.NOTES),
        replace(table, keep=Keep.EXPORT),
    )

    lines = said(PaperKind.METHOD_COPY, a_method(step))
    for each in (
        "t: wist bij sluiten\n",
        "ask: wist bij sluiten, tenzij de inbrenger het bewaart",
        "k: blijft in de kluis",
        "pvn: kan mee na nalezen en akkoord",
        "pvn (c): wist bij sluiten",
    ):
        assert each in lines


def test_the_copy_of_a_method_names_its_choices_and_conditions() -> None:
    step = a_step("s", a_field("ready", Kind.CHECK))
    settings = tuple(
        Setting(id=name, title=words(name), default=on) for name, on in (("a", True), ("b", False))
    )
    condition = Condition(id="c", field=step.key(step.fields[0]), refusal=words("Nog niet."))

    method = replace(a_method(step), settings=settings, conditions=(condition,))
    lines = said(PaperKind.METHOD_COPY, method)
    assert "a (standaard aan)" in lines
    assert "b (standaard uit)" in lines
    assert "Zonder ‘ready’: Nog niet." in lines


def test_a_look_back_has_no_number_in_the_copy_of_a_method() -> None:
    later = replace(a_step("later"), follow_up=True, title=words("Terugkijken"), minutes=10)
    copy = document(PaperKind.METHOD_COPY, a_method(a_step("one"), later, a_step("two")))

    titles = [section.title.split(" ")[0] for section in copy.sheets[0].sections]
    assert titles == ["", "1.", "Terugkijken", "2.", "Bronnen"]


def test_a_room_sheet_in_another_form_has_its_warning_about_the_commander() -> None:
    wishes = Wishes(commander=True, begins=time(9))
    paper = document(PaperKind.ROOM_SHEET, METHODS.get("cura"), wishes)

    assert any(isinstance(block, Callout) for block in paper.sheets[0].sections[0].blocks)


def test_a_file_per_form_is_made_beside_what_is_there(tmp_path: Path) -> None:
    paper = make_paper(PaperKind.PARTICIPANTS_SHEET, METHOD, Wishes())

    first, again = (
        export_paper(paper, DUTCH, tmp_path, stem="blad", today=MONTH, forms=("html", "txt"))
        for _ in range(2)
    )
    assert [file.name for file in first] == ["blad.html", "blad.txt"]
    assert [file.name for file in again] == ["blad-2.html", "blad-2.txt"]


def test_pictures_of_a_text_paper_show_its_pages() -> None:
    paper = make_paper(PaperKind.REQUESTER_SHEET, METHOD, Wishes())

    assert len(paper_pages(paper, DUTCH, 20)) == 2


def test_the_form_of_a_series_is_of_no_method() -> None:
    with pytest.raises(NotFound):
        make_paper(PaperKind.SERIES_FORM, METHOD, Wishes())
