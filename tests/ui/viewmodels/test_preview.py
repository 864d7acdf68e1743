"""What is drawn of a document before it is made, and how often."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.preview import Drawn, Preview

pytestmark = pytest.mark.usefixtures("qapp")


class Desk:
    """Draws what is asked, and remembers how often it did."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.jobs = Jobs(self.parent)
        self.preview = Preview(self.jobs, self.parent)
        self.drawn: list[str] = []

    def ask(self, words: str, of: object) -> None:
        self.preview.ask(lambda: self._draw(words), of)

    def wait(self) -> None:
        while self.jobs.busy:
            self.jobs.wait()

    def _draw(self, words: str) -> Drawn:
        self.drawn.append(words)
        return Drawn(pages=(words.encode(),))


def test_what_is_being_drawn_is_not_drawn_twice() -> None:
    desk = Desk()
    desk.ask("een", "team")
    desk.ask("een", "team")
    desk.wait()

    assert desk.drawn == ["een"]
    assert desk.preview.drawn.pages == (b"een",)


def test_what_was_drawn_is_drawn_anew_when_it_is_asked_again() -> None:
    desk = Desk()
    for words in ("een", "twee"):
        desk.ask(words, "team")
        desk.wait()

    assert desk.preview.drawn.pages == (b"twee",)


def test_going_back_to_what_was_asked_first_shows_that() -> None:
    desk = Desk()
    for words, of in (("een", "team"), ("twee", "unit"), ("drie", "team")):
        desk.ask(words, of)
    desk.wait()

    assert desk.preview.drawn.pages == (b"drie",)
