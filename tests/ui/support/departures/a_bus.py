"""A bus of one's own, and somebody on it who says what logind says."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath

SESSION = "/org/freedesktop/login1/session/_37"
ROOT = "/org/freedesktop/login1"
_NUMBERS = count()


def _named(interface: str) -> Any:  # noqa: ANN401 - the stubs know no such decorator
    made: Any = ClassInfo
    return made({"D-Bus Interface": interface})


@_named("org.freedesktop.login1.Manager")
class Manager(QObject):
    """Knows one session."""

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, name: str) -> QDBusObjectPath:  # noqa: N802 - as logind names it
        return QDBusObjectPath(SESSION if name == "7" else "/nergens")


@_named("org.freedesktop.login1.Session")
class Session(QObject):
    """Tells how that session stands."""

    def __init__(self) -> None:
        super().__init__()
        self.now: dict[str, bool] = {"Active": True, "LockedHint": False}

    def _active(self) -> bool:
        return self.now["Active"]

    def _locked(self) -> bool:
        return self.now["LockedHint"]

    Active = Property(bool, _active)
    LockedHint = Property(bool, _locked)


@dataclass(kw_only=True)
class Desktop:
    """Says things on a bus, and lets them arrive."""

    address: str
    manager: Manager = field(default_factory=Manager)
    session: Session = field(default_factory=Session)

    def __post_init__(self) -> None:
        self._bus = self.connected()
        options = QDBusConnection.RegisterOption
        kinds = options.ExportAllSlots | options.ExportAllProperties
        assert self._bus.registerService("org.freedesktop.login1")
        assert self._bus.registerObject(ROOT, self.manager, kinds)
        assert self._bus.registerObject(SESSION, self.session, kinds)

    def connected(self) -> QDBusConnection:
        """Give a way to this bus."""
        return QDBusConnection.connectToBus(self.address, f"proef-{next(_NUMBERS)}")

    def says(self, path: str, interface: str, name: str, *words: object) -> None:
        """Send a signal."""
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(words))
        assert self._bus.send(signal)


@contextmanager
def a_bus(folder: Path) -> Iterator[Desktop]:
    """Start a bus, as far as this machine has one."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon")
    ask = [program, "--session", "--print-address", "--nofork", f"--address=unix:dir={folder}"]
    with subprocess.Popen(
        ask, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as run:
        assert run.stdout is not None
        try:
            yield Desktop(address=run.stdout.readline().strip())
        finally:
            run.kill()
