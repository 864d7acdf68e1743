from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.library import Library
from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Kind, Template
from moreelberaad.domain.values import Codes, Prose
from moreelberaad.ui.viewmodels.new_session import (
    Decisions,
    SeriesChoice,
    chooses_in_silence,
    default_settings,
    new_session,
)
from tests.builders import key
from tests.methods import a_field, a_method, a_method_with, a_restorative_talk, a_step

BEGUN = datetime(2026, 12, 1, 13, 30, tzinfo=timezone(timedelta(hours=1)))


@cache
def built_in() -> Library:
    values = assets.folder("resources") / "values.toml"
    return Library(assets.folder("session_templates"), values, read_toml)


def dilemma_method() -> Template:
    return built_in().get("dilemma_method")


def named(test: Callable[[Template], bool]) -> set[str]:
    """Give the ids of the built-in methods that pass a test."""
    return {method.id for method in built_in().all() if test(method)}


def decided(**changes: object) -> Decisions:
    plain = Decisions(
        entry="own_case", method=dilemma_method(), procedure="no", size="5-8", commander=False
    )
    return replace(plain, **changes)  # type: ignore[arg-type] # any decision


def begun(decisions: Decisions) -> Session:
    method = decisions.arranged
    assert method
    return new_session(
        decisions, method, session_id=SessionId("x"), title=Prose("Nachtrit"), begun=BEGUN
    )


def test_a_new_session_is_open_and_stands_at_its_first_step() -> None:
    session = begun(decided())

    assert (session.status, session.step) == (Status.OPEN, "a1")


def test_a_new_session_knows_its_day_and_since_when_it_is_open() -> None:
    session = begun(decided())

    assert (session.held_on, session.opened_at) == (date(2026, 12, 1), BEGUN.astimezone(UTC))


def test_the_decisions_become_answers_of_the_preparation_and_the_opening() -> None:
    answers = begun(decided(themes=("integrity",), procedure="from_group")).answers

    assert answers == {
        "preparation.entry": "own_case",
        "preparation.template": "dilemma_method",
        "preparation.themes": Codes(("integrity",)),
        "preparation.procedure_check": "from_group",
        "a1.group_size_band": "5-8",
        "a1.commander_present": False,
    }


def test_a_method_that_is_not_on_the_list_of_methods_leaves_that_answer_out() -> None:
    own = replace(dilemma_method(), id="own_method")

    assert "preparation.template" not in begun(decided(method=own)).answers


def test_a_method_without_preparation_takes_no_answers() -> None:
    own = a_method_with(a_field("question", Kind.LINE))

    assert begun(decided(method=own)).answers == {}


def test_a_setting_that_is_on_brings_its_fields() -> None:
    keys = {
        key for key, _ in begun(decided(settings=frozenset({"second_round"}))).template.fields()
    }

    assert "a8.second_tally" in keys


def test_a_setting_that_is_off_leaves_its_fields_out() -> None:
    keys = {key for key, _ in begun(decided()).template.fields()}

    assert "a8.second_tally" not in keys


def test_the_dilemma_method_has_no_setting_on_by_itself() -> None:
    assert default_settings(dilemma_method()) == frozenset()


@pytest.mark.parametrize(
    ("choice", "series"),
    [
        (SeriesChoice.NONE, None),
        (SeriesChoice.NEW, Prose("reeks Eik")),
        (SeriesChoice.KNOWN, Prose("reeks Linde")),
    ],
)
def test_the_series_is_the_one_that_was_chosen(choice: SeriesChoice, series: Prose | None) -> None:
    decisions = decided(
        series_choice=choice, new_series=Prose("reeks Eik"), known_series=Prose("reeks Linde")
    )

    assert begun(decisions).series == series


@pytest.mark.parametrize("answer", ["yes", "unknown"])
def test_a_case_with_a_procedure_or_a_doubt_about_one_is_blocked(answer: str) -> None:
    assert decided(procedure=answer).case_is_blocked


@pytest.mark.parametrize("answer", ["no", "from_group", None])
def test_any_other_answer_blocks_no_case(answer: str | None) -> None:
    assert not decided(procedure=answer).case_is_blocked


def test_a_card_is_never_blocked() -> None:
    assert not decided(entry="card", procedure="yes").case_is_blocked


def test_a_restorative_talk_keeps_what_was_made_ready() -> None:
    talk = a_restorative_talk(dilemma_method())
    answers = begun(decided(method=talk, ready=("trained",))).answers

    assert answers[key("preparation.restorative_ready")] == Codes(("trained",))


def test_a_commander_in_a_restorative_talk_is_talked_over_first() -> None:
    talk = a_restorative_talk(dilemma_method())

    assert decided(method=talk, commander=True).talks_about_commander_first
    assert not decided(commander=True).talks_about_commander_first


def test_four_built_in_methods_choose_in_silence() -> None:
    assert named(chooses_in_silence) == {
        "dilemma_method",
        "seven_steps",
        "short_deliberation_60",
        "card_round",
    }


def test_in_three_built_in_methods_a_commander_is_talked_over_first() -> None:
    assert named(
        lambda each: decided(method=each, commander=True).talks_about_commander_first
    ) == {
        "restorative_reflection",
        "jc_focus_group",
        "moral_debrief",
    }


def test_one_built_in_method_asks_to_be_made_ready() -> None:
    assert named(lambda each: decided(method=each).readiness is not None) == {
        "restorative_reflection"
    }


def test_one_built_in_method_plays_cards() -> None:
    assert named(lambda each: each.plays_cards) == {"card_round"}


def test_only_a_method_with_a_tally_chooses_in_silence() -> None:
    assert chooses_in_silence(dilemma_method())
    assert not chooses_in_silence(a_method_with(a_field("question", Kind.LINE)))


def test_a_tally_of_a_follow_up_is_no_silent_choice() -> None:
    later = replace(a_step("later", a_field("collective", Kind.TALLY)), follow_up=True)

    assert not chooses_in_silence(a_method(a_step("now"), later))


@pytest.mark.parametrize(
    ("size", "way"),
    [("lt5", "laptop"), ("5-8", "laptop"), ("9-12", "slips"), ("gt12", "slips"), (None, "slips")],
)
def test_a_laptop_goes_round_in_a_small_group_unless_decided_otherwise(
    size: str | None, way: str
) -> None:
    assert decided(size=size).way_of_choosing == way
    by_cards = decided(size=size, choosing=Choosing.COLOURED_CARDS)
    assert by_cards.way_of_choosing is Choosing.COLOURED_CARDS


def test_a_card_round_chooses_on_slips() -> None:
    playing = a_method_with(a_field("card_id", Kind.CARD))

    assert decided(size="5-8", method=playing).way_of_choosing is Choosing.SLIPS


def test_a_session_keeps_what_was_decided_about_the_room() -> None:
    decisions = decided(choosing=Choosing.SLIPS, showing=Showing.NOTHING, with_break=True)

    assert begun(decisions).arrangement == Arrangement(
        choosing=Choosing.SLIPS, showing=Showing.NOTHING, with_break=True
    )
