"""Lessons of two talks by keys alone, in the real window: found, joined, widened, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QPlainTextEdit

from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import Choice, Decision
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from tests.builders import a_lesson, a_review, rows
from tests.cli.program import PASSPHRASE
from tests.disclosed import a_talk
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions
from tests.journeys.trainer import Trainer
from tests.ui.hands import the_look

LESSONS, QUERY, MORE = "Lessen", "Zoek in lessen", "Meer met deze les"
STOP, PLAN = "Spreek af wie stop mag roepen", "Plan rust als een opdracht"
TOGETHER = "Plan rust en spreek af wie stop mag roepen"


def for_the_unit(sentence: str) -> Disclosure:
    """Disclose the lessons sheet of a talk that somebody read."""
    talk = a_talk(lessons=rows(a_lesson(sentence, Scope.UNIT)))
    desk = ExportDesk(
        sessions=FakeSessions(talk), reviews=FakeReviews(), recogniser=FakeRecogniser()
    )
    said = Decision(choice=Choice.WORDS, words=Prose("iemand"))
    request = Request(document=DocumentKind.LESSONS, scope=Scope.UNIT)
    return desk.plan(
        talk.id, request, lambda found: a_review(decisions={each.id: said for each in found})
    )


class Learner(Trainer):
    """Has a vault with the lessons of two talks whose sheets were made."""

    def begin_with_lessons(self) -> None:
        """Start, open the vault, and go to the lessons."""
        self.make_vault()
        with self.app.unlock(self.app.world.default_vault, PASSPHRASE) as bench:
            for number, sentence in enumerate((STOP, PLAN)):
                sheet = for_the_unit(sentence)
                assert bench.library.keep_from(sheet, SessionId(f"talk-{number}")) == 1
        self.start()
        Player(self.window, lambda _: None).unlock(PASSPHRASE)
        self.wait_for("Nieuw beraad")
        self.keyboard.press("Ctrl+5")
        self.rest()

    @property
    def model(self) -> LessonsModel:
        (found,) = self.window.findChildren(LessonsModel)
        return found

    @property
    def here(self) -> KeptLesson:
        """Give the lesson on show, as the vault has it."""
        assert self.model.here is not None
        found = self.model.bench.lessons.get(self.model.here)
        assert found is not None
        return found

    def rest(self) -> None:
        """Let the vault be searched, and what was typed be looked at."""
        self.settle()
        self.model.wait()
        for desk in self.window.findChildren(HintDesk):
            desk.wait()
        self.settle()

    def seek(self, query: str) -> None:
        self.keyboard.press("Ctrl+F")
        self.keyboard.press("Delete")
        self.keyboard.type(query)
        self.rest()

    def act(self, *lines: str) -> None:
        """Choose in the menu of the lesson on show, and in the one that opens from it."""
        self.push(MORE)
        for line in lines:
            self.go_down_to(line)
            self.keyboard.press("Return")
        self.rest()

    def go_down_to(self, line: str) -> None:
        """Go down the menu that is open; one that opens from another has its first line on."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = [action.text() for action in menu.actions()]
        now = menu.activeAction()
        at = names.index(now.text()) if now else -1
        self.keyboard.press("Down", times=self.place_of(line, names) - at)


@pytest.fixture
def learner(tmp_path: Path, qapp: QApplication) -> Iterator[Learner]:
    made = Learner(tmp_path, the_look(qapp))
    made.begin_with_lessons()
    yield made
    made.leave()


def test_lessons_of_two_talks_become_one(learner: Learner) -> None:
    assert learner.holds(QUERY)
    assert learner.lines(LESSONS) == [PLAN, STOP]
    find_and_give_a_status(learner)
    join_with_the_other(learner)
    learner.act("Deelbaar tot…", "Defensie")
    assert learner.here.scope is Scope.DEFENCE
    withdraw_and_take_back(learner)


def find_and_give_a_status(learner: Learner) -> None:
    learner.seek("rust")
    assert learner.lines(LESSONS) == [PLAN]
    learner.keyboard.press("Down")
    assert learner.holds(LESSONS)
    learner.act("Deelbaar tot…", "Defensie")
    assert learner.says("Deze les komt uit één beraad.")
    learner.act("Verander status", "geleerd inzicht")
    assert learner.here.status is LessonStatus.IDENTIFIED


def join_with_the_other(learner: Learner) -> None:
    learner.act("Voeg samen…")
    keyboard = learner.keyboard
    keyboard.type("stop")
    keyboard.reach(learner.shown(QListWidget, LESSONS)[0])
    keyboard.press("Space")
    learner.push("Verder")
    assert learner.says("Veel losse lessen samen kunnen meer verraden dan elk apart.")
    assert learner.box("De les") == f"{PLAN}\n{STOP}"
    learner.replace("De les", TOGETHER, QPlainTextEdit)
    keyboard.press("Ctrl+Return")
    learner.rest()

    assert learner.here.text.lesson == Prose(TOGETHER)
    assert len(learner.here.sources) == len((STOP, PLAN))
    assert learner.lines(LESSONS) == [TOGETHER]


def withdraw_and_take_back(learner: Learner) -> None:
    name = learner.here.id
    learner.act("Trek in…")
    learner.push("Trek in")
    learner.rest()
    assert learner.lines(LESSONS) == []
    assert learner.model.bench.lessons.get(name) is not None
    assert learner.shown(QLineEdit, QUERY)

    learner.keyboard.press("Ctrl+Z")
    learner.rest()
    assert learner.says("Ongedaan: les ingetrokken")
    assert learner.lines(LESSONS) == [TOGETHER]
