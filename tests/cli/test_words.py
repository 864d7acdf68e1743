"""The own words of a vault, in their plainest use."""

from __future__ import annotations

import pytest

from tests.cli.program import Program


def test_a_word_is_added_listed_and_dropped(program: Program) -> None:
    assert program.unlocked("words", "add", "Zwaluw").code == 0
    assert program.unlocked("words", "list").out == "zwaluw\n"
    assert program.unlocked("words", "drop", "ZWALUW").code == 0
    assert program.unlocked("words", "list").out == "Er zijn nog geen eigen woorden.\n"


def test_a_script_reads_the_words_as_a_list(program: Program) -> None:
    program.unlocked("words", "add", "zwaluw")
    program.unlocked("words", "add", "blauw")

    assert program.unlocked("words", "list", "--json").data == ["blauw", "zwaluw"]


@pytest.mark.parametrize("word", ["de zaal", "A12", ""])
def test_only_a_single_word_of_letters_is_taken(program: Program, word: str) -> None:
    outcome = program.unlocked("words", "add", word)

    assert outcome.code == 8
    assert "dit is geen los woord van alleen letters" in outcome.err
    assert program.unlocked("words", "list", "--json").data == []


def test_of_a_word_that_surely_leads_to_someone_it_is_said_that_this_stays_so(
    program: Program,
) -> None:
    assert program.unlocked("words", "add", "blauw").err == ""
    assert "blijft zij dit woord melden" in program.unlocked("words", "add", "jansen").err


def test_a_word_that_is_not_there_cannot_be_dropped(program: Program) -> None:
    outcome = program.unlocked("words", "drop", "zwaluw")

    assert (outcome.code, outcome.is_one_line) == (10, True)
    assert "zwaluw" not in outcome.err


def test_the_words_go_to_a_list_once_each_was_shown(program: Program) -> None:
    for word in ("zwaluw", "jansen"):
        program.unlocked("words", "add", word)

    outcome = program.unlocked("words", "export", program.folder / "allowed.txt")

    assert outcome.out == (
        "jansen: gaat niet mee, de controle is zeker (staat in de lijst van achternamen)\n"
        "zwaluw: gaat mee (geen punt)\n"
    )
    written = (program.folder / "allowed.txt").read_text("utf-8")
    assert [line for line in written.splitlines() if line[0] != "#"] == ["zwaluw"]


def test_a_script_reads_what_went_and_what_did_not(program: Program) -> None:
    program.unlocked("words", "add", "jansen")
    outcome = program.unlocked("words", "export", program.folder / "allowed.txt", "--json")

    assert outcome.code == 3
    assert outcome.data == [
        {
            "word": "jansen",
            "written": False,
            "tier": "A",
            "reason": "staat in de lijst van achternamen",
        }
    ]
    assert not (program.folder / "allowed.txt").exists()


def test_no_list_is_written_inside_a_vault(program: Program) -> None:
    program.unlocked("words", "add", "zwaluw")

    outcome = program.unlocked("words", "export", program.world.default_vault / "allowed.txt")

    assert outcome.code == 9
