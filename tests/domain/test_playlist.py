from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.asked import keys_asked
from moreelberaad.domain.playlist import MOST_CARDS, card_keys, in_short, most_cards, with_cards
from moreelberaad.domain.template import Continuation, Kind, Setting, Template, Text
from tests.methods import RECORD, a_field, a_method, a_step, options, words

SECOND = Setting(id="second_round", title=words("Tweede ronde"), default=True)
OF_TWO = {"options": options("A", "B")}
TALLY, VALUES = (
    a_field("tally", Kind.TALLY, RECORD, sheet_label=words("Wat de groep koos"), **OF_TWO),
    a_field("values", Kind.TALLY, options=options("moed", "trouw")),
)
AGAIN = replace(
    a_field("again", Kind.TALLY, **OF_TWO),
    label=Text({"nl": "Tweede keuze", "en": "Second choice"}),
    only_with="second_round",
)
TABLE = a_field("arguments", Kind.TABLE, RECORD)
READ = a_step("read", a_field("card", Kind.CARD))
CHOOSE = replace(a_step("choose", TALLY, VALUES), minutes=2)
TALK = a_step("talk", TABLE)
CHOOSE_AGAIN = replace(
    a_step("anew", AGAIN, a_field("lessons", Kind.LESSONS)),
    minutes=5,
    continues=(Continuation(table="arguments", columns=("weight",)),),
)
LATER = replace(
    a_step("later"), continues=(Continuation(table="talk.arguments", columns=("outcome",)),)
)
ROUND = replace(
    a_method(a_step("begin"), READ, CHOOSE, TALK, CHOOSE_AGAIN, LATER), settings=(SECOND,)
)
WITHOUT_SECOND = replace(ROUND, settings=(replace(SECOND, default=False),))


def ids(template: Template) -> list[str]:
    return [step.id for step in template.steps]


def test_no_card_and_one_card_leave_the_method_as_it_is() -> None:
    assert with_cards(ROUND, 0) == with_cards(ROUND, 1) == ROUND


def test_each_card_is_read_chosen_and_talked_over_and_the_last_keeps_the_ids() -> None:
    assert ids(with_cards(ROUND, 2)) == [
        *("begin", "read_card1", "choose_card1", "talk_card1", "anew_card1"),
        *("read", "choose", "talk", "anew", "later"),
    ]


def test_the_harvest_comes_after_the_last_card_only() -> None:
    names = [key for key, asked in with_cards(ROUND, 3).fields() if asked.kind is Kind.LESSONS]

    assert names == ["anew.lessons"]


def test_choosing_again_in_between_takes_as_long_as_choosing_did() -> None:
    assert with_cards(ROUND, 3).minutes == ROUND.minutes + 2 * (10 + 2 + 10 + 2)


def test_titles_and_labels_say_which_card_in_their_own_language() -> None:
    steps = {step.id: step for step in with_cards(ROUND, 2).steps}
    (tally, values) = steps["choose"].fields

    assert steps["begin"].title == ROUND.steps[0].title
    assert steps["read_card1"].title.get("nl") == "Kaart 1 · stap read"
    assert steps["anew_card1"].title.get("en") == "Card 1 · Second choice"
    assert steps["anew"].title.get("nl") == "Kaart 2 · stap anew"
    assert tally.sheet_label.get("nl") == "Kaart 2 · Wat de groep koos"
    assert (values.label.get("nl"), values.sheet_label) == ("Kaart 2 · values", Text())
    assert steps["anew"].fields[1].label.get("nl") == "lessons"


def test_a_table_goes_on_with_its_own_card() -> None:
    first, *_, last = (step for step in with_cards(ROUND, 2).steps if step.continues)
    twice = with_cards(ROUND, 2)

    assert keys_asked(twice, twice.steps[-2])[0] == "talk.arguments"
    assert (first.id, last.continues) == ("anew", LATER.continues)


def test_a_table_that_another_step_of_the_talk_goes_on_with_stays_with_its_card() -> None:
    more = replace(TALK, id="more", fields=(), continues=CHOOSE_AGAIN.continues)
    twice = with_cards(a_method(READ, CHOOSE, TALK, more, CHOOSE_AGAIN), 2)
    asked = {step.id: keys_asked(twice, step) for step in twice.steps}

    assert asked["more_card1"] == ("talk_card1.arguments",)
    assert asked["more"] == ("talk.arguments",)


def test_a_table_from_before_the_cards_goes_on_as_it_was() -> None:
    before = a_step("before", a_field("facts", Kind.TABLE))
    more = replace(TALK, continues=(Continuation(table="facts", columns=("x",)),))
    twice = with_cards(a_method(before, READ, CHOOSE, more, CHOOSE_AGAIN), 2)

    assert {keys_asked(twice, step)[0] for step in twice.steps if step.id.startswith("talk")} == {
        "before.facts"
    }


def test_without_a_second_round_nothing_is_asked_between_the_cards() -> None:
    twice = with_cards(WITHOUT_SECOND, 2).arranged({})

    assert ids(twice)[:5] == ["begin", "read_card1", "choose_card1", "talk_card1", "read"]
    assert "anew.again" not in dict(twice.fields())


def test_more_cards_than_fit_in_one_sitting_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        with_cards(ROUND, MOST_CARDS + 1)


def test_in_short_a_card_is_one_step_that_takes_as_long() -> None:
    twice = replace(with_cards(ROUND, 2), steps=(*with_cards(ROUND, 2).steps[:-1], AFTERWARDS))
    short = in_short(twice)

    assert [step.title.get("nl") for step in short.steps] == [
        *("stap begin", "Kaart 1", "Kaart 2", "stap weeks later")
    ]
    assert short.minutes == twice.minutes


def test_one_card_is_not_put_in_short() -> None:
    assert in_short(ROUND) == ROUND


AFTERWARDS = replace(a_step("weeks later"), follow_up=True)
TURNED = Setting(id="turned", title=words("Andersom"), default=False, swaps=("choose", "talk"))


@pytest.mark.parametrize(
    ("method", "places"),
    [
        (a_method(a_step("talk"), CHOOSE), 0),
        (a_method(READ, CHOOSE, TALK), 1),
        (replace(ROUND, settings=(TURNED,)), 1),
        (a_method(READ, replace(READ, id="next"), CHOOSE, CHOOSE_AGAIN), 2),
        (a_method(CHOOSE, CHOOSE_AGAIN, beside=(READ,)), 1),
    ],
)
def test_a_method_that_cannot_repeat_plays_as_many_cards_as_it_asks_for(
    method: Template, places: int
) -> None:
    assert most_cards(method) == len(card_keys(method)) == places
    assert with_cards(method, places) == method


@given(st.integers(min_value=1, max_value=MOST_CARDS), st.sampled_from((ROUND, WITHOUT_SECOND)))
def test_so_many_cards_have_so_many_places_and_every_reference_is_found(
    number: int, method: Template
) -> None:
    played = with_cards(method, number)
    known = dict(played.fields())
    tables = {each.table for step in played.steps for each in step.continues}

    assert len(card_keys(played)) == number
    assert len(set(ids(played))) == len(played.steps)
    assert len(known) == len(list(played.fields()))
    assert tables <= {*known, *(asked.id for asked in known.values())}
    assert with_cards(played, number) == (method if number == 1 else played)
