"""What a screen reader says of hints and of the review, letter for letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from moreelberaad.ui.support import announce

from .test_window_hints import play

TRANSCRIPT = Path(__file__).with_name("spoken_hints.txt")
_OF_A_HINT = ("Alt V.", "Alt L.", "Alt N.")


class Listener:
    """Takes the place of the screen reader, and writes down what is announced."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[str] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802 - as Qt names it
        """Hear an announcement."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    made = Listener()
    monkeypatch.setattr(announce, "QAccessible", made)
    return made


def test_each_hint_and_each_point_is_said_once_with_what_can_be_done(
    tmp_path: Path, qapp: QApplication, listener: Listener
) -> None:
    play(tmp_path, qapp, answers=True)
    hints = [words for words in listener.heard if words.endswith(_OF_A_HINT)]
    listener.heard.clear()
    (tmp_path / "zonder").mkdir()
    play(tmp_path / "zonder", qapp, answers=False)
    points = [words for words in listener.heard if words.startswith("Punt ")]

    said = "\n".join(["# Hints", *hints, "", "# Punten", *points, ""])
    assert said == TRANSCRIPT.read_text("utf-8")
