"""How far long work has come, told on standard error now and then."""

from __future__ import annotations

import time

from moreelberaad.cli.console import Console

_FIRST = 0.5  # seconds; what is done by then needs no word
_AGAIN = 2.0


class Pace:
    """Tell a number in a sentence of the catalogue with `{number}` in it, if it takes long."""

    def __init__(self, console: Console, sentence: str) -> None:
        self._console = console
        self._sentence = sentence
        self._next: float | None = None

    def at(self, number: int) -> None:
        """Say how far the work is, unless it has just begun or that was said just before."""
        now = time.monotonic()
        if self._next is None:
            self._next = now + _FIRST
        elif now >= self._next:
            self._console.note(self._sentence, number=number)
            self._next = now + _AGAIN
