"""Out of the vault goes no count of one session, and nothing that depends on one (R11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from typing_extensions import override

from moreelberaad.bootstrap import App, SlotKind, Workbench
from moreelberaad.cli.main import run
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose, Tally, TallySet
from moreelberaad.i18n import LANGUAGES
from tests import builders
from tests.built_in.methods import NAMES, as_held
from tests.cli.program import Program, a_session
from tests.fakes import FakeSessions

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


SEALED: Mapping[Kind, Tally | TallySet] = {
    Kind.TALLY: object.__new__(Tally),
    Kind.TALLY_SET: object.__new__(TallySet),
}
"""Counts of which nothing can be asked: not how many people there were, not what they chose."""


def sealed(name: str) -> Session:
    """Give a session of a method in which everything was counted, and no count can be read."""
    template = as_held(name)
    counted = {key: SEALED[each.kind] for key, each in template.fields() if each.kind in SEALED}
    session = builders.a_session(id=SessionId(name), template=template)
    return replace(session, title=Prose("Proef"), answers=counted)


class SealedApp(App):
    """The program with sealed sessions in its vault."""

    @override
    def unlock(self, path: Path, secret: str, slot: SlotKind = SlotKind.PASSPHRASE) -> Workbench:
        bench = super().unlock(path, secret, slot)
        bench.sessions = FakeSessions(*map(sealed, NAMES))  # type: ignore[assignment] # as they are asked
        return bench


@pytest.mark.parametrize("counted", SEALED.values())
def test_a_sealed_count_cannot_be_asked_for(counted: Tally | TallySet) -> None:
    for name in ("counts", "items"):
        with pytest.raises(AttributeError):
            getattr(counted, name)


@pytest.mark.parametrize("form", [("--json",), *(("--lang", code) for code in LANGUAGES)])
@pytest.mark.parametrize(
    "asked",
    [("list",), ("show", "dilemma_method"), ("show", "card_round"), ("review", "dilemma_method")],
    ids=" ".join,
)
def test_whatever_group_it_was_no_command_looks_at_how_it_chose(
    program: Program, asked: tuple[str, ...], form: tuple[str, ...]
) -> None:
    """Not of 0 to 12 people, nor of more: what was never read is in no answer."""
    opened = ("--passphrase-file", str(program.key))

    assert run(["sessions", *asked, *form, *opened], SealedApp(program.world)) == 0
