from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, Option
from moreelberaad.domain.values import Prose, Tally
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.follow_up import outcome, planned, when
from tests.builders import HELD_ON, a_released_session, a_session, key, tally
from tests.methods import a_field, a_method, a_step, words

NL = Language("nl")
SLIPS = a_field(
    "collective",
    Kind.TALLY,
    options=(
        Option(code="agree", label=words("eens")),
        Option(code="disagree", label=words("niet eens")),
    ),
)
LATER = replace(a_step("later", a_field("effect", Kind.LINE), SLIPS), follow_up=True)
METHOD = a_method(a_step("talk"), LATER)
SESSION: Session = replace(a_session(), template=METHOD, answers={})


def test_a_method_without_such_a_step_is_not_looked_back_on() -> None:
    assert planned(a_released_session()) is None


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (HELD_ON, "Terugblik tussen 10 december 2026 en 7 januari 2027."),
        (date(2027, 3, 1), "De terugblik stond tussen 10 december 2026 en 7 januari 2027."),
    ],
)
def test_it_is_planned_four_to_eight_weeks_later_and_never_too_late(
    today: date, said: str
) -> None:
    found = planned(SESSION)

    assert found is not None
    assert when(found, NL, today) == said


def test_without_a_day_only_the_weeks_are_said() -> None:
    found = planned(replace(SESSION, held_on=None, closed_on=None))

    assert found is not None
    assert when(found, NL, HELD_ON) == "De terugblik is vier tot acht weken na het beraad."


def test_once_filled_in_that_is_said() -> None:
    found = planned(replace(SESSION, answers={key("later.effect"): Prose("rustiger")}))

    assert found is not None
    assert when(found, NL, HELD_ON) == "De terugblik is ingevuld."


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (None, "Nog niet geteld."),
        (tally(agree=4), "Er zijn te weinig briefjes om iets te zeggen."),
        (tally(agree=4, disagree=4), "De groep is verdeeld."),
        (tally(agree=6, disagree=3), "De meesten zijn het eens."),
        (tally(agree=1, disagree=7), "Bijna iedereen is het niet eens."),
    ],
)
def test_what_is_counted_is_told_in_words(counts: Tally | None, said: str) -> None:
    assert outcome(SLIPS, counts, NL) == said


def test_slips_say_nothing_of_fewer_people_than_the_organisation_wants() -> None:
    slips = tally(agree=5, disagree=1)

    assert outcome(SLIPS, slips, NL) != outcome(SLIPS, slips, NL, fewest=8)
