"""The marking and the last check of a document that the command line makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.adapters.exporting import proofs
from moreelberaad.bootstrap import App, Settings
from moreelberaad.cli import exits
from tests.cli.program import PASSPHRASE, Outcome, Program

LINE = "Intern gebruik"


@pytest.fixture
def out(program: Program) -> Path:
    return program.folder / "uit.md"


def export(program: Program, session: str, out: Path, *more: str | Path) -> Outcome:
    what = ("--document", "record", "--format", out.suffix[1:], "--out", out)
    how = ("--accept-proposals", "--reason", "proef")
    return program.unlocked("sessions", "export", session, *what, *how, *more)


def with_marking(program: Program, line: str) -> None:
    App(program.world).keep_settings(Settings(marking=line))


def test_the_marking_of_this_user_stands_on_the_document(
    program: Program, nachtrit: str, out: Path
) -> None:
    with_marking(program, LINE)
    export(program, nachtrit, out)

    assert out.read_text("utf-8").count(LINE) == 2


@pytest.mark.parametrize(("said", "kept"), [("Voor de staf", 0), ("", 0), (LINE, 2)])
def test_an_option_takes_the_place_of_that_marking(
    program: Program, nachtrit: str, out: Path, said: str, kept: int
) -> None:
    with_marking(program, LINE)
    export(program, nachtrit, out, "--marking", said)

    document = out.read_text("utf-8")
    assert document.count(LINE) == kept
    assert said in document


@pytest.mark.parametrize("scope", ["defence", "rijk"])
def test_what_goes_far_waits_until_it_was_read_in_the_window(
    program: Program, nachtrit: str, out: Path, scope: str
) -> None:
    outcome = export(program, nachtrit, out, "--scope", scope)

    assert outcome.code == exits.REFUSED
    assert "Lees het eerst na in het venster" in outcome.err
    assert not out.exists()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Kapitein Verdonk", "marking: hier staat iets dat naar een persoon kan leiden"),
        ("x" * 61, "marking: dit is langer dan 60 tekens"),
    ],
)
def test_a_marking_that_may_not_stand_there_is_refused_without_its_words(
    program: Program, nachtrit: str, out: Path, line: str, told: str
) -> None:
    outcome = export(program, nachtrit, out, "--marking", line)

    assert (outcome.code, told in outcome.err) == (8, True)
    assert line not in outcome.err
    assert not out.exists()


def test_a_kept_marking_that_names_someone_is_refused_too(
    program: Program, nachtrit: str, out: Path
) -> None:
    with_marking(program, "Kapitein Verdonk")

    assert (export(program, nachtrit, out).code, out.exists()) == (8, False)


@pytest.mark.parametrize("form", ["pdf", "html", "md"])
def test_a_document_with_an_undecided_word_in_it_is_not_written(
    program: Program, nachtrit: str, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setattr(proofs, "words_of", lambda *_: "Bel 06-12345678")
    out = program.folder / f"uit.{form}"

    outcome = export(program, nachtrit, out)

    assert (outcome.code, outcome.is_one_line, out.exists()) == (3, True, False)
    assert outcome.err.startswith("In de tekst van het document staat nog iets")


@pytest.mark.parametrize("name", ["Kapitein-Verdonk", "les_KapiteinVerdonk", "bel 06-12345678"])
def test_a_file_whose_name_leads_to_someone_is_not_written(
    program: Program, nachtrit: str, name: str
) -> None:
    out = program.folder / f"{name}.md"

    outcome = export(program, nachtrit, out)

    assert (outcome.code, out.exists()) == (3, False)
    assert outcome.err.startswith("In de naam van het bestand staat nog ")
    assert "Verdonk" not in outcome.err


def test_what_failed_the_last_check_is_not_noted_as_shared(
    program: Program, nachtrit: str, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proofs, "words_of", lambda *_: "Bel 06-12345678")
    export(program, nachtrit, out)

    with App(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        (session,) = bench.sessions.all()
        assert not bench.reviews.shared(session.id)


def test_a_file_that_is_there_stays_when_the_last_check_fails(
    program: Program, nachtrit: str, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(program, nachtrit, out)
    before = out.read_bytes()
    monkeypatch.setattr(proofs, "words_of", lambda *_: "Bel 06-12345678")

    assert (export(program, nachtrit, out).code, out.read_bytes()) == (3, before)
