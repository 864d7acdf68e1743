from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.habits import BOUNDS, CHOICES, USUAL_HABITS, tidy_habits


def test_what_is_kept_is_read_again() -> None:
    kept = asdict(USUAL_HABITS) | {"fewest": 8, "choosing": "slips", "clicker": False}

    assert asdict(tidy_habits(kept)) == kept


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("fewest", 4),
        ("fewest", True),
        ("fewest", "8"),
        ("choosing", "hands"),
        ("clicker", 1),
        ("unknown", 3),
    ],
)
def test_what_cannot_be_meant_stays_as_it_usually_is(name: str, value: object) -> None:
    assert tidy_habits({name: value}) == USUAL_HABITS


@given(st.dictionaries(st.sampled_from([*asdict(USUAL_HABITS)]), st.integers() | st.text()))
def test_every_habit_is_within_its_bounds(found: dict[str, object]) -> None:
    habits = asdict(tidy_habits(found))

    assert all(habits[name] in bounds for name, bounds in BOUNDS.items())
    assert all(habits[name] in codes for name, codes in CHOICES.items())


def test_the_usual_ones_come_first_and_lie_within_bounds() -> None:
    usual = asdict(USUAL_HABITS)

    assert {name: codes[0] for name, codes in CHOICES.items()} == {n: usual[n] for n in CHOICES}
    assert all(usual[name] in bounds for name, bounds in BOUNDS.items())
