from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.frames import ChoosingFrame, StepFrame
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.awake import Awake
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, Stage, choosing_of
from moreelberaad.ui.viewmodels.choosing_values import values_offered
from moreelberaad.ui.viewmodels.idle import Idle
from tests.builders import a_session, key, row, rows, tally

from .choosing import ASKED, METHOD, OPTIONS, PASSPHRASE, VALUES, Table, told

FIVE = (("A", "trust"), ("B", "care"), ("A", None), ("alternative", "trust"), ("A", "duty"))
pytestmark = pytest.mark.usefixtures("qapp")
QUESTION, PVN = key("ask.moral_question"), key("ask.pvn")


@pytest.fixture
def table() -> Table:
    return Table()


@pytest.fixture
def model(table: Table) -> ChoosingModel:
    return table.begin()


def test_a_round_is_kept_whole_and_forgotten_at_its_end(
    table: Table, model: ChoosingModel
) -> None:
    table.choose(*FIVE)
    assert (model.stage, table.kept) == (Stage.FULL, {})

    assert model.end()

    assert table.kept == {
        OPTIONS: tally(A=3, B=1, alternative=1),
        VALUES: tally(care=1, duty=1, trust=2),
    }
    assert (model.stage, model.people, model.handed_in) == (Stage.RESTING, 0, 0)


def test_a_round_is_one_act_in_the_timeline(table: Table, model: ChoosingModel) -> None:
    table.choose(*FIVE)
    model.end()
    assert table.session.undo_name == "stille keuze geteld"

    table.session.undo()

    assert table.kept == {}


def test_where_nobody_named_a_value_no_tally_of_values_is_kept(
    table: Table, model: ChoosingModel
) -> None:
    table.choose(*[("A", None)] * 5)
    model.end()

    assert list(table.kept) == [OPTIONS]


def test_a_round_goes_on_where_the_disk_is_full(table: Table, model: ChoosingModel) -> None:
    table.choose(*FIVE)
    table.disk.full = True

    assert not model.end()
    assert (model.stage, model.handed_in) == (Stage.FULL, 5)


def test_the_laptop_is_covered_before_and_after_every_choice(model: ChoosingModel) -> None:
    stages = [model.stage]
    model.changed.connect(lambda: stages.append(model.stage))
    model.take_turn()
    model.hand_in("A", None)

    assert stages == [Stage.COVERED, Stage.CHOOSING, Stage.COVERED]


def test_nothing_is_handed_in_while_it_is_covered(model: ChoosingModel) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        model.hand_in("A", None)


def test_left_and_right_are_drawn_for_every_person() -> None:
    table = Table(seed=7)
    table.begin(40)
    seen = []
    for _ in range(40):
        table.model.take_turn()
        seen.append(table.model.sides)
        table.model.hand_in("A", None)

    assert set(seen) == {("A", "B"), ("B", "A")}


def test_who_goes_away_has_chosen_nothing(model: ChoosingModel) -> None:
    model.take_turn()
    model.cover()

    assert (model.stage, model.handed_in) == (Stage.COVERED, 0)


def test_a_round_that_begins_anew_keeps_nothing_and_says_so(
    table: Table, model: ChoosingModel
) -> None:
    table.choose(*FIVE[:3])
    broken = told(model.broken)

    model.awake.slept.emit()

    assert (len(broken), model.is_anew) == (1, True)
    assert (model.stage, model.handed_in, model.people) == (Stage.COVERED, 0, 5)
    model.take_turn()
    assert not model.is_anew


def test_a_round_that_is_stopped_leaves_nothing(table: Table, model: ChoosingModel) -> None:
    table.choose(*FIVE[:3])
    model.stop()

    assert (model.stage, table.kept) == (Stage.RESTING, {})
    assert isinstance(table.publisher.frame, StepFrame)


