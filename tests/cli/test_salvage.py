from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.cli import exits
from tests.adapters.storage.builders import flip
from tests.cli.program import NACHTRIT, Program

PAGE = 4096


@pytest.fixture
def damaged(program: Program) -> Program:
    """Give a vault with a session, one page of which is damaged."""
    assert program.unlocked("sessions", "import", NACHTRIT).code == 0
    data = program.world.default_vault / "data.db"
    flip(data, data.stat().st_size - 3 * PAGE + 50)
    return program


def test_a_damaged_vault_says_so_and_opens_no_more(damaged: Program) -> None:
    outcome = damaged.unlocked("sessions", "list")

    assert (outcome.code, outcome.is_one_line) == (exits.DAMAGED, True)


def test_what_can_be_read_is_saved_and_told(damaged: Program) -> None:
    told = damaged.unlocked("vault", "salvage")

    assert told.code == exits.DONE
    assert "Gered in een nieuwe kluis ernaast" in told.out
    made = damaged.world.default_vault.with_name("kluis-gered-1.kluis")
    assert damaged.unlocked("vault", "check", "--vault", str(made)).code == exits.DONE


def test_it_is_told_as_data_too(damaged: Program) -> None:
    told = damaged.unlocked("vault", "salvage", "--json").data

    assert Path(told["vault"]).exists()
    assert told["whole"].keys() == told["lost"].keys() >= {"sessions", "answers", "cards"}


def test_where_nothing_can_be_read_that_is_told(damaged: Program) -> None:
    (damaged.world.default_vault / "data.db").write_bytes(b"")

    outcome = damaged.unlocked("vault", "salvage")

    assert (outcome.code, outcome.is_one_line) == (exits.DAMAGED, True)
