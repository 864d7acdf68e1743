"""The screens of this computer, and a window put on one of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.viewmodels.screens import ScreenFacts

_MOVES = (QEvent.Type.Move, QEvent.Type.Show)


class Screens(Protocol):
    """What the stage asks of the desktop; tests plug and unplug one of their own."""

    @property
    def changed(self) -> SignalInstance:
        """Tell that a screen came or went or moved, or that the facilitator went to another."""
        ...

    def facts(self) -> tuple[ScreenFacts, ...]:
        """List the screens that are there."""
        ...

    def facilitator(self) -> str:
        """Name the screen where the facilitator works; empty while that is not known."""
        ...

    def fill(self, window: QWidget, name: str) -> None:
        """Let a window fill a screen, without taking the keyboard."""
        ...

    def holds(self, window: QWidget, name: str) -> bool:
        """Tell whether a window stands on a screen."""
        ...


class DeskScreens(QObject):
    """Watches the screens of Qt."""

    changed = Signal()

    def __init__(self, desk: QGuiApplication) -> None:
        super().__init__(desk)
        self._own: QWidget | None = None
        self._was_on = ""
        desk.screenAdded.connect(self._on_added)
        desk.screenRemoved.connect(self._tell)
        desk.primaryScreenChanged.connect(self._tell)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._tell)

    def stand_beside(self, own: QWidget) -> None:
        """Know the facilitator's window from now on, wherever it goes."""
        self._own = own
        own.installEventFilter(self)

    def facts(self) -> tuple[ScreenFacts, ...]:
        """List the screens that are there."""
        return screens_now()

    def facilitator(self) -> str:
        """Name the screen where the facilitator works; empty when it just went away."""
        return self._name_of(self._own) if self._own else ""

    def fill(self, window: QWidget, name: str) -> None:
        """Let a window fill a screen, without taking the keyboard."""
        screen, own = _named()[name], self._own
        works = own is not None and own.isActiveWindow()
        window.hide()
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()  # `showFullScreen` would ask for the keyboard
        if own and works:
            own.activateWindow()

    def holds(self, window: QWidget, name: str) -> bool:
        """Tell whether a window stands on a screen."""
        return self._name_of(window) == name

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.facilitator() != self._was_on:
            self._was_on = self.facilitator()
            self.changed.emit()
        return False

    def _name_of(self, window: QWidget) -> str:
        found = (name for name, screen in _named().items() if screen is window.screen())
        return next(found, "")

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._tell)
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def screens_now() -> tuple[ScreenFacts, ...]:
    """List the screens that Qt sees."""
    return tuple(_facts(name, screen) for name, screen in _named().items())


def _named() -> dict[str, QScreen]:
    """Give every screen a name of its own: two of one make may be called the same."""
    named: dict[str, QScreen] = {}
    for screen in QGuiApplication.screens():
        number = sum(1 for name in named if name.partition("#")[0] == screen.name())
        named[f"{screen.name()}#{number}"] = screen
    return named


def _facts(name: str, screen: QScreen) -> ScreenFacts:
    where = screen.geometry()
    return ScreenFacts(
        name=name,
        x=where.x(),
        y=where.y(),
        width=where.width(),
        height=where.height(),
        ratio=screen.devicePixelRatio(),
    )
