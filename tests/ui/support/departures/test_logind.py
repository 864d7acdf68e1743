"""What the desktop of Linux says of a session, heard on a bus of our own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.departures.bus import stays_here
from moreelberaad.ui.support.departures.logind import Logind, of_this_user

from .a_bus import ROOT, SESSION, Desktop, a_bus

MANAGER, ITSELF = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
SAVER, PROPERTIES = "org.gnome.ScreenSaver", "org.freedesktop.DBus.Properties"
BEGINS = True


@pytest.fixture
def desktop(tmp_path: Path, qapp: object) -> Iterator[Desktop]:
    assert qapp
    with a_bus(tmp_path) as made:
        yield made


@pytest.fixture
def heard(desktop: Desktop, qtbot: QtBot) -> Iterator[Logind]:
    parent = QObject()
    made = Logind(parent, desktop.connected(), desktop.connected(), "7")
    qtbot.wait(100)  # until it knows its own session
    yield made
    parent.deleteLater()


def test_sleep_is_told(qtbot: QtBot, desktop: Desktop, heard: Logind) -> None:
    with qtbot.waitSignal(heard.away):
        desktop.says(ROOT, MANAGER, "PrepareForSleep", BEGINS)


def test_the_end_of_the_machine_is_told(qtbot: QtBot, desktop: Desktop, heard: Logind) -> None:
    with qtbot.waitSignal(heard.ending):
        desktop.says(ROOT, MANAGER, "PrepareForShutdown", BEGINS)


@pytest.mark.parametrize("name", ["PrepareForSleep", "PrepareForShutdown"])
def test_what_is_over_tells_nothing(
    qtbot: QtBot, desktop: Desktop, heard: Logind, name: str
) -> None:
    with (
        qtbot.assertNotEmitted(heard.away, wait=100),
        qtbot.assertNotEmitted(heard.ending, wait=100),
    ):
        desktop.says(ROOT, MANAGER, name, not BEGINS)


def test_the_lock_of_this_session_is_told(qtbot: QtBot, desktop: Desktop, heard: Logind) -> None:
    with qtbot.waitSignal(heard.away):
        desktop.says(SESSION, ITSELF, "Lock")


def test_the_lock_of_another_user_is_not(qtbot: QtBot, desktop: Desktop, heard: Logind) -> None:
    with qtbot.assertNotEmitted(heard.away, wait=200):
        desktop.says(f"{SESSION}8", ITSELF, "Lock")


def test_a_screen_saver_is_told(qtbot: QtBot, desktop: Desktop, heard: Logind) -> None:
    with qtbot.waitSignal(heard.away):
        desktop.says("/org/gnome/ScreenSaver", SAVER, "ActiveChanged", BEGINS)


def test_a_bus_beyond_this_machine_is_never_spoken_to(qapp: QObject) -> None:
    far = {"DBUS_SYSTEM_BUS_ADDRESS": "tcp:host=192.0.2.1,port=1"}

    assert of_this_user(qapp, far) is None


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("unix:path=/run/dbus/system_bus_socket", True),
        ("unix:abstract=x;unix:path=/y", True),
        ("unix:path=/y;tcp:host=192.0.2.1", False),
        ("nonce-tcp:host=localhost", False),
        ("autolaunch:", False),
    ],
)
def test_only_a_socket_file_stays_here(address: str, *, here: bool) -> None:
    assert stays_here({"BUS": address}, "BUS") is here


def test_a_bus_that_is_not_there_is_no_trouble(qtbot: QtBot, qapp: QObject) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/bestaat/niet", "nergens")

    silent = Logind(qapp, nowhere, nowhere)

    with qtbot.assertNotEmitted(silent.away, wait=50):
        silent.shut_down(not BEGINS)
    silent.deleteLater()


@pytest.mark.parametrize(("name", "now"), [("Active", False), ("LockedHint", True)])
def test_what_changed_of_this_session_is_asked_for(
    qtbot: QtBot, desktop: Desktop, heard: Logind, name: str, *, now: bool
) -> None:
    desktop.session.now[name] = now
    with qtbot.waitSignal(heard.away):
        desktop.says(SESSION, PROPERTIES, "PropertiesChanged", ITSELF, {}, [name])


def test_a_session_that_is_as_before_tells_nothing(
    qtbot: QtBot, desktop: Desktop, heard: Logind
) -> None:
    with qtbot.assertNotEmitted(heard.away, wait=200):
        desktop.says(SESSION, PROPERTIES, "PropertiesChanged", ITSELF, {}, ["IdleHint"])
