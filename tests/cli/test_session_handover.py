"""`moreelberaad sessions hand-over` and `take-over`: from one vault into another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moreelberaad.cli import exits
from tests.cli.program import NACHTRIT, Outcome, Program, a_program, with_vault

Place = Callable[[str], Program]


@pytest.fixture
def at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Place:
    """Give a laptop with an empty vault by its name."""

    def laptop(name: str) -> Program:
        (tmp_path / name).mkdir()
        return with_vault(a_program(tmp_path / name, capsys))

    return laptop


def given(program: Program) -> tuple[str, Path, Path]:
    """Hand one session over; give its id, the file, and the file of its passphrase."""
    session = program.brought_in(NACHTRIT)
    secret = program.written("zeven blauwe stoelen dansen\n", "geheim.txt")
    file = program.folder / "x.overdracht"
    made = program.unlocked(
        "sessions", "hand-over", session, "--out", file, "--new-passphrase-file", secret, "--json"
    )
    assert made.data == {"file": str(file)}, made.err
    return session, file, secret


def take(program: Program, file: Path, secret: Path) -> Outcome:
    return program.unlocked(
        "sessions", "take-over", file, "--file-passphrase-file", secret, "--json"
    )


def test_a_session_goes_from_one_vault_to_another_once(at: Place) -> None:
    ours, theirs = at("ons"), at("hen")
    session, file, secret = given(ours)

    assert take(theirs, file, secret).data == {"id": session, "new": True}
    assert take(theirs, file, secret).data == {"id": session, "new": False}
    assert [each.title for each in theirs.kept()] == [each.title for each in ours.kept()]


def test_a_wrong_passphrase_of_the_file_takes_nothing_over(at: Place) -> None:
    ours = at("ons")
    _, file, _ = given(ours)

    refused = take(ours, file, ours.key)

    assert refused.code == exits.PASSPHRASE


def test_a_damaged_file_takes_nothing_over(at: Place) -> None:
    ours, theirs = at("ons"), at("hen")
    _, file, secret = given(ours)
    content = bytearray(file.read_bytes())
    content[600] ^= 1
    file.write_bytes(content)

    assert take(theirs, file, secret).code == exits.DAMAGED
    assert theirs.kept() == []


def test_who_hands_over_hears_what_stays(at: Place) -> None:
    ours = at("ons")
    session, file, secret = given(ours)

    told = ours.unlocked(
        "sessions", "hand-over", session, "--out", file, "--new-passphrase-file", secret
    )

    assert "Tijdelijke velden gaan niet mee." in told.out
    assert "Het beraad blijft ook hier staan." in told.out
