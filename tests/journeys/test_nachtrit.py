"""The example session, from a file to nine documents, unread and read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.program import EXAMPLES, Outcome, Program
from tests.cli.ready import Ready, decided_once
from tests.journeys.reading import EVERY_DOCUMENT, FORMATS, letters, pages, traces, words

UNREAD = "Concept. Niet nagelezen."
NEVER = (
    "De Wit",
    "Leusderheide",
    "dinsdagnacht",
    "Bevocie",
    "06-12345678",
    "Bouazza",
    "Jeroen",
    "Soesterberg",
    "wie zeurt",
    "groene uil",
    "ik zag hun ogen",
    "schaamte",
    "Ik had moeten stoppen",
)
ENGLISH = {
    "record": "Dilemma method",
    "agreements": "Not beyond the team",
    "lessons": "Applies when",
}
LESSON = "spreek vooraf af wie stop mag roepen, en dat stoppen niemand iets kost."
AGREEMENTS = ("wie stop mag roepen", "Rusttijden in het oefenplan zetten")
NUMBERS = r"\d|\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b"
MONTHS = r"\b(november|december|januari|2026|2027|kwartaal)\b"


def export(
    program: Program, session: str, document: str, form: str, *options: str | Path
) -> Outcome:
    out = program.folder / f"{document}.{form}"
    what = ("--document", document, "--format", form, "--out", out)
    return program.unlocked("sessions", "export", session, *what, *options)


def unread(program: Program, session: str, document: str, form: str, *options: str) -> Path:
    outcome = export(
        program, session, document, form, "--accept-proposals", "--reason", "proef", *options
    )
    assert outcome.code == 0, outcome.err
    return program.folder / f"{document}.{form}"


@pytest.fixture
def session(program: Program, nachtrit: Ready) -> str:
    nachtrit.put_into(program)
    return nachtrit.session


@pytest.fixture
def decisions(program: Program, session: str) -> Path:
    """Give a file that decides every finding of the session."""
    return program.written(json.dumps(decided_once(program, session)), "besluiten.json")


@pytest.mark.parametrize(("document", "form"), EVERY_DOCUMENT)
def test_no_document_holds_a_trace_of_anyone(
    program: Program, session: str, document: str, form: str
) -> None:
    text = words(unread(program, session, document, form))

    assert traces(text, NEVER) == []


@pytest.mark.parametrize("document", ["record", "agreements", "lessons"])
def test_an_unread_document_says_so_on_each_page(
    program: Program, session: str, document: str
) -> None:
    read = pages(unread(program, session, document, "pdf"))

    assert read
    assert all(UNREAD in " ".join(page.split()) for page in read)
    for form in ("md", "html"):
        assert UNREAD in words(unread(program, session, document, form))


@pytest.mark.parametrize("form", FORMATS)
def test_the_lessons_sheet_holds_the_lesson_and_no_date_year_or_count(
    program: Program, session: str, form: str
) -> None:
    text = words(unread(program, session, "lessons", form))
    said = text.removesuffix("1 van 1").replace('lang="nl"', "")

    assert LESSON in said
    assert "er tijdsdruk is en rust schaars is" in said
    if form == "md":
        assert re.findall(NUMBERS, said, re.IGNORECASE) == []
    assert re.findall(r"\b20\d\d\b", said) == []
    assert re.findall(MONTHS, said, re.IGNORECASE) == []
    assert re.findall(r"verdeeld|meerderheid|stem(men)?\b|geen uitspraak", said) == []


@pytest.mark.parametrize("form", FORMATS)
def test_the_agreements_sheet_holds_both_agreements_and_nothing_of_the_talk(
    program: Program, session: str, form: str
) -> None:
    text = words(unread(program, session, "agreements", form))

    for expected in (*AGREEMENTS, "groepscommandant", "oefenleiding"):
        assert letters(expected) in letters(text)
    for day in ("1 december 2026", "15 december 2026", "15 januari 2027"):
        assert day in text
    for other in ("Mag ik de nachtrit", "afblazen", "chauffeur", "ongeval", "Nachtrit", "moe"):
        assert other not in text


@pytest.mark.parametrize("form", FORMATS)
def test_the_record_holds_dilemma_and_perspectives(
    program: Program, session: str, form: str
) -> None:
    text = words(unread(program, session, "record", form))

    for expected in (
        "Mag ik de nachtrit laten doorgaan",
        "De nachtrit afblazen",
        "Een andere, al zwaar belaste groep vangt het op",
        "Het thuisfront",
        "geen uitspraak",
        "Wachten tot het eerste licht doet recht aan allebei.",
        LESSON,
    ):
        assert letters(expected) in letters(text)


@pytest.mark.parametrize("document", ["record", "agreements", "lessons"])
def test_without_decisions_nothing_leaves_and_the_number_open_is_told(
    program: Program, session: str, document: str
) -> None:
    outcome = export(program, session, document, "md")

    assert (outcome.code, outcome.out) == (3, "")
    assert re.search(r"Nog \d+ punt(en)? open\.", outcome.err)
    assert not (program.folder / f"{document}.md").exists()


@pytest.mark.parametrize(("document", "form"), EVERY_DOCUMENT)
def test_with_every_finding_decided_a_document_bears_no_mark(
    program: Program, session: str, decisions: Path, document: str, form: str
) -> None:
    outcome = export(program, session, document, form, "--decisions", decisions)
    text = words(program.folder / f"{document}.{form}")

    assert (outcome.code, outcome.err) == (0, "")
    assert UNREAD not in text
    assert traces(text, NEVER) == []


@pytest.mark.parametrize("document", ["record", "agreements", "lessons"])
def test_documents_speak_english_around_what_the_group_wrote(
    program: Program, session: str, document: str
) -> None:
    text = words(unread(program, session, document, "md", "--lang", "en"))

    assert UNREAD not in text
    assert 'lang: "en"' in text
    assert ENGLISH[document] in text
    assert "wie stop mag roepen" in text


def test_the_demonstration_makes_three_documents_in_every_form_and_a_vault(
    program: Program,
) -> None:
    out = program.folder / "voorbeeld één #1"
    outcome = program.run("demo", "--out", out)
    made = {file.name for file in out.iterdir() if file.is_file()}

    assert (outcome.code, outcome.err) == (0, "")
    assert (len(made), {file.rsplit(".")[-1] for file in made}) == (3 * len(FORMATS), set(FORMATS))
    assert (out / "voorbeeld.kluis" / "data.db").is_file()
    for file in made:
        text = words(out / file)
        assert traces(text, (*NEVER, UNREAD)) == []
        assert "[persoon" not in text


def test_the_demonstration_may_be_played_again(program: Program) -> None:
    first, second = (program.run("demo", "--out", program.folder / "uit") for _ in range(2))

    assert (first.code, second.code) == (0, 0)
    assert (program.folder / "uit" / "voorbeeld2.kluis").is_dir()


@pytest.mark.parametrize("day", ["2026-01-05", "2026-11-12", "2027-06-01"])
def test_the_demonstration_works_on_any_day(program: Program, day: str) -> None:
    then = program.on(program.world.today.day.fromisoformat(day))

    assert then.run("demo", "--out", program.folder / "uit").code == 0


def test_the_decisions_of_the_demonstration_fit_the_example_exactly(
    program: Program, session: str
) -> None:
    entries = json.loads((EXAMPLES / "nachtrit.decisions.json").read_text(encoding="utf-8"))
    found = program.unlocked("sessions", "review", session, "--json").data

    decided_on = sorted((e["field"], e["start"], e["text"]) for e in entries if "decision" in e)
    assert decided_on == sorted((e["field"], e["start"], e["text"]) for e in found)
