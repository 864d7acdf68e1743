from __future__ import annotations

from itertools import product

import pytest

from moreelberaad.domain.counts import FEWEST, Spread
from moreelberaad.domain.frames import RevealFrame, StepFrame
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.values import Lines, Prose, Tally
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels import reveal_words
from moreelberaad.ui.viewmodels.number_words import in_words
from moreelberaad.ui.viewmodels.reveal import Stage
from moreelberaad.ui.viewmodels.reveal_place import reveal_place
from tests.builders import key
from tests.methods import options, words

from .revealing import CODES, FIRST, METHOD, SECOND, WHICH, Revealing, tally_of

MOST = 12
TALLIES = [c for c in product(range(MOST + 1), repeat=len(CODES)) if 0 < sum(c) <= MOST]


@pytest.fixture
def reveal() -> Revealing:
    return Revealing("first")


def test_no_way_of_choosing_shows_a_figure_that_points_at_someone(reveal: Revealing) -> None:
    for counts in TALLIES:
        reveal.count(*counts)
        model, chosen = reveal.model, [count for count in counts if count]
        hides = sum(counts) < FEWEST or 1 in chosen or len(chosen) == 1
        model.open_figures()
        model.show()
        assert reveal.revealed.figures is None
        model.show()

        assert not (hides and model.may_show_figures)
        assert model.may_show_figures is bool(model.spoken_figures or model.figures)
        if model.may_show_figures:
            assert reveal.revealed.figures == tally_of(*counts)
        else:
            assert not isinstance(reveal.frame, RevealFrame)
        model.take_off()


def test_no_words_hold_a_figure(reveal: Revealing) -> None:
    numbers = {in_words(number, "nl") for number in range(MOST + 1)} - {"een"}
    for counts in TALLIES:
        reveal.count(*counts)
        said = reveal.model.sentence.rstrip(".").split()
        is_few = sum(counts) < FEWEST

        assert is_few or not numbers.intersection(said)
        assert not any(sign.isdigit() for sign in reveal.model.sentence)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((3, 3, 2), "De groep is verdeeld."),
        ((5, 2, 1), "De meesten kozen A."),
        ((2, 1, 5), "De meesten kozen keuze alternative."),
        ((0, 8, 0), "Vrijwel iedereen koos B."),
        ((1, 7, 0), "Vrijwel iedereen koos B."),
        (
            (2, 1, 1),
            "Met minder dan vijf mensen tonen we geen aantallen. Bespreek de keuzes hardop.",
        ),
    ],
)
def test_words_come_first(reveal: Revealing, counts: tuple[int, ...], said: str) -> None:
    reveal.count(*counts)

    assert reveal.model.sentence == said


def test_nothing_is_told_before_it_is_counted(reveal: Revealing) -> None:
    reveal.model.show()

    assert (reveal.model.is_filled, reveal.model.view.spread) == (False, Spread.TOO_FEW)
    assert isinstance(reveal.frame, StepFrame)


def test_the_words_go_on_the_screen_and_then_the_figures(reveal: Revealing) -> None:
    reveal.count(3, 3, 2)
    reveal.model.show()
    assert (reveal.model.on_screen, reveal.revealed.figures) == (Stage.WORDS, None)

    reveal.model.open_figures()
    reveal.model.show()

    assert reveal.revealed.figures == tally_of(3, 3, 2)
    assert reveal.model.shows_figures


def test_a_third_time_takes_it_off_again(reveal: Revealing) -> None:
    reveal.count(3, 3, 2)
    reveal.model.open_figures()
    for _ in range(3):
        reveal.model.show()

    assert isinstance(reveal.frame, StepFrame)
    assert reveal.model.on_screen is Stage.NOTHING


def test_hidden_figures_leave_the_words_on_the_screen(reveal: Revealing) -> None:
    reveal.count(3, 3, 2)
    reveal.model.open_figures()
    reveal.model.show()
    reveal.model.show()

    reveal.model.close_figures()

    assert (reveal.revealed.figures, reveal.model.spoken_figures) == (None, "")


def test_what_is_counted_anew_leaves_the_screen(reveal: Revealing) -> None:
    reveal.count(3, 3, 2)
    reveal.model.open_figures()
    reveal.model.show()
    reveal.count(4)

    assert isinstance(reveal.frame, StepFrame)
    assert reveal.model.figures is None


def test_another_step_takes_it_off(reveal: Revealing) -> None:
    reveal.count(3, 3, 2)
    reveal.model.show()

    reveal.session.go_to("end")

    assert isinstance(reveal.frame, StepFrame)


