"""The files of one document: beside each other, with what an archive asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from moreelberaad.application.office import Archive
from moreelberaad.documents import FORMATS, forms_for, make_documents, write_document
from moreelberaad.domain.errors import CannotWrite, InputRejected, NoFollowUpDays
from moreelberaad.domain.privacy import Disclosure, Surroundings, disclose
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Cell, Row
from moreelberaad.i18n import Language
from tests.builders import a_released_session, a_request, a_review, an_agreement, rows

NL = Language("nl")
TODAY = date(2026, 11, 22)
ARCHIVE = Archive(
    creator="Dienst",
    source="Zaaksysteem",
    appraisal="Bewaren",
    appraisal_list="Selectielijst",
    restriction="Intern",
)


def with_cells(of: Row, **cells: Cell) -> Row:
    return replace(of, cells={**of.cells, **cells})


def agreements(*days: date) -> Disclosure:
    agreed = [with_cells(an_agreement(f"Rust {day:%d}"), follow_up_date=day) for day in days]
    session = a_released_session(harvest__agreements=rows(*agreed, an_agreement("Samen rijden")))
    request = a_request(DocumentKind.AGREEMENTS)
    return disclose(session, request, (), a_review(), Surroundings())


def test_only_an_agreements_sheet_can_be_a_calendar() -> None:
    assert forms_for(DocumentKind.AGREEMENTS) == (*FORMATS, "ics")
    assert forms_for(DocumentKind.LESSONS) == FORMATS


def test_a_calendar_holds_each_day_once_and_no_word_of_an_agreement(tmp_path: Path) -> None:
    days = (date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 1))
    path = tmp_path / "terugblik.ics"
    write_document(agreements(*days), form="ics", language=NL, path=path, today=TODAY)

    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [event.decoded("DTSTART") for event in events] == sorted(set(days))
    assert {str(event["SUMMARY"]) for event in events} == {"Terugblik op afspraak"}


def test_without_a_day_there_is_no_calendar(tmp_path: Path) -> None:
    path = tmp_path / "terugblik.ics"
    with pytest.raises(NoFollowUpDays):
        write_document(agreements(), form="ics", language=NL, path=path, today=TODAY)

    assert not path.exists()


def test_an_archive_gets_a_sheet_for_the_document_and_one_for_each_file(tmp_path: Path) -> None:
    (tmp_path / "afsprakenblad.md").write_text("er was al iets")
    made = make_documents(
        agreements(), forms=("md", "txt"), folder=tmp_path, language=NL, today=TODAY,
        archive=ARCHIVE,
    )  # fmt: skip

    stem = "afsprakenblad-2"
    beside = [f"{stem}.mdto.xml", f"{stem}.md.mdto.xml", f"{stem}.txt.mdto.xml"]
    assert sorted(made.names) == sorted([f"{stem}.md", f"{stem}.txt", *beside])
    assert f"{stem}.md" in (tmp_path / beside[1]).read_text()


def test_one_file_gets_its_sheets_too(tmp_path: Path) -> None:
    path = tmp_path / "blad.txt"
    write_document(agreements(), form="txt", language=NL, path=path, today=TODAY, archive=ARCHIVE)

    assert {file.name for file in tmp_path.iterdir()} == {
        "blad.txt",
        "blad.mdto.xml",
        "blad.txt.mdto.xml",
    }


def test_an_archive_that_lacks_something_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputRejected):
        make_documents(
            agreements(), forms=("md",), folder=tmp_path, language=NL, today=TODAY,
            archive=Archive(creator="Dienst"),
        )  # fmt: skip

    assert list(tmp_path.iterdir()) == []


def test_a_document_never_stands_without_its_sheets(tmp_path: Path) -> None:
    path = tmp_path / "blad.txt"
    path.write_text("van vorige keer")
    (tmp_path / "blad.txt.mdto.xml").mkdir()

    with pytest.raises(CannotWrite):
        write_document(
            agreements(), form="txt", language=NL, path=path, today=TODAY, archive=ARCHIVE
        )
    assert path.read_text() == "van vorige keer"
    assert {file.name for file in tmp_path.iterdir()} == {"blad.txt", "blad.txt.mdto.xml"}


def test_a_sheet_names_the_file_as_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "blad.TEKST"
    write_document(agreements(), form="txt", language=NL, path=path, today=TODAY, archive=ARCHIVE)

    assert "<naam>blad.TEKST</naam>" in (tmp_path / "blad.txt.mdto.xml").read_text()
