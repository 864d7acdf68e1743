"""A part without the marks of the check, and the comparison after that."""

from __future__ import annotations

import pytest

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.gates import Scope
from moreelberaad.ui.viewmodels.blind_reading import BlindReading
from moreelberaad.ui.viewmodels.review import Mark

from .reviewing import DROP, Make, decide_all


@pytest.fixture
def reading(make: Make) -> BlindReading:
    """Begin the part that is to be read so, once all is decided."""
    model = make()
    decide_all(model, DROP)
    model.for_scope(Scope.RIJK)
    made = BlindReading(model, model)
    made.begin()
    return made


def texts(reading: BlindReading) -> list[str]:
    return ["".join(piece.text for piece in each) for each in reading.paragraphs()]


def marks(reading: BlindReading) -> set[Mark]:
    return {piece.mark for each in reading.paragraphs() for piece in each}


def find(reading: BlindReading, words: str) -> tuple[int, int, int]:
    number = next(at for at, each in enumerate(texts(reading)) if words in each)
    start = texts(reading)[number].index(words)
    return number, start, start + len(words)


def read(reading: BlindReading, part: str) -> None:
    """Read this part, whichever the lot chose."""
    reading.part = part
    reading.changed.emit()


def test_no_part_is_asked_for_as_long_as_it_stays_near(make: Make) -> None:
    model = make()

    assert model.unread_blind == ()


def test_one_part_is_asked_for_when_it_goes_far(make: Make) -> None:
    model = make()
    model.for_scope(Scope.DEFENCE)

    assert (len(model.unread_blind), model.is_complete) == (1, False)


def test_the_text_is_shown_without_a_mark(reading: BlindReading) -> None:
    read(reading, "talk")

    assert "Jeroen reed. Het was laat." in texts(reading)
    assert marks(reading) == {Mark.NONE}


def test_a_mark_takes_whole_words_and_a_second_time_lets_them_go(reading: BlindReading) -> None:
    read(reading, "talk")
    number, start, end = find(reading, "roe")
    reading.mark(number, start, end)
    marked = [p.text for p in reading.paragraphs()[number] if p.mark is Mark.INSERTED]
    reading.mark(number, start, start)

    assert (marked, reading.number) == (["Jeroen"], 0)


def test_where_no_word_is_nothing_is_marked(reading: BlindReading) -> None:
    read(reading, "talk")
    number, start, _ = find(reading, ". Het")
    reading.mark(number, start + 1, start + 2)

    assert reading.number == 0


def test_comparing_tells_who_marked_what(reading: BlindReading) -> None:
    read(reading, "talk")
    for words in ("Jeroen reed", "laat"):
        reading.mark(*find(reading, words))
    reading.compare()
    found = reading.compared()

    assert (found.both, found.mine) == (("Jeroen reed",), ("laat",))
    assert found.theirs == ("Bouazza", "Jeroen")
    assert marks(reading) == {Mark.NONE, Mark.INSERTED, Mark.CURRENT, Mark.OPEN}


def test_after_comparing_nothing_is_marked_any_more(reading: BlindReading) -> None:
    read(reading, "talk")
    reading.compare()
    reading.mark(*find(reading, "laat"))
    reading.take_back()

    assert reading.number == 0


def test_the_last_mark_can_be_taken_back(reading: BlindReading) -> None:
    read(reading, "talk")
    reading.mark(*find(reading, "laat"))
    reading.take_back()
    reading.take_back()

    assert (reading.number, marks(reading)) == (0, {Mark.NONE})


def test_what_only_the_reader_saw_becomes_a_point_to_decide(reading: BlindReading) -> None:
    model = reading.review
    total = model.total
    read(reading, "talk")
    reading.mark(*find(reading, "laat"))
    reading.compare()
    reading.finish(adding=True)

    assert (model.total, model.is_decided) == (total + 1, False)
    assert model.finding is not None
    assert (model.finding.text.plain, model.undo_name) == ("laat", "punt toegevoegd")


def test_added_points_are_taken_back_at_once_and_the_reading_stays_done(
    reading: BlindReading, bench: Workbench
) -> None:
    model = reading.review
    part, total = reading.part, model.total
    reading.mark(0, 0, 1)
    reading.compare()
    reading.finish(adding=True)
    model.undo()

    assert model.total == total
    assert part not in model.unread_blind
    assert not bench.reviews.get(model.session.id).pointed


def test_reading_it_without_adding_is_enough(reading: BlindReading, bench: Workbench) -> None:
    model = reading.review
    reading.compare()
    reading.finish(adding=False)

    assert model.unread_blind == ()
    assert bench.reviews.get(model.session.id).blind
