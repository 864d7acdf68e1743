"""Every command of design.md 9 that there is, in its plainest use."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.cli.program import BUILT_IN, NACHTRIT, Program

COMMANDS = [
    "",
    "demo",
    "review",
    "vault",
    "vault create",
    "vault info",
    "vault check",
    "vault backup",
    "vault restore",
    "vault change-passphrase",
    "vault recovery-code",
    "vault migrate",
    "templates",
    "templates list",
    "templates show",
    "templates check",
    "sessions",
    "sessions list",
    "sessions show",
    "sessions import",
    "sessions review",
    "sessions delete",
    "sessions export",
    "documents",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(bare: Program, command: str) -> None:
    outcome = bare.run(*command.split(), "--help")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"gebruik: moreelberaad {command}".rstrip())


def test_help_speaks_the_language_that_was_asked(bare: Program) -> None:
    dutch = bare.run("vault", "--help").out
    english = bare.run("vault", "--help", "--lang", "en").out

    assert "maak een lege kluis" in dutch
    assert "maak een lege kluis" not in english


def test_the_version_stands_on_one_line(bare: Program) -> None:
    outcome = bare.run("--version")

    assert outcome.code == 0
    assert outcome.out.split()[0] == "moreelberaad"


def test_methods_are_listed_and_shown(bare: Program) -> None:
    listed = bare.run("templates", "list").out
    shown = bare.run("templates", "show", "dilemma_method").out

    assert "dilemma_method  Dilemmamethode  120 min" in listed.splitlines()
    assert len(listed.splitlines()) == len(BUILT_IN)
    assert shown.startswith("Dilemmamethode · 120′\n")
    assert "  moral_question (line, export): Morele vraag" in shown


def test_what_binds_a_method_is_told_in_words(bare: Program) -> None:
    restorative = bare.run("templates", "show", "restorative_reflection").out
    risk = bare.run("templates", "show", "risk_dialogue").out

    assert "Zo niet: Doe dit gesprek nog niet." in restorative
    assert "Vermoed je opzet" in restorative
    assert "Boven elk document: ‘Dit is een gespreksverslag." in risk


def test_methods_speak_english_too(bare: Program) -> None:
    assert "Dilemma method" in bare.run("--lang", "en", "templates", "list").out
    assert "Moral question" in bare.run("templates", "show", "dilemma_method", "--lang=en").out


def test_an_import_tells_what_it_did_not_keep(program: Program) -> None:
    outcome = program.unlocked("sessions", "import", NACHTRIT)
    first, second = outcome.out.splitlines()

    assert first.startswith("Ingelezen: ")
    assert first.endswith(" (vrijgegeven).")
    assert second == "4 tijdelijke velden zijn nagekeken en niet bewaard."


def test_a_session_is_shown_without_what_was_said(program: Program, nachtrit: str) -> None:
    outcome = program.unlocked("sessions", "show", nachtrit)

    assert outcome.out.startswith("Nachtrit · vrijgegeven\n")
    assert "a3  Morele vraag en dilemma formuleren: moral_question, dilemma\n" in outcome.out
    assert "chauffeur" not in outcome.out


def test_an_empty_vault_says_so(program: Program) -> None:
    assert program.unlocked("sessions", "list").out == "Er zijn nog geen beraden.\n"


def test_a_deleted_session_is_gone(program: Program, nachtrit: str) -> None:
    assert program.unlocked("sessions", "delete", nachtrit).out == "Het beraad is gewist.\n"
    assert program.unlocked("sessions", "show", nachtrit).code == 10


def test_an_open_session_stays_open_and_keeps_all(program: Program) -> None:
    text = NACHTRIT.read_text(encoding="utf-8").replace("title =", 'status = "open"\ntitle =', 1)
    outcome = program.unlocked("sessions", "import", program.written(text), "--json")

    assert (outcome.data["status"], outcome.data["transient_dropped"]) == ("open", 0)
    shown = program.unlocked("sessions", "show", outcome.data["id"], "--json").data
    assert "hot_moment" in shown["filled"]["a2"]


def test_the_review_lists_each_finding_on_a_line(program: Program, nachtrit: str) -> None:
    lines = program.unlocked("sessions", "review", nachtrit).out.splitlines()

    assert len(lines) == len(program.unlocked("sessions", "review", nachtrit, "--json").data)
    assert any("'Jeroen' → [persoon]" in line for line in lines)


def test_a_loose_text_is_reviewed_without_a_vault(bare: Program) -> None:
    outcome = bare.run("review", bare.written("Gisteren belde De Wit op 06-12345678.", "t.txt"))

    assert outcome.code == 0
    assert "'06-12345678'" in outcome.out
    assert "→ onlangs" in outcome.out
    assert outcome.out.splitlines()[-1].startswith("Zeker (A): ")


def test_a_long_text_tells_that_it_is_being_read(bare: Program) -> None:
    outcome = bare.run("review", bare.written("We praten rustig.\n" * 1200, "t.txt"))

    assert outcome.err == "Bezig met nakijken: 21600 tekens.\n"


def test_a_text_without_findings_asks_to_be_read_all_the_same(bare: Program) -> None:
    outcome = bare.run("review", bare.written("We praten rustig.", "t.txt"))

    assert outcome.out.startswith("Geen punten gevonden. Lees het zelf ook")


def test_the_program_starts_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "moreelberaad", "--version"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_output_is_utf_8_on_a_machine_that_speaks_something_else() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "moreelberaad", "templates", "show", "dilemma_method"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert "Dilemmamethode · 120′" in done.stdout.decode()
