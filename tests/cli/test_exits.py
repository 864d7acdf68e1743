"""Each exit code of design.md 9, brought about by what really happens."""

from __future__ import annotations

import inspect
import os
from pathlib import Path

import pytest

from moreelberaad import wording
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.domain import errors
from moreelberaad.domain.errors import MoreelberaadError
from tests.cli.program import (
    NACHTRIT,
    Outcome,
    Program,
    a_session,
    fingerprints,
)

EVERY_ERROR = [
    error
    for _, error in inspect.getmembers(errors, inspect.isclass)
    if issubclass(error, MoreelberaadError) and error is not MoreelberaadError
]


@pytest.mark.parametrize("error", EVERY_ERROR)
def test_every_error_has_an_exit_code_and_words(error: type[MoreelberaadError]) -> None:
    assert error.code in wording.ERRORS
    assert exits.code_of(error.__new__(error)) in {exits.UNEXPECTED, *range(3, 11)}


def test_0_done(program: Program) -> None:
    assert program.unlocked("vault", "check").code == 0


def test_1_the_unexpected_is_told_by_its_kind_and_never_by_its_words(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: App, __: Path) -> None:
        raise LookupError("wat iemand zei")

    monkeypatch.setattr(App, "describe_vault", failing)
    outcome = program.unlocked("vault", "check")

    assert (outcome.code, outcome.is_one_line) == (1, True)
    assert outcome.err.startswith("Er ging iets onverwachts mis (LookupError, ")
    assert "iemand" not in outcome.err


@pytest.mark.parametrize(
    "command",
    ["sessions", "sessions show", "sessions tell", "--lang de vault info", "vault info --quiet"],
)
def test_2_a_command_that_is_not_there(bare: Program, command: str) -> None:
    outcome = bare.run(*command.split())

    assert (outcome.code, outcome.is_one_line) == (2, True)
    assert "--help" in outcome.err


def test_2_proposals_without_a_reason(program: Program, nachtrit: str) -> None:
    outcome = export(program, nachtrit, "--accept-proposals")

    assert (outcome.code, outcome.is_one_line) == (2, True)
    assert "--reason" in outcome.err


def test_2_decisions_and_proposals_together(program: Program) -> None:
    both = ["--accept-proposals", "--reason", "proef", "--decisions", "x"]

    assert export(program, "x", *both).code == 2


def test_3_a_gate_tells_which_and_how_many_findings_are_open(
    program: Program, nachtrit: str
) -> None:
    outcome = export(program, nachtrit)
    number = len(program.unlocked("sessions", "review", nachtrit, "--json").data)

    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.first_line == "Dit document kan nog niet weg."
    assert "anonymise" in outcome.err
    assert f"Nog {number} punten open." in outcome.err
    assert not (program.folder / "uit.md").exists()


def test_3_an_open_session_gives_no_document(program: Program) -> None:
    session = program.brought_in(program.written(a_session(top='status = "open"')))
    outcome = export(program, session)

    assert (outcome.code, outcome.is_one_line) == (3, True)
    assert "nog open" in outcome.err


def test_3_nothing_to_share(program: Program) -> None:
    body = "[answers.a10]\nmember_check_done = true\n"
    file = program.written(a_session(body, top='consent = "lesson"\nheld_on = 2026-11-12'))
    options = ("--accept-proposals", "--reason", "proef")
    outcome = export(program, program.brought_in(file), *options, document="lessons")

    assert (outcome.code, outcome.is_one_line) == (3, True)


def test_3_a_session_with_text_under_a_hold_stays(program: Program) -> None:
    session = program.brought_in(program.written(a_session(top='status = "open"')))
    program.hold_apart(session)
    outcome = program.unlocked("sessions", "delete", session)

    assert (outcome.code, outcome.is_one_line) == (3, True)
    assert "bewaarstop" in outcome.err
    assert len(program.kept()) == 1


def test_8_an_input_that_is_rejected(program: Program) -> None:
    outcome = program.unlocked("sessions", "import", program.written("format = 1"))

    assert (outcome.code, outcome.out) == (8, "")
    assert outcome.first_line == "Dit klopt nog niet. Er is niets bewaard of gemaakt."


def test_4_an_empty_passphrase(bare: Program) -> None:
    empty = bare.written("\n", "leeg.txt")

    assert bare.run("vault", "create", "--passphrase-file", empty).code == 4
    assert not bare.world.default_vault.exists()


def test_9_a_document_cannot_go_where_no_folder_is(program: Program, nachtrit: str) -> None:
    options = ("--accept-proposals", "--reason", "proef")
    outcome = export(program, nachtrit, *options, out=program.folder / "weg" / "uit.md")

    assert (outcome.code, outcome.is_one_line) == (9, True)


def test_9_a_document_never_replaces_the_files_of_the_vault(
    program: Program, nachtrit: str
) -> None:
    before = fingerprints(program.world.default_vault)
    options = ("--accept-proposals", "--reason", "proef")
    out = program.world.default_vault / "data.db"
    outcome = export(program, nachtrit, *options, out=out)

    assert (outcome.code, outcome.is_one_line) == (9, True)
    assert fingerprints(program.world.default_vault) == before


def test_9_without_room_for_the_backup_nothing_is_imported(program: Program) -> None:
    program.world.backup_folder.write_text("hier staat een bestand")
    outcome = program.unlocked("sessions", "import", NACHTRIT)

    assert (outcome.code, outcome.is_one_line) == (9, True)
    assert program.unlocked("sessions", "list", "--json").data == []


def test_9_a_full_disk_leaves_the_old_document(
    program: Program, nachtrit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = program.written("eerder", "uit.md")
    monkeypatch.setattr(os, "fsync", full)
    outcome = export(program, nachtrit, "--accept-proposals", "--reason", "proef", out=out)

    assert (outcome.code, outcome.first_line.startswith("De schijf is vol.")) == (9, True)
    assert out.read_text() == "eerder"


@pytest.mark.parametrize(
    "command",
    [
        "sessions show ffffffffffffffff",
        "sessions review ffff",
        "sessions delete ffff",
        "sessions import weg.toml",
        "templates show weg",
        "templates check weg.toml",
        "review weg.txt",
        "vault info --vault weg.kluis",
        "vault restore weg.kluis",
    ],
)
def test_10_what_is_not_there(program: Program, command: str) -> None:
    outcome = program.unlocked(*command.split())

    assert (outcome.code, outcome.is_one_line) == (10, True)


def test_10_a_passphrase_file_that_is_not_there(program: Program) -> None:
    assert program.run("vault", "check", "--passphrase-file", "weg.txt").code == 10


def full(_: int) -> None:
    raise OSError(28, "No space left on device")


def export(
    program: Program,
    session: str,
    *options: str,
    document: str = "record",
    out: Path | None = None,
) -> Outcome:
    target = out or program.folder / "uit.md"
    what = ("--document", document, "--format", "md", "--out", target)
    return program.unlocked("sessions", "export", session, *what, *options)
