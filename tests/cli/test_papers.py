"""`moreelberaad documents`: papers without a vault."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.exporting.proofs import told_by
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.adapters.system.settings import Settings, keep
from moreelberaad.application.office import Office
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
        (("participants-sheet",), 2),
        (("slips", "--method", "cura", "--format", "doc"), 2),
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

    assert outcome.data == {
        "document": "criteria",
        "format": "pdf",
        "method": None,
        "replaced": 0,
    }


@pytest.mark.parametrize("form", sorted(FORMATS))
@pytest.mark.parametrize("kind", ["requester-sheet", "slips"])
def test_a_paper_takes_the_form_that_its_file_name_ends_with(
    bare: Program, kind: str, form: str
) -> None:
    out = bare.folder / f"blad.{form.upper()}"

    outcome = bare.run("documents", kind, "--method", "cura", "--out", out, "--json")
    assert (outcome.code, outcome.data["format"]) == (0, form)


def test_a_form_that_is_asked_for_wins_and_an_unknown_ending_gives_pdf(bare: Program) -> None:
    out = bare.folder / "blad"

    assert bare.run("documents", "criteria", "--out", out).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert bare.run("documents", "criteria", "--format", "md", "--out", out).code == 0
    assert out.read_text("utf-8").startswith("---")


def test_the_lines_of_the_office_come_from_the_settings(bare: Program) -> None:
    out = bare.folder / "blad.md"
    keep(bare.world.settings_file, Settings(office=Office(controller="het bureau")))

    bare.run("documents", "participants-sheet", "--method", "cura", "--out", out)
    assert "het bureau" in out.read_text("utf-8")


def test_a_marking_that_leads_to_someone_stands_on_no_paper(bare: Program) -> None:
    out = bare.folder / "blad.md"
    keep(bare.world.settings_file, Settings(marking="sergeant Jeroen de Vries"))

    assert bare.run("documents", "criteria", "--out", out).code == 8
    assert not out.exists()


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_line_of_the_office_is_no_markup(bare: Program, form: str) -> None:
    out, line = bare.folder / f"blad.{form}", "<b>{{ 7*7 }}</b> #x ]]> {term}"
    keep(bare.world.settings_file, Settings(office=Office(controller=line, retention=line)))

    bare.run("documents", "participants-sheet", "--method", "cura", "--out", out)
    words = "".join(told.text for told in told_by(form, out.read_bytes()))
    assert "".join(words.split()).count("".join(line.split())) == 2
