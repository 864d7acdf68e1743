"""A document without holes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, covered_by_fonts
from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Block,
    Bullets,
    Callout,
    Document,
    Fact,
    Grid,
    Group,
    Groups,
    Lead,
    Passage,
    Section,
    Side,
    Sides,
)
from moreelberaad.adapters.exporting.tidying import labelled, tidy

from .sample_record import RECORD
from .samples import LESSONS, document, sheet

EMPTY: tuple[Block, ...] = (
    Lead(label="Les", text=" "),
    Passage(label="Vraag", paragraphs=("", "\n")),
    Bullets(label="Wegen", items=("\u200b",)),
    Callout(label="Steun", items=()),
    Sides(label="Kanten", sides=(Side(letter="A", text="", harm_label="Pijn", harm=""),)),
    Groups(label="Redenen", groups=(Group(label="Voor A", items=("",)),)),
    Grid(label="Waarden", columns=("Wie", "Wat"), rows=(("", " "),)),
    AgreementCard(number=1, action="", facts=(Fact(label="Wie", value=""),), follow_up=None),
)


def of(*blocks: Block) -> Document:
    return document(sheet("Blad", *blocks), title="Blad", banner="b", scope="s")


@pytest.mark.parametrize("block", EMPTY, ids=lambda block: block.block)
def test_a_block_without_a_word_is_left_out_with_its_section(block: Block) -> None:
    shown, _ = tidy(of(block), EVERY_CODE_POINT)

    assert shown.sheets[0].sections == ()


@pytest.mark.parametrize("whole", [LESSONS, RECORD], ids=["lessons", "record"])
def test_a_full_document_stays_as_it_is(whole: Document) -> None:
    assert tidy(whole, covered_by_fonts()) == (whole, 0)


def test_what_is_filled_stays_when_its_neighbour_is_empty() -> None:
    groups = (Group(label="A", items=("", "reden")), Group(label="B", items=("",)))

    shown, _ = tidy(of(Groups(label="", groups=groups), EMPTY[0]), EVERY_CODE_POINT)

    (section,) = shown.sheets[0].sections
    assert section.blocks == (Groups(label="", groups=(Group(label="A", items=("reden",)),)),)


def test_a_sheet_without_a_title_takes_the_title_of_the_document() -> None:
    nameless = replace(LESSONS.sheets[0], title="", sections=(Section(title="", blocks=()),))

    shown, _ = tidy(replace(LESSONS, sheets=(nameless,)), EVERY_CODE_POINT)

    assert shown.sheets[0].title == LESSONS.title


def test_replaced_characters_are_counted_over_the_whole_document() -> None:
    whole = of(Lead(label="漢", text="字"), Grid(label="", columns=("漢",), rows=(("字字",),)))

    assert tidy(whole, covered_by_fonts())[1] == 5


@pytest.mark.parametrize(
    ("label", "text", "line"),
    [("Pijn", "leed", "Pijn: leed"), ("Wie?", "rol", "Wie? rol"), ("", "leed", "leed")],
)
def test_a_colon_stands_between_a_label_and_its_text(label: str, text: str, line: str) -> None:
    assert labelled(label, text) == line
