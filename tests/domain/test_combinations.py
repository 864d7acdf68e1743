"""What is alike in few sessions does not leave; the laws of anon.md 5.7."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.combinations import (
    Advice,
    Crowd,
    Known,
    Trait,
    Traits,
    fewest_for,
    is_combination,
)
from moreelberaad.domain.counts import Result
from moreelberaad.domain.gates import Scope

OFFICER, NCO = (Trait.RANK, "officer"), (Trait.RANK, "nco")
NAVY, FOURTH = (Trait.SERVICE, "navy"), (Trait.QUARTER, "2026-4")
RUST, WOMAN = (Trait.THEME, "rest"), (Trait.GENDER, "woman")
BOTH = frozenset(Result) - {Result.NO_STATEMENT}

each_trait = st.sampled_from([OFFICER, NCO, NAVY, FOURTH, RUST, WOMAN])
some_traits = st.frozensets(each_trait)
months = st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 30))
sessions = st.builds(
    Known,
    session=st.uuids().map(str),
    group=st.sampled_from("abcdefgh"),
    traits=some_traits,
    outcomes=st.frozensets(st.sampled_from(sorted(BOTH))),
    closed=months,
)
vaults = st.frozensets(sessions, max_size=14)
ks = st.integers(3, 10)


def alike(
    number: int, *traits: tuple[Trait, str], outcome: Result = Result.DIVIDED
) -> list[Known]:
    """Make sessions of different groups that share these traits."""
    return [
        Known(
            session=f"{number}-{one}",
            group=f"{number}-{one}",
            traits=frozenset(traits),
            outcomes=frozenset({outcome}),
        )
        for one in range(number)
    ]


def a_crowd(*known: Known, last_export: date | None = None) -> Crowd:
    return Crowd(known=frozenset(known), last_export=last_export)


@pytest.mark.parametrize(("number", "hides"), [(4, False), (5, True), (9, True)])
def test_a_combination_leaves_when_five_groups_share_it(number: int, *, hides: bool) -> None:
    assert a_crowd(*alike(number, OFFICER, RUST)).hides(frozenset({OFFICER, RUST})) is hides


def test_sessions_of_one_group_count_once() -> None:
    one_group = [
        Known(session=str(one), group="alfa", traits=frozenset({OFFICER, RUST}))
        for one in range(9)
    ]

    assert not a_crowd(*one_group).hides(frozenset({OFFICER, RUST}))


@pytest.mark.parametrize("used", [frozenset(), frozenset({RUST}), frozenset({OFFICER, NCO})])
def test_a_lone_trait_is_no_combination(used: Traits) -> None:
    assert a_crowd().hides(used)


@pytest.mark.parametrize(
    ("used", "general"),
    [
        ({OFFICER, RUST}, set()),
        ({OFFICER, RUST, FOURTH}, {Trait.QUARTER}),
        ({OFFICER, RUST, NAVY}, {Trait.SERVICE}),
        ({NCO, RUST}, {Trait.RANK}),
        ({NCO, RUST, NAVY, FOURTH}, {Trait.QUARTER, Trait.SERVICE, Trait.RANK}),
        ({WOMAN, RUST}, None),
    ],
)
def test_as_little_as_possible_is_made_more_general(
    used: set[tuple[Trait, str]], general: set[Trait] | None
) -> None:
    found = a_crowd(*alike(5, OFFICER, RUST)).too_telling(frozenset(used))

    assert (None if found is None else set(found)) == general


def test_one_outcome_in_all_of_a_class_would_be_told_of_each() -> None:
    used = frozenset({OFFICER, RUST})
    same = alike(6, OFFICER, RUST)
    other = alike(1, OFFICER, RUST, outcome=Result.MAJORITY_A)

    assert not a_crowd(*same).hides(used, tells_outcome=True)
    assert a_crowd(*same).hides(used)
    assert a_crowd(*same, *other).hides(used, tells_outcome=True)


@pytest.mark.parametrize(
    ("closed", "hides"),
    [
        ([date(2026, 5, 3)], False),
        ([date(2026, 4, 20)], False),
        ([date(2026, 5, 3), date(2026, 6, 1)], True),
        ([date(2026, 3, 31)], True),
    ],
)
def test_a_session_that_came_alone_since_the_last_export_does_not_count(
    closed: list[date], *, hides: bool
) -> None:
    """An export of April: who lays two sheets side by side would see the new one."""
    used = frozenset({OFFICER, RUST})
    fresh = [Known(session=f"n{day}", group=f"n{day}", traits=used, closed=day) for day in closed]
    old = alike(5 - len(closed), OFFICER, RUST)

    assert a_crowd(*old, *fresh, last_export=date(2026, 4, 1)).hides(used) is hides
    assert a_crowd(*old, *fresh).hides(used)


@pytest.mark.parametrize(
    ("scope", "fewest", "needed"),
    [(Scope.UNIT, 5, 5), (Scope.DEFENCE, 7, 7), (Scope.RIJK, 5, 10), (Scope.RIJK, 12, 12)],
)
def test_outside_defence_more_sessions_must_be_alike(
    scope: Scope, fewest: int, needed: int
) -> None:
    assert fewest_for(scope, fewest) == needed


@pytest.mark.parametrize(
    ("general", "advice"),
    [
        ({Trait.RANK, Trait.QUARTER}, Advice.RANK),
        ({Trait.SERVICE}, Advice.SERVICE),
        ({Trait.RANK, Trait.SERVICE}, Advice.BOTH),
        (None, Advice.HOLD),
    ],
)
def test_what_to_write_instead_is_said(general: set[Trait] | None, advice: Advice) -> None:
    assert Advice.of(None if general is None else frozenset(general)) is advice


@given(known=vaults, used=some_traits, k=ks, last=months)
def test_fewer_sessions_than_k_never_leave(
    known: frozenset[Known], used: Traits, k: int, last: date | None
) -> None:
    crowd = Crowd(known=known, fewest=k, last_export=last)
    groups = {each.group for each in known if used <= each.traits}

    assert len(groups) >= k or not is_combination(used) or not crowd.hides(used)


@given(known=vaults, used=some_traits, k=ks, last=months, tells_outcome=st.booleans())
def test_a_higher_k_never_lets_more_out(
    known: frozenset[Known], used: Traits, k: int, last: date | None, *, tells_outcome: bool
) -> None:
    higher, lower = (
        Crowd(known=known, fewest=each, last_export=last).hides(used, tells_outcome=tells_outcome)
        for each in (k + 1, k)
    )

    assert lower or not higher


@given(known=vaults, used=some_traits, k=ks)
def test_the_order_of_sessions_and_traits_tells_nothing(
    known: frozenset[Known], used: Traits, k: int
) -> None:
    turned = frozenset(sorted(known, key=lambda each: each.session, reverse=True))
    around = frozenset(sorted(used, reverse=True))
    found = Crowd(known=known, fewest=k).too_telling(used)

    assert found == Crowd(known=turned, fewest=k).too_telling(around)


@given(known=vaults, used=some_traits, k=ks, last=months)
def test_what_is_made_more_general_is_hidden_then(
    known: frozenset[Known], used: Traits, k: int, last: date | None
) -> None:
    crowd = Crowd(known=known, fewest=k, last_export=last)
    general = crowd.too_telling(used)

    if general is not None:
        assert crowd.hides(frozenset(each for each in used if each[0] not in general))


@given(known=vaults, used=some_traits, k=ks, fewer=some_traits)
def test_telling_less_never_tells_on_more(
    known: frozenset[Known], used: Traits, k: int, fewer: Traits
) -> None:
    crowd = Crowd(known=known, fewest=k)

    assert not crowd.hides(used) or crowd.hides(used & fewer)
