from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from moreelberaad.domain.arrangement import Choosing, Showing
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels import new_session_words as words
from moreelberaad.ui.viewmodels.new_session import Decisions, SeriesChoice
from tests.methods import a_method, a_restorative_talk, a_step
from tests.ui.viewmodels.test_new_session import built_in, decided, dilemma_method

DUTCH = Language("nl")


def test_nothing_stands_in_the_way_when_all_is_decided() -> None:
    assert words.blocker(DUTCH, decided()) == ""


@pytest.mark.parametrize(
    ("number", "gap"),
    [
        (1, {"entry": None}),
        (2, {"method": None}),
        (3, {"procedure": None}),
        (4, {"size": None}),
        (4, {"commander": None}),
    ],
)
def test_the_first_open_question_is_named(number: int, gap: dict[str, Any]) -> None:
    assert words.blocker(DUTCH, decided(**gap)) == f"Beantwoord nog vraag {number}."


def test_of_all_open_questions_the_first_is_named() -> None:
    assert words.blocker(DUTCH, Decisions()) == "Beantwoord nog vraag 1."


def test_a_new_series_needs_a_name() -> None:
    nameless = decided(series_choice=SeriesChoice.NEW, new_series=Prose(" "))

    assert words.blocker(DUTCH, nameless) == "Geef de nieuwe reeks een naam."


def test_a_restorative_talk_waits_for_all_four_conditions() -> None:
    talk = a_restorative_talk(dilemma_method())
    ready = ("spoken_apart", "free_yes", "aftercare_ready")

    assert words.blocker(DUTCH, decided(method=talk, ready=ready)) == "Doe dit gesprek nog niet."
    assert words.blocker(DUTCH, decided(method=talk, ready=(*ready, "trained"))) == ""


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("yes", "Jullie eigen casus kan nu niet. Kies een andere, of een dilemmakaart."),
        ("unknown", "Vraag het na. Tot die tijd kun je een kaart gebruiken."),
    ],
)
def test_a_blocked_case_says_what_to_do_instead(answer: str, sentence: str) -> None:
    assert words.blocker(DUTCH, decided(procedure=answer)) == sentence


def test_an_occurrence_belongs_in_the_reporting_system() -> None:
    assert "geen meldsysteem" in words.about_entry(DUTCH, decided(entry="occurrence"))
    assert words.about_entry(DUTCH, decided()) == ""


def test_a_small_group_sees_no_figures() -> None:
    sentence = "Met minder dan vijf mensen tonen we geen aantallen."

    assert words.about_size(DUTCH, decided(size="lt5"), with_cards=False) == sentence


def test_a_large_group_splits() -> None:
    assert words.about_size(DUTCH, decided(size="gt12"), with_cards=False) == "Splits de groep."


def test_a_card_round_is_offered_only_where_there_is_one() -> None:
    large = decided(size="gt12")

    assert "kaartronde" in words.about_size(DUTCH, large, with_cards=True)


def test_a_large_group_that_chose_a_card_round_hears_nothing() -> None:
    chosen = decided(size="gt12", method=built_in().get("card_round"))

    assert words.about_size(DUTCH, chosen, with_cards=True) == ""


@pytest.mark.parametrize("size", ["5-8", "9-12", None])
def test_other_groups_hear_nothing(size: str | None) -> None:
    assert words.about_size(DUTCH, decided(size=size), with_cards=True) == ""


def test_a_commander_is_told_how_to_take_part() -> None:
    assert words.about_commander(DUTCH, decided(commander=True)).startswith("Spreekt als laatste")
    assert words.about_commander(DUTCH, decided()) == ""


def test_a_commander_in_a_restorative_talk_is_a_question_beforehand() -> None:
    talk = a_restorative_talk(dilemma_method())
    sentence = words.about_commander(DUTCH, decided(commander=True, method=talk))

    assert sentence.endswith("Bespreek vooraf of dat moet.")


def test_coloured_cards_are_seen_by_all() -> None:
    sentence = "Iedereen ziet dan wie wat kiest."

    by_cards = decided(choosing=Choosing.COLOURED_CARDS)

    assert words.about_choosing(DUTCH, by_cards) == sentence


@pytest.mark.parametrize(
    ("size", "people", "minutes"),
    [("lt5", 4, 3), ("5-8", 8, 6), (None, 8, 6), ("9-12", 12, 9), ("gt12", 13, 10)],
)
def test_a_laptop_that_goes_round_takes_time(size: str | None, people: int, minutes: int) -> None:
    sentence = f"Laptop doorgeven kost met {people} mensen ongeveer {minutes} minuten per ronde."
    passing = decided(size=size, choosing=Choosing.LAPTOP)

    assert words.about_choosing(DUTCH, passing) == sentence


def test_a_laptop_at_which_all_look_along_does_not_go_round() -> None:
    shared = decided(choosing=Choosing.LAPTOP, showing=Showing.LAPTOP)
    sentence = "Iedereen kijkt mee op dit scherm. Kies briefjes of kaarten."

    assert words.about_choosing(DUTCH, shared) == sentence


def test_slips_are_counted() -> None:
    said = words.about_choosing(DUTCH, decided(choosing=Choosing.SLIPS))

    assert said == "Ieder kruist in stilte aan. Jij telt de briefjes."


def test_a_second_screen_that_is_not_there_can_come_later() -> None:
    sentence = "Geen tweede scherm gevonden. Je kunt het later aansluiten."

    assert words.about_showing(DUTCH, decided(), there=False) == sentence
    assert words.about_showing(DUTCH, decided(), there=True) == ""


def test_nobody_looks_for_a_screen_that_is_not_wanted() -> None:
    without, shared = decided(showing=Showing.NOTHING), decided(showing=Showing.LAPTOP)

    assert words.about_showing(DUTCH, without, there=False) == ""
    assert "Shift F5" in words.about_showing(DUTCH, shared, there=False)


@pytest.mark.parametrize(("minutes", "written"), [(120, "2 uur"), (90, "90 min"), (60, "60 min")])
def test_whole_hours_are_written_as_hours(minutes: int, written: str) -> None:
    method = a_method(replace(a_step("s"), minutes=minutes))

    assert words.duration(DUTCH, method) == written


def test_what_the_participants_see_is_said_in_a_word() -> None:
    said = [words.shown_on(DUTCH, each) for each in Showing]

    assert said == ["Beamer", "Deze laptop", "Geen scherm"]


@pytest.mark.parametrize(
    ("cards", "told"),
    [
        ((), "Jullie kiezen de kaart in de zaal."),
        (("een",), "1 kaart: ongeveer 25 minuten"),
        (("een", "twee", "drie"), "3 kaarten: ongeveer 65 minuten"),
    ],
)
def test_the_time_that_cards_take_is_told_in_fives(cards: tuple[str, ...], told: str) -> None:
    card_round = built_in().get("card_round")
    on = frozenset(setting.id for setting in card_round.settings)

    assert words.about_cards(DUTCH, Decisions(method=card_round, settings=on, cards=cards)) == told
