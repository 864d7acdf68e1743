"""The whole program as someone finds it: a vault of its own, and a hand on its controls."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from typing_extensions import override

from moreelberaad.application.bus import Bus
from moreelberaad.bootstrap import App, Settings, SlotKind, Workbench, World
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.demo.keyboard import Keyboard
from moreelberaad.ui.made_places import places_of
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.preparing.methods.files import MethodFiles
from moreelberaad.ui.views.stage import Stage
from tests.cli.program import NACHTRIT, PASSPHRASE, a_world, app_in
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.hinting import settle_hints
from tests.ui.screens_faked import FakeScreens

from .translating import tells, translated

IN_HAND = 7
"""Minutes spent in the step that is worked in."""
_TURNS = 6
"""Turns after which all is laid out; most of them are for the pieces of a text that is read."""


class Visit:
    """One start of the program; `window` is there from `start` on.

    `files` answers, from the next start on, what a dialog would ask about files of methods;
    `screens` are those that the desktop has then, or none beside the laptop.
    """

    speaks = "nl"
    """The language of a window of which none is asked."""
    is_drawn = True
    """Whether the window draws itself; who only reads its words need not wait for that."""

    def __init__(
        self,
        folder: Path,
        look: Appearance,
        language: str = "",
        world: World | None = None,
        outside: Outside | None = None,
    ) -> None:
        world = replace(world or a_world(folder), settings_file=folder / "keuzes.json")
        self.app = app_in(world)
        self.app.keep_settings(Settings(language=language or self.speaks))
        self._look, self._outside = look, outside
        self.files: MethodFiles | None = None
        self.screens: FakeScreens | None = None
        self._stage: Stage | None = None

    def speak(self, language: str) -> None:
        """Let the next start be in this language."""
        self.app.keep_settings(Settings(language=language))

    def enlarge(self, scale: float) -> None:
        """Wear larger text; whoever gave the look puts it back."""
        self._look.choose(scale=scale)

    def fill_the_disk(self) -> None:
        """Let every vault that opens from now on refuse to be written."""
        self.app = FullDisk(self.app.world)

    @property
    def front(self) -> QWidget:
        """Give what takes the keyboard: a menu, a dialog, or else the window."""
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return shown or self.window

    def make_vault(self) -> None:
        """Let there be a vault."""
        self.app.create_vault(self.app.world.default_vault, PASSPHRASE)

    def keep(self, document: Mapping[str, Any]) -> SessionId:
        """Put a session of a file in the vault."""
        with self.app.unlock(self.app.world.default_vault, PASSPHRASE) as bench:
            return bench.imports.bring_in(bench.imports.read(document)).id

    def start(self) -> None:
        """Show the window as a start of the program does."""
        preferences = Preferences(self.app, self._look)
        self._door = Door(self.app, preferences.vault, waits=(0,))
        if self.screens:
            self._stage = Stage(self.screens, lambda: self.window.ui.language)
        places = places_of(self.app, self._outside, self.files, self._stage)
        self.window = MainWindow(self.app, self._look, preferences, self._door, places)
        self.keyboard = Keyboard(self.window)
        for each in (preferences, self._door):
            each.setParent(self.window)
        self.window.resize(1366, 768)
        self.window.setUpdatesEnabled(self.is_drawn)
        self.window.show()
        self.keyboard.wait(self.window.isActiveWindow)
        self.window.open()
        self.settle()

    def unlock(self, secret: str = PASSPHRASE) -> None:
        """Go in by the passphrase."""
        say = self.window.ui.say
        self.write(say("Wachtzin"), secret)
        self.press(say("Ontgrendel"))

    def enter(self, session: SessionId) -> None:
        """Lead this session, from a closed door on."""
        self.start()
        self.unlock()
        say = self.window.ui.say
        self.wait_for(say("Ga verder"), say("Nieuw beraad"))
        self.window.begin(session)
        self.wait_for(say("Parkeer"))
        self.settle()

    def press(self, name: str, group: str = "") -> None:
        """Press a button as soon as it can be pressed."""
        self.keyboard.wait(lambda: any(each.isEnabled() for each in self._buttons(name, group)))
        self._buttons(name, group)[-1].click()
        self.settle()

    def write(self, name: str, words: str) -> None:
        """Put words in a line."""
        self.wait_for(name)
        for line in self.front.findChildren(QLineEdit):
            if self.is_called(name, line.accessibleName()) and line.isVisible():
                line.setText(words)

    def words_in(self, name: str) -> str:
        """Give what stands in a line."""
        self.wait_for(name)
        lines = self.front.findChildren(QLineEdit)
        return next(each.text() for each in lines if self.is_called(name, each.accessibleName()))

    def shows(self, name: str) -> bool:
        """Tell whether a control with this name, or these words, is on show in front."""
        return any(
            each.isVisible()
            and self.is_called(name, each.accessibleName(), str(each.property("text")))
            for each in self.front.findChildren(QWidget)
        )

    def wait_for(self, *names: str) -> None:
        """Wait until one of these is on show."""
        self.keyboard.wait(lambda: any(self.shows(name) for name in names))

    def settle(self) -> None:
        """Let Qt finish what it put off, as it does between two acts of a user."""
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # none means all
        for _ in range(_TURNS):
            QApplication.processEvents()

    def rest(self) -> None:
        """Let all that was typed be looked at: a late hint is one more thing to reach."""
        settle_hints(self.window)
        self.settle()

    def leave(self) -> None:
        """Close everything and give it back."""
        for each in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if each is not None:
                each.close()
        self.window.close()
        self.window.deleteLater()
        if self._stage:
            self._stage.leave()
        self.settle()

    def _buttons(self, name: str, group: str) -> list[QAbstractButton]:
        around = self._around(group)
        return [
            each
            for each in around.findChildren(QAbstractButton)
            if each.isVisible() and self.is_called(name, each.accessibleName(), each.text())
        ]

    @property
    def language(self) -> str:
        """Give the language of the window."""
        return self.window.ui.language.code

    def said(self, name: str) -> str:
        """Give a Dutch name as the window says it."""
        return translated(name, self.window.ui.language)

    def tells(self, text: str, part: str) -> bool:
        """Tell whether a text holds this part of a sentence, in the window's language."""
        return tells(text, part, self.window.ui.language)

    def place_of(self, name: str, names: Sequence[str]) -> int:
        """Give where a name stands among others: as it is, or as the window says it."""
        return next(number for number, each in enumerate(names) if self.is_called(name, each))

    def is_called(self, name: str, *names: str) -> bool:
        """Tell whether one of these is the name: as it is, or as the window says it."""
        return name in names or self.said(name) in names

    def _around(self, group: str) -> QWidget:
        if not group:
            return self.front
        groups = self.front.findChildren(QWidget)
        return next(
            each
            for each in groups
            if self.is_called(group, each.accessibleName()) and each.isVisible()
        )


