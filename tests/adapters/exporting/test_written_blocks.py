"""Each block of a paper written out: room to write and to tick stays room."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.adapters.exporting.document import (
    Blank,
    Block,
    Grid,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.papers.model import (
    Aloud,
    Boxes,
    Checklist,
    Counting,
    EmptyColumn,
    EmptyTable,
    PaperBlock,
    Plan,
    Sentence,
    Stop,
    Times,
    Writing,
    WritingSides,
)
from moreelberaad.adapters.exporting.papers.written_blocks import numbers, written

from .paper_samples import DUTCH
from .reading import texts


def one(block: PaperBlock) -> Block:
    (made,) = written(block, DUTCH)
    return made


def test_empty_rows_are_numbered_so_that_they_stay() -> None:
    table = EmptyTable(columns=(EmptyColumn(label="Rol", note="kies", share=1),), rows=3)

    notes, grid = written(table, DUTCH)
    assert isinstance(notes, Terms)
    assert isinstance(grid, Grid)
    assert grid.rows == (("1", ""), ("2", ""), ("3", ""))


def test_numbers_are_asked_per_item_and_per_point() -> None:
    assert numbers("", (), ("veilig",), DUTCH).rows == (("veilig", ""),)
    assert numbers("", ("1", "2"), ("veilig",), DUTCH).columns == ("Waarover", "1", "2")


def test_room_to_write_keeps_its_label_and_its_lines() -> None:
    asked = one(Writing(label="Feiten", hint="kort", lines=3, most=9))
    sentence = one(Sentence(parts=("Ik kies", "want"), lines=2, most=5))

    assert asked == Blank(label="Feiten", hint="kort", lines=3)
    assert sentence == Blank(label="Ik kies … want", hint="", lines=2)


def test_the_sides_of_a_dilemma_are_four_places_to_write() -> None:
    sides = WritingSides(label="Dilemma", hint="", harm_label="Pijn", lines=3, most=6)

    labels = [each.label for each in written(sides, DUTCH) if isinstance(each, Blank)]
    assert labels == ["Dilemma: A", "A: Pijn", "Dilemma: B", "B: Pijn"]


def test_boxes_stay_boxes() -> None:
    assert one(Boxes(label="Wie", hint="", items=("a", "b"))) == one(
        Checklist(label="Wie", items=("a", "b"))
    )
    assert isinstance(one(Checklist(label="", items=("a",))), Ticks)


def test_a_count_keeps_its_hint() -> None:
    hint, _ = written(Counting(label="Keuze", hint="dicht", points=(), items=("A",)), DUTCH)

    assert "dicht" in texts(hint)


def test_a_plan_without_a_clock_has_no_column_for_it() -> None:
    plan = Plan(label="", stops=(Stop(clock="", title="Start", minutes="5 min"),))
    timed = replace(plan, stops=(replace(plan.stops[0], clock="9.00"),))

    assert [len(each.columns) for each in map(one, (plan, timed)) if isinstance(each, Grid)] == [
        2,
        3,
    ]


def test_a_time_that_is_not_known_is_room_to_write() -> None:
    known, unknown = written(Times(items=(("Begin", ""), ("Duur", "5 min"))), DUTCH)

    assert isinstance(known, Terms)
    assert unknown == Blank(label="Begin", hint="", lines=1)


def test_what_to_fill_in_aloud_is_said_only_where_there_is_something_to_fill_in() -> None:
    blank, known = (
        Aloud(paragraphs=(text,), note="zeg de rol") for text in ("mee: [rol]", "mee: de chef")
    )

    assert len(tuple(written(blank, DUTCH))) == 2
    assert len(tuple(written(known, DUTCH))) == 1
