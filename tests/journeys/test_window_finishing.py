"""A closed session, taken to its documents in the real window by keys alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.adapters.system import batches
from moreelberaad.adapters.system.files import write_whole
from moreelberaad.application.commands import KeepReview
from moreelberaad.bootstrap import App
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import Review, proposals
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.exporting import ExportModel
from tests.cli.program import NACHTRIT, PASSPHRASE, Program
from tests.cli.test_exits_of_vaults import a_closed_folder
from tests.journeys.finisher import (
    ALL_FORMS,
    DROP,
    FIRST,
    KEEP,
    SECOND,
    STEMS,
    Finisher,
    Way,
    own,
)
from tests.journeys.test_window_full_disk import Quota
from tests.ui.hands import the_look

SCOPES = {"record": "team", "agreements": "team", "lessons": "unit"}
TWICE = NACHTRIT.read_text("utf-8").replace(
    '"Een reservechauffeur was er niet"', '"In Soesterberg was geen reservechauffeur"'
)
"""The example with one place named twice."""
WAYS = {
    "dinsdagnacht": SECOND,
    "De Wit": own("chauffeur"),
    '"wie zeurt, rijdt niet mee"': DROP,
    "enige vrouwelijke chauffeur": DROP,
    "groepscommandant": KEEP,
}
"""What is decided about the words that are not replaced by what is suggested first."""
MONTH = {"nl": "december 2026", "en": "December 2026"}
OBJECTED = "Rusttijden in het oefenplan zetten"
GATES = {
    "recognised_by_colleague": False,
    "recognised_widely": False,
    "second_reader": True,
    "marked_general": True,
    "unclassified": True,
}


def way(words: str) -> Way:
    return WAYS.get(words, FIRST)


@pytest.fixture
def finisher(program: Program, place: Path, qapp: QApplication) -> Iterator[Finisher]:
    made = Finisher(program.folder, the_look(qapp), program.world, place)
    yield made
    made.leave()


def decided(program: Program, session: str) -> Path:
    """Write the file that decides as the keys do."""
    found = program.unlocked("sessions", "review", session, "--json").data
    entries: list[dict[str, Any]] = [{**each, **way(each["text"]).said} for each in found]
    gates = [{"gate": gate, "answer": answer} for gate, answer in GATES.items()]
    return program.written(json.dumps([*entries, *gates]), "besluiten.json")


def by_command(program: Program, session: str, document: str, form: str, *how: str) -> bytes:
    out = program.folder / f"opdracht.{form}"
    what = ("--document", document, "--format", form, "--scope", SCOPES[document], "--out", out)
    outcome = program.unlocked("sessions", "export", session, *what, *how)
    assert outcome.code == 0, outcome.err
    return out.read_bytes()


def test_keys_alone_make_the_very_files_that_a_decisions_file_makes(
    program: Program, finisher: Finisher, place: Path
) -> None:
    session = program.brought_in(program.written(TWICE))
    finisher.begin()
    finisher.pass_names()
    asked = finisher.decide(way)
    finisher.let_read()
    finisher.push("Naar Exporteren")
    for document, scope in (("record", ""), ("agreements", "Team"), ("lessons", "Eenheid")):
        finisher.choose_document(document, *ALL_FORMS, scope=scope)
        finisher.make()
        assert finisher.says("3 bestanden gemaakt.")
    finisher.keyboard.press("Ctrl+L")
    finisher.wait_for("Ontgrendel")

    assert (asked.count("Soesterberg"), set(WAYS) - set(asked)) == (1, set())
    how = ("--decisions", str(decided(program, session)), "--lang", finisher.language)
    for document, stem in STEMS[finisher.language].items():
        for form in ALL_FORMS:
            made = (place / f"{stem}.{form}").read_bytes()
            assert made == by_command(program, session, document, form, *how), stem + form


@pytest.fixture
def reviewed(program: Program) -> str:
    """Give a session of which all is decided, and read by a second reader."""
    session = program.brought_in(NACHTRIT)
    with App(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        found = bench.exports.findings(SessionId(session))
        review = Review(
            decisions=proposals(found, reason=Prose("")).decisions,
            recognised_by_colleague=False,
            recognised_widely=False,
            second_reader=True,
            opened=marks_of_all(bench.sessions.get(SessionId(session))),
        )
        bench.bus.execute(KeepReview(session=SessionId(session), review=review))
    return session


@pytest.mark.usefixtures("reviewed")
def test_an_objection_leaves_what_is_out_alone_and_marks_it(
    finisher: Finisher, place: Path
) -> None:
    finisher.begin()
    finisher.choose_document("agreements", "md")
    finisher.make()
    first = (place / f"{STEMS[finisher.language]['agreements']}.md").read_bytes()
    finisher.push("1. Nalezen")
    finisher.strike(OBJECTED)
    finisher.push("4. Exporteren")

    finisher.push("Wat is er gedeeld")

    assert finisher.says("er is een nieuwere versie")
    assert finisher.says(MONTH[finisher.language])
    assert OBJECTED in first.decode()
    assert [file.read_bytes() for file in place.iterdir()] == [first]


@pytest.mark.usefixtures("reviewed")
def test_the_sheet_after_an_objection_lacks_the_passage_and_names_the_month_before(
    program: Program, finisher: Finisher, place: Path, qapp: QApplication
) -> None:
    finisher.begin()
    finisher.choose_document("agreements", "md")
    finisher.make()
    finisher.window.close()
    later = program.on(date(2027, 1, 11))
    again = Finisher(later.folder, the_look(qapp), later.world, place)
    again.begin()
    again.push("1. Nalezen")
    again.strike(OBJECTED)
    again.look_at_all()
    again.push("4. Exporteren")
    again.choose_document("agreements", "md")
    again.make()
    again.leave()

    sheet = (place / f"{STEMS[finisher.language]['agreements']}-2.md").read_text("utf-8")
    assert OBJECTED not in sheet
    assert again.tells(sheet, "Gebruik dat niet meer.")
    assert MONTH[again.language] in sheet
    first = (place / f"{STEMS[again.language]['agreements']}.md").read_text("utf-8")
    assert not again.tells(first, "Dit vervangt")


class SlowDisk:
    """A disk that has the first file, and waits with the next."""

    def __init__(self) -> None:
        self.has_first, self.may_go_on = Event(), Event()

    def write(self, path: Path, content: bytes) -> None:
        write_whole(path, content)
        self.has_first.set()
        assert self.may_go_on.wait(10)


@pytest.mark.usefixtures("reviewed")
def test_stopping_in_the_middle_leaves_no_file(
    finisher: Finisher, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = SlowDisk()
    monkeypatch.setattr(batches, "write_whole", disk.write)
    finisher.begin()
    finisher.choose_document("agreements", *ALL_FORMS)
    finisher.start_making()
    finisher.keyboard.wait(disk.has_first.is_set)
    assert len(list(place.iterdir())) == 1

    finisher.push("Stop met maken")
    disk.may_go_on.set()
    finisher.model(ExportModel).wait()

    assert finisher.says("Gestopt. Er is niets gemaakt.")
    assert list(place.iterdir()) == []
    assert not finisher.model(ExportModel).shared


NOT_HERE = "Hier kan niet worden geschreven"
FULL = "De schijf is vol. Er is niets half bewaard."


def gone(place: Path) -> None:
    place.rmdir()


def no_folder(place: Path) -> None:
    place.rmdir()
    place.write_text("al iets anders")


@pytest.mark.usefixtures("reviewed")
@pytest.mark.parametrize("spoil", [gone, no_folder])
def test_a_folder_that_is_gone_is_told_and_another_one_serves(
    finisher: Finisher, place: Path, spoil: Callable[[Path], None]
) -> None:
    finisher.begin()
    finisher.choose_document("lessons", *ALL_FORMS)
    spoil(place)
    before = sorted(place.parent.iterdir())
    finisher.make()

    assert finisher.says(NOT_HERE)
    assert sorted(place.parent.iterdir()) == before
    place.unlink(missing_ok=True)
    place.mkdir()
    finisher.make()
    assert finisher.says("3 bestanden gemaakt.")


@pytest.mark.usefixtures("reviewed")
def test_a_place_one_may_not_write_in_is_told(finisher: Finisher, tmp_path: Path) -> None:
    finisher.place = a_closed_folder(tmp_path)
    finisher.begin()
    finisher.choose_document("lessons", *ALL_FORMS)
    finisher.make()

    assert finisher.says(NOT_HERE)
    assert not finisher.model(ExportModel).shared


@pytest.mark.usefixtures("reviewed")
def test_a_disk_without_room_for_the_files_keeps_none(finisher: Finisher, place: Path) -> None:
    disk = Quota()
    finisher.begin()
    finisher.choose_document("lessons", "md", "pdf")
    disk.fill()
    try:
        finisher.make()
    finally:
        disk.make_room()

    assert finisher.says(FULL)
    assert list(place.iterdir()) == []
    assert not finisher.model(ExportModel).shared


@pytest.mark.usefixtures("reviewed")
def test_a_file_that_cannot_be_noted_as_shared_does_not_stay(
    finisher: Finisher, place: Path
) -> None:
    finisher.fill_the_disk()
    finisher.begin()
    finisher.choose_document("lessons", *ALL_FORMS)
    finisher.make()

    assert finisher.says(FULL)
    assert list(place.iterdir()) == []
