from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.application.erasing import Notice
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.holding import HoldingModel
from moreelberaad.ui.views.finishing.erased_page import ErasedPage
from moreelberaad.ui.views.finishing.hold_dialog import HoldDialog, ask_hold
from moreelberaad.ui.views.finishing.hold_lifting import LiftDialog
from moreelberaad.ui.views.finishing.hold_mark import HoldMark
from moreelberaad.ui.views.start_notices import NoticeLines
from tests.builders import a_released_session, an_agreement, rows
from tests.cli.program import PASSPHRASE
from tests.ui.hands import named, press, said

Show = Callable[..., QWidget]


def click(page: QWidget, name: str) -> None:
    found = named(page, name)
    assert isinstance(found, QAbstractButton)
    found.click()


def a_model(bench: Workbench, *sessions: SessionId) -> HoldingModel:
    for each in sessions or (a_released_session().id,):
        bench.bus.execute(AddSession(session=replace(a_released_session(), id=each)))
    return HoldingModel(bench)


def test_a_hold_is_set_from_the_session_and_lifted_with_the_passphrase(
    ui: Ui, bench: Workbench, show: Show, qtbot: QtBot
) -> None:
    session = a_released_session().id
    model = a_model(bench, session)
    mark = HoldMark(ui, model, session)
    show(mark)
    click(mark, "Bewaarstop…")
    (dialog,) = mark.window().findChildren(HoldDialog)
    assert not named(dialog, "Zet de bewaarstop").isEnabled()
    click(dialog, "Woo-verzoek")
    click(dialog, "Zet de bewaarstop")
    assert model.reason(session) is HoldReason.WOO

    click(mark, "Bewaarstop: Woo-verzoek")
    (lifting,) = mark.window().findChildren(LiftDialog)
    field = named(lifting, "Wachtzin")
    QTest.keyClicks(field, PASSPHRASE)
    with qtbot.waitSignal(model.lifted):
        press(field, "Return")
    assert any("De bewaarstop is opgeheven." in each for each in said(lifting))
    assert named(mark, "Bewaarstop…").isEnabled()
    lifting.accept()


def test_of_more_sessions_only_those_that_are_ticked_are_held(
    ui: Ui, bench: Workbench, show: Show
) -> None:
    one, other = SessionId("een"), SessionId("ander")
    model = a_model(bench, one, other)
    page = QWidget()
    show(page)
    dialog = ask_hold(ui, page, model, (one, other))
    dialog.findChildren(QCheckBox)[0].click()
    click(dialog, "klacht")
    click(dialog, "Zet de bewaarstop")

    assert model.reason(one) is None
    assert model.reason(other) is HoldReason.COMPLAINT


def test_start_tells_what_goes_soon_and_more_plainly_what_goes_first(ui: Ui, show: Show) -> None:
    lines = NoticeLines(ui)
    show(lines)
    day = date(2026, 12, 1)
    first = Notice(session=SessionId("een"), goes_on=day, days=5)
    later = Notice(session=SessionId("ander"), goes_on=day, days=9)
    lines.show_notices((first, later))

    told = [each for each in said(lines) if each.startswith("Notities van")]
    assert [each.split(".")[0] for each in told] == [
        "Notities van 1 beraad worden over 5 dagen gewist",
        "Notities van 1 beraad worden over 9 dagen gewist",
    ]
    lines.show_notices(())
    assert lines.isHidden()


def test_a_session_without_notes_says_what_is_left_and_until_when(ui: Ui, show: Show) -> None:
    agreed = {"harvest__agreements": rows(an_agreement("Samen rijden"))}
    gone = replace(a_released_session(**agreed), title=Prose(""), wiped=True)
    now = [gone]
    page = ErasedPage(ui, lambda: now[-1])
    show(page)

    assert "De notities van dit beraad zijn gewist" in said(page)
    assert any(each.startswith("Afspraken: tot ") for each in said(page))
    assert named(page, "Maak het afsprakenblad").isEnabled()

    now.append(replace(gone, hold=HoldReason.WOO))
    page.refresh()
    assert "Bewaarstop: Woo-verzoek. Wat er nog is, blijft staan." in said(page)
    assert not any("tot " in each for each in said(page))
