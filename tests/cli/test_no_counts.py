"""Out of the vault goes no count of one session, and nothing that depends on one (R11)."""

from __future__ import annotations

from itertools import product

import pytest

from tests.cli.program import Program, a_session

PEOPLE = 6
COUNTS = [c for c in product(range(PEOPLE + 1), repeat=3) if sum(c) == PEOPLE]


@pytest.fixture
def told(program: Program) -> list[str]:
    """Give what is told of each way in which six people can choose."""
    return [_told(program, counts) for counts in COUNTS]


def _told(program: Program, counts: tuple[int, ...]) -> str:
    a, b, other = counts
    votes = f"[answers.a7]\nfirst_tally = {{ A = {a}, B = {b}, alternative = {other} }}"
    session = program.brought_in(program.written(a_session(votes)))
    shown = program.unlocked("sessions", "show", session, "--json")
    assert shown.code == 0, shown.err
    return shown.out.replace(session, "")


def test_what_is_told_of_a_session_does_not_depend_on_how_the_group_chose(
    told: list[str],
) -> None:
    assert len(told) == len(COUNTS)
    assert len(set(told)) == 1
