"""An analyst's day by keys alone: packages in, search, validate, export, and the overview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from moreelberaad.adapters.decks import package_files
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.packages import Package, stripped
from moreelberaad.domain.yearly import Held, Names, year_overview
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.learning.export_lesson import LessonExport
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.packages_coming import ComingModel
from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views.learning import packages_dialog
from moreelberaad.ui.views.learning.packages_dialog import ComingDialog
from tests.cli.program import PASSPHRASE, a_world
from tests.exchange import shareable
from tests.journeys.writer import Writer
from tests.methods import words
from tests.ui.hands import the_look

LESSONS, QUERY, MORE = "Lessen", "Zoek in lessen", "Meer met deze les"
REST, STOP, CALM = (
    "Plan rust als een opdracht.",
    "Spreek af wie stop mag roepen.",
    "Rust telt mee.",
)
FIGURES = {
    "nl": '"Gesloten beraden";"2025";"Beraden";"13";""',
    "en": '"Closed deliberations";"2025";"Deliberations";"13";""',
}
NAMES = Names(methods={"long": words("Dilemmamethode")}, sizes={"5-8": words("5–8")}, themes={})


def a_package(place: Path, *lessons: KeptLesson, withdrawn: Sequence[str] = ()) -> Path:
    """Write a package of another laptop, with its figures of 2025."""
    held = [Held(method="long", minutes=120, size="5-8")] * (6 + len(withdrawn))
    package = Package(
        lessons=tuple(map(stripped, lessons)),
        withdrawn=frozenset(shareable(name).id for name in withdrawn),
        figures=(year_overview(2025, held, NAMES),),
    )
    place.write_bytes(package_files.written(package, ()))
    return place


class Analyst(Writer):
    """Has an empty vault, and packages on a stick."""

    def begin(self) -> None:
        """Start, open the vault, and go to the lessons."""
        self.make_vault()
        self.start()
        Player(self.window, lambda _: None).unlock(PASSPHRASE)
        self.wait_for("Nieuw beraad")
        self.keyboard.press("Ctrl+5")
        self.rest()

    @property
    def lessons(self) -> LessonsModel:
        (found,) = self.window.findChildren(LessonsModel)
        return found

    def rest(self) -> None:
        self.settle()
        self.lessons.wait()
        self.settle()

    @property
    def listed(self) -> set[str]:
        """Give the lessons in the list."""
        model = self.lessons
        found = (model.get(name) for name in model.ids)
        return {each.text.lesson.plain for each in found if each}

    def take_in(self) -> None:
        """Choose the packages, look, and take them in."""
        self.push("Voeg pakket toe")
        (dialog,) = self.window.findChildren(ComingDialog)
        model = dialog.findChild(ComingModel)
        assert model is not None
        self.keyboard.wait(lambda: not model.is_busy)
        self.settle()
        self.push("Voeg toe")
        self.keyboard.wait(lambda: not model.is_busy)
        self.rest()

    def seek(self, query: str) -> None:
        self.keyboard.press("Ctrl+F")
        self.keyboard.press("Delete")
        self.keyboard.type(query)
        self.rest()

    def act(self, *lines: str) -> None:
        """Choose in the menu of the lesson on show, and in the one that opens from it."""
        self.push(MORE)
        for line in lines:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            names = [action.text() for action in menu.actions()]
            now = menu.activeAction()
            at = names.index(now.text()) if now else -1
            self.keyboard.press("Down", times=self.place_of(line, names) - at)
            self.keyboard.press("Return")
        self.rest()


@pytest.fixture
def analyst(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Analyst]:
    stick = tmp_path / "stick"
    stick.mkdir()
    old = shareable("oud", CALM)
    files = (
        a_package(stick / "een.lessen", shareable("a", REST), old),
        a_package(stick / "twee.lessen", shareable("b", STOP), withdrawn=[old.id]),
    )
    monkeypatch.setattr(packages_dialog, "asked_for_files", lambda *_: files)
    place = tmp_path / "uit"
    place.mkdir()
    made = Analyst(tmp_path, the_look(qapp), a_world(tmp_path), place)
    made.begin()
    yield made
    made.leave()


def test_packages_come_in_and_lessons_and_an_overview_go_out(
    analyst: Analyst, tmp_path: Path
) -> None:
    analyst.take_in()
    assert analyst.listed == {REST, STOP}
    analyst.seek("rust")
    assert analyst.listed == {REST}
    analyst.keyboard.press("Down")
    validate(analyst)
    export(analyst)
    overview(analyst)

    (made,) = (tmp_path / "uit").glob("*-2025.csv")
    assert FIGURES[analyst.language] in made.read_text("utf-8-sig")


def validate(analyst: Analyst) -> None:
    analyst.act("Verander status", "in uitvoering")
    analyst.act("Verander status", "gevalideerd")
    lesson = analyst.lessons.lesson
    assert lesson is not None
    assert lesson.status is LessonStatus.VALIDATED


def export(analyst: Analyst) -> None:
    analyst.push("Exporteren")
    analyst.tick(UNCLASSIFIED)
    analyst.push("Exporteer…")
    (model,) = analyst.window.findChildren(LessonExport)
    model.wait()
    analyst.settle()
    assert analyst.says("1 bestand gemaakt.")
    analyst.keyboard.press("Esc")


def overview(analyst: Analyst) -> None:
    analyst.keyboard.press("Ctrl+Tab")
    analyst.settle()
    analyst.push("Jaaroverzicht")
    analyst.settle()
    (model,) = analyst.window.findChildren(PapersModel)
    model.wait()
    analyst.settle()
    analyst.tick_file("Cijfers (CSV)")
    analyst.export()
    assert analyst.says("-2025.csv.")
