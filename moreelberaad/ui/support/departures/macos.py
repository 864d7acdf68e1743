"""macOS: notes that the system posts when the screen is locked, or its user goes."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

LOCKED = "com.apple.screenIsLocked"
GOES = ("NSWorkspaceWillSleepNotification", "NSWorkspaceSessionDidResignActiveNotification")


def listen(away: Callable[[], None]) -> tuple[object, ...]:
    """Hear the notes on the thread of the window; the caller keeps what is given."""
    foundation, app_kit = import_module("Foundation"), import_module("AppKit")
    posted = foundation.NSDistributedNotificationCenter.defaultCenter()
    workspace = app_kit.NSWorkspace.sharedWorkspace().notificationCenter()
    names = ((posted, LOCKED), *((workspace, name) for name in GOES))
    return tuple(
        centre.addObserverForName_object_queue_usingBlock_(name, None, None, lambda _: away())
        for centre, name in names
    )
