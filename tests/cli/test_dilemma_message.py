"""`moreelberaad dilemma-message`: a text for outsiders, from a file and without a vault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from moreelberaad import messages
from moreelberaad.bootstrap import FORMATS
from moreelberaad.cli import exits
from moreelberaad.i18n import Language
from tests.cli.program import Outcome, Program
from tests.messages import MESSAGE, a_file


def written(program: Program, **changes: Any) -> Path:  # noqa: ANN401 - a file may hold anything
    texts = {key: text for key, text in a_file(**changes).items() if key != "unclassified"}
    lines = (f"{key} = '''{text}'''" for key, text in texts.items())
    return program.written("\n".join(("unclassified = true", *lines)))


def make(program: Program, file: Path, out: str = "bericht.md", *more: str | Path) -> Outcome:
    return program.run("dilemma-message", file, "--out", program.folder / out, *more)


@pytest.mark.parametrize("form", FORMATS)
def test_it_is_written_in_the_form_its_name_ends_with(bare: Program, form: str) -> None:
    outcome = make(bare, written(bare), f"bericht.{form}", "--json")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.data == {"document": "dilemma-message", "format": form, "replaced": 0}
    assert (bare.folder / f"bericht.{form}").stat().st_size


def test_the_marking_stands_on_it(bare: Program) -> None:
    make(bare, written(bare), "bericht.md", "--marking", "Voor de staf")

    assert (bare.folder / "bericht.md").read_text("utf-8").count("Voor de staf") == 2


def test_a_message_with_faults_is_refused_without_its_words(bare: Program) -> None:
    outcome = make(bare, written(bare, clash="Kapitein Verdonk twijfelde.", cost=""))

    assert outcome.code == exits.REJECTED
    assert "clash: " in outcome.err
    assert "cost: " in outcome.err
    assert "Verdonk" not in outcome.err
    assert not (bare.folder / "bericht.md").exists()


def test_too_many_words_are_told(bare: Program) -> None:
    outcome = make(bare, written(bare, cost="woord " * 260))

    assert (outcome.code, "250" in outcome.err) == (exits.REJECTED, True)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("geen toml", exits.REJECTED),
        ("", exits.REJECTED),
        (b"\xff", exits.REJECTED),
    ],
)
def test_another_file_is_refused(bare: Program, content: str | bytes, code: int) -> None:
    assert make(bare, bare.written(content)).code == code


def test_a_file_that_is_not_there_is_told(bare: Program) -> None:
    assert make(bare, bare.folder / "weg.toml").code == exits.NOT_FOUND


def test_it_never_lands_in_a_vault(program: Program) -> None:
    inside = program.world.default_vault / "bericht.md"
    outcome = program.run("dilemma-message", written(program), "--format", "md", "--out", inside)

    assert (outcome.code, inside.exists()) == (exits.CANNOT_WRITE, False)


def test_a_name_of_a_file_that_leads_to_someone_is_refused(bare: Program) -> None:
    outcome = make(bare, written(bare), "Kapitein-Verdonk.md")

    assert (outcome.code, "Verdonk" in outcome.err) == (exits.REFUSED, False)


def test_its_pages_can_be_looked_at(bare: Program) -> None:
    (page,) = messages.message_pages(MESSAGE, language=Language("nl"), ppi=20)

    assert page.startswith(b"\x89PNG")
    assert not list(bare.folder.glob("*.png"))
