"""Linux: what logind and the screen savers say about the session of this user."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusVariant,
)

from moreelberaad.ui.support.departures.bus import ask, stays_here

_SERVICE = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ROOT = "/org/freedesktop/login1"
_AWAY_WHEN = {"Active": False, "LockedHint": True}
"""Properties of a session, and what each of them is when nobody of this user is there."""
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class Logind(QObject):
    """Listens on the bus of the system, and that of this user; without either it is silent."""

    away = Signal()
    ending = Signal()

    def __init__(
        self,
        parent: QObject,
        system: QDBusConnection,
        user: QDBusConnection,
        session: str = "auto",
    ) -> None:
        super().__init__(parent)
        self._system = system
        for name, slot in (("PrepareForSleep", "sleep"), ("PrepareForShutdown", "shut_down")):
            system.connect("", _ROOT, _MANAGER, name, self, _slot(f"{slot}(bool)"))
        for saver in _SAVERS:
            user.connect("", "", saver, "ActiveChanged", self, _slot("sleep(bool)"))
        question = QDBusMessage.createMethodCall(_SERVICE, _ROOT, _MANAGER, "GetSession")
        question.setArguments([session])
        ask(system, question, self._follow, self)

    @Slot(bool)
    def sleep(self, begins: bool) -> None:  # noqa: FBT001 - as the desktop says it
        """Hear that the machine goes to sleep or the screen is locked, or the other way round."""
        if begins:
            self.away.emit()

    @Slot(bool)
    def shut_down(self, begins: bool) -> None:  # noqa: FBT001 - idem
        """Hear that the machine stops, or that this was taken back."""
        if begins:
            self.ending.emit()

    @Slot(QDBusMessage)
    def lock(self, _: QDBusMessage) -> None:
        """Hear that the session is locked."""
        self.away.emit()

    @Slot(QDBusMessage)
    def look(self, changed: QDBusMessage) -> None:
        """Ask how the session stands: what changed comes in a form that PySide cannot read."""
        for name in _AWAY_WHEN:
            question = QDBusMessage.createMethodCall(_SERVICE, changed.path(), _PROPERTIES, "Get")
            question.setArguments([_SESSION, name])
            ask(self._system, question, partial(self._judge, name), self)

    def _follow(self, session: object) -> None:
        if isinstance(session, QDBusObjectPath):
            path = session.path()
            self._system.connect("", path, _SESSION, "Lock", self, _slot("lock(QDBusMessage)"))
            self._system.connect(
                "", path, _PROPERTIES, "PropertiesChanged", self, _slot("look(QDBusMessage)")
            )

    def _judge(self, name: str, now: object) -> None:
        value = now.variant() if isinstance(now, QDBusVariant) else now
        if value is _AWAY_WHEN[name]:
            self.away.emit()


def _slot(signature: str) -> bytes:
    """Name a slot; the stubs of PySide ask for bytes, and PySide itself takes none."""
    return cast("bytes", SLOT(signature))


def of_this_user(parent: QObject, environment: Mapping[str, str] = os.environ) -> Logind | None:
    """Listen to the desktop of this user; to none when a bus would lead off this machine."""
    variables = ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")
    if not all(stays_here(environment, each) for each in variables):
        return None
    session = environment.get("XDG_SESSION_ID", "auto")
    return Logind(parent, QDBusConnection.systemBus(), QDBusConnection.sessionBus(), session)
