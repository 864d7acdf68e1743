"""`moreelberaad documents`: papers without a vault."""

from __future__ import annotations

import pytest

from moreelberaad.domain.papers import PaperKind
from tests.cli.program import Program


@pytest.mark.parametrize("kind", PaperKind)
def test_each_paper_is_written_as_a_pdf(bare: Program, kind: PaperKind) -> None:
    out = bare.folder / "blad.pdf"

    outcome = bare.run("documents", kind, "--method", "dilemma_method", "--out", out)
    assert (outcome.code, outcome.err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("kind", ["commander-card", "criteria", "series-form"])
def test_some_papers_belong_to_no_method(bare: Program, kind: str) -> None:
    assert bare.run("documents", kind, "--out", bare.folder / "blad.pdf").code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("slips",), 2),
        (("nothing", "--method", "cura"), 2),
        (("room-sheet", "--method", "cura", "--begins", "25:00"), 2),
        (("slips", "--method", "unknown"), 10),
        (("reasoning-form", "--method", "cura"), 10),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_is_written(
    bare: Program, arguments: tuple[str, ...], code: int
) -> None:
    out = bare.folder / "blad.pdf"

    outcome = bare.run("documents", *arguments, "--out", out)
    assert (outcome.code, outcome.is_one_line, out.exists()) == (code, True, False)


def test_a_folder_that_is_gone_is_told(bare: Program) -> None:
    outcome = bare.run("documents", "criteria", "--out", bare.folder / "weg" / "blad.pdf")

    assert (outcome.code, outcome.is_one_line) == (9, True)


def test_a_paper_never_lands_in_a_vault(program: Program) -> None:
    inside = program.world.default_vault / "blad.pdf"

    assert program.run("documents", "criteria", "--out", inside).code == 9
    assert not inside.exists()


def test_an_answer_as_json_names_the_paper(bare: Program) -> None:
    outcome = bare.run("documents", "criteria", "--out", bare.folder / "b.pdf", "--json")

    assert outcome.data == {"document": "criteria", "method": None, "replaced": 0}
