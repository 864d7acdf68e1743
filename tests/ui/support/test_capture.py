"""Every window of the facilitator is asked to stay out of pictures; that of the room never."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.capture import NotCaptured, keep_out_of_pictures
from moreelberaad.ui.views.audience.window import AudienceWindow
from tests.ui.accessibility.visit import Visit, the_example_until
from tests.ui.screens_faked import PROJECTOR, FakeScreens


class FakeSystem:
    """Keeps the windows that were named in its one call."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, handle: int) -> None:
        self.asked.append(handle)

    def was_asked(self, window: QWidget) -> bool:
        return int(window.winId()) in self.asked


@pytest.fixture
def system(qapp: QApplication) -> Iterator[FakeSystem]:
    system = FakeSystem()
    watching = NotCaptured(qapp, system)
    yield system
    delete(watching)


def on_show() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def a_tip(window: QWidget) -> None:
    QToolTip.showText(QPoint(20, 20), "een woord uit het gesprek", window)


def a_menu(window: QWidget) -> None:
    menu = QMenu(window)
    menu.addAction("Zet rij 4 op het scherm")
    menu.popup(QPoint(20, 20))


def a_list(window: QWidget) -> None:
    box = QComboBox(window)
    box.addItems(["de commandant", "de monteur"])
    box.show()
    box.showPopup()


@pytest.mark.parametrize("open_it", [lambda at: QDialog(at).show(), a_tip, a_menu, a_list])
def test_it_is_asked_for_whatever_window_is_shown(
    qtbot: QtBot, system: FakeSystem, open_it: Callable[[QWidget], None]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    before = on_show()

    open_it(window)

    assert len(on_show()) > len(before)
    assert all(system.was_asked(each) for each in on_show())
    QToolTip.hideText()


def test_it_is_asked_before_anything_is_painted(qtbot: QtBot, system: FakeSystem) -> None:
    class Painted(QWidget):
        def paintEvent(self, _: object) -> None:  # noqa: N802 - Qt's name
            painted.append(system.was_asked(self))

    painted: list[bool] = []
    window = Painted()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.grab()

    assert painted
    assert all(painted)


def test_it_is_not_asked_for_what_lies_in_a_window(qtbot: QtBot, system: FakeSystem) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    AudienceWindow(Language("nl")).setParent(window)
    window.show()

    assert set(system.asked) == {int(window.winId())}


def test_of_a_session_all_windows_stay_out_of_pictures_but_that_of_the_room(
    look: Appearance, system: FakeSystem, tmp_path: Path
) -> None:
    visit = Visit(tmp_path, look)
    visit.screens = FakeScreens(PROJECTOR)
    visit.make_vault()
    visit.enter(visit.keep(the_example_until("a5")))
    visit.press("Pauze")

    shown = on_show()
    room = [each for each in shown if isinstance(each, AudienceWindow)]
    assert len(room) == 1
    assert {visit.window, visit.front} < set(shown)
    assert [each for each in shown if not system.was_asked(each)] == room
    visit.leave()


def test_a_system_that_refuses_stops_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    def refuses(_: int) -> None:
        raise OSError

    watching, window = NotCaptured(qapp, refuses), QWidget()
    qtbot.addWidget(window)
    window.show()

    assert window.isVisible()
    delete(watching)


@pytest.mark.skipif("sys.platform == 'win32'")
def test_where_the_system_knows_no_such_wish_nothing_watches(qapp: QApplication) -> None:
    assert keep_out_of_pictures(qapp) is None
