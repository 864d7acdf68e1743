"""Which files are made: formats for each document, and metadata sheets for an archive."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.application.office import Archive, Office
from moreelberaad.bootstrap import App
from moreelberaad.domain.readers import Readers
from moreelberaad.ui.viewmodels.export_files import ExportFiles
from tests.methods import AGREEMENTS, LESSONS

from .exports import Exporting

pytestmark = pytest.mark.usefixtures("qapp")

ARCHIVE = Archive(
    creator="Eenheid Linde",
    source="Archief Linde",
    appraisal="B",
    appraisal_list="Lijst Linde",
    restriction="Vrij",
)


@pytest.fixture
def files(app: App) -> ExportFiles:
    return ExportFiles(app, AGREEMENTS)


@pytest.fixture
def archived(app: App) -> None:
    office = Office(archive=ARCHIVE)
    app.keep_settings(replace(app.settings(), office=office))


def test_only_agreements_can_stand_in_a_calendar(files: ExportFiles) -> None:
    files.choose(("ics", "pdf"))
    chosen = files.formats
    files.belong_to(LESSONS)

    assert (chosen, files.formats) == (("pdf", "ics"), ("pdf",))


def test_a_calendar_is_still_ticked_when_one_comes_back(files: ExportFiles) -> None:
    files.choose(("ics",))
    files.belong_to(LESSONS)
    files.choose(("md",))
    files.belong_to(AGREEMENTS)

    assert files.formats == ("md", "ics")


def test_without_an_archive_there_are_no_sheets(files: ExportFiles) -> None:
    files.set_sheets(True)

    assert (files.can_have_sheets, files.archive, files.number) == (False, None, 1)


@pytest.mark.usefixtures("archived")
@pytest.mark.parametrize(("formats", "number"), [((), 0), (("pdf",), 3), (("pdf", "md"), 5)])
def test_each_file_and_the_document_have_a_sheet(
    files: ExportFiles, formats: tuple[str, ...], number: int
) -> None:
    files.choose(formats)
    files.set_sheets(True)

    assert (files.archive, files.number) == (ARCHIVE, number)


@pytest.mark.usefixtures("archived")
def test_as_many_files_are_made_as_were_counted(ready: Exporting) -> None:
    ready.model.files.set_sheets(True)
    ready.make("md", "html")

    assert len(ready.files) == ready.model.files.number == 5
    assert {name.split(".", 1)[1] for name in ready.files} >= {"mdto.xml", "md.mdto.xml"}


def test_other_readers_are_drawn_other_words(ready: Exporting) -> None:
    before = ready.model.pages
    ready.model.choose(readers=Readers.SOCIETY)
    ready.model.wait()

    assert ready.model.request.readers is Readers.SOCIETY
    assert ready.model.pages != before


def test_readers_stay_chosen_while_one_looks_at_the_agreements(ready: Exporting) -> None:
    ready.model.choose(readers=Readers.MILITARY)
    ready.model.choose(document=AGREEMENTS)
    ready.model.choose(document=LESSONS)

    assert ready.model.request.readers is Readers.MILITARY
