"""What a year tells of slips: of many series together, in three bands."""

from __future__ import annotations

import pytest

from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose, Tally, TallySet, Value
from moreelberaad.domain.yearly_slips import NO_SLIPS, YearSlips, slips_of
from tests.builders import HELD_ON, a_session
from tests.methods import a_field, a_method, a_step, options, words

YEAR = HELD_ON.year
POINTS = ("1", "2", "3", "4", "5")
SERIES = ("Eik", "Beuk", "Linde", "Wilg", "Es")
METHOD = a_method(
    a_step(
        "end",
        a_field("eval", Kind.TALLY_SET, options=options("safe"), points=POINTS),
        a_field("overall", Kind.TALLY_SET, options=options("overall"), points=POINTS[:3]),
        a_field(
            "collective", Kind.TALLY, options=options("agree", "disagree"), label=words("Wij")
        ),
    )
)


def heard(series: str | None, name: str, value: Value) -> Session:
    label = Prose(series) if series else None
    return a_session(template=METHOD, series=label, answers={f"end.{name}": value})


def said(*counts: int, series: tuple[str | None, ...] = SERIES, **more: int) -> YearSlips:
    value = TallySet({"safe": counts})
    return slips_of([heard(each, "eval", value) for each in series], YEAR, **more)


def test_sentences_of_all_series_are_added_up_in_bands() -> None:
    (sentence,) = said(1, 1, 3, 2, 2).sentences

    assert (sentence.label, sentence.bands) == (words("keuze safe"), (10, 15, 20))


def test_a_small_band_is_hidden_with_the_next_smallest() -> None:
    most = [heard(each, "eval", TallySet({"safe": (0, 0, 2, 4, 4)})) for each in SERIES]
    one = heard("Eik", "eval", TallySet({"safe": (1, 0, 0, 0, 0)}))

    (sentence,) = slips_of([*most, one], YEAR).sentences

    assert sentence.bands == (None, None, 40)


@pytest.mark.parametrize(
    ("counts", "series"),
    [
        ((1, 1, 3, 2, 2), SERIES[:4]),
        ((1, 1, 3, 2, 2), ("Eik",) * 5),
        ((1, 1, 3, 2, 2), (None,) * 9),
        ((1, 0, 0, 0, 0), SERIES),
        ((0, 0, 0, 4, 4), SERIES),
        ((1, 1, 3, 2), SERIES),
    ],
    ids=["four series", "one series", "no series", "five forms", "all agree", "other scale"],
)
def test_too_few_series_or_forms_or_bands_tell_nothing(
    counts: tuple[int, ...], series: tuple[str | None, ...]
) -> None:
    assert said(*counts, series=series) == NO_SLIPS


def test_bands_that_are_all_small_are_left_out() -> None:
    ones = [tuple(int(point == each % 3) for point in range(3)) for each in range(10)]
    slips = [
        heard(f"Reeks {each}", "overall", TallySet({"overall": counts}))
        for each, counts in enumerate(ones)
    ]

    assert slips_of(slips, YEAR, fewest=10) == NO_SLIPS


def test_a_raised_k_asks_for_more_series() -> None:
    assert said(1, 1, 3, 2, 2, fewest=6) == NO_SLIPS


def test_marks_stay_apart_and_look_backs_stand_with_the_sentences() -> None:
    marks = [heard(each, "overall", TallySet({"overall": (1, 2, 3)})) for each in SERIES]
    agreed = Tally({"agree": 6, "disagree": 1})
    together = [heard(each, "collective", agreed) for each in SERIES]

    slips = slips_of([*marks, *together], YEAR)

    assert [each.bands for each in slips.marks] == [(5, 10, 15)]
    assert [(each.label, each.bands) for each in slips.sentences] == [(words("Wij"), (5, 0, 30))]
