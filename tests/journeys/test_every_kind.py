"""A method that nobody programmed, with every kind of field, from its file to its documents."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.cli.program import BUILT_IN, DATA, Program, a_world
from tests.cli.ready import Ready, decided_once, made_ready
from tests.journeys.reading import DOCUMENTS, EVERY_DOCUMENT, letters, traces, words

TRANSIENT = (
    "vlierbes",
    "mispel",
    "braam",
    "kruisbes",
    "framboos",
    "sleedoorn",
    "pruim",
)
NOTES = ("roodborst", "karekiet", "spreeuw")
"""Words of K fields and columns: for those who were there, so only in the record."""

CASE = "winterkoning"
GENERAL = "ijsvogel"
WRITTEN = "Iemand zag iets moois."
COUNTS = {"371", "262", "224", "483", "191", "233", "295", "173", "317", "433", "211", "673"}


@dataclass(frozen=True, slots=True)
class Journey:
    """The program with the made-up session in its vault, all of it decided."""

    program: Program
    session: str
    decisions: Path

    def read(self, document: str, form: str, language: str = "nl") -> str:
        out = self.program.folder / f"{document}.{form}"
        what = ("--document", document, "--format", form, "--out", out)
        outcome = self.program.unlocked(
            "sessions",
            "export",
            self.session,
            *what,
            "--decisions",
            self.decisions,
            "--lang",
            language,
        )
        assert outcome.code == 0, outcome.err
        return words(out)


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """Add the method as a file among the others, and bring a session by it in."""
    world = a_world(tmp_path_factory.mktemp("every-kind"))
    folder = shutil.copytree(world.templates_folder, world.default_vault.with_name("methods"))
    shutil.copy(DATA / "every_kind.toml", folder)
    return made_ready(replace(world, templates_folder=folder), DATA / "every_kind_session.toml")


@pytest.fixture
def journey(program: Program, made_up: Ready) -> Journey:
    """Take the made-up session through the review."""
    ours, session = made_up.put_into(program), made_up.session
    entries = decided_once(ours, session, {"field": "k2.lived", "written": WRITTEN})
    return Journey(ours, session, ours.written(json.dumps(entries), "besluiten.json"))


def test_a_file_in_the_folder_is_a_method_of_the_program(journey: Journey) -> None:
    listed = journey.program.run("templates", "list", "--json", "--lang", "en").data

    assert {"every_kind", *BUILT_IN} == {one["id"] for one in listed}
    assert "Every kind" in {one["title"] for one in listed}


def test_its_session_is_closed_like_any_other(journey: Journey) -> None:
    shown = journey.program.unlocked("sessions", "show", journey.session, "--json").data

    assert (shown["status"], shown["method"]) == ("released", "every_kind")
    assert "feelings" not in shown["filled"]["k1"]
    assert "perhaps" not in shown["filled"]["k2"]
    assert shown["filled"]["aside"] == []
    assert {"mixed", "why", "lived", "picked", "slips", "played"} <= set(shown["filled"]["k2"])


def test_the_review_never_sees_what_was_transient(journey: Journey) -> None:
    found = journey.program.unlocked("sessions", "review", journey.session, "--json").out

    assert traces(found, TRANSIENT) == []


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("document", "form"), EVERY_DOCUMENT)
def test_what_was_transient_general_or_counted_stands_nowhere(
    journey: Journey, document: str, form: str, language: str
) -> None:
    text = journey.read(document, form, language)

    assert traces(text, (*TRANSIENT, GENERAL)) == []
    assert COUNTS & set(text.split()) == set()


@pytest.mark.parametrize(("document", "form"), EVERY_DOCUMENT)
def test_notes_stand_only_in_the_record(journey: Journey, document: str, form: str) -> None:
    expected = list(NOTES) if document == "record" else []

    assert traces(journey.read(document, form), NOTES) == expected


@pytest.mark.parametrize("form", ["md", "html", "pdf"])
def test_the_record_holds_every_kind_that_may_be_read(journey: Journey, form: str) -> None:
    text = letters(journey.read("record", form))

    for expected in (
        "De vraag op papier",
        "Mag de beukenhaag hier blijven staan?",
        CASE,
        "een hovenier",
        "11 november 2026",
        "Gewicht 7",
        "Zeker ja",
        "groen",
        "leiderschap",
        "De haag laten staan",
        "Minder licht",
        "een hoge kastanje",
        "A en B",
        "Schaduw is nodig.",
        WRITTEN,
        "meerderheid A",
        "meerderheid B",
        "De haag samen snoeien",
        "Vraag eerst wie de schaduw gebruikt.",
        "De haag bloeide.",
    ):
        assert letters(expected) in text, expected


def test_the_agreements_sheet_holds_action_effect_and_support_only(journey: Journey) -> None:
    text = letters(journey.read("agreements", "md"))

    for expected in ("De haag samen snoeien", "de hovenier", "een nieuwe snoeischaar"):
        assert letters(expected) in text, expected
    for output in ("we planten een lindeboom", "er komt schaduw", "het blijft koel"):
        assert letters(output) in text, output
    for other in ("beukenhaag", "Minder licht", CASE, "gebruikt"):
        assert letters(other) not in text, other


def test_the_lessons_sheet_holds_what_the_group_let_go(journey: Journey) -> None:
    text = letters(journey.read("lessons", "md"))

    for expected in (
        "Vraag eerst wie de schaduw gebruikt.",
        "er iets groens weg moet",
        "Mag de beukenhaag hier blijven staan?",
        "De haag verplaatsen",
        "een hoge kastanje",
    ):
        assert letters(expected) in text, expected
    for other in (CASE, "snoeien", "hovenier", "november", "Proefgesprek", "stille beek"):
        assert letters(other) not in text, other


@pytest.mark.parametrize("document", DOCUMENTS)
def test_its_english_stands_in_english_documents(journey: Journey, document: str) -> None:
    text = journey.read(document, "md", "en")

    assert 'lang: "en"' in text
    assert ("Every kind" in text) == (document != "agreements")
    if document == "record":
        for expected in ("The question on paper", "green", "majority for A", "For others"):
            assert expected in text


def test_without_a_written_sentence_a_general_field_stays_away(journey: Journey) -> None:
    entries = json.loads(journey.decisions.read_text())
    unwritten = [entry for entry in entries if "written" not in entry]
    journey.decisions.write_text(json.dumps(unwritten))
    text = journey.read("record", "md")

    assert "Beleefd" not in text
    assert GENERAL not in text
