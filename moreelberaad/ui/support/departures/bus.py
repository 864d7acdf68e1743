"""D-Bus, as far as it stays on this machine (design.md: no network at run time, ever)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_LOCAL = "unix:"


def stays_here(environment: Mapping[str, str], variable: str) -> bool:
    """Tell whether this variable leads to no bus beyond a socket file of this machine."""
    addresses = environment.get(variable, _LOCAL).split(";")
    return all(each.startswith(_LOCAL) for each in addresses if each)


def ask(
    bus: QDBusConnection, question: QDBusMessage, then: Callable[[object], None], parent: QObject
) -> None:
    """Ask without waiting; `then` gets the first thing that is answered, if anything is."""
    watcher = QDBusPendingCallWatcher(bus.asyncCall(question), parent)

    def hear(answered: QDBusPendingCallWatcher) -> None:
        reply = answered.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            then(reply.arguments()[0])
        answered.deleteLater()

    watcher.finished.connect(hear)
