"""The Nalees-exemplaar from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.bootstrap import FORMATS
from moreelberaad.cli import exits
from tests.cli.program import Outcome, Program, a_session

HAND_IN = "Concept, alleen voor deelnemers, lever dit blad weer in"


@pytest.fixture
def out(program: Program) -> Path:
    return program.folder / "uit.md"


def make(program: Program, session: str, out: Path, *more: str | Path) -> Outcome:
    form = ("--format", out.suffix[1:])
    return program.unlocked("sessions", "read-back-copy", session, "--out", out, *form, *more)


@pytest.mark.parametrize("form", FORMATS)
def test_it_is_made_in_every_form_without_a_decision_file(
    program: Program, nachtrit: str, form: str
) -> None:
    out = program.folder / f"uit.{form}"

    outcome = make(program, nachtrit, out)

    assert (outcome.code, outcome.err) == (exits.DONE, "")
    assert out.stat().st_size > 0


def test_every_page_says_that_it_is_handed_in(program: Program, nachtrit: str, out: Path) -> None:
    make(program, nachtrit, out, "--marking", "Intern gebruik")

    words = out.read_text("utf-8")
    assert words.count(HAND_IN) == 2
    assert words.count("Intern gebruik") == 2


def test_no_names_and_no_private_words_stand_on_it(
    program: Program, nachtrit: str, out: Path
) -> None:
    make(program, nachtrit, out)

    words = out.read_text("utf-8")
    assert not [each for each in ("De Wit", "Jeroen", "Leusderheide") if each in words]
    assert "Nachtrit" not in words


def test_an_open_session_gives_no_paper(program: Program, out: Path) -> None:
    session = program.brought_in(program.written(a_session('status = "open"')))

    outcome = make(program, session, out)

    assert outcome.code != exits.DONE
    assert not out.exists()


def test_an_answer_for_a_script_tells_no_words(program: Program, nachtrit: str, out: Path) -> None:
    outcome = make(program, nachtrit, out, "--json")

    assert outcome.data == {"document": "read-back-copy", "format": "md", "replaced": 0}
