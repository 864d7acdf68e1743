"""The tags of every PDF, for each kind of block: what a screen reader goes by."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Final

import pikepdf
import pytest

from moreelberaad.adapters.exporting.document import Block, Document, Section, Sheet
from moreelberaad.adapters.exporting.pdf import render_pdf

from . import tagged
from .reading import MONTH, texts
from .sample_every_block import BLOCKS, EVERY_BLOCK
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document

WHOLE: Final = {
    "lessons": LESSONS,
    "agreements": AGREEMENTS,
    "record": RECORD,
    "every_block": EVERY_BLOCK,
    "three_lessons": replace(LESSONS, sheets=LESSONS.sheets * 3),
}
of_each_document = pytest.mark.parametrize("name", WHOLE)
of_each_block = pytest.mark.parametrize("kind", BLOCKS)


@cache
def made(whole: Document) -> bytes:
    rendered = render_pdf(whole, MONTH)
    assert rendered.standards
    return rendered.content


def squeezed(text: str) -> str:
    """Leave out where lines end and words are cut, and the marks between lines."""
    return re.sub(r'[-"\s\u00ad]+', "", text)


def alone(block: Block) -> bytes:
    """Set one block, once under a heading of its section and once without."""
    return made(
        document(
            Sheet(title="Eerst", sections=(Section(title="Kop", blocks=(block,)),)),
            Sheet(title="Dan", sections=(Section(title="", blocks=(block,)),)),
            title="Een blok",
            banner="b",
            scope="s",
        )
    )


@of_each_document
def test_a_reader_is_told_language_title_and_that_it_is_tagged(name: str) -> None:
    with pikepdf.open(BytesIO(made(WHOLE[name]))) as read:
        assert (str(read.Root.Lang), bool(read.Root.MarkInfo.Marked)) == ("nl-NL", True)
        assert bool(read.Root.ViewerPreferences.DisplayDocTitle)
        assert "/StructTreeRoot" in read.Root
        assert str(read.docinfo["/Title"]) == WHOLE[name].title


@of_each_document
def test_each_sheet_has_one_heading_of_the_first_level(name: str) -> None:
    assert tagged.levels(made(WHOLE[name])).count(1) == len(WHOLE[name].sheets)


@of_each_document
def test_no_level_of_headings_is_skipped(name: str) -> None:
    assert tagged.skips_no_level(tagged.levels(made(WHOLE[name])))


@of_each_block
def test_no_block_skips_a_level(kind: str) -> None:
    levels = tagged.levels(alone(BLOCKS[kind]))

    assert tagged.skips_no_level(levels)
    assert levels.count(1) == 2


@of_each_block
def test_every_word_of_a_block_stands_below_a_tag(kind: str) -> None:
    told = squeezed(tagged.outline(alone(BLOCKS[kind])))

    assert [text for text in texts(BLOCKS[kind]) if squeezed(text) not in told] == []


def test_a_table_tells_its_header_from_its_cells() -> None:
    tags = tagged.tags(alone(BLOCKS["grid"]))

    assert (tags.count("Table"), tags.count("TH"), tags.count("TD")) == (2, 8, 16)


@pytest.mark.parametrize("kind", ["bullets", "callout", "groups"])
def test_lines_below_each_other_are_a_list(kind: str) -> None:
    tags = tagged.tags(alone(BLOCKS[kind]))

    assert {"L", "LI", "LBody"} <= set(tags)


@of_each_document
def test_nothing_but_words_and_their_tags_stands_in_it(name: str) -> None:
    assert {"Figure", "Form", "Link", "Annot"} & set(tagged.tags(made(WHOLE[name]))) == set()
