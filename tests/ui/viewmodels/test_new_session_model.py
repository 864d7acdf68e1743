from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.new_session import SeriesChoice
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from tests.builders import a_session

NOON = datetime(2026, 12, 1, 12, 2, tzinfo=UTC)


@pytest.fixture
def model(app: App, bench: Workbench) -> NewSessionModel:
    return NewSessionModel(app, bench, Language("nl"), lambda: NOON)


def keep(bench: Workbench, label: str, day: date) -> None:
    chosen = a_session(
        id=bench.desk.chance.session_id(), series=Prose(label), held_on=day, answers={}
    )
    bench.bus.execute(AddSession(session=chosen))


def test_a_decision_is_told_once(qtbot: QtBot, model: NewSessionModel) -> None:
    entered = replace(model.decisions, entry="occurrence")

    with qtbot.waitSignal(model.changed):
        model.decide(entered)
    with qtbot.assertNotEmitted(model.changed):
        model.decide(entered)


def test_an_empty_vault_has_no_series_by_default(model: NewSessionModel) -> None:
    assert model.series == ()
    assert model.decisions.series_choice is SeriesChoice.NONE


def test_the_series_of_the_last_session_is_the_default(app: App, bench: Workbench) -> None:
    keep(bench, "reeks Eik", date(2026, 11, 2))
    keep(bench, "reeks Wilg", date(2026, 10, 2))

    decisions = NewSessionModel(app, bench, Language("nl")).decisions

    assert decisions.series == Prose("reeks Eik")


def test_a_card_lies_on_the_table_where_a_method_plays_it(model: NewSessionModel) -> None:
    assert "card" in [option.code for option in model.entries]


def test_without_a_method_that_plays_cards_there_is_no_card_on_the_table(
    model: NewSessionModel,
) -> None:
    model.methods = tuple(each for each in model.methods if each.id != "card_round")
    codes = [option.code for option in model.entries]

    assert "own_case" in codes
    assert "card" not in codes


@pytest.mark.parametrize(
    ("entry", "methods"),
    [
        (None, ["dilemma_method", "utrecht_steps", "short_deliberation_60"]),
        ("own_case", ["dilemma_method", "utrecht_steps", "short_deliberation_60"]),
        ("card", ["card_round"]),
        ("occurrence", ["restorative_reflection", "moral_debrief", "cura"]),
        ("pattern", ["jc_focus_group", "short_deliberation_60", "utrecht_steps"]),
        ("risk_ahead", ["risk_dialogue", "seven_steps"]),
        ("work_process", ["integrity_risk_dialogue", "utrecht_steps"]),
        ("deployment", ["moral_debrief", "cura"]),
        ("notion", ["socratic_hourglass", "military_ethics_module"]),
    ],
)
def test_each_entry_has_its_methods_in_their_order(
    model: NewSessionModel, entry: str | None, methods: list[str]
) -> None:
    model.decide(replace(model.decisions, entry=entry))

    assert [each.id for each in model.suggestions] == methods


def test_every_entry_is_offered_a_method(model: NewSessionModel) -> None:
    for entry in model.entries:
        model.decide(replace(model.decisions, entry=entry.code))

        assert model.suggestions


def test_a_chosen_method_stays_on_offer(model: NewSessionModel) -> None:
    model.choose_method("dilemma_method")
    model.decide(replace(model.decisions, entry="notion"))

    assert model.decisions.method in model.suggestions


def test_choosing_the_same_method_again_keeps_its_settings(model: NewSessionModel) -> None:
    model.choose_method("dilemma_method")
    model.decide(replace(model.decisions, settings=frozenset({"second_round"})))
    model.choose_method("dilemma_method")

    assert model.decisions.settings == {"second_round"}


def test_there_is_no_agenda_before_there_is_a_method(model: NewSessionModel) -> None:
    assert model.agenda is None


def test_the_agenda_begins_at_the_next_five_minutes(model: NewSessionModel) -> None:
    model.choose_method("dilemma_method")

    assert model.agenda
    assert f"{model.agenda.begins:%H.%M} {model.agenda.ends:%H.%M}" == "12.05 14.05"


