from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession, NoteShared
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, DocumentKind
from moreelberaad.domain.values import Codes
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.finishing.reading_back import ReadingBackPage
from tests.builders import HELD_ON, a_released_session, a_request, a_session_at, key
from tests.ui.accessibility.visit import the_example
from tests.ui.hands import focused, named, press, said
from tests.ui.views.run.seeing import click

CHECK = key("closing.member_check_done")
CONSENT = key("closing.consent")
Open = Callable[[Session], ReadingBackPage]
QUESTION, CHANGES = "Wat moet eruit of anders?", "Voer wijzigingen in"


@pytest.fixture
def opened(ui: Ui, bench: Workbench, show: Callable[..., QWidget]) -> Open:
    """Show the page of a session in which the agreements sheet was made once."""

    def of(session: Session) -> ReadingBackPage:
        request = a_request(DocumentKind.AGREEMENTS)
        bench.bus.execute(AddSession(session=session))
        bench.bus.execute(NoteShared(session=session.id, request=request))
        page = ReadingBackPage(ui, CorrectingModel(bench, session.id, ui.language))
        show(page).resize(1366, 700)
        page.focus_first()
        return page

    return of


def a_draft() -> Session:
    return replace(a_session_at(Status.DRAFT).revise(CHECK, None), closed_on=HELD_ON)


def label_of_check() -> str:
    return a_draft().template.field(CHECK).label.get("nl")


def kept(bench: Workbench) -> Session:
    return bench.sessions.get(a_draft().id)


def newer(page: QWidget) -> bool:
    return any(text.endswith("er is een nieuwere versie.") for text in said(page))


def test_a_concept_is_read_back_and_the_tick_closes_it(opened: Open, bench: Workbench) -> None:
    page = opened(a_draft())
    assert QUESTION in said(page)

    click(page, label_of_check())

    assert kept(bench).status is Status.MEMBER_CHECK
    assert CHANGES in said(page)
    assert any(text.startswith("bij deelnemers tot en met") for text in said(page))


def test_the_tick_is_taken_back_with_ctrl_z(opened: Open, bench: Workbench) -> None:
    page = opened(a_draft())
    click(page, label_of_check())

    press(page, "Ctrl+Z")

    assert kept(bench).status is Status.DRAFT
    assert QUESTION in said(page)
    assert not named(page, label_of_check()).isChecked()  # type: ignore[attr-defined] # a tick


def test_a_participant_strikes_a_passage_in_any_status(opened: Open, bench: Workbench) -> None:
    page = opened(a_released_session())
    before = kept(bench)

    click(page, "Schrap passage 1")
    click(page, "Naar Anonimiseren")

    assert kept(bench).answers != before.answers
    assert kept(bench).status is Status.RELEASED


def test_a_change_says_which_document_is_older(opened: Open) -> None:
    page = opened(a_released_session())
    assert not newer(page)

    click(page, "Schrap passage 1")
    click(page, "Naar Anonimiseren")

    assert newer(page)


def test_a_struck_passage_comes_back_once_with_undo(opened: Open, bench: Workbench) -> None:
    page = opened(a_released_session())
    before, texts = kept(bench).answers, said(page)
    click(page, "Schrap passage 1")

    press(page, "Ctrl+Z")

    assert kept(bench).answers == before
    assert said(page) == texts


def test_the_keyboard_begins_at_the_first_passage(opened: Open) -> None:
    opened(a_released_session())

    assert focused().accessibleName() == "Passage 1 anders"


def test_going_on_saves_first(opened: Open, qtbot: QtBot) -> None:
    page = opened(a_released_session())

    with qtbot.waitSignal(page.done):
        press(page, "Ctrl+Return")


def test_a_session_without_words_leads_on(opened: Open) -> None:
    opened(replace(a_released_session(), answers={}))

    assert focused().accessibleName() == "Naar Anonimiseren"


def test_a_group_that_reads_back_late_says_what_may_leave(opened: Open, bench: Workbench) -> None:
    page = opened(a_draft().revise(CONSENT, Codes(())))

    click(page, "keuze lesson")
    press(page, "Ctrl+Return")

    assert kept(bench).consent == frozenset({Consent.LESSON})


def test_taking_the_last_tick_back_means_that_nothing_leaves(
    opened: Open, bench: Workbench
) -> None:
    page = opened(a_draft().revise(CONSENT, Codes(("lesson",))))

    click(page, "keuze lesson")
    press(page, "Ctrl+Return")

    assert kept(bench).consent == frozenset()


def test_the_slips_can_still_be_counted(opened: Open, bench: Workbench) -> None:
    page = opened(bench.imports.read(the_example()).session.close(on=HELD_ON))

    click(page, "Vul de briefjes in")

    assert isinstance(QApplication.activeModalWidget(), Dialog)
