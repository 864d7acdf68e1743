"""The open document, read back as an office program would."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, clean
from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Blank,
    Block,
    Document,
    Fact,
    FollowUp,
    Grid,
    Lead,
    Passage,
    Section,
    Sheet,
    Side,
    Sides,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.tidying import tidy

from .open_document import attributes, part, said
from .reading import texts
from .sample_nasty import INJECTIONS, NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

BY_HAND = document(
    sheet(
        "Met de hand",
        Terms(label="Woorden", items=(Fact(label="Norm", value="Wat je doet."),)),
        Ticks(label="De zaal", hint="Vink af.", items=("Stoelen", "Tafel")),
        Blank(label="Voor jou", hint="Neem mee.", lines=3),
    ),
    title="Met de hand",
    banner="Moreel beraad",
    scope="Alleen voor deelnemers",
)
WHOLE = {
    "lessons": LESSONS,
    "agreements": AGREEMENTS,
    "record": RECORD,
    "by hand": BY_HAND,
    "nasty": NASTY,
}


def body(*blocks: Block) -> list[str]:
    whole = document(sheet("Blad", *blocks), title="Blad", banner="b", scope="s", marking=())
    return said(whole, "//text:h | //text:p")[2:]


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_every_text_stands_in_it(whole: Document) -> None:
    names = ("content.xml", "styles.xml", "meta.xml")
    words = [said(whole, "//text:h | //text:p | //dc:title", name) for name in names]
    read = "\n".join("\n".join(each) for each in words)
    shown, _ = tidy(whole, EVERY_CODE_POINT)

    assert [text for text in texts(shown) if text not in read] == []


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_code_comes_out_letter_for_letter(text: str) -> None:
    grid = Grid(label=text, columns=(text,), rows=((text,),))

    assert body(Passage(label=text, paragraphs=(text,)), grid) == [text] * 5


@given(st.text(min_size=1))
def test_any_text_reads_back_as_it_went_in(text: str) -> None:
    shown = clean(text, EVERY_CODE_POINT)[0]

    assert body(Lead(label="", text=f"[{text}]")) == [f"[{shown}]"]


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_headings_start_at_one_and_skip_no_level(whole: Document) -> None:
    levels = [
        int(each) for each in attributes(whole, "content.xml", "//text:h", "text:outline-level")
    ]

    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_every_style_that_is_asked_for_is_there(whole: Document) -> None:
    asked, known = set(), set()
    for name in ("content.xml", "styles.xml"):
        for kind in ("text:style-name", "table:style-name", "style:parent-style-name"):
            asked |= set(attributes(whole, name, f"//*[@{kind}]", kind))
        known |= set(attributes(whole, name, "//*[@style:name]", "style:name"))

    assert asked <= known


@pytest.mark.parametrize("place", ["header", "footer"])
def test_the_marking_stands_above_and_below_every_page(place: str) -> None:
    pages = part(RECORD, "styles.xml").get_elements("//style:master-page")
    path = f"style:{place}//text:p[@text:style-name='Marking']"
    read = [[each.inner_text for each in page.get_elements(path)] for page in pages]

    assert read == [list(RECORD.marking)] * 2


def test_a_page_counts_itself() -> None:
    (first, _) = part(LESSONS, "styles.xml").get_elements("//style:footer")
    counted = first.get_elements("descendant::text:page-number | descendant::text:page-count")

    assert "1 van 1" in [each.inner_text for each in first.get_elements("descendant::text:p")]
    assert [each.tag for each in counted] == ["text:page-number", "text:page-count"]


def test_every_sheet_begins_on_a_page_of_its_own() -> None:
    sheets = (sheet("Een", Lead(label="", text="a")), sheet("Twee", Lead(label="", text="b")))
    whole = document(*sheets, title="t", banner="b", scope="s")
    path = "//style:style[@style:name='Masthead']"

    assert said(whole, "//text:p[@text:style-name='Masthead']") == ["b\ts"] * 2
    assert attributes(whole, "styles.xml", path, "style:master-page-name") == ["First_20_page"]


def test_a_table_repeats_its_head_on_each_page() -> None:
    heads = said(RECORD, "//table:table-header-rows//text:p[@text:style-name='Table_20_heading']")

    assert heads == ["Perspectief", "Waarde", "Norm", "Steunt"]


def test_the_two_sides_stand_beside_each_other_under_their_letters() -> None:
    (sides, *_) = part(LESSONS, "content.xml").get_elements("//table:table")
    rows = [
        [each.inner_text for each in row.get_elements("table:table-cell/text:p[1]")]
        for row in sides.get_elements("descendant::table:table-row")
    ]

    assert rows == [["A", "B"], ["Laten doorgaan, later en langzamer", "De taak afblazen"]]


def test_what_is_filled_in_by_hand_has_room() -> None:
    ruled = said(BY_HAND, "//text:p[starts-with(@text:style-name, 'Ruled')]")
    boxes = said(BY_HAND, "//text:list[@text:style-name='Boxes']//text:p")

    assert (ruled, boxes) == ([""] * 3, ["Stoelen", "Tafel"])
    assert "☐ Doorgaan\t☐ Aanpassen\t☐ Stoppen" in said(AGREEMENTS, "//text:p")


def test_what_is_empty_takes_no_room() -> None:
    side = Side(letter="A", text="Wachten", harm_label="Pijn", harm="")
    card = AgreementCard(
        number=1, action="Rust", facts=(), follow_up=FollowUp(question="En nu?", choices=())
    )

    assert body(Blank(label="", hint="", lines=1)) == [""]
    assert body(Sides(label="", sides=(side,))) == ["A", "Wachten"]
    assert body(card) == ["1\tRust", "En nu?", "", ""]


def test_a_long_title_is_set_smaller() -> None:
    titles = [Sheet(title="x" * length, sections=()) for length in (70, 140, 141)]
    whole = document(*titles, title="t", banner="b", scope="s")

    sizes = attributes(whole, "content.xml", "//text:h", "text:style-name")
    assert sizes == ["Heading_20_1", "Heading_20_1_20_long", "Heading_20_1_20_longest"]


def test_a_rule_parts_two_blocks_but_does_not_stand_under_a_heading() -> None:
    passages = tuple(Passage(label=each, paragraphs=("tekst",)) for each in ("een", "twee"))
    whole = document(
        Sheet(title="Blad", sections=(Section(title="Deel", blocks=passages),)),
        title="t",
        banner="b",
        scope="s",
    )

    looks = attributes(
        whole, "content.xml", "//text:h[@text:outline-level='3']", "text:style-name"
    )
    assert looks == ["Label", "Label_20_ruled"]
