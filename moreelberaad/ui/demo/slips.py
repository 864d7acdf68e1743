"""Counts a silent choice as a facilitator does: how many people, and then their slips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox, QWidget

from moreelberaad.domain.choices import Ballot
from moreelberaad.domain.counts import voices
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Tally
from moreelberaad.ui.demo.film import on_top
from moreelberaad.ui.demo.keyboard import Keyboard
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.fields.editor import Editor


class SlipCounter:
    """Works by keys alone; names are in the language of the window."""

    def __init__(
        self, window: QWidget, keyboard: Keyboard, typist: Typist, say: Callable[[str], str]
    ) -> None:
        self._window, self._keyboard, self._typist, self._say = window, keyboard, typist, say

    def count(self, session: Session, ballot: Ballot) -> None:
        """Count what a session holds of a choice, for as many people as there are slips."""
        tallies = {key: session.answers.get(key) for key in ballot.fields}
        counted = {key: each for key, each in tallies.items() if isinstance(each, Tally)}
        say, people = self._say, max(map(voices, counted.values()))
        if not self._shown(QAbstractButton, say("Briefjes tellen")):
            group = self._first(QWidget, say("Hoe kiezen jullie?"))
            self._typist.choose_in(group, say("Briefjes"))
        self._keyboard.reach(self._first(QSpinBox, say("Hoeveel mensen kiezen mee?")))
        self._keyboard.press("Ctrl+A")
        self._keyboard.type(str(people))
        self._push(say("Briefjes tellen"))
        self._keyboard.wait(lambda: QApplication.activeModalWidget() is not None)
        for key, tally in counted.items():
            self._typist.answer(self._editor(key), session.template.field(key), tally)
        self._push(say("Bewaar de telling"))
        self._push(say("Klaar"))
        self._keyboard.wait(lambda: QApplication.activeModalWidget() is None)
        self._window.activateWindow()  # without a desktop nobody gives the keys back to it
        self._keyboard.wait(self._window.isActiveWindow)

    def _editor(self, key: FieldKey) -> Editor:
        found = on_top(self._window).findChildren(Editor, key)
        return next(each for each in found if each.isVisible())

    def _push(self, name: str) -> None:
        self._keyboard.reach(self._first(QAbstractButton, name))
        self._keyboard.press("Space")

    def _first(self, kind: type[QWidget], name: str) -> QWidget:
        self._keyboard.wait(lambda: bool(self._shown(kind, name)))
        return self._shown(kind, name)[0]

    def _shown(self, kind: type[QWidget], name: str) -> list[QWidget]:
        found = on_top(self._window).findChildren(kind)
        return [each for each in found if each.accessibleName() == name and each.isVisible()]