def test_reasons_that_are_put_on_the_screen_take_its_place(reveal: Revealing) -> None:
    reveal.count(3, 3, 2)
    reveal.model.show()
    reveal.session.edit(key("first.reasons"), Lines((Prose("reden"),)))
    assert reveal.revealed

    reveal.publisher.put(key("first.reasons"))

    assert isinstance(reveal.frame, StepFrame)


def test_the_screen_keeps_up_with_what_is_asked(reveal: Revealing) -> None:
    reveal.count(7, 1, 0)
    reveal.model.show()
    assert reveal.revealed.prompt.get("nl") == "Wie bedacht een tegenargument?"

    reveal.publisher.ask(words("Wie wil iets zeggen?"))

    assert reveal.revealed.prompt.get("nl") == "Wie wil iets zeggen?"


def test_values_are_words_and_those_of_one_person_are_not_named(reveal: Revealing) -> None:
    reveal.count(3, 3, 2)
    reveal.session.edit(WHICH, Tally({"moed": 1, "trouw": 3, "zorg": 4}))

    assert reveal.model.values == ("keuze zorg", "keuze trouw")


def test_values_do_not_depend_on_the_choice_nor_the_choice_on_them(reveal: Revealing) -> None:
    seen = set()
    for values in ({"moed": 8}, {"moed": 4, "zorg": 4}, {"moed": 7, "zorg": 1}):
        reveal.count(3, 3, 2)
        reveal.session.edit(WHICH, Tally(values))
        seen.add((reveal.model.sentence, reveal.model.may_show_figures))

    assert len(seen) == 1


def test_below_k_no_value_is_named_either(reveal: Revealing) -> None:
    reveal.count(2, 1, 1)
    reveal.session.edit(WHICH, Tally({"moed": 6}))

    assert reveal.model.values == ()


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ((3, 3, 2), (4, 4, 0), "De tweede keuze lijkt op de eerste. Wat hield stand?"),
        (
            (3, 3, 2),
            (6, 2, 0),
            "De eerste en de tweede keuze verschillen. Wat maakte het verschil?",
        ),
        ((2, 2, 0), (6, 2, 0), ""),
        ((), (6, 2, 0), ""),
    ],
)
def test_two_rounds_are_compared_in_words(
    first: tuple[int, ...], second: tuple[int, ...], said: str
) -> None:
    reveal = Revealing("second")
    reveal.count(*first)
    reveal.session.edit(SECOND, tally_of(*second))

    assert reveal.model.comparison == said


def test_figures_of_a_second_round_do_not_tell_what_one_who_left_had_chosen() -> None:
    reveal = Revealing("second")
    reveal.count(4, 4, 2)
    reveal.session.edit(SECOND, tally_of(4, 3, 2))
    assert not reveal.model.may_show_figures

    reveal.session.edit(SECOND, tally_of(4, 2, 4))

    assert reveal.model.may_show_figures


def test_the_figures_are_one_sentence_for_who_does_not_see_the_marks() -> None:
    asked = (*options(), *METHOD.field(FIRST).options)
    said = reveal_words.spoken(tally_of(3, 5, 0), asked, Language("nl"))

    assert said == "Drie kozen A, vijf kozen B, niemand koos keuze alternative"


@pytest.mark.parametrize(
    ("number", "dutch", "english"),
    [
        (0, "nul", "zero"),
        (12, "twaalf", "twelve"),
        (20, "twintig", "twenty"),
        (21, "eenentwintig", "twenty-one"),
        (22, "tweeëntwintig", "twenty-two"),
        (43, "drieënveertig", "forty-three"),
        (59, "negenenvijftig", "fifty-nine"),
        (60, "zestig", "sixty"),
        (70, "70", "70"),
    ],
)
def test_small_numbers_are_written_in_words(number: int, dutch: str, english: str) -> None:
    assert (in_words(number, "nl"), in_words(number, "en")) == (dutch, english)


def test_a_step_beside_the_method_or_without_a_choice_has_no_reveal() -> None:
    steps = METHOD.steps

    assert reveal_place(steps[1:], steps[0]) is None
    assert reveal_place(steps, steps[0]) is None


def test_an_organisation_may_want_more_people_before_anything_is_said() -> None:
    strict = Revealing("first", policy=Policy(fewest=8))
    strict.count(4, 3)
    usual = Revealing("first")
    usual.count(4, 3)

    assert "minder dan acht mensen" in strict.model.sentence
    assert not strict.model.may_show_figures
    assert usual.model.may_show_figures
