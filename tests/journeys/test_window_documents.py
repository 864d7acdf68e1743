"""Files for an archive, a message for everybody and the figures of a year, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.application.commands import KeepReview
from moreelberaad.bootstrap import App
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import Review, proposals
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from tests.cli.program import NACHTRIT, PASSPHRASE, Program
from tests.journeys.reading import words
from tests.journeys.writer import Writer
from tests.ui.hands import the_look

ARCHIVE = {
    "Archiefvormer": "Eenheid Linde",
    "Bron van kenmerken": "Documentsysteem Linde",
    "Waardering": "vernietigen",
    "Begrippenlijst": "Begrippenlijst Waarderingen",
    "Beperking gebruik": "Alleen voor eenheid Linde",
}
MESSAGE = {
    "De vraag": "Mag je hulp laten wachten om eigen mensen te beschermen?",
    "Wat botste": "Hulp op tijd tegenover de veiligheid van eigen mensen.",
    "Wat is gekozen": "De hulp wachtte tot de weg vrij was.",
    "Door wie (rol)": "kapitein Jan de Boer",
    "Wat is niet gekozen, en waarom": "Meteen vertrekken. De weg was niet onderzocht.",
    "Wat het kost": "De hulp kwam later aan.",
}
LEADS_TO_SOMEONE = "Hier staat iets dat naar een persoon kan leiden"
SHEETS = {"nl": "lessenblad", "en": "lessons-sheet"}


@pytest.fixture
def writer(program: Program, place: Path, qapp: QApplication) -> Iterator[Writer]:
    """Give someone with a session of which all is decided."""
    keep_reviewed(program, SessionId(program.brought_in(NACHTRIT)))
    made = Writer(program.folder, the_look(qapp), program.world, place)
    made.begin()
    yield made
    made.leave()


def keep_reviewed(program: Program, session: SessionId) -> None:
    with App(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        found = proposals(bench.exports.findings(session), reason=Prose(""))
        review = Review(
            decisions=found.decisions,
            recognised_by_colleague=False,
            recognised_widely=False,
            second_reader=True,
            opened=marks_of_all(bench.sessions.get(session)),
        )
        bench.bus.execute(KeepReview(session=session, review=review))


def fill_in_archive(writer: Writer) -> None:
    writer.push("Vul eerst de archiefgegevens in")
    for name, line in ARCHIVE.items():
        writer.fill_in(name, line)
    writer.push("Bewaar")


def choose_for_society(writer: Writer) -> None:
    writer.choose_document("lessons", "pdf")
    writer.pick("Voor wie?", "Maatschappelijk")
    for form in ("Word", "Gegevens (json)"):
        writer.tick(form)


def write_message(writer: Writer) -> None:
    writer.push("Maak een dilemmabericht…")
    writer.wait_for("De vraag")
    for name, part in MESSAGE.items():
        writer.write_part(name, part)


def test_a_sheet_for_society_is_made_with_what_an_archive_asks(
    writer: Writer, place: Path
) -> None:
    choose_for_society(writer)
    fill_in_archive(writer)
    writer.tick("Metadatablad (MDTO) erbij")
    writer.make()

    assert writer.says("7 bestanden gemaakt.")
    made = {file.name for file in place.iterdir()}
    assert {f"{SHEETS[writer.language]}.{form}" for form in ("pdf", "docx", "json")} < made
    sheets = [file.read_text("utf-8") for file in place.glob("*.xml")]
    assert len(sheets) == 4
    assert all("Documentsysteem Linde" in sheet for sheet in sheets)


def test_a_message_is_mended_and_made_and_gone_after_a_lock(writer: Writer, place: Path) -> None:
    choose_for_society(writer)
    write_message(writer)
    writer.export()
    assert writer.says(LEADS_TO_SOMEONE)
    assert list(place.iterdir()) == []

    writer.write_part("Door wie (rol)", "de commandant")
    writer.tick(UNCLASSIFIED)
    writer.tick_file("Word")
    writer.export()

    assert sorted(file.suffix for file in place.iterdir()) == [".docx", ".pdf"]
    for file in place.iterdir():
        assert writer.says(file.name)
        assert MESSAGE["De vraag"] in words(file)
    writer.keyboard.press("Ctrl+L")
    writer.unlock_again()
    writer.go_to_papers()
    writer.choose_paper("dilemma-message")
    assert {writer.part(name) for name in MESSAGE} == {""}


def test_the_figures_of_a_year_are_made_when_it_is_over(
    program: Program, place: Path, qapp: QApplication
) -> None:
    program.brought_in(NACHTRIT)
    later = program.on(date(2027, 1, 12))
    writer = Writer(later.folder, the_look(qapp), later.world, place)
    writer.begin()
    writer.go_to_papers()
    writer.choose_paper("yearly")
    writer.tick_file("Cijfers (CSV)")
    writer.export()

    figures, overview = sorted(place.iterdir())
    assert (figures.suffix, overview.suffix) == (".csv", ".pdf")
    assert writer.says(f"{overview.name}, {figures.name}.")
    assert "2026" in figures.read_text("utf-8")
    writer.leave()
