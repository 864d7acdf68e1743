"""What an organisation may ask: only ever stricter than the app is by itself."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.errors import InputRejected, NotAllowed
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.policy import FORMAT, LEAST_TERMS, NO_POLICY, Policy, read_policy
from moreelberaad.domain.retention import USUAL, Terms, longest_ahead

STRICT = {
    "format": FORMAT,
    "k": 8,
    "lock_after": 2,
    "share_up_to": "unit",
    "accept_proposals": False,
    "reasons": False,
    "marking": "Alleen  intern",
    "terms": {"notes": 30, "lessons": 60},
}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=5,
)


def mistakes(**asked: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - anything a file may hold
    with pytest.raises(InputRejected) as caught:
        read_policy({"format": FORMAT, **asked})
    return [(each.path, each.code) for each in caught.value.mistakes]


def test_a_policy_says_what_is_asked_and_leaves_the_rest() -> None:
    policy = read_policy(STRICT)

    assert policy == Policy(
        fewest=8,
        terms=Terms(notes=30, lessons=60),
        lock_after=2,
        share_up_to=Scope.UNIT,
        accept_proposals=False,
        reasons=False,
        marking="Alleen intern",
    )
    assert read_policy({"format": FORMAT}) == NO_POLICY


@pytest.mark.parametrize(
    ("asked", "place", "code"),
    [
        ({"k": FEWEST - 1}, "k", "expected_number"),
        ({"k": 11}, "k", "expected_number"),
        ({"k": True}, "k", "expected_number"),
        ({"lock_after": 31}, "lock_after", "expected_number"),
        ({"terms": {"notes": 91}}, "terms.notes", "expected_number"),
        ({"terms": {"notes": 6}}, "terms.notes", "expected_number"),
        ({"terms": {"cards": 6}}, "terms.cards", "unknown_setting"),
        ({"terms": 6}, "terms", "expected_dict"),
        ({"share_up_to": "world"}, "share_up_to", "unknown_code"),
        ({"reasons": "no"}, "reasons", "expected_bool"),
        ({"marking": 1}, "marking", "expected_str"),
        ({"marking": "x" * 61}, "marking", "too_long"),
        ({"passphrase": "x"}, "passphrase", "unknown_setting"),
        ({"format": "x"}, "format", "unknown_format"),
    ],
)
def test_what_asks_for_less_or_for_something_else_is_refused(
    asked: dict[str, Any], place: str, code: str
) -> None:
    assert mistakes(**asked) == [(place, code)]


def test_all_mistakes_are_told_at_once() -> None:
    assert len(mistakes(k=1, lock_after=0, colour="red", terms={"log": 0})) == 4


@given(st.dictionaries(st.sampled_from([*STRICT, "other"]), ANYTHING))
def test_whatever_is_taken_is_never_looser(asked: dict[str, Any]) -> None:
    try:
        policy = read_policy({**asked, "format": FORMAT})
    except InputRejected:
        return
    assert policy.fewest >= NO_POLICY.fewest
    assert policy.lock_after <= NO_POLICY.lock_after
    assert policy.share_up_to.reach <= NO_POLICY.share_up_to.reach
    assert longest_ahead(policy.terms) >= timedelta()
    assert LEAST_TERMS.notes <= policy.terms.notes <= USUAL.notes


def test_what_goes_further_than_the_organisation_wants_is_not_allowed() -> None:
    policy = Policy(share_up_to=Scope.UNIT)
    policy.look_at(Scope.UNIT)

    with pytest.raises(NotAllowed):
        policy.look_at(Scope.DEFENCE)


def test_a_wider_scope_is_narrowed_and_another_one_left_alone() -> None:
    policy = Policy(share_up_to=Scope.UNIT)

    assert [policy.narrowed(scope) for scope in (Scope.TEAM, Scope.RIJK)] == [
        Scope.TEAM,
        Scope.UNIT,
    ]


def test_k_is_never_lowered() -> None:
    assert Policy(fewest=6).with_fewest(8).fewest == 8
    assert Policy(fewest=8).with_fewest(6).fewest == 8
