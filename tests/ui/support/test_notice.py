from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button


@pytest.fixture(params=["info", "good", "warn", "danger"])
def notice(request: pytest.FixtureRequest, qtbot: QtBot, ui: Ui) -> Notice:
    made = Notice(ui, request.param)
    qtbot.addWidget(made)
    return made


def pictures(notice: Notice) -> int:
    return sum(not label.pixmap().isNull() for label in notice.findChildren(QLabel))


def test_there_is_no_notice_until_something_is_told(notice: Notice) -> None:
    assert notice.isHidden()


def test_a_notice_takes_its_icon_only_when_it_has_something_to_tell(notice: Notice) -> None:
    before = pictures(notice)

    notice.tell("De schijf is vol.")

    assert (before, pictures(notice)) == (0, 1)


def test_what_is_told_can_be_read_and_heard(notice: Notice) -> None:
    notice.tell("De schijf is vol.")

    assert (notice.isVisible(), notice.text()) == (True, "De schijf is vol.")
    assert notice.accessibleName() == "De schijf is vol."


def test_an_action_can_be_taken(qtbot: QtBot, ui: Ui, notice: Notice) -> None:
    action = button(ui, "Maak nu")
    notice.tell("Je hebt nog geen herstelcode.", action)

    with qtbot.waitSignal(action.clicked):
        action.click()


def test_a_new_notice_takes_the_old_actions_away(qtbot: QtBot, ui: Ui, notice: Notice) -> None:
    notice.tell("Je hebt nog geen herstelcode.", button(ui, "Maak nu"))

    notice.tell("Alles bewaard.")
    qtbot.wait(1)

    assert notice.findChildren(QPushButton) == []


def test_telling_takes_no_focus(notice: Notice) -> None:
    before = QApplication.focusWidget()

    notice.tell("Alles bewaard.")

    assert QApplication.focusWidget() is before


def test_a_cleared_notice_is_hidden_and_empty(notice: Notice) -> None:
    notice.tell("Alles bewaard.")

    notice.clear()

    assert (notice.isHidden(), notice.text(), notice.accessibleName()) == (True, "", "")
