"""A desktop whose screens are plugged and unplugged by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.viewmodels.screens import ScreenFacts

LAPTOP = ScreenFacts(name="laptop", x=0, y=0, width=1366, height=768)
PROJECTOR = ScreenFacts(name="projector", x=1366, y=0, width=1920, height=1080)


class FakeScreens(QObject):
    """Puts windows where it is told to, and remembers where each stands."""

    changed = Signal()

    def __init__(self, *screens: ScreenFacts) -> None:
        super().__init__()
        self._facts = (LAPTOP, *screens)
        self._own = LAPTOP.name
        self.places: dict[QWidget, str] = {}

    def facts(self) -> tuple[ScreenFacts, ...]:
        return self._facts

    def facilitator(self) -> str:
        return self._own

    def fill(self, window: QWidget, name: str) -> None:
        facts = next(each for each in self._facts if each.name == name)
        self.places[window] = name
        window.resize(facts.width, facts.height)
        window.show()

    def holds(self, window: QWidget, name: str) -> bool:
        return self.places.get(window) == name

    def plug(self, *screens: ScreenFacts) -> None:
        """Let these be the screens beside the laptop, and tell so."""
        self._facts = (LAPTOP, *screens)
        self.changed.emit()

    def move_facilitator(self, name: str) -> None:
        """Let the facilitator work on another screen."""
        self._own = name
        self.changed.emit()

    def push(self, window: QWidget, name: str) -> None:
        """Let the system put a window where nobody asked it to be."""
        self.places[window] = name
        self.changed.emit()
