"""The lines of an office, as the settings keep them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.office import Archive, Office
from moreelberaad.bootstrap import App
from moreelberaad.domain.papers import PaperKind
from moreelberaad.ui.viewmodels.office import OfficeModel


@pytest.fixture
def model(app: App, qapp: object) -> OfficeModel:  # noqa: ARG001 - signals need an application
    return OfficeModel(app)


def test_lines_for_papers_and_for_the_archive_are_kept_together(
    model: OfficeModel, app: App, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.changed):
        model.keep({"controller": " de  minister "}, {"creator": "het onderdeel"})

    archive = Archive(creator="het onderdeel")
    assert app.settings().office == Office(controller="de minister", archive=archive)


def test_the_same_lines_tell_nothing(model: OfficeModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.changed):
        model.keep(model.lines(), model.archive_lines())


def test_only_lines_on_a_paper_are_blank_there(model: OfficeModel) -> None:
    model.keep({"controller": "de minister", "retention": "een jaar"}, {})

    assert model.blanks_on(PaperKind.PARTICIPANTS_SHEET) == 3
    assert model.blanks_on(PaperKind.ROOM_SHEET) == 1
    assert model.blanks_on(PaperKind.SLIPS) == 0
