from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton

from moreelberaad import wording
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.packages import stripped
from moreelberaad.lesson_packages import read_package
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.learning.packages_going import GoingModel
from moreelberaad.ui.views.learning.packages_going_files import GoingFiles
from moreelberaad.ui.views.learning.packages_share import ShareDialog
from tests.cards import DECK, a_whole_card, kept
from tests.exchange import shareable
from tests.learning import a_lesson
from tests.ui.hands import focused, named, press, said, show_active

from .conftest import Begin, Lessen
from .trends_room import held

Sharing = Callable[..., "Shared"]


@dataclass(frozen=True, slots=True)
class Shared:
    """What is seen and done in the dialog."""

    page: Lessen
    dialog: ShareDialog
    file: Path
    opened: list[Path] = field(default_factory=list)

    def button(self, name: str) -> QAbstractButton:
        found = named(self.dialog, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        return found

    def push(self, name: str) -> None:
        self.button(name).click()
        self.wait()

    def wait(self) -> None:
        model = self.dialog.findChild(GoingModel)
        assert model is not None
        model.wait()

    @property
    def words(self) -> str:
        return "\n".join(said(self.dialog))


@pytest.fixture
def sharing(begin: Begin, tmp_path: Path) -> Sharing:
    def open_on(*lessons: KeptLesson) -> Shared:
        file, opened = tmp_path / "lessen.lessen", list[Path]()
        files = GoingFiles(choose_target=lambda *_: file, open_folder=opened.append)
        page = begin(*lessons, going=files)
        page.page.packages.share()
        dialog = page.page.packages.dialog
        assert isinstance(dialog, ShareDialog)
        shared = Shared(page, dialog, file, opened)
        shared.wait()
        return shared

    return open_on


def two() -> tuple[KeptLesson, KeptLesson]:
    return shareable("a"), shareable("b")


def test_a_package_leaves_once_somebody_answered_for_it(sharing: Sharing, ui: Ui) -> None:
    shared = sharing(*two())
    assert "2 lessen gaan mee." in shared.words
    assert not shared.button("Exporteer…").isEnabled()

    shared.push(ui.say(UNCLASSIFIED))
    shared.push("Exporteer…")

    assert [each.id for each in read_package(shared.file).lessons] == ["a", "b"]
    assert "Gemaakt: lessen.lessen." in shared.words
    assert ui.say(wording.WOO) in shared.words
    assert shared.dialog.focusWidget() is shared.button("Open map")
    shared.push("Open map")
    assert shared.opened == [shared.file.parent]


def test_each_lesson_remembers_how_far_it_went(sharing: Sharing, ui: Ui) -> None:
    shared = sharing(*two())
    shared.push("Defensie")
    shared.push(ui.say(UNCLASSIFIED))
    shared.push("Exporteer…")
    lesson = shared.page.model.bench.lessons.get(LessonId("a"))
    assert lesson is not None
    assert lesson.history[-1].detail == Scope.DEFENCE


def test_what_stays_behind_is_counted_and_listed_when_asked(sharing: Sharing) -> None:
    one = shareable("c", "Roep stop.")
    conflict = replace(one, others=(stripped(shareable("c", "Roep zacht.")),))
    narrow = replace(shareable("d", "Blijf in de buurt."), scope=Scope.TEAM)
    shared = sharing(*two(), a_lesson("e", "Plan rust."), conflict, narrow)
    assert "1 les blijft hier: die is tegenstrijdig." in shared.words
    assert "1 les blijft hier: dat is nog een waarneming." in shared.words
    assert "1 les blijft hier: die mag niet zo ver." in shared.words
    assert "Plan rust" not in shared.words

    shared.push("Wat blijft hier?")
    assert "– Plan rust" in shared.words


def test_lessons_of_one_talk_say_why_they_stay(sharing: Sharing, ui: Ui) -> None:
    shared = sharing(shareable("a"))
    shared.push(ui.say(UNCLASSIFIED))
    assert "Deze lessen komen uit één beraad" in shared.words
    assert not shared.button("Exporteer…").isEnabled()


def test_without_lessons_there_is_nothing_to_share(sharing: Sharing) -> None:
    shared = sharing(*two())
    shared.push("Lessen")
    assert "Er is nog niets dat zo ver mee mag." in shared.words
    shared.push("Lessen")
    assert "Er is nog niets dat zo ver mee mag." not in shared.words


def test_a_number_is_told_with_the_file_that_has_it(sharing: Sharing, ui: Ui) -> None:
    shared = sharing(*two())
    shared.push("Geef het pakket een nummer")
    shared.push(ui.say(UNCLASSIFIED))
    shared.push("Exporteer…")
    number = read_package(shared.file).number
    assert number
    assert f"Nummer van dit pakket: {number}." in shared.words


def test_a_year_that_is_over_and_approved_cards_go_along(
    sharing: Sharing, ui: Ui, app: App, bench: Workbench
) -> None:
    for number in range(6):
        bench.sessions.save(held(app, number, year=2025))
    card = replace(a_whole_card(), status=CardStatus.APPROVED)
    bench.cards.keep_deck(DECK)
    bench.cards.keep(kept(card))
    shared = sharing(*two())
    for tick in shared.dialog.findChildren(QCheckBox):
        if "2025" in tick.text() or DECK.title in tick.text():
            tick.click()
            shared.wait()
    shared.push(ui.say(UNCLASSIFIED))
    shared.push("Exporteer…")

    package = read_package(shared.file)
    assert [year.year for year in package.figures] == [2025]
    assert [len(deck.rows) for deck in package.decks] == [1]
    assert bench.left_years.get(2025) == package.figures[0]


def test_closing_writes_nothing(sharing: Sharing) -> None:
    shared = sharing(*two())
    press(shared.dialog, "Escape")
    assert not shared.file.exists()


def test_keys_alone_share_a_package(sharing: Sharing, ui: Ui) -> None:
    shared = sharing(*two())
    show_active(shared.dialog)
    assert focused() is shared.button("Eenheid")
    press(focused(), "Right")
    shared.wait()
    while focused().accessibleName() != ui.say(UNCLASSIFIED):
        press(focused(), "Tab")
    press(focused(), "Space")
    while focused().accessibleName() != "Exporteer…":
        press(focused(), "Tab")
    press(focused(), "Return")
    shared.wait()
    assert shared.file.exists()


def test_in_a_narrow_window_both_stand_in_a_menu(begin: Begin) -> None:
    page = begin(*two())
    page.page.packages.setParent(page.window)
    page.page.packages.show()
    more = named(page.window, "Pakketten", QPushButton)
    assert isinstance(more, QPushButton)
    more.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["Deel als pakket…", "Voeg pakket toe"]
    menu.close()
