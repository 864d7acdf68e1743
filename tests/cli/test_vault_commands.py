"""The commands of the vault, in their plainest use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import PASSPHRASE, Program


def test_create_names_the_vault_and_not_the_passphrase(bare: Program) -> None:
    outcome = bare.unlocked("vault", "create")

    assert outcome.out == "De kluis staat klaar: kluis.kluis.\n"
    assert (bare.folder / "kluis.kluis" / "data.db").is_file()


def test_info_needs_no_passphrase(program: Program) -> None:
    outcome = program.run("vault", "info")

    assert outcome.code == 0
    assert "wachtzin: Argon2id, 64 KiB × 1" in outcome.out


def test_check_says_that_a_vault_is_whole(program: Program) -> None:
    assert program.unlocked("vault", "check").out == "De kluis is heel.\n"


def test_migrate_says_that_a_new_vault_is_up_to_date(program: Program) -> None:
    outcome = program.unlocked("vault", "migrate")

    assert (outcome.code, outcome.out) == (0, "De kluis is bijgewerkt tot schema 11.\n")


def test_a_backup_can_be_put_back_beside_the_vault(program: Program, nachtrit: str) -> None:
    made = program.unlocked("vault", "backup").out
    backup = Path(made.split(": ", 1)[1].strip())
    outcome = program.unlocked("vault", "restore", backup)
    restored = Path(outcome.out.splitlines()[0].split(": ", 1)[1])

    assert (outcome.code, outcome.err, restored.parent) == (0, "", program.folder)
    listed = program.unlocked("sessions", "list", "--json", "--vault", restored).data
    assert [one["id"] for one in listed] == [nachtrit]


def test_what_was_deleted_does_not_come_back_from_a_backup(
    program: Program, nachtrit: str
) -> None:
    backup = Path(program.unlocked("vault", "backup").out.split(": ", 1)[1].strip())
    program.unlocked("sessions", "delete", nachtrit)
    outcome = program.unlocked("vault", "restore", backup)
    restored = Path(outcome.out.splitlines()[0].split(": ", 1)[1])

    assert program.unlocked("sessions", "list", "--json", "--vault", restored).data == []


def test_a_restore_says_when_the_present_vault_could_not_tell_what_was_erased(
    program: Program,
) -> None:
    backup = Path(program.unlocked("vault", "backup").out.split(": ", 1)[1].strip())
    (program.folder / "kluis.kluis" / "data.db").write_bytes(b"")
    outcome = program.unlocked("vault", "restore", backup)

    assert outcome.code == 0
    assert outcome.err.startswith("De huidige kluis ging niet open")


@pytest.mark.usefixtures("nachtrit")
def test_a_restore_tells_how_much_came_back(program: Program) -> None:
    backup = program.unlocked("vault", "backup", "--json").data["backup"]

    told = program.unlocked("vault", "restore", backup)
    contents = program.unlocked("vault", "restore", backup, "--json").data["contents"]

    assert "beraden: 1" in told.out
    assert (contents["sessions"], contents["open"], contents["lessons"]) == (1, 0, 0)


@pytest.mark.usefixtures("nachtrit")
def test_backups_are_listed_without_a_passphrase(program: Program) -> None:
    before = program.run("vault", "backups").out
    made = program.unlocked("vault", "backup", "--json").data["backup"]

    assert before.count(", vooraf: ") == 1
    assert program.run("vault", "backups", "--json").data[0] == {
        "path": made,
        "day": "2026-12-01",
        "before_risk": False,
    }


def test_a_vault_without_backups_says_so(program: Program) -> None:
    assert program.run("vault", "backups").out == "Er is nog geen reservekopie van deze kluis.\n"


def test_a_changed_passphrase_is_the_only_one_that_opens(program: Program) -> None:
    new = program.written("zeven blauwe fietsen", "nieuw.txt")
    changed = program.unlocked("vault", "change-passphrase", "--new-passphrase-file", new)

    assert changed.out == "De wachtzin is gewijzigd.\n"
    assert program.unlocked("vault", "check").code == 4
    assert program.run("vault", "check", "--passphrase-file", new).code == 0


def test_the_variable_never_stands_in_for_the_new_passphrase(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOREELBERAAD_PASSPHRASE_FILE", str(program.key))

    assert program.run("vault", "change-passphrase").code == 4


def test_a_recovery_code_goes_to_standard_output_alone(program: Program) -> None:
    outcome = program.unlocked("vault", "recovery-code")

    assert [len(group) for group in outcome.out.strip().split("-")] == [4] * 8
    assert outcome.err.startswith("Wie deze code heeft, kan alles lezen.")


def test_a_guessable_passphrase_is_named_so_and_used(bare: Program) -> None:
    weak = bare.written("geheim", "zwak.txt")
    outcome = bare.run("vault", "create", "--passphrase-file", weak)

    assert (outcome.code, outcome.out) == (0, "De kluis staat klaar: kluis.kluis.\n")
    assert "makkelijk te raden" in outcome.err


def test_the_passphrase_never_shows(bare: Program) -> None:
    outcomes = [
        bare.unlocked("vault", "create"),
        bare.unlocked("vault", "check"),
        bare.unlocked("vault", "create"),
    ]

    assert all(PASSPHRASE not in outcome.out + outcome.err for outcome in outcomes)
