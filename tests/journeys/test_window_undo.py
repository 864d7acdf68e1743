"""The law of undo in the real window: whatever was done with keys goes back, and comes again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Rows
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.rows import RowsEditor
from moreelberaad.ui.support.choice_buttons import OneOfMany
from moreelberaad.ui.viewmodels.history import STEPS
from moreelberaad.ui.viewmodels.session import SessionModel
from tests.journeys.made_up import a_world_with_every_kind, sorted_rows, the_document
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

EXAMPLES = 12
Told = dict[str, list[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something to do, and on which of the controls that allow it."""

    what: str
    which: int
    words: str


acts = st.lists(
    st.builds(
        Act,
        what=st.sampled_from(
            ["write", "erase", "add", "push", "drop", "choose", "tick", "step", "rest"]
        ),
        which=st.integers(0, 99),
        words=st.sampled_from(["ja", "een beuk ", "élan", "x"]),
    ),
    min_size=1,
    max_size=8,
)


class Hand:
    """Does an act with keys, in a control on which the focus was put as by a click."""

    def __init__(self, visit: Visit) -> None:
        self._visit, self._keys = visit, visit.keyboard
        found = visit.window.findChild(SessionModel)
        assert isinstance(found, SessionModel)
        self.model = found
        self._do: Mapping[str, Callable[[Act], None]] = {
            "write": self._write,
            "erase": self._erase,
            "add": self._add,
            "push": self._push,
            "drop": self._drop,
            "choose": self._choose,
            "tick": self._tick,
            "step": self._step,
            "rest": lambda _: self._rest(),
        }

    def do(self, act: Act) -> None:
        self._do[act.what](act)
        QApplication.processEvents()

    def table(self, key: str) -> RowsEditor:
        """Give the table of an answer on the page of now."""
        return next(each for each in self._tables() if each.objectName() == key)

    def type_over(self, words: str) -> None:
        """Type instead of what stands there."""
        self._keys.press("Ctrl+A")
        self._keys.type(words)
        self._rest()

    def undo_all(self) -> int:
        """Take everything back; tells how many acts that were."""
        self._rest()
        acts_done = 0
        while self.model.undo_name:
            assert acts_done < STEPS
            self._keys.press("Ctrl+Z")
            acts_done += 1
        return acts_done

    def redo(self, acts_done: int) -> None:
        """Do as many acts again: more may wait there, of an example before this one."""
        self._keys.press("Ctrl+Y", acts_done)

    def seen(self) -> Told:
        """Give what every editor shows; one may stand on two pages, so each tells it apart."""
        shown: Told = {}
        for each in self._named(Editor):
            shown.setdefault(each.objectName(), []).append(sorted_rows(each.value()))
        return shown

    def held(self) -> Told:
        """Give the same as the model has it."""
        answers = self.model.session.answers
        shown = self.seen()
        return {
            key: [sorted_rows(answers.get(FieldKey(key)))] * len(each)
            for key, each in shown.items()
        }

    def leaf(self) -> None:
        """Go to another page and back, as that is when the others take over what was typed."""
        step = self.model.step.id
        self.model.go_to("k3" if step == "k1" else "k1")
        self.model.go_to(step)

    def _rest(self) -> None:
        assert self.model.flush()

    def _write(self, act: Act) -> None:
        if self._reaches(act, self._on_show(QPlainTextEdit)):
            self._keys.press("End")
            self._keys.type(act.words)

    def _erase(self, act: Act) -> None:
        if self._reaches(act, self._on_show(QPlainTextEdit)):
            self._keys.press("Ctrl+A")
            self._keys.press("Del")

    def _add(self, act: Act) -> None:
        last = [each.rows()[-1].editors()[0].controls()[0] for each in self._tables()]
        if self._reaches(act, last):
            self._keys.press("End")
            self._keys.type(act.words)
            self._keys.press("Return")

    def _push(self, act: Act) -> None:
        if self._reaches(act, self._row_places()):
            self._keys.press("Alt+Down" if act.which % 2 else "Alt+Up")

    def _drop(self, act: Act) -> None:
        """Empty a line of a list, and take it away as one does with Backspace."""
        if self._reaches(act, self._row_places()):
            self._keys.press("Ctrl+A")
            self._keys.press("Backspace")
            self._keys.press("Backspace")

    def _choose(self, act: Act) -> None:
        if self._reaches(act, self._on_show(OneOfMany)):
            self._keys.press("Right")
            self._keys.press("Space")

    def _tick(self, act: Act) -> None:
        if self._reaches(act, self._on_show(QCheckBox)):
            self._keys.press("Space")

    def _step(self, act: Act) -> None:
        """Go on or back, up to the step before the page that closes."""
        following = self.model.next_step
        if following and following is not self.model.steps[-1] and act.which % 2:
            self._keys.press("Ctrl+Return")
        else:
            self._keys.press("Alt+Left")

    def _reaches(self, act: Act, controls: Sequence[QWidget]) -> bool:
        """Put the focus in a control; keys that miss would open what has the focus now."""
        if not controls:
            return False
        control = controls[act.which % len(controls)]
        control.setFocus(Qt.FocusReason.MouseFocusReason)
        focus = QApplication.focusWidget()
        return focus is not None and (focus is control or control.isAncestorOf(focus))

    def _row_places(self) -> list[QWidget]:
        return [row.editors()[0].controls()[0] for each in self._tables() for row in each.rows()]

    def _tables(self) -> list[RowsEditor]:
        return [each for each in self._named(RowsEditor) if each.isVisible()]

    def _on_show(self, kind: type[QWidget]) -> list[QWidget]:
        return [
            w for each in self._named(Editor) for w in each.findChildren(kind) if w.isVisible()
        ]

    def _named(self, kind: type[Any]) -> list[Any]:
        return [each for each in self._visit.window.findChildren(kind) if each.objectName()]


