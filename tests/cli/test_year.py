"""`moreelberaad yearly`: counts over the sessions of a year, and never of one."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from moreelberaad import bootstrap, yearly
from moreelberaad.adapters.exporting.proofs import told_by
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import DUTCH, Language
from tests.builders import a_session
from tests.cli.program import BUILT_IN, PASSPHRASE, Program, app_in

_TITLE = Prose("Titelwoord")


def held(program: Program, times: int, method: str = "dilemma_method", title: str = "") -> Program:
    """Put closed sessions of one method in the vault, held in November 2025."""
    app = app_in(program.world)
    template = app.templates.get(method)
    if title:
        template = replace(template, id="own", title=replace(template.title, words={"nl": title}))
    with app.unlock(program.world.default_vault, PASSPHRASE) as bench:
        for number in range(times):
            bench.sessions.save(closed(f"{method}-{title}-{number}", template=template))
    return program


def closed(name: str, **changes: object) -> Session:
    plain = a_session(id=SessionId(name), title=_TITLE, status=Status.RELEASED)
    return replace(plain, held_on=date(2025, 11, 12), **changes)  # type: ignore[arg-type] # any


def made(program: Program, name: str = "jaar.csv", *more: str) -> str:
    """Make the overview of 2025, and give the words in it."""
    out = program.folder / name
    outcome = program.unlocked("yearly", "--year", "2025", "--out", out, *more)
    assert outcome.code == 0, outcome.err
    return "\n".join(told.text for told in told_by(out.suffix[1:], out.read_bytes()))


def figures(program: Program, *more: str) -> list[list[str]]:
    made(program, "jaar.csv", *more)
    text = (program.folder / "jaar.csv").read_text(encoding="utf-8-sig")
    return list(csv.reader(StringIO(text), delimiter=";"))


@pytest.mark.parametrize("form", ["csv", *bootstrap.FORMATS])
def test_the_ending_decides_the_form(program: Program, form: str) -> None:
    words = made(held(program, 6), f"jaar.{form}")

    assert "Dilemmamethode" in words
    assert "Titelwoord" not in words


def test_the_answer_names_year_and_form(program: Program) -> None:
    out = program.folder / "jaar.MD"
    outcome = program.unlocked("yearly", "--year", "2025", "--out", out, "--json")

    assert outcome.data == {"year": 2025, "format": "md", "replaced": 0}


def test_counts_from_k_on_stand_in_the_figures(program: Program) -> None:
    lines = figures(held(program, 6))

    assert ["Gesloten beraden", "2025", "Beraden", "6", ""] in lines


def test_k_can_be_raised(program: Program) -> None:
    _, total = figures(held(program, 6), "--k", "7")

    assert total[3:] == ["", "te weinig om te tonen"]


def test_a_year_without_sessions_is_told(program: Program) -> None:
    assert "In 2025 is geen beraad gesloten." in made(program, "jaar.md")


def test_a_title_that_leads_to_someone_is_not_told(program: Program) -> None:
    words = made(held(program, 6, title="Gesprek met sergeant Jeroen de Vries"), "jaar.md")

    assert "Vries" not in words
    assert "Eigen gespreksvorm" in words


def test_every_title_of_the_program_itself_is_told(program: Program) -> None:
    for method in BUILT_IN:
        held(program, 5, method)

    assert "Eigen gespreksvorm" not in made(program, "jaar.md")


def test_a_year_leaves_when_it_is_over(program: Program) -> None:
    out = program.folder / "jaar.csv"
    outcome = program.unlocked("yearly", "--year", "2026", "--out", out)

    assert (outcome.code, outcome.is_one_line, out.exists()) == (3, True, False)
    assert outcome.err.startswith("Dit jaar is nog niet voorbij.")


def test_a_year_that_left_leaves_the_same_however_often(program: Program) -> None:
    first = figures(held(program, 6))
    held(program, 7, "card_round")

    assert figures(program) == first
    assert figures(program, "--k", "7") == first


@pytest.mark.parametrize(
    "arguments",
    [
        ("--year", "2026"),
        ("--out", "jaar.csv"),
        ("--year", "vorig", "--out", "jaar.csv"),
        ("--year", "0", "--out", "jaar.csv"),
        ("--year", "9" * 30, "--out", "jaar.csv"),
        ("--year", "2026", "--out", "jaar"),
        ("--year", "2026", "--out", "jaar.exe"),
        ("--year", "2026", "--out", "jaar.csv", "--k", "4"),
        ("--year", "2026", "--out", "jaar.csv", "--k", "veel"),
    ],
)
def test_a_wrong_use_is_told(program: Program, arguments: tuple[str, ...]) -> None:
    outcome = program.unlocked("yearly", *arguments)

    assert (outcome.code, outcome.is_one_line) == (2, True)
    assert "_" not in outcome.err


def test_its_pages_can_be_looked_at(program: Program) -> None:
    app = app_in(held(program, 6).world)
    with app.unlock(program.world.default_vault, PASSPHRASE) as bench:
        pages = yearly.overview_pages(yearly.counted(bench, 2025), language=Language(DUTCH))

    assert [page[:4] for page in pages] == [b"\x89PNG"] * len(pages)


def test_it_never_lands_in_a_vault(program: Program) -> None:
    inside = program.world.default_vault / "jaar.csv"

    assert program.unlocked("yearly", "--year", "2025", "--out", inside).code == 9
    assert not inside.exists()


def test_the_name_of_the_file_leads_to_nobody(program: Program) -> None:
    out = program.folder / "overzicht sergeant Jeroen de Vries.csv"

    assert program.unlocked("yearly", "--year", "2025", "--out", out).code == 3
    assert not out.exists()


def test_without_a_vault_there_is_no_overview(bare: Program) -> None:
    out = bare.folder / "jaar.csv"

    assert bare.unlocked("yearly", "--year", "2025", "--out", out).code == 10
