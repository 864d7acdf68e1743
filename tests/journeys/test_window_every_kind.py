"""A method that nobody programmed, led in the real window by its keys alone, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from moreelberaad.application.commands import AddSession
from moreelberaad.domain.choices import ballot_of
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Step
from moreelberaad.domain.values import Lines, Value
from moreelberaad.ui.demo.slips import SlipCounter
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.text_box import LineBox
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.run.entries import entries_of
from tests.cli.program import PASSPHRASE
from tests.journeys.made_up import a_world_with_every_kind, the_document, told
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

NOTES, PARKED = FieldKey("aside.private_notes"), FieldKey("aside.parking_lot")


class Leader:
    """One who leads the made-up session, and types what its file holds."""

    def __init__(self, visit: Visit, typed: Session) -> None:
        self._visit, self._keys, self._typed = visit, visit.keyboard, typed
        self._say = visit.window.ui.say
        self._typist = Typist(visit.keyboard, visit.window.ui.language.code)
        self._counter = SlipCounter(visit.window, visit.keyboard, self._typist, self._say)
        found = visit.window.findChild(Deliberation)
        assert isinstance(found, Deliberation)
        self.model = found.model

    def lead(self) -> None:
        """Type every step; the last is the page that closes."""
        self._park()
        self._write_for_oneself()
        for step in self.model.steps[:-1]:
            self._fill(step)
            self._keys.press("Ctrl+Return")
        self._end()
        assert self.model.flush()

    def undo_all(self) -> None:
        while self.model.undo_name:
            self._keys.press("Ctrl+Z")

    def redo_all(self) -> None:
        while self.model.redo_name:
            self._keys.press("Ctrl+Y")

    def close(self) -> None:
        """Go by every block of the last page, to its end."""
        self.model.go_to(self.model.steps[-1].id)
        while not self._visit.shows(self._say("Naar Start")):
            self._keys.press("Ctrl+Return")

    def _fill(self, step: Step) -> None:
        chosen = self._choose_in_silence(step)
        for entry in entries_of(self._typed.template, step):
            value = self._typed.answers.get(entry.key)
            if value is not None and entry.key not in chosen:
                asked = entry.asked
                here = [each for each in asked.columns if each.id in (entry.columns or {each.id})]
                self._answer(entry.key, replace(asked, columns=tuple(here)), value)

    def _choose_in_silence(self, step: Step) -> tuple[FieldKey, ...]:
        """Count the slips of a choice; names the answers that come of it."""
        ballot = ballot_of(step)
        if ballot is None or ballot.options not in self._typed.answers:
            return ()
        self._counter.count(self._typed, ballot)
        return ballot.fields

    def _end(self) -> None:
        """Type what is asked on the closing page, and the slips in their dialog."""
        step = self.model.steps[-1]
        answers = self._typed.answers
        asked = [(step.key(each), each) for each in step.fields if step.key(each) in answers]
        slips = [one for one in asked if one[1].kind.value == "tally_set"]
        chosen = self._choose_in_silence(step)
        for key, field in asked:
            if (key, field) not in slips and key not in chosen:
                self._answer(key, field, answers[key])
        self._push(self._say("Vul de briefjes in"))
        self._keys.wait(lambda: QApplication.activeModalWidget() is not None)
        for key, field in slips:
            self._answer(key, field, answers[key])
        self._push(self._say("Klaar"))

    def _answer(self, key: FieldKey, asked: Field, value: Value) -> None:
        self._keys.wait(lambda: bool(self._editors(key)))
        self._typist.answer(self._editors(key)[0], asked, value)

    def _editors(self, key: FieldKey) -> list[Editor]:
        found = self._visit.front.findChildren(Editor, key)
        return [each for each in found if each.isVisible()]

    def _park(self) -> None:
        parked = self._typed.answers[PARKED]
        assert isinstance(parked, Lines)
        for line in parked.items:
            self._keys.press("F9")
            self._keys.reach(self._shown(LineBox, self._say("Wat bewaar je voor later?")))
            self._keys.type(line.plain)
            self._keys.press("Return")

    def _write_for_oneself(self) -> None:
        asked = self._typed.template.field(NOTES)
        self._push(self._say("Eigen notities"))
        label = asked.label.get(self._visit.window.ui.language.code)
        box = self._shown(QWidget, label)
        self._keys.reach(box)
        self._keys.type(self._typed.answers[NOTES].plain)  # type: ignore[union-attr] # words

    def _push(self, name: str) -> None:
        self._keys.reach(self._shown(QAbstractButton, name))
        self._keys.press("Space")

    def _shown(self, kind: type[QWidget], name: str) -> QWidget:
        found = self._visit.front.findChildren(kind)
        return next(w for w in found if w.accessibleName() == name and w.isVisible())


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return the_look(qapp)


@pytest.fixture(params=["nl", "en"])
def visit(tmp_path: Path, look: Appearance, request: pytest.FixtureRequest) -> Iterator[Visit]:
    made = Visit(tmp_path, look, request.param, a_world_with_every_kind(tmp_path))
    made.is_drawn = False
    made.make_vault()
    yield made
    made.leave()


def test_what_is_typed_by_keys_is_what_a_file_would_bring(visit: Visit) -> None:
    typed, brought = _begun_and_brought(visit)
    visit.enter(typed.id)
    leader = Leader(visit, typed)

    leader.lead()
    assert told(leader.model.session.answers) == told(typed.answers)
    leader.undo_all()
    assert leader.model.session.answers == {}
    leader.redo_all()
    assert told(leader.model.session.answers) == told(typed.answers)
    leader.close()
    visit.window.lock()

    assert _facts(_kept(visit, typed)) == _facts(brought)


def _begun_and_brought(visit: Visit) -> tuple[Session, Session]:
    """Begin an empty session; give it with what will be typed, and the same from its file."""
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        file = bench.imports.read(the_document())
        brought = bench.imports.bring_in(file)
        typed = replace(bench.imports.read(the_document()).session, step="k1")
        bench.bus.execute(AddSession(session=replace(typed, answers={})))
        return typed, bench.sessions.get(brought.id)


def _kept(visit: Visit, session: Session) -> Session:
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        return bench.sessions.get(session.id)


def _facts(session: Session) -> tuple[object, ...]:
    answers = told(session.answers)
    return (
        session.title,
        session.series,
        session.held_on,
        session.closed_on,
        session.status,
        answers,
    )
