"""The plain text, read back."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, clean
from moreelberaad.adapters.exporting.document import (
    Blank,
    Block,
    Bullets,
    Callout,
    Document,
    Fact,
    Grid,
    Lead,
    Passage,
    Side,
    Sides,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.plain_text import WIDTH, render_text
from moreelberaad.adapters.exporting.tidying import tidy

from .goldens import agreed
from .reading import MONTH, texts
from .sample_nasty import INJECTIONS, LONG_WORD, NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

WHOLE = {"lessons": LESSONS, "agreements": AGREEMENTS, "record": RECORD}


def written(whole: Document) -> str:
    return render_text(whole, MONTH).content.decode()


def body(*blocks: Block) -> str:
    whole = document(sheet("Blad", *blocks), title="Blad", banner="b", scope="s", marking=())
    return written(whole).partition("Blad\n====\n\n")[2].removesuffix("\n")


def unwrapped(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", WHOLE)
def test_a_document_looks_as_it_was_agreed(name: str) -> None:
    content = render_text(WHOLE[name], MONTH).content

    assert content == agreed(f"{name}.txt", content)


@pytest.mark.parametrize("whole", [*WHOLE.values(), NASTY], ids=[*WHOLE, "nasty"])
def test_every_text_stands_in_it(whole: Document) -> None:
    read = unwrapped(written(whole))
    # A file without properties has no place for a title beside those of its sheets.
    shown = replace(tidy(whole, EVERY_CODE_POINT)[0], title="")

    assert [text for text in texts(shown) if unwrapped(text) not in read] == []


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_the_marking_stands_on_top_and_at_the_end(whole: Document) -> None:
    marking = "\n".join(f"  {line}" for line in whole.marking)

    assert written(whole).startswith(f"{marking}\n\n")
    assert written(whole).endswith(f"\n\n{marking}\n")


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_a_mark_comes_out_letter_for_letter(text: str) -> None:
    indented = "\n".join(f"  {line}" for line in text.split("\n"))

    assert body(Lead(label="", text=text)).replace("\n  www", " www") == indented


@given(st.text())
def test_the_words_of_the_group_never_begin_at_the_margin(text: str) -> None:
    shown = body(
        Passage(label="", paragraphs=(text,)),
        Bullets(label="", items=(text,)),
        Callout(label="", items=(text,)),
        Grid(label="", columns=("Wat",), rows=((text,),)),
        Sides(label="", sides=(Side(letter="A", text=text, harm_label="", harm=text),)),
    )

    assert not re.search(r"^\S", shown, re.MULTILINE)


@given(st.text())
def test_wrapping_takes_no_letter_away(text: str) -> None:
    shown = clean(text, EVERY_CODE_POINT)[0]

    assert body(Lead(label="", text=text)).split() == shown.split()


def test_a_line_is_cut_between_words_only() -> None:
    lines = body(Lead(label="", text=f"kort-en-bondig {LONG_WORD} " + "woord " * 40)).split("\n")

    assert lines[:2] == ["  kort-en-bondig", f"  {LONG_WORD}"]
    assert max(map(len, lines[2:])) <= WIDTH


def test_headings_are_underlined_as_long_as_they_are() -> None:
    whole = written(LESSONS)

    assert f"{LESSONS.sheets[0].title}\n{'=' * 56}\n" in whole
    assert "\nDe les\n------\n" in whole


def test_a_row_of_a_table_names_its_columns() -> None:
    grid = Grid(
        label="", columns=("Wie", "Wat", "Hoe?"), rows=(("a", "een\ntwee", ""), ("b",) * 3)
    )

    assert body(grid) == "  Wie: a\n  Wat: een\n    twee\n\n  Wie: b\n  Wat: b\n  Hoe? b"


def test_words_are_explained_and_boxes_can_be_ticked() -> None:
    terms = Terms(label="", items=(Fact(label="Norm", value="wat je doet"),))
    ticks = Ticks(label="", hint="Vink af.", items=("een\ntwee",))

    assert body(terms, ticks) == "  Norm: wat je doet\n\n  Vink af.\n\n  [ ] een\n      twee"


def test_there_is_room_to_write() -> None:
    line = "  " + "_" * 74

    assert body(Blank(label="Nu", hint="Kort.", lines=2)) == (
        f"Nu\n--\n\n  Kort.\n\n{line}\n\n{line}"
    )


def test_it_is_plain_utf_8_with_the_line_ends_of_our_own() -> None:
    content = render_text(LESSONS, MONTH).content

    assert content[:2] == b"  "
    assert b"\r" not in content
    assert content.endswith(b"\n")
