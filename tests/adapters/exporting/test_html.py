"""The page, read back."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, clean
from moreelberaad.adapters.exporting.document import Document, Lead
from moreelberaad.adapters.exporting.html import render_html

from .reading import MONTH, heading_levels, html_tags, html_text, texts
from .sample_nasty import INJECTIONS, NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

WHOLE = {"lessons": LESSONS, "agreements": AGREEMENTS, "record": RECORD}


def page(whole: Document) -> str:
    return render_html(whole, MONTH).content.decode()


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_every_text_stands_on_the_page(whole: Document) -> None:
    read = html_text(page(whole))

    assert [text for text in texts(whole) if text not in read] == []


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_the_marking_stands_on_top_and_at_the_end(whole: Document) -> None:
    read = html_text(page(whole).partition("<body>")[2]).split("\n")
    filled = [line for line in read if line]

    lines = len(whole.marking)
    assert tuple(filled[:lines]) == tuple(filled[-lines:]) == whole.marking


@pytest.mark.parametrize("whole", [*WHOLE.values(), NASTY], ids=[*WHOLE, "nasty"])
def test_headings_start_at_one_and_skip_no_level(whole: Document) -> None:
    levels = heading_levels(page(whole))

    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@pytest.mark.parametrize("whole", [*WHOLE.values(), NASTY], ids=[*WHOLE, "nasty"])
def test_the_page_asks_for_nothing_and_runs_nothing(whole: Document) -> None:
    tags = html_tags(page(whole))

    assert not {"script", "link", "img", "iframe", "a", "form"} & {tag for tag, _ in tags}
    attributes = {name for _, attributes in tags for name in attributes}
    assert not {"src", "href", "style"} & attributes
    assert "url(" not in page(whole)
    assert "@import" not in page(whole)


def test_the_page_says_its_language_and_title() -> None:
    read = page(replace(LESSONS, language="en"))

    assert ("html", {"lang": "en"}) in html_tags(read)
    assert f"<title>{LESSONS.title}</title>" in read


def test_a_table_names_its_columns_and_its_rows() -> None:
    scopes = [attributes["scope"] for tag, attributes in html_tags(page(RECORD)) if tag == "th"]

    assert scopes == ["col"] * 4 + ["row"] * 6


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_code_comes_out_letter_for_letter(text: str) -> None:
    whole = document(sheet(text, Lead(label=text, text=text)), title=text, banner=text, scope=text)

    assert html_text(page(whole)).count(text.strip()) == 6


@given(st.text(min_size=1))
def test_any_text_reads_back_as_it_went_in(text: str) -> None:
    shown = clean(text, EVERY_CODE_POINT)[0]
    lead = Lead(label="", text=f"[{text}]")
    whole = document(sheet("Blad", lead), title="t", banner="b", scope="s")

    assert f"[{shown}]" in html_text(page(whole))
