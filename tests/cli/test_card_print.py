"""`moreelberaad cards print`: sheets to cut, and what does not fit on them."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from tests.cli.program import Program


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        (["--starter"], 8),
        (["--starter", "--layout", "a5x2", "--no-backs"], 7),
        (["--kind", "choices", "--sets", "5"], 4),
        (["--kind", "values", "--no-backs", "--no-marks"], 8),
        (["--kind", "test"], 2),
    ],
)
def test_sheets_are_made_without_a_vault(bare: Program, asked: list[str], number: int) -> None:
    out = bare.folder / "vellen.pdf"
    outcome = bare.run("cards", "print", *asked, "--out", str(out))

    assert outcome.code == 0
    assert pages(out) == number


def test_the_cards_of_a_deck_go_on_paper_and_drafts_when_they_are_asked_for(
    program: Program,
) -> None:
    program.unlocked("cards", "import", "--starter")
    out = program.folder / "set.pdf"
    made = program.unlocked("cards", "print", "--deck", "Startset", "--out", str(out), "--json")

    assert (made.data["cards"], pages(out)) == (14, 8)


def test_cards_that_nobody_could_read_are_all_named_and_nothing_is_made(bare: Program) -> None:
    out = bare.folder / "klein.pdf"
    outcome = bare.run("cards", "print", "--starter", "--layout", "a4x9", "--out", str(out))

    assert (outcome.code, out.exists()) == (8, False)
    assert outcome.err.count("Kies A6") == 14
    assert all(f"starter-{number:02}" in outcome.err for number in range(1, 15))


def test_it_is_said_when_no_cards_are_named(bare: Program) -> None:
    outcome = bare.run("cards", "print", "--out", str(bare.folder / "niets.pdf"))

    assert (outcome.code, "--deck" in outcome.err) == (2, True)


def test_a_deck_without_cards_that_may_go_makes_no_file(program: Program) -> None:
    rows = "Titel;Situatie;Optie A;Optie B\nEen;Er is iets.;Ja.;Nee.\n"
    program.unlocked("cards", "import", str(program.written(rows, "een.csv")))
    out = program.folder / "een.pdf"
    asked = ("cards", "print", "--deck", "een", "--out", str(out))

    assert program.unlocked(*asked).code == 3
    assert program.unlocked(*asked, "--drafts").code == 0
    assert pages(out) == 2
