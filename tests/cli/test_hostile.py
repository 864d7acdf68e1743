"""What a hostile or unlucky world hands to the program: one line, the right code, nothing lost."""

from __future__ import annotations

import errno
import os
from datetime import date
from pathlib import Path

import pytest

from moreelberaad import bootstrap
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.bootstrap import App
from moreelberaad.cli.console import Console
from tests.cli.program import Program, a_session, fingerprints

RECORD = ("--document", "record", "--format", "md", "--accept-proposals", "--reason", "proef")


def test_a_deleted_session_stays_gone_also_under_an_older_passphrase(
    program: Program, nachtrit: str
) -> None:
    backup = program.unlocked("vault", "backup", "--json").data["backup"]
    program.unlocked("sessions", "delete", nachtrit)
    new = program.written("vijf rode vossen lopen", "nieuw.txt")
    program.unlocked("vault", "change-passphrase", "--new-passphrase-file", new)

    restored = program.unlocked("vault", "restore", backup, "--json").data["vault"]

    assert program.unlocked("sessions", "list", "--json", "--vault", restored).data == []


def test_a_restore_waits_for_a_vault_that_is_open_elsewhere(program: Program) -> None:
    backup = program.unlocked("vault", "backup", "--json").data["backup"]
    key = program.key.read_text(encoding="utf-8").strip()

    with App(program.world).unlock(program.world.default_vault, key):
        assert program.unlocked("vault", "restore", backup).code == 7


@pytest.mark.parametrize("where", ["kluis.kluis", "backups/kluis-0001.kluis"])
def test_no_document_lands_in_a_vault_or_a_backup(
    program: Program, nachtrit: str, where: str
) -> None:
    folder = program.folder / where
    before = fingerprints(folder)

    outcome = program.unlocked("sessions", "export", nachtrit, *RECORD, "--out", folder / "x.md")

    assert (outcome.code, fingerprints(folder)) == (9, before)


def test_a_pipe_is_no_place_for_a_document(program: Program, nachtrit: str) -> None:
    pipe = program.folder / "pijp"
    os.mkfifo(pipe)

    assert program.unlocked("sessions", "export", nachtrit, *RECORD, "--out", pipe).code == 9
    assert pipe.is_fifo()


def test_a_loop_of_links_is_no_place_for_a_document(program: Program, nachtrit: str) -> None:
    loop = program.folder / "kring"
    loop.symlink_to(loop)

    assert program.unlocked("sessions", "export", nachtrit, *RECORD, "--out", loop / "x").code == 9


def test_a_recovery_code_that_nobody_saw_replaces_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = program.unlocked("vault", "recovery-code", "--json").data["recovery_code"]
    monkeypatch.setattr(bootstrap, "fresh_recovery_code", lambda: 1 / 0)
    assert program.unlocked("vault", "recovery-code").code == 1

    with App(program.world).unlock(program.world.default_vault, code, SlotKind.RECOVERY) as bench:
        assert bench.check() == ()


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(1, 1, 1)])
def test_a_day_outside_our_time_is_a_mistake(program: Program, day: date) -> None:
    file = program.written(a_session(top=f"held_on = {day.isoformat()}"))

    assert program.unlocked("sessions", "import", file).code == 8


def test_an_unset_variable_does_not_open_the_usual_vault(program: Program) -> None:
    assert program.unlocked("vault", "check", "--vault", "").code == 2


def test_a_name_too_long_for_its_backups_is_refused_at_once(bare: Program) -> None:
    path = bare.folder / ("k" * 240 + ".kluis")

    assert bare.unlocked("vault", "create", "--vault", path).code == 9
    assert not path.exists()


def test_a_name_with_lines_in_it_stays_on_one_line(bare: Program) -> None:
    outcome = bare.run("templates", "check", Path("weg\nen\x1b[31mrood.toml"))

    assert (outcome.code, outcome.is_one_line) == (10, True)
    assert "\x1b" not in outcome.err


def test_an_answer_that_cannot_be_given_is_a_failure_to_write(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(Console, "flush", full)

    assert program.run("vault", "info").code == 9
