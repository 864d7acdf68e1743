"""The options that every command shares, and where a passphrase may come from."""

from __future__ import annotations

import io
from itertools import permutations

import pytest

from tests.cli.program import PASSPHRASE, Program


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_options_may_stand_before_within_and_after_the_command(
    program: Program, order: tuple[int, ...]
) -> None:
    vault = program.folder / "kluis.kluis"
    options = (["--vault", vault], ["--passphrase-file", program.key], ["--json"])
    before, within, after = (options[place] for place in order)
    outcome = program.run(*before, "sessions", *within, "list", *after)

    assert (outcome.code, outcome.out) == (0, "[]\n")


def test_an_option_after_the_command_wins(program: Program) -> None:
    outcome = program.run("--lang", "nl", "templates", "list", "--lang", "en")

    assert "dilemma_method  Dilemma method  120 min" in outcome.out.splitlines()


def test_a_variable_names_the_passphrase_file(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOREELBERAAD_PASSPHRASE_FILE", str(program.key))

    assert program.run("vault", "check").code == 0


def test_the_option_wins_over_the_variable(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOREELBERAAD_PASSPHRASE_FILE", str(program.written("fout", "fout.txt")))

    assert program.unlocked("vault", "check").code == 0


def test_a_dash_takes_the_passphrase_from_standard_input(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n".encode()))
    monkeypatch.setattr("sys.stdin", typed)

    assert program.run("vault", "check", "--passphrase-file", "-").code == 0


def test_a_dash_takes_a_text_from_standard_input(
    bare: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Bel 06-12345678.")))

    assert [one["label"] for one in bare.run("review", "-", "--json").data] == ["CONTACT"]


def test_the_terminal_is_asked_when_nothing_names_a_passphrase(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {"Wachtzin: ": PASSPHRASE}
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", answers.__getitem__)

    assert program.run("vault", "check").code == 0


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_one_newline_at_the_end_and_a_mark_at_the_start_are_no_part_of_a_passphrase(
    program: Program, start: bytes, end: str
) -> None:
    file = program.written(start + PASSPHRASE.encode() + end.encode(), "w.txt")

    assert program.run("vault", "check", "--passphrase-file", file).code == 0


@pytest.mark.parametrize("changed", [f" {PASSPHRASE}", f"{PASSPHRASE} ", f"{PASSPHRASE}\n\n"])
def test_other_white_space_is_part_of_a_passphrase(program: Program, changed: str) -> None:
    file = program.written(changed, "w.txt")

    assert program.run("vault", "check", "--passphrase-file", file).code == 4


def test_a_passphrase_opens_however_its_accents_are_typed(bare: Program) -> None:
    composed = bare.written("één geheim café", "een.txt")
    apart = bare.written("e\u0301e\u0301n geheim cafe\u0301", "twee.txt")
    bare.run("vault", "create", "--passphrase-file", composed)

    assert bare.run("vault", "check", "--passphrase-file", apart).code == 0


def test_a_vault_may_have_any_name(bare: Program) -> None:
    for name in ("a b", "één", "#1", "x" * 200):
        path = bare.folder / name / f"{name}.kluis"

        assert bare.unlocked("vault", "create", "--vault", path).code == 0
        assert bare.unlocked("vault", "check", "--vault", path).code == 0


def test_errors_speak_the_language_that_was_asked(bare: Program) -> None:
    dutch = bare.run("vault", "info")
    english = bare.run("vault", "info", "--lang", "en")

    assert dutch.err.startswith("Hier staat geen kluis.")
    assert (english.code, english.err != dutch.err) == (10, True)
