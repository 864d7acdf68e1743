from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.domain.counts import Spread
from moreelberaad.domain.follow_ups import (
    Collective,
    FollowUp,
    follow_up_of,
    going_on_as,
    holds_agreements,
    renamed,
    with_follow_up,
)
from moreelberaad.domain.values import Prose, Tally
from tests.builders import a_session, an_agreement, an_open_session, key, rows

FIELD = key("harvest.agreements")
WRITTEN = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Twee keer gedaan"))


@pytest.mark.parametrize(
    ("agree", "disagree", "seen"),
    [
        (3, 1, Collective(spread=Spread.TOO_FEW)),
        (4, 4, Collective(spread=Spread.DIVIDED)),
        (6, 3, Collective(spread=Spread.MOST, option="agree")),
        (1, 8, Collective(spread=Spread.NEARLY_ALL, option="disagree")),
    ],
)
def test_of_slips_only_words_are_kept(agree: int, disagree: int, seen: Collective) -> None:
    assert Collective.of(Tally({"agree": agree, "disagree": disagree})) == seen


def test_an_agreement_nobody_looked_back_on_has_nothing_written() -> None:
    found = follow_up_of([WRITTEN], FIELD, Prose("Anders"))

    assert found == FollowUp(field=FIELD, action=Prose("Anders"))
    assert follow_up_of([WRITTEN], FIELD, WRITTEN.action) is WRITTEN


def test_what_is_written_again_takes_the_place_of_the_earlier() -> None:
    other = replace(WRITTEN, action=Prose("Anders"))
    again = replace(WRITTEN, done=Prose("Drie keer"), is_over=True)

    assert with_follow_up([WRITTEN, other], again) == (other, again)


def test_what_was_written_follows_an_agreement_that_is_reworded() -> None:
    before = rows(an_agreement("Rust plannen"), an_agreement("Bellen"))
    after = rows(an_agreement("Rust vooraf plannen"), an_agreement("Bellen"))
    elsewhere = replace(WRITTEN, field=key("other.agreements"))

    followed = renamed([WRITTEN, elsewhere], FIELD, before, after)
    assert followed == (replace(WRITTEN, action=Prose("Rust vooraf plannen")), elsewhere)
    assert renamed([WRITTEN], FIELD, before, rows(an_agreement("Bellen"))) == (WRITTEN,)


def test_an_agreement_goes_on_with_a_status_and_if_need_be_a_day() -> None:
    agreed = an_agreement()

    assert going_on_as(agreed, "done", None).cells == {**agreed.cells, "status": "done"}
    next_day = date(2027, 3, 1)
    assert going_on_as(agreed, "adjust", next_day).cells["follow_up_date"] == next_day


def test_a_session_tells_whether_something_was_agreed() -> None:
    assert holds_agreements(an_open_session(harvest__agreements=rows(an_agreement())))
    assert not holds_agreements(a_session())