@pytest.fixture
def hand(tmp_path: Path, qapp: QApplication) -> Iterator[Hand]:
    visit = Visit(tmp_path, the_look(qapp), world=a_world_with_every_kind(tmp_path))
    visit.is_drawn = False
    visit.make_vault()
    visit.enter(visit.keep({**the_document(), "status": "open", "step": "k1"}))
    yield Hand(visit)
    visit.leave()


def test_all_that_was_done_with_keys_is_undone_and_redone(hand: Hand) -> None:
    for step in ("k2", "k3", "k4", "k1"):  # so that every page shows what is undone
        hand.model.go_to(step)

    @settings(max_examples=EXAMPLES, deadline=None)
    @given(acts)
    @example([Act(what="add", which=0, words="x")])  # the row with the keyboard goes again
    def law(done: list[Act]) -> None:
        goes_back_and_comes_again(hand, done)

    law()


def test_a_step_that_goes_on_with_a_table_shows_and_keeps_what_was_typed_in_it(hand: Hand) -> None:
    for step in ("k3", "k2"):
        hand.model.go_to(step)
    hand.table("k2.mixed").controls()[0].setFocus()
    hand.type_over("een nieuwe mispel")
    hand.model.go_to("k3")

    further = hand.table("k2.mixed")
    further.tell()

    mixed = hand.model.value(FieldKey("k2.mixed"))
    assert isinstance(mixed, Rows)
    assert mixed.items[0].text("apart") == "een nieuwe mispel"


def goes_back_and_comes_again(hand: Hand, done: list[Act]) -> None:
    hand.undo_all()  # what an example that failed left behind
    before = hand.seen()
    for act in done:
        hand.do(act)
    hand.leaf()
    after = hand.seen()
    assert after == hand.held()

    acts_done = hand.undo_all()
    assert hand.seen() == hand.held() == before
    hand.redo(acts_done)
    assert hand.seen() == hand.held() == after
