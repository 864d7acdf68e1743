from __future__ import annotations

import pytest

from moreelberaad.application.own_words import WordDesk, allowing, may_be_own, seen_alone
from moreelberaad.application.vault_commands import AddOwnWord, DropOwnWord, WordCommand
from moreelberaad.domain.findings import Label, Tier
from tests.builders import a_hit
from tests.fakes import FakeOwnWords, FakeRecogniser


def found(text: str, tier: Tier, label: Label, *own: str) -> int:
    recogniser = FakeRecogniser({"Blauw(?:s)?": a_hit(0, 0, label=label, tier=tier)})
    return len(allowing(lambda: frozenset(own), recogniser).find(text))


@pytest.mark.parametrize("tier", [Tier.DOUBT, Tier.UNKNOWN])
@pytest.mark.parametrize("text", ["Blauw kwam", "Blauws jas"])
def test_the_check_asks_nothing_about_an_own_word(text: str, tier: Tier) -> None:
    assert found(text, tier, Label.PERSON) == 1
    assert found(text, tier, Label.PERSON, "blauw") == 0


def test_where_the_check_is_sure_an_own_word_stays_reported() -> None:
    assert found("Blauw kwam", Tier.SURE, Label.PERSON, "blauw") == 1


@pytest.mark.parametrize(
    "label",
    [
        Label.ID,
        Label.CONTACT,
        Label.VEHICLE,
        Label.DATE,
        Label.OTHER,
        Label.COMBINATION,
        Label.OPERATIONAL,
    ],
)
def test_no_own_word_silences_a_number_a_time_a_trait_or_words_together(label: Label) -> None:
    assert found("Blauw kwam", Tier.DOUBT, label, "blauw") == 1


def test_an_own_word_holds_from_the_next_look_on() -> None:
    words = FakeOwnWords()
    recogniser = allowing(words.all, FakeRecogniser({"Blauw": a_hit(0, 0, tier=Tier.DOUBT)}))
    named = allowing(
        words.all, FakeRecogniser({"Blauw": a_hit(0, 0, label=Label.UNIT, tier=Tier.DOUBT)})
    )
    words.add("blauw")

    assert (len(recogniser.find("Blauw")), len(named.find("Blauw"))) == (1, 0)


@pytest.mark.parametrize("word", ["Blauw", "coördinator", "stand-by"])
def test_a_single_word_of_letters_may_be_an_own_word(word: str) -> None:
    assert may_be_own(word)


@pytest.mark.parametrize("word", ["", "de zaal", "A12", "12", "a@b.nl", "x" * 61])
def test_nothing_else_may_be_an_own_word(word: str) -> None:
    assert not may_be_own(word)


def test_of_a_word_by_itself_the_surest_hit_is_told() -> None:
    doubt = a_hit(0, 0, tier=Tier.DOUBT, reason="doubt")
    sure = a_hit(0, 0, tier=Tier.SURE, reason="sure")
    hit = seen_alone("blauw", FakeRecogniser({"blauw": doubt, "Blauw": sure}))

    assert hit is not None
    assert hit.reason == "sure"


@pytest.mark.parametrize(
    ("command", "there", "then"),
    [
        (AddOwnWord(word="Blauw"), set(), {"blauw"}),
        (DropOwnWord(word="Blauw"), {"blauw"}, set()),
    ],
)
def test_an_own_word_comes_and_goes_and_that_is_taken_back(
    command: WordCommand, there: set[str], then: set[str]
) -> None:
    words = FakeOwnWords(*there)
    desk = WordDesk(words=words)

    undo = desk.carry_out(command).undo

    assert words.kept == then
    assert isinstance(undo, AddOwnWord | DropOwnWord)
    desk.carry_out(undo)
    assert words.kept == there


@pytest.mark.parametrize(
    ("command", "there"),
    [(AddOwnWord(word="blauw"), {"blauw"}), (DropOwnWord(word="blauw"), set())],
)
def test_what_was_so_already_is_not_taken_back(command: WordCommand, there: set[str]) -> None:
    assert WordDesk(words=FakeOwnWords(*there)).carry_out(command).undo is None


def test_commands_do_not_show_their_word() -> None:
    assert "lauw" not in repr((AddOwnWord(word="Blauw"), DropOwnWord(word="Blauw")))
