"""What binds a method: gates, conditions, settings, and what never leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.application.commands import AddSession, MoveToStep
from moreelberaad.domain.conditions import unmet_before, unmet_beforehand
from moreelberaad.domain.errors import ConditionNotMet
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind, Template
from moreelberaad.domain.values import Codes
from tests.built_in.filling import filled
from tests.built_in.methods import NAMES, as_held, method, step
from tests.desks import a_desk

READY = FieldKey("preparation.restorative_ready")
NOTHING_RUNS = FieldKey("g1.no_open_investigation")
ALL_FOUR = ("spoken_apart", "free_yes", "aftercare_ready", "trained")
FIT_TO_LEAVE = {"lessons", "agreements", "support_asked", "risk_kind"}
ABOUT_HEALTH = ("gezond", "health", "medisch", "medical", "diagnos", "symptom", "ziek", "slaap")
MORAL_VALUES = FieldKey("l3.values")
"""Health stands among the values of the code: as what people hold dear, not as how they are."""

COMMANDER_FIRST = {"restorative_reflection", "jc_focus_group", "moral_debrief"}


def a_restorative_talk() -> Session:
    return filled(as_held("restorative_reflection")).session


def names_of(asked: Field) -> list[str]:
    inside = [*(each.label for each in asked.columns), *(each.label for each in asked.options)]
    labels = [asked.label, asked.sheet_label, *inside]
    return [words for label in labels for words in label.words.values()]


def field_ids(template: Template) -> set[str]:
    return {asked.id for _, asked in template.fields()}


def test_only_the_restorative_talk_has_conditions_and_it_has_both() -> None:
    bound = {name: [each.field for each in method(name).conditions] for name in NAMES}

    assert bound.pop("restorative_reflection") == [READY, NOTHING_RUNS]
    assert not any(bound.values())


def test_a_refusal_says_something_in_both_languages() -> None:
    for condition in method("restorative_reflection").conditions:
        assert condition.refusal.words.keys() == {"nl", "en"}


def test_the_checklist_holds_the_four_things_of_the_preparation() -> None:
    asked = as_held("restorative_reflection").field(READY)

    assert (asked.kind, tuple(each.code for each in asked.options)) == (Kind.CHOICES, ALL_FOUR)


@pytest.mark.parametrize("missing", ALL_FOUR)
def test_one_missing_tick_keeps_the_restorative_talk_from_beginning(missing: str) -> None:
    ticked = Codes(tuple(code for code in ALL_FOUR if code != missing))
    session = a_restorative_talk().revise(READY, ticked)

    assert unmet_beforehand(session.template, session.answers) is not None
    with pytest.raises(ConditionNotMet):
        a_desk().carry_out(AddSession(session=session))


def test_with_all_four_ticks_the_restorative_talk_begins() -> None:
    desk, session = a_desk(), a_restorative_talk()

    desk.carry_out(AddSession(session=session))
    assert desk.sessions.get(session.id).answers == session.answers


@pytest.mark.parametrize("number", range(2, 8))
def test_while_something_runs_no_step_opens_but_the_one_that_closes(number: int) -> None:
    session = a_restorative_talk().revise(NOTHING_RUNS, value=False)
    move = MoveToStep(session=session.id, step=f"g{number}", minutes={})

    with pytest.raises(ConditionNotMet):
        a_desk(session).carry_out(move)
    assert unmet_before(session.template, session.answers, "g1") is None


def test_only_three_methods_ask_to_talk_over_a_commander_first() -> None:
    assert {name for name in NAMES if method(name).discuss_commander} == COMMANDER_FIRST


@pytest.mark.parametrize("name", NAMES)
def test_the_checklist_is_asked_in_the_restorative_talk_alone(name: str) -> None:
    asked = "restorative_ready" in field_ids(method(name).arranged({}))

    assert asked == (name == "restorative_reflection")


@pytest.mark.parametrize("name", ["risk_dialogue", "integrity_risk_dialogue"])
def test_of_a_risk_nothing_may_leave_but_what_was_learned_and_agreed(name: str) -> None:
    may_leave = {asked.id for _, asked in method(name).fields() if asked.documents}

    assert may_leave == FIT_TO_LEAVE


def test_a_moral_debrief_asks_nothing_about_health() -> None:
    told = " ".join(
        words
        for key, asked in method("moral_debrief").fields()
        if key != MORAL_VALUES
        for words in (key, *names_of(asked))
    ).casefold()

    assert [each for each in ABOUT_HEALTH if each in told] == []


def test_of_what_it_does_to_people_nothing_is_written_down() -> None:
    assert step("moral_debrief", "l4").fields == ()
    assert step("moral_debrief", "l4").continues == ()


def test_clarifying_first_swaps_two_steps_and_leaves_their_fields() -> None:
    asked = method("dilemma_method")
    order = [each.id for each in asked.arranged({"clarify_first": True}).steps]

    assert order == ["a1", "a2", "a4", "a3", *(f"a{number}" for number in range(5, 11))]
    assert [each.id for each in asked.arranged({}).steps][2:4] == ["a3", "a4"]
    assert field_ids(asked.arranged({"clarify_first": True})) == field_ids(asked.arranged({}))


@pytest.mark.parametrize(
    ("name", "by_itself"),
    [("dilemma_method", False), ("seven_steps", False), ("card_round", True)],
)
def test_a_second_round_is_held_by_itself_only_with_cards(name: str, *, by_itself: bool) -> None:
    second = {"second_tally", "second_value_tally"}
    ways = [method(name).arranged(choice) for choice in ({}, {"second_round": not by_itself})]

    assert [bool(second & field_ids(way)) for way in ways] == [by_itself, not by_itself]


def test_the_short_deliberation_has_no_second_round() -> None:
    assert not {"second_tally", "second_value_tally"} & field_ids(method("short_deliberation_60"))


def test_alone_nobody_agrees_to_notes_or_fills_in_a_slip() -> None:
    asked = method("cura")
    gone = field_ids(asked.arranged({})) - field_ids(asked.arranged({"alone": True}))

    assert gone == {"notes_agreed", "eval", "overall"}


def test_looking_back_weeks_later_stands_outside_the_minutes() -> None:
    asked, later = method("jc_focus_group"), step("jc_focus_group", "h8")

    assert (later.follow_up, later.minutes) == (True, 30)
    assert asked.minutes == sum(each.minutes for each in asked.steps) - later.minutes
    assert replace(asked, steps=asked.steps[:-1]).minutes == asked.minutes