def test_the_room_sees_how_many_and_only_the_question_on_the_screen(table: Table) -> None:
    table.begin()
    table.publisher.put(QUESTION)
    table.choose(*FIVE[:2])

    frame = table.publisher.frame
    assert isinstance(frame, ChoosingFrame)
    assert (frame.handed_in, frame.people) == (2, 5)
    assert frame.question.words == ASKED["ask.moral_question"]
    assert frame.question.dilemma is None


def test_a_step_without_a_silent_choice_begins_no_round() -> None:
    table = Table("ask")

    assert table.model.ballot is None
    for act in (lambda: table.model.begin(5), table.model.zeros, table.model.end):
        with pytest.raises(ValueError, match=r"^$"):
            act()


def test_a_session_knows_who_leads_its_choices(table: Table) -> None:
    assert choosing_of(table.session) is table.model


def test_counting_by_hand_is_kept_in_the_same_way(table: Table) -> None:
    assert table.model.zeros() == tally(A=0, B=0, alternative=0)


def test_the_code_opens_and_after_three_wrong_tries_only_the_passphrase(table: Table) -> None:
    way_out = table.model.exit
    passed, refused = told(way_out.passed), told(way_out.refused)
    wrong = "1234" if way_out.code != "1234" else "4321"
    for _ in range(3):
        assert way_out.takes_code
        way_out.try_out(wrong)
    assert len(refused) == 3

    way_out.try_out(way_out.code)
    assert (len(passed), len(refused)) == (0, 4)
    way_out.try_out(PASSPHRASE)

    assert len(passed) == 1
    assert way_out.may_leave(way_out.code)


def test_the_code_is_four_digits_that_differ_from_session_to_session() -> None:
    codes = {Table(seed=seed).model.exit.code for seed in range(6)}

    assert len(codes) > 1
    assert all(len(code) == 4 and code.isdecimal() for code in codes)


def test_values_of_the_table_stand_in_sight_in_the_order_of_the_list() -> None:
    written = rows(
        row(value=Prose("Keuze rest")), row(value=Prose("keuze trust ")), row(value=Prose("eigen"))
    )
    session = a_session(template=METHOD, answers={PVN: written})

    offered = values_offered(session, METHOD.field(VALUES), ("keuze care",), "nl")

    assert [each.code for each in offered.in_sight] == ["trust", "rest"]
    assert len(offered.others) == 5


def test_without_a_table_the_pinned_values_stand_in_sight(table: Table) -> None:
    offered = values_offered(table.session.session, METHOD.field(VALUES), ("Keuze Care",), "nl")

    assert [each.code for each in offered.in_sight] == ["care"]


def test_who_stirs_in_time_stays(qtbot: QtBot) -> None:
    idle = Idle(Table().session, seconds=0.05, warned=0.04)
    stirred, over = told(idle.stirred), told(idle.over)
    with qtbot.waitSignal(idle.nearly):
        idle.begin()

    idle.stir()

    assert (len(stirred), len(over)) == (1, 0)
    with qtbot.waitSignal(idle.over):
        pass


def test_nobody_is_waited_for_when_nothing_is_counted() -> None:
    idle = Idle(Table().session, seconds=0.02, warned=0.01)
    over = told(idle.over)
    idle.stir()
    idle.begin()
    idle.rest()
    QTest.qWait(40)

    assert not over


def test_a_minute_without_input_covers_the_choice(model: ChoosingModel) -> None:
    model.take_turn()
    model.idle.over.emit()

    assert model.stage is Stage.COVERED


def test_sleep_shows_in_the_time_that_went_by() -> None:
    now = [0.0]
    awake = Awake(Table().session, clock=lambda: now[0])
    slept = told(awake.slept)
    awake.begin()
    for seconds in (5, 20, 90):
        now[0] += seconds
        awake.look()
    awake.rest()

    assert len(slept) == 1


def test_a_wrong_passphrase_is_refused_too(table: Table) -> None:
    refused = told(table.model.exit.refused)
    table.model.exit.try_out("geen wachtzin")

    assert len(refused) == 1
