"""The example typed by keys with each hint answered, and with none, up to what is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from typing_extensions import override

from moreelberaad.application.ports import Today
from moreelberaad.ui.demo.keyboard import Keyboard
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.demo.show import example
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.fields.hint_band import HintBand
from moreelberaad.ui.support import announce
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.main_window import MainWindow
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.journeys.finisher import DROP, FIRST, Finisher, Way
from tests.ui.hands import the_look

POINT, MAKE_IT = {"nl": "Punt ", "en": "Finding "}, {"nl": "Maak ", "en": "Make it "}
_OF_A_HINT = ("Alt V.", "Alt L.", "Alt N.")
_MOST = 12
"""Hints in one place; more would mean that an answer does not help."""


class Answering(Typist):
    """Types as anyone, and answers each hint before going on."""

    def __init__(self, keyboard: Keyboard, language: str, window: MainWindow) -> None:
        super().__init__(keyboard, language)
        self._window, self._keys = window, keyboard
        self.answered = 0

    @override
    def _words(self, control: QWidget, words: str) -> None:
        super()._words(control, words)
        for _ in range(_MOST):
            for desk in self._window.findChildren(HintDesk):
                desk.wait()
            QApplication.processEvents()
            band = next((each for each in self._bands() if each.isVisible()), None)
            if band is None:
                return
            self._keys.press("Alt+V" if self._can_take(band) else "Alt+L")
            self.answered += 1

    def _bands(self) -> list[HintBand]:
        top = QApplication.activeModalWidget() or self._window
        return top.findChildren(HintBand)

    def _can_take(self, band: HintBand) -> bool:
        buttons = [each for each in band.findChildren(QAbstractButton) if each.isVisible()]
        return any(each.text().startswith(MAKE_IT[self._language]) for each in buttons)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one way of typing cost."""

    answered: int
    decided: list[str]
    strokes: int
    heard: Sequence[str] = ()


class AnsweringPlayer(Player):
    """Leads as anyone, and answers each hint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, lambda _: None)
        self._typist = self.typist = Answering(self._keyboard, self._language, window)


class Writer(Finisher):
    """Leads the example, closes it and decides what is left to decide."""

    is_drawn = False

    def play(self, *, answers: bool) -> Told:
        self.make_vault()
        self.start()
        answering = AnsweringPlayer(self.window)
        player = answering if answers else Player(self.window, lambda _: None)
        player.unlock(PASSPHRASE)
        session = example(self.app)
        player.prepare(session)
        player.lead(session, session.template.steps[:-1])
        player.close(session)
        self.push("Naar Start")
        self.open_newest()
        self.push("2. Anonimiseren")
        self.pass_names()
        decided = self.decide(lambda _: self._first_or_none())
        self.push("4. Exporteren")
        self.choose_document("lessons", "md", scope="Team")
        self._give_reason()
        self.make()
        assert self.says("1 bestand gemaakt.")
        strokes = player.strokes + self.keyboard.strokes
        return Told(answered=answering.typist.answered, decided=decided, strokes=strokes)

    def _give_reason(self) -> None:
        reasons = next(
            each
            for each in self.front.findChildren(QComboBox)
            if each.isVisible()
            and self.is_called("Toch exporteren, met reden", each.accessibleName())
        )
        self.keyboard.reach(reasons)
        self.keyboard.press("Down")

    def _first_or_none(self) -> Way:
        finding = self.model(ReviewModel).finding
        return FIRST if finding and finding.hit.suggestions else DROP


def play(folder: Path, app: QApplication, *, answers: bool) -> Told:
    """Do all of it in a vault of its own, on the day of the example."""
    world = a_world(folder)
    day = example(app_in(world)).held_on
    assert day is not None
    writer = Writer(folder, the_look(app), replace(world, today=Today(day)), folder)
    try:
        return writer.play(answers=answers)
    finally:
        writer.leave()


class Listener:
    """Takes the place of the screen reader, and writes down what is announced."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[str] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802 - as Qt names it
        """Hear an announcement."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> dict[bool, Told]:
    """Do all of it once for whoever only looks at what came of it."""
    found: dict[bool, Told] = {}
    for answers in (True, False):
        listener = Listener()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(announce, "QAccessible", listener)
            did = play(tmp_path_factory.mktemp(f"hints-{answers}"), qapp, answers=answers)
        found[answers] = replace(did, heard=listener.heard)
    return found


def test_who_answers_hints_while_typing_has_less_to_decide(told: dict[bool, Told]) -> None:
    assert told[False].answered == 0
    assert told[True].answered == len(told[False].decided) - 1
    assert told[True].decided == ['"wie zeurt, rijdt niet mee"']


def test_a_screen_reader_says_each_hint_and_each_point_once_with_what_can_be_done(
    told: dict[bool, Told],
) -> None:
    hints = [words for words in told[True].heard if words.endswith(_OF_A_HINT)]
    points = [words for words in told[False].heard if words.startswith(POINT[Finisher.speaks])]

    said = "\n".join(["# Hints", *hints, "", "# Punten", *points, ""])
    transcript = Path(__file__).with_name(f"spoken_hints.{Finisher.speaks}.txt")
    assert said == transcript.read_text("utf-8")