class FullDisk(App):
    """The program on a disk without room: its vaults open, and keep nothing."""

    @override
    def unlock(self, path: Path, secret: str, slot: SlotKind = SlotKind.PASSPHRASE) -> Workbench:
        bench = super().unlock(path, secret, slot)
        bench.bus = Bus(FakeUnit(), full_disk)
        return bench


Open = Callable[[Visit], None]
"""What leads to one screen."""


def the_example(**changes: object) -> dict[str, Any]:
    """Give the example session as a file holds it, still open at its last step unless changed."""
    document = tomllib.loads(NACHTRIT.read_text(encoding="utf-8"))
    answers = {**document["answers"], "aside": {"parking_lot": ["Kan het rooster anders?"]}}
    opened = {"status": "open", "step": "a10", "answers": answers}
    return {**document, **opened, **changes}


def the_example_until(step: str) -> dict[str, Any]:
    """Give the example session as it stood in this step: what came before, and its own words."""
    document = the_example(step=step)
    steps = list(document["real_minutes"])
    if step not in steps:
        return document
    later = set(steps[steps.index(step) + 1 :])
    minutes = {key: spent for key, spent in document["real_minutes"].items() if key not in later}
    answers = {key: given for key, given in document["answers"].items() if key not in later}
    so_far = {**document, "real_minutes": minutes | {step: IN_HAND}, "answers": answers}
    return {key: given for key, given in so_far.items() if key != "consent" or not later}


def large(open_it: Open, visit: Visit) -> None:
    """Open it in text of one and a half times the size."""
    visit.enlarge(1.5)
    open_it(visit)
