"""The figures of a year, by every way out and at every moment: always the same ones."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import StringIO
from itertools import combinations
from pathlib import Path

import pytest

from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Codes, Prose
from tests.builders import a_session
from tests.cli.program import PASSPHRASE, Program, a_program, app_in, with_vault

Figures = frozenset[tuple[str, ...]]
FORMS = ("csv", "md", "html", "json")


def held(program: Program, number: int, method: str, theme: str, month: int) -> None:
    """Put one more closed session of 2025 in the vault."""
    app = app_in(program.world)
    template = app.templates.get(method)
    themes = next(key for key, asked in template.fields() if asked.id == "themes")
    session: Session = a_session(
        id=SessionId(f"s-{number}"), template=template, status=Status.RELEASED
    )
    with app.unlock(program.world.default_vault, PASSPHRASE) as bench:
        bench.sessions.save(
            replace(
                session,
                title=Prose("Titelwoord"),
                held_on=date(2025, month, 12),
                answers={themes: Codes((theme,))},
            )
        )


def leaves(program: Program, place: Path) -> list[bytes]:
    """Let the year leave by every way there is, and with another k."""
    place.mkdir()
    for form in FORMS:
        out = place / f"jaar.{form}"
        assert program.unlocked("yearly", "--year", "2025", "--out", out).code == 0
    raised = program.unlocked("yearly", "--year", "2025", "--out", place / "k.csv", "--k", "7")
    packed = program.unlocked(
        *("lessons", "pack", "--no-lessons", "--scope", "unit", "--unclassified"),
        *("--year", "2025", "--out", place / "jaar.lessen"),
    )
    assert (raised.code, packed.code) == (0, 0)
    return [file.read_bytes() for file in sorted(place.iterdir())]


def numbers(content: bytes) -> Sequence[Sequence[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_no_two_files_of_a_year_differ_whatever_is_held_or_asked_meanwhile(
    program: Program, tmp_path: Path
) -> None:
    for number in range(7):
        held(program, number, "dilemma_method", "leadership", 1 + number % 3)
    before = leaves(program, tmp_path / "eerst")
    held(program, 7, "card_round", "integrity", 11)
    held(program, 8, "dilemma_method", "leadership", 2)
    after = leaves(program, tmp_path / "later")

    assert before == after
    jaar, raised = (numbers(before[at]) for at in (0, -1))
    assert jaar == raised


def test_a_package_tells_of_a_year_what_its_overview_does(
    program: Program, tmp_path: Path
) -> None:
    for number in range(9):
        held(program, number, "dilemma_method", "leadership", 1 if number < 6 else 5)
    leaves(program, tmp_path / "uit")
    package = json.loads((tmp_path / "uit" / "jaar.lessen").read_bytes())
    (year,) = package["figures"]
    rows = numbers((tmp_path / "uit" / "jaar.csv").read_bytes())
    shown = {row[3] for row in rows[1:] if row[3]}
    told = {str(each["held"]) for each in year["themes"]} | {str(year["held"])}

    assert told <= shown
    assert [each["per_quarter"] for each in year["themes"]] == [[None, None, 0, 0]]
    assert "Titelwoord" not in json.dumps(package)


def test_no_two_numbers_of_a_file_subtract_to_a_hidden_one(
    program: Program, tmp_path: Path
) -> None:
    for number in range(9):
        held(program, number, "dilemma_method", "leadership", 1 if number < 6 else 5)
    leaves(program, tmp_path / "uit")
    rows = numbers((tmp_path / "uit" / "jaar.csv").read_bytes())
    of_theme = [int(row[3]) for row in rows[1:] if row[1] == "leiderschap" and row[3]]

    assert of_theme == [0, 0, 9]
    assert not {abs(one - other) for one, other in combinations(of_theme, 2)} & {3, 6}


def test_figures_of_another_laptop_count_once_however_often_they_come(
    program: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(9):
        held(program, number, "dilemma_method", "leadership", 1)
    leaves(program, tmp_path / "uit")
    (tmp_path / "ander").mkdir()
    other = with_vault(a_program(tmp_path / "ander", capsys))
    for _ in range(2):
        merged = other.unlocked("lessons", "merge", tmp_path / "uit" / "jaar.lessen")
        assert merged.code == 0
    out = tmp_path / "weer.csv"
    assert other.unlocked("yearly", "--year", "2025", "--out", out).code == 0

    rows = numbers(out.read_bytes())
    assert rows[1] == ["Gesloten beraden", "2025", "Beraden", "9", ""]


def test_figures_that_left_and_come_back_count_once(program: Program, tmp_path: Path) -> None:
    for number in range(9):
        held(program, number, "dilemma_method", "leadership", 1)
    leaves(program, tmp_path / "uit")
    before = numbers((tmp_path / "uit" / "jaar.csv").read_bytes())

    assert program.unlocked("lessons", "merge", tmp_path / "uit" / "jaar.lessen").code == 0
    out = tmp_path / "weer.csv"
    assert program.unlocked("yearly", "--year", "2025", "--out", out).code == 0

    assert numbers(out.read_bytes()) == before
