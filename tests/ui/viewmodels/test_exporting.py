from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from moreelberaad.application.habits import Habits
from moreelberaad.bootstrap import App
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.viewmodels import export_work
from moreelberaad.ui.viewmodels.export_words import default_document
from tests.builders import a_released_session, rows, without
from tests.methods import AGREEMENTS, LESSONS, RECORD
from tests.ui.coarse import SHARP

from .exports import Begin, Exporting

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_begins_with_a_lessons_sheet_for_the_team_as_a_pdf(ready: Exporting) -> None:
    model = ready.model

    assert (model.request.document, model.request.scope) == (LESSONS, Scope.TEAM)
    assert model.files.formats == ("pdf",)


def test_how_far_it_goes_at_first_is_a_habit(app: App, begin: Begin) -> None:
    app.keep_settings(replace(app.settings(), habits=Habits(share_up_to="defence")))

    assert begin().model.request.scope is Scope.DEFENCE


@pytest.mark.parametrize(
    ("session", "document"),
    [
        (a_released_session(), LESSONS),
        (without(a_released_session(), "closing.consent"), AGREEMENTS),
        (without(a_released_session(harvest__agreements=rows()), "closing.consent"), LESSONS),
    ],
)
def test_agreements_come_first_when_nothing_else_was_agreed(
    session: Session, document: DocumentKind
) -> None:
    assert default_document(session) is document


def test_a_page_is_a_picture_of_the_sheet(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_work, "ON_SCREEN", SHARP)
    pages = [QImage.fromData(page) for page in begin().model.pages]

    assert [(page.width(), page.height()) for page in pages] == [(909, 1286)]


def test_a_choice_is_drawn_anew(ready: Exporting, qtbot: QtBot) -> None:
    before = ready.model.pages
    with qtbot.waitSignal(ready.model.previewed):
        ready.model.choose(document=AGREEMENTS)

    assert ready.model.pages != before


def test_of_many_choices_only_the_last_is_drawn(ready: Exporting) -> None:
    drawn: list[int] = []
    ready.model.previewed.connect(lambda: drawn.append(1))
    for document in (AGREEMENTS, RECORD, AGREEMENTS):
        ready.model.choose(document=document)
    ready.model.wait()

    assert drawn == [1]


def test_nothing_is_made_of_pages_that_nobody_saw_yet(ready: Exporting) -> None:
    ready.model.set_unclassified(True)
    ready.model.choose(scope=Scope.UNIT)
    seen_too_early = ready.model.can_make
    ready.model.wait()

    assert (seen_too_early, ready.model.can_make) == (False, True)


def test_saying_that_nothing_is_classified_is_about_one_document(ready: Exporting) -> None:
    ready.model.set_unclassified(True)
    ready.model.choose(document=AGREEMENTS)

    assert not ready.model.unclassified


def test_what_participants_get_stays_with_them(ready: Exporting) -> None:
    ready.model.choose(scope=Scope.RIJK)
    ready.model.choose(document=RECORD)

    assert ready.model.request.scope is Scope.TEAM
