"""The exit codes of a vault that does not open, brought about by what really happens."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.bootstrap import App
from tests.cli.program import (
    NACHTRIT,
    PASSPHRASE,
    Program,
    fingerprints,
)


def test_4_a_wrong_passphrase_leaves_every_file_as_it_was(program: Program) -> None:
    wrong = program.written("vijf rode vossen slapen", "fout.txt")
    before = fingerprints(program.folder)
    outcome = program.run("sessions", "list", "--passphrase-file", wrong)

    assert (outcome.code, outcome.is_one_line) == (4, True)
    assert fingerprints(program.folder) == before


def test_4_no_passphrase_and_no_terminal_to_ask(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    outcome = program.run("sessions", "list")

    assert (outcome.code, outcome.is_one_line) == (4, True)
    assert "--passphrase-file" in outcome.err


def emptied(kluis: Path) -> None:
    for file in kluis.iterdir():
        file.unlink()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty data": lambda kluis: (kluis / "data.db").write_bytes(b""),
    "truncated data": lambda kluis: os.truncate(kluis / "data.db", 8192),
    "no data": lambda kluis: (kluis / "data.db").unlink(),
    "foreign data": lambda kluis: (kluis / "data.db").write_bytes(b"SQLite format 3\0" * 512),
    "an empty slot": lambda kluis: (kluis / "passphrase.slot").write_bytes(b""),
    "no slot": lambda kluis: (kluis / "passphrase.slot").unlink(),
    "an empty manifest": lambda kluis: (kluis / "slots.json").write_bytes(b""),
    "a manifest of another program": lambda kluis: (kluis / "slots.json").write_text("[1]"),
    "only a folder": emptied,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_5_a_vault_that_cannot_be_trusted_is_left_as_it_is(program: Program, damage: str) -> None:
    DAMAGES[damage](program.world.default_vault)
    before = fingerprints(program.folder)
    outcome = program.unlocked("sessions", "import", NACHTRIT)

    assert (outcome.code, outcome.is_one_line) == (5, True)
    assert fingerprints(program.folder) == before


def test_5_a_file_is_no_vault(bare: Program) -> None:
    outcome = bare.unlocked("vault", "check", "--vault", bare.written("x", "brief.docx"))

    assert (outcome.code, outcome.is_one_line) == (5, True)
    assert "geen kluis" in outcome.err


def test_6_a_newer_vault_is_left_as_it_is(program: Program) -> None:
    path, policy = program.world.default_vault, program.world.key_policy
    with vault.unlock(path, PASSPHRASE, policy=policy) as kluis:
        kluis.database.execute("PRAGMA user_version = 99")
    before = fingerprints(program.folder)
    outcome = program.unlocked("sessions", "list")

    assert (outcome.code, outcome.is_one_line) == (6, True)
    assert fingerprints(program.folder) == before


def test_6_a_newer_format_of_the_folder(program: Program) -> None:
    manifest = program.world.default_vault / "slots.json"
    manifest.write_text(manifest.read_text().replace('"format": 1', '"format": 9'))

    assert program.run("vault", "info").code == 6


def test_7_a_vault_that_someone_else_holds(program: Program) -> None:
    with App(program.world).unlock(program.world.default_vault, PASSPHRASE):
        outcome = program.unlocked("sessions", "list")

    assert (outcome.code, outcome.is_one_line) == (7, True)
    assert program.unlocked("sessions", "list").code == 0


def test_9_a_vault_never_replaces_what_is_there(program: Program) -> None:
    before = fingerprints(program.folder)
    outcome = program.unlocked("vault", "create")

    assert (outcome.code, outcome.is_one_line) == (9, True)
    assert fingerprints(program.folder) == before


def a_closed_folder(folder: Path) -> Path:
    """Give a folder one may not write in; root is only refused by the kernel's own."""
    if os.geteuid() == 0:
        return Path("/proc")
    closed = folder / "dicht"
    closed.mkdir(mode=0o500)
    return closed


def test_9_a_folder_one_may_not_write_in(bare: Program) -> None:
    path = a_closed_folder(bare.folder) / "k.kluis"
    outcome = bare.unlocked("vault", "create", "--vault", path)

    assert (outcome.code, outcome.is_one_line) == (9, True)


def test_the_frozen_vault_of_the_first_schema_still_opens(bare: Program) -> None:
    frozen = Path(__file__).parents[1] / "vaults" / "schema-1.kluis"
    copy = shutil.copytree(frozen, bare.folder / "oud.kluis")
    wrong = replace(bare, key=bare.written("zeker fout", "fout.txt"))

    assert wrong.unlocked("vault", "info", "--vault", copy).code == 0
    assert wrong.unlocked("vault", "check", "--vault", copy).code == 4
