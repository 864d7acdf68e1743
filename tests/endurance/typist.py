"""One who types in the real window, in a process of its own, and tells what was typed when."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.viewmodels.session import SessionModel
from tests.endurance.words import FIELDS, words
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

PAUSES = (20, 40, 60, 90, 140, 450)
"""Milliseconds between two keys: bursts, and now and then a thought in which all is saved."""
_IN_ONE_FIELD = (15, 60)
"""Keys after which somebody goes to the next field."""


@dataclass(kw_only=True)
class Typist:
    """Types the words of a seed into one field after another, each word at its end."""

    visit: Visit
    seed: int
    tell: Callable[[str], None]
    at: int = 0
    counts: dict[FieldKey, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - any words will do
        self._left = self.chance.randint(*_IN_ONE_FIELD)

    @property
    def key(self) -> FieldKey:
        """Give the field that is typed in."""
        return FIELDS[self.at]

    @property
    def box(self) -> QPlainTextEdit:
        """Give the box of that field, as soon as it is on show."""
        self.visit.keyboard.wait(lambda: bool(self._boxes()))
        return self._boxes()[0]

    @property
    def model(self) -> SessionModel:
        """Give what keeps the words."""
        found = self.visit.window.findChild(SessionModel)
        assert isinstance(found, SessionModel)
        return found

    def begin(self) -> None:
        """Put the caret at the end of the field."""
        box = self.box
        box.setFocus()
        box.moveCursor(QTextCursor.MoveOperation.End)

    def strike(self) -> None:
        """Press one key, and tell it; the pause is that of somebody who writes along."""
        self._go_on()
        count = self.counts.get(self.key, 0)
        QTest.keyClicks(self.box, words(self.seed, self.key)[count])
        self.counts[self.key] = count + 1
        self.tell(f"{time.monotonic()} {self.at} {count + 1}")
        QTest.qWait(self.chance.choice(PAUSES))

    def is_whole(self) -> bool:
        """Tell whether every field in the window holds what was typed."""
        answers = self.model.session.answers
        return all(
            getattr(answers.get(key), "plain", "").rstrip()
            == words(self.seed, key)[:count].rstrip()
            for key, count in self.counts.items()
        )

    def _go_on(self) -> None:
        self._left -= 1
        if self._left > 0 or self.at == len(FIELDS) - 1:
            return
        self._left = self.chance.randint(*_IN_ONE_FIELD)
        before, self.at = self.key, self.at + 1
        if before.partition(".")[0] != self.key.partition(".")[0]:
            self.visit.keyboard.press("Ctrl+Return")
            self.tell(f"{time.monotonic()} step {self.key.partition('.')[0]}")
        self.begin()

    def _boxes(self) -> list[QPlainTextEdit]:
        editors = self.visit.window.findChildren(Editor, self.key)
        boxes = [control for each in editors if each.isVisible() for control in each.controls()]
        return [each for each in boxes if isinstance(each, QPlainTextEdit)]


def entered(folder: Path, seed: int, tell: Callable[[str], None]) -> Typist:
    """Open the vault of this folder in the window, and go into its session."""
    visit = Visit(folder, the_look(an_application()))
    visit.start()
    visit.unlock()
    visit.wait_for("Ga verder")
    visit.window.begin(SESSION)
    visit.wait_for("Parkeer")
    typist = Typist(visit=visit, seed=seed, tell=tell)
    typist.begin()
    tell(f"{time.monotonic()} begun 0")
    return typist


SESSION = SessionId("volhouden")


def an_application() -> QApplication:
    """Give the application of this process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def forked(work: Callable[[Callable[[str], None]], None]) -> tuple[int, int]:
    """Do this in a process of its own, which begins with all that is loaded here.

    Gives its number, and the end of a pipe where its lines come. No window may be open here.
    """
    theirs, ours = os.pipe()
    number = os.fork()
    if number:
        os.close(ours)
        return number, theirs
    os.close(theirs)
    code = 1
    try:
        work(lambda line: _write(ours, line))
        code = 0
    finally:
        os._exit(code)


def _write(pipe: int, line: str) -> None:
    os.write(pipe, f"{line}\n".encode())


def lines_of(pipe: int) -> Iterator[str]:
    """Read what was told until the pipe is closed at the other end."""
    with os.fdopen(pipe, "rb") as stream:
        for line in stream:
            if line.endswith(b"\n"):  # a killed process may have told half a line
                yield line.decode().strip()
