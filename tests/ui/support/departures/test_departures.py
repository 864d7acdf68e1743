from __future__ import annotations

import ctypes
import signal
import subprocess
import sys
from ctypes import wintypes
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.ui.support.departures import macos
from moreelberaad.ui.support.departures.departures import Departures
from moreelberaad.ui.support.departures.windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    SessionMessages,
    says_away,
)

STOPS = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from moreelberaad.ui.support.departures.termination import Termination
qt = QCoreApplication([])
termination = Termination(qt)
termination.asked.connect(qt.quit)
QTimer.singleShot(0, lambda: print("begun", flush=True))
QTimer.singleShot(20_000, lambda: qt.exit(9))
sys.exit(qt.exec())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks in another way")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_who_is_asked_to_stop_does_so_in_order(asked: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STOPS], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        program.send_signal(asked)

        assert program.wait(10) == 0


@pytest.mark.parametrize(
    ("message", "what", "goes"),
    [
        (WM_WTSSESSION_CHANGE, 0x7, True),
        (WM_WTSSESSION_CHANGE, 0x2, True),
        (WM_WTSSESSION_CHANGE, 0x8, False),
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, 0x12, False),
        (0x0100, 0x7, False),
    ],
    ids=["lock", "another user", "unlock", "sleep", "awake", "a key"],
)
def test_windows_says_in_numbers_that_its_user_goes(
    message: int, what: int, *, goes: bool
) -> None:
    assert says_away(message, what) is goes


def test_a_message_of_windows_is_read_where_it_lies() -> None:
    heard: list[str] = []
    listener = SessionMessages(lambda: heard.append("away"))
    told = wintypes.MSG(message=WM_WTSSESSION_CHANGE, wParam=0x7)

    assert listener.nativeEventFilter(QByteArray(), ctypes.addressof(told)) == (False, 0)
    assert heard == ["away"]


class Centre:
    """A place where macOS posts notes."""

    def __init__(self) -> None:
        self.blocks: dict[str, object] = {}

    def addObserverForName_object_queue_usingBlock_(  # noqa: N802 - as macOS names it
        self, name: str, _: None, __: None, block: object
    ) -> str:
        self.blocks[name] = block
        return name


def test_macos_is_asked_for_the_lock_sleep_and_another_user(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    posted, workspace = Centre(), Centre()
    shared = SimpleNamespace(notificationCenter=lambda: workspace)
    modules = {
        "Foundation": SimpleNamespace(
            NSDistributedNotificationCenter=SimpleNamespace(defaultCenter=lambda: posted)
        ),
        "AppKit": SimpleNamespace(NSWorkspace=SimpleNamespace(sharedWorkspace=lambda: shared)),
    }
    monkeypatch.setattr(macos, "import_module", modules.__getitem__)
    heard: list[str] = []

    macos.listen(lambda: heard.append("away"))
    for block in (*posted.blocks.values(), *workspace.blocks.values()):
        assert callable(block)
        block(None)

    assert len(heard) == 3
    assert set(posted.blocks) == {"com.apple.screenIsLocked"}


def manager_of(qt: QApplication) -> QSessionManager:
    found = qt.findChild(QSessionManager)
    assert isinstance(found, QSessionManager)
    return found


def test_the_end_of_the_session_asks_for_what_is_safe(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "moreelberaad.ui.support.departures.departures.Termination", lambda _: a_source()
    )
    asked: list[str] = []
    window = QWidget()

    def may_end() -> bool:
        asked.append("safe?")
        return False

    kept = Departures(qapp, window, may_end)
    qapp.commitDataRequest.emit(manager_of(qapp))

    assert asked == ["safe?"]
    assert kept.parent() is window
    window.deleteLater()


def a_source() -> object:
    """Stand in for the signals of the system, which the tests must keep."""
    return SimpleNamespace(asked=SimpleNamespace(connect=lambda _: None))
