from __future__ import annotations

import pytest

from moreelberaad.adapters.storage.keys import (
    DEFAULT_POLICY,
    KeyCost,
    KeyPolicy,
    calibrated,
    derived,
)

from .builders import TINY


def test_a_calibrated_cost_uses_128_mib_and_at_least_three_passes() -> None:
    cost = calibrated(0.0)

    assert cost == KeyCost(memory_kib=128 * 1024, passes=3, lanes=4)


def test_the_default_policy_admits_a_calibrated_cost() -> None:
    assert DEFAULT_POLICY.admits(KeyCost(memory_kib=128 * 1024, passes=3, lanes=4))


@pytest.mark.parametrize(
    "cost",
    [
        KeyCost(memory_kib=64 * 1024 - 1, passes=3, lanes=4),
        KeyCost(memory_kib=1024 * 1024 + 1, passes=3, lanes=4),
        KeyCost(memory_kib=64 * 1024, passes=0, lanes=4),
        KeyCost(memory_kib=64 * 1024, passes=10**6, lanes=4),
        KeyCost(memory_kib=64 * 1024, passes=3, lanes=0),
        KeyCost(memory_kib=64 * 1024, passes=3, lanes=10**6),
    ],
)
def test_the_default_policy_refuses_a_cost_that_weakens_or_stalls(cost: KeyCost) -> None:
    assert not DEFAULT_POLICY.admits(cost)


def test_no_policy_admits_less_memory_than_argon2_needs_for_its_lanes() -> None:
    assert not KeyPolicy(floor_kib=8).admits(KeyCost(memory_kib=8, passes=1, lanes=2))


def test_a_key_depends_on_secret_and_salt() -> None:
    first = derived("a", bytes(16), TINY)

    assert len(first) == 32
    assert len({first, derived("b", bytes(16), TINY), derived("a", b"\1" * 16, TINY)}) == 3
