from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import KeepReview
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError, NothingToShare, Refused
from moreelberaad.domain.review import COST, Review
from moreelberaad.domain.values import Prose, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.second_reading import SecondReading
from moreelberaad.ui.viewmodels.second_reading_text import WRITTEN
from moreelberaad.ui.viewmodels.way_out import WayOut
from tests.builders import a_released_session, lines, rows
from tests.cli.program import PASSPHRASE
from tests.ui.views.finishing.to_read import NAME, a_reviewed_session, for_the_team

DUTCH = Language("nl")
Read = Callable[..., SecondReading]


@pytest.fixture
def read(bench: Workbench, qtbot: QtBot) -> Read:
    """Prepare the reading of a reviewed session with these answers."""

    def of(**answers: Value) -> SecondReading:
        session = a_reviewed_session(bench, **answers)
        reading = SecondReading(bench, session.id, DUTCH)
        with qtbot.waitSignal(reading.ready):
            reading.prepare()
        return reading

    return of


def review_of(bench: Workbench) -> Review:
    return bench.reviews.get(a_released_session().id)


def texts(reading: SecondReading) -> str:
    return "\n".join(
        text.plain for leaf in reading.leaves for each in leaf.paragraphs for text in each.texts
    )


def answer_all(reading: SecondReading, *, recognised_in: str = "", general: bool = True) -> None:
    for leaf in reading.leaves:
        reading.answer(recognised=leaf.step == recognised_in)
        if leaf.goes_far:
            reading.answer_general(general=general)
        reading.next()


def failure_of(reading: SecondReading, qtbot: QtBot) -> MoreelberaadError:
    with qtbot.waitSignal(reading.failed) as told:
        reading.prepare()
    error = told.args[0]
    assert isinstance(error, MoreelberaadError)
    return error


def test_only_the_parts_of_the_lessons_sheet_are_read(read: Read) -> None:
    assert [leaf.step for leaf in read().leaves] == ["talk", "choice", "harvest"]


def test_the_reader_sees_what_was_decided_and_not_what_stood_there(read: Read) -> None:
    assert NAME not in texts(read())


def test_the_reader_sees_nothing_that_stays_inside(read: Read) -> None:
    seen = texts(read())
    for word in (
        "Titelwoord",
        "Casuswoord",
        "feitwoord",
        "redenwoord",
        "sleutelwoord",
        "steunwoord",
    ):
        assert word not in seen


def test_what_was_written_at_the_review_is_read_too(bench: Workbench, qtbot: QtBot) -> None:
    session = a_reviewed_session(bench)
    reviewed = bench.reviews.get(session.id)
    written = Review(
        decisions=reviewed.decisions,
        recognised_by_colleague=False,
        recognised_widely=False,
        written={COST: Prose("Het kost tijd.")},
    )
    bench.bus.execute(KeepReview(session=session.id, review=written))
    reading = SecondReading(bench, session.id, DUTCH)
    with qtbot.waitSignal(reading.ready):
        reading.prepare()
    assert reading.leaves[-1].step == WRITTEN
    assert "Het kost tijd." in texts(reading)


def test_no_everywhere_counts_as_read(read: Read, bench: Workbench) -> None:
    reading = read()
    answer_all(reading)
    assert reading.finish()
    assert reading.was_read
    assert review_of(bench).second_reader


def test_a_part_without_an_answer_keeps_the_reading_open(read: Read, bench: Workbench) -> None:
    reading = read()
    reading.answer(recognised=False)
    assert not reading.finish()
    assert not review_of(bench).second_reader


def test_recognising_someone_opens_the_points_of_that_part_again(
    read: Read, bench: Workbench
) -> None:
    reading = read()
    before = set(review_of(bench).decisions)
    answer_all(reading, recognised_in="talk")
    reading.finish()
    after = set(review_of(bench).decisions)
    found = bench.exports.findings(a_released_session().id)
    asked = {each.id for each in found if each.place.field == "talk.question"}
    assert asked
    assert before - after == asked
    assert reading.reopened == len(asked)


def test_points_that_the_reader_never_saw_stay_decided(read: Read, bench: Workbench) -> None:
    reading = read(talk__facts=lines(f"Majoor {NAME} belde."))
    answer_all(reading, recognised_in="talk")
    reading.finish()
    found = bench.exports.findings(a_released_session().id)
    unseen = {each.id for each in found if each.place.field == "talk.facts"}
    assert unseen
    assert unseen <= set(review_of(bench).decisions)


def test_a_part_without_points_opens_nothing(read: Read) -> None:
    reading = read()
    answer_all(reading, recognised_in="choice")
    reading.finish()
    assert reading.recognised_in == ("stap choice",)
    assert not reading.reopened


def test_recognising_someone_is_told_by_part_and_never_counts_as_read(
    read: Read, bench: Workbench
) -> None:
    reading = read()
    answer_all(reading, recognised_in="talk")
    reading.finish()
    assert reading.recognised_in == ("stap talk",)
    assert not review_of(bench).second_reader
    assert not review_of(bench).marked_general


@pytest.mark.parametrize("general", [True, False])
def test_a_lesson_for_far_away_is_marked_as_the_reader_says(
    read: Read, bench: Workbench, *, general: bool
) -> None:
    reading = read()
    answer_all(reading, general=general)
    reading.finish()
    assert review_of(bench).marked_general is general


def test_a_lesson_for_far_away_asks_a_second_answer(read: Read) -> None:
    reading = read()
    reading.next()
    reading.next()
    reading.answer(recognised=False)
    assert reading.leaf.goes_far
    assert not reading.is_answered


def test_a_lesson_for_the_team_is_not_asked_about_far_away(read: Read, bench: Workbench) -> None:
    reading = read(**for_the_team())
    answer_all(reading)
    reading.finish()
    assert not reading.goes_far
    assert not review_of(bench).marked_general


def test_beginning_anew_forgets_the_answers(read: Read) -> None:
    reading = read()
    answer_all(reading)
    reading.begin()
    assert reading.number == 1
    assert reading.recognised is None


def test_reading_on_paper_counts_as_well(read: Read, bench: Workbench) -> None:
    assert read().read_on_paper(general=True)
    assert review_of(bench).second_reader
    assert review_of(bench).marked_general


def test_reading_waits_until_every_point_is_decided(
    read: Read, bench: Workbench, qtbot: QtBot
) -> None:
    reading = read()
    bench.bus.execute(KeepReview(session=a_released_session().id, review=Review()))
    error = failure_of(reading, qtbot)
    assert isinstance(error, Refused)
    assert "anonymise" in error.gates
    assert not reading.leaves


def test_without_a_lesson_there_is_nothing_to_read(bench: Workbench, qtbot: QtBot) -> None:
    session = a_reviewed_session(bench, harvest__lessons=rows())
    reading = SecondReading(bench, session.id, DUTCH)
    assert isinstance(failure_of(reading, qtbot), NothingToShare)


def test_only_the_passphrase_leads_out(bench: Workbench, qtbot: QtBot) -> None:
    way = WayOut(bench, waits=(0,))
    with qtbot.waitSignal(way.refused):
        way.try_passphrase("vier groene uilen")
    with qtbot.waitSignal(way.passed):
        way.try_passphrase(PASSPHRASE)


def test_after_wrong_words_the_way_out_waits(bench: Workbench, qtbot: QtBot) -> None:
    way = WayOut(bench, waits=(0, 1))
    with qtbot.waitSignal(way.refused) as told:
        way.try_passphrase("onzin")
    assert told.args == [1]
    with qtbot.assertNotEmitted(way.passed, wait=200):
        way.try_passphrase(PASSPHRASE)