@pytest.mark.parametrize(
    ("day", "begins"), [(None, True), (date(2026, 12, 1), True), (date(2026, 12, 2), False)]
)
def test_only_today_has_hours(model: NewSessionModel, day: date | None, *, begins: bool) -> None:
    model.choose_method("dilemma_method")
    model.decide(replace(model.decisions, day=day))

    assert model.agenda
    assert model.agenda.minutes == 120
    assert (model.agenda.begins is not None) is begins
    assert (model.other_day is None) is begins


def test_setting_clarify_first_swaps_two_steps_of_the_agenda(model: NewSessionModel) -> None:
    model.choose_method("dilemma_method")
    model.decide(replace(model.decisions, settings=frozenset({"clarify_first"})))

    assert model.agenda
    assert [row.step and row.step.id for row in model.agenda.rows][2:4] == ["a4", "a3"]


def test_a_label_is_only_checked_for_a_new_series(model: NewSessionModel) -> None:
    named = replace(model.decisions, new_series=Prose("Els"))
    model.decide(named)
    assert not model.series_is_traceable

    model.decide(replace(named, series_choice=SeriesChoice.NEW))
    assert model.series_is_traceable


def test_beginning_keeps_the_session_in_the_vault(
    bench: Workbench, model: NewSessionModel
) -> None:
    model.choose_method("dilemma_method")

    session = bench.sessions.get(model.begin())

    assert session.title == Prose("Dilemmamethode")
    assert session.opened_at == NOON


def test_beginning_without_a_method_is_refused(model: NewSessionModel) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - no user can get here
        model.begin()


@pytest.mark.parametrize(("chosen", "way"), [(None, Choosing.LAPTOP), (Choosing.SLIPS,) * 2])
def test_how_people_choose_is_agreed_on_at_the_beginning(
    bench: Workbench, model: NewSessionModel, chosen: Choosing | None, way: Choosing
) -> None:
    model.choose_method("dilemma_method")
    model.decide(replace(model.decisions, size="5-8", choosing=chosen))

    assert bench.sessions.get(model.begin()).arrangement.choosing is way


def test_a_plan_leaves_the_way_of_choosing_to_the_size_of_the_group(
    bench: Workbench, model: NewSessionModel
) -> None:
    model.choose_method("dilemma_method")
    model.decide(replace(model.decisions, size="5-8", with_break=True))
    plan = model.put_ready()
    kept = bench.sessions.get(plan).arrangement
    model.decide(replace(model.decisions, size="9-12"))

    assert kept == Arrangement(with_break=True)
    assert model.begin() == plan
    begun = bench.sessions.get(plan).arrangement
    assert begun == Arrangement(choosing=Choosing.SLIPS, with_break=True)


def test_what_was_begun_is_not_kept_once_more(bench: Workbench, model: NewSessionModel) -> None:
    model.choose_method("dilemma_method")
    begun = bench.sessions.get(model.begin())

    model.keep_what_was_typed()

    assert bench.sessions.get(begun.id) == begun


def test_what_the_participants_saw_last_is_the_default(app: App, bench: Workbench) -> None:
    last = a_session(arrangement=Arrangement(showing=Showing.NOTHING), answers={})
    bench.bus.execute(AddSession(session=last))

    assert NewSessionModel(app, bench, Language("nl")).decisions.showing is Showing.NOTHING


@pytest.mark.parametrize(
    ("showing", "kept"),
    [
        (Showing.SCREEN, Showing.SCREEN),
        (Showing.LAPTOP, Showing.SCREEN),
        (Showing.NOTHING, Showing.NOTHING),
    ],
)
def test_a_laptop_that_is_on_a_projector_is_no_longer_alone(
    model: NewSessionModel, showing: Showing, kept: Showing
) -> None:
    model.decide(replace(model.decisions, showing=showing))

    model.look_at_projector()

    assert model.decisions.showing is kept
