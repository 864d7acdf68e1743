from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.card_hints import MOST_WORDS, CardHint, advice_on
from moreelberaad.domain.cards import Card
from moreelberaad.domain.template import Option, Text
from tests.cards import a_whole_card

THEME = Option(code="leiderschap", label=Text({"nl": "leiderschap"}))


def a_good_card(**parts: str) -> Card:
    card = a_whole_card(**{"harm_a": "De eenheid wacht.", "harm_b": "De norm slijt.", **parts})
    asked = Text({"nl": "Is dit ruimte of druk?"})
    return replace(card, themes=(THEME,), questions=(asked,))


def test_a_card_with_everything_needs_no_advice() -> None:
    assert advice_on(a_good_card(), "nl") == ()


def test_an_empty_card_is_only_told_what_helps_to_find_and_to_talk() -> None:
    assert advice_on(Card(id="leeg"), "nl") == (CardHint.NO_THEME, CardHint.NO_QUESTION)


def test_a_situation_that_is_too_long_to_listen_to_is_told() -> None:
    exactly = a_good_card(situation=" ".join(["je"] * MOST_WORDS))
    longer = a_good_card(situation=" ".join(["je"] * (MOST_WORDS + 1)))

    assert advice_on(exactly, "nl") == ()
    assert advice_on(longer, "nl") == (CardHint.LONG_SITUATION,)


def test_a_situation_that_addresses_nobody_is_told() -> None:
    about_others = a_good_card(situation="De instructeur ziet een cursist zakken.")

    assert advice_on(about_others, "nl") == (CardHint.NOBODY_ADDRESSED,)


def test_each_language_is_looked_at_by_itself() -> None:
    both = replace(a_good_card(), situation=Text({"nl": "Je ziet het.", "en": "They see it."}))

    assert advice_on(both, "nl") == ()
    assert advice_on(both, "en") == (CardHint.NOBODY_ADDRESSED,)


def test_a_language_we_do_not_know_is_not_told_whom_to_address() -> None:
    assert advice_on(replace(a_good_card(), situation=Text({"de": "Sie sieht es."})), "de") == ()


def test_options_that_say_the_same_are_told() -> None:
    same = a_good_card(option_a="Je zegt niets.", option_b="  je ZEGT niets. ")

    assert advice_on(same, "nl") == (CardHint.SAME_OPTIONS,)


def test_an_option_of_more_than_twice_the_words_is_told() -> None:
    short, long = "Je zegt niets.", " ".join(["Je zegt het vandaag nog, aan iedereen."] * 2)

    assert advice_on(a_good_card(option_a=short, option_b=long), "nl") == (
        CardHint.UNEVEN_OPTIONS,
    )
    assert advice_on(a_good_card(option_a="Nee.", option_b="Je zegt het."), "nl") == ()


def test_an_option_that_costs_nothing_is_told_of_either_side() -> None:
    assert advice_on(a_good_card(harm_a=""), "nl") == (CardHint.NO_HARM_A,)
    assert advice_on(a_good_card(harm_b=""), "nl") == (CardHint.NO_HARM_B,)


def test_a_question_without_a_question_mark_is_told() -> None:
    stated = replace(a_good_card(), questions=(Text({"nl": "Wat weegt zwaar."}), Text()))

    assert advice_on(stated, "nl") == (CardHint.NO_QUESTION_MARK,)
