from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import KeepReview
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.review import Review
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.second_reading import SecondReading
from moreelberaad.ui.views.finishing.reading_room import ReadingRoom
from moreelberaad.ui.views.finishing.second_reader import SecondReaderPage
from tests.builders import a_released_session
from tests.cli.program import PASSPHRASE
from tests.ui.hands import focused, named, press, said, show_active, type_in

from .to_read import NAME, a_reviewed_session

KNOWN = "Weet je over wie dit gaat, of zou een collega dat weten?"
WIDE = "Is deze les algemeen genoeg voor buiten de eenheid?"


@dataclass(slots=True, kw_only=True)
class Laptop:
    """The page in a window with other places, and the one who holds the laptop."""

    qtbot: QtBot
    bench: Workbench
    window: QMainWindow
    page: SecondReaderPage
    strayed: list[str]

    @property
    def review(self) -> Review:
        return self.bench.reviews.get(a_released_session().id)

    @property
    def text(self) -> str:
        browser = named(self.window, "Tekst van dit onderdeel", QTextBrowser)
        assert isinstance(browser, QTextBrowser)
        return browser.toPlainText()

    def press(self, name: str) -> None:
        widget = named(self.window, name, QAbstractButton)
        assert isinstance(widget, QAbstractButton)
        widget.click()

    def shows(self, name: str) -> bool:
        found = self.window.findChildren(QWidget)
        return any(each.accessibleName() == name and each.isVisible() for each in found)

    def says(self, words: str) -> bool:
        return any(words in each for each in said(self.window))

    def give(self) -> None:
        self.press("Geef aan de tweede lezer")
        self.press("Begin met lezen")

    def choose(self, question: str, answer: str) -> None:
        row = named(self.window, question)
        found = [b for b in row.findChildren(QAbstractButton) if b.accessibleName() == answer]
        found[0].click()

    def read_all(self, answer: str = "Nee") -> None:
        while self.shows("Tekst van dit onderdeel"):
            self.choose(KNOWN, answer)
            if self.shows(WIDE):
                self.choose(WIDE, "Ja")
            self.press("Klaar" if self.shows("Klaar") else "Volgende")

    def go_out(self, words: str = PASSPHRASE) -> None:
        type_in(self.window, "Wachtzin", words)
        self.press("Ga verder")

    def is_closed(self) -> bool:
        return any(room.isVisible() for room in self.window.findChildren(ReadingRoom))


@pytest.fixture
def laptop(ui: Ui, bench: Workbench, qtbot: QtBot) -> Iterator[Laptop]:
    session = a_reviewed_session(bench)
    window, places, home = QMainWindow(), QStackedWidget(), QWidget()
    model = SecondReading(bench, session.id, ui.language, window)
    page = SecondReaderPage(ui, model, bench)
    home.setLayout(down(button(ui, "Start"), page))
    places.addWidget(home)
    window.setCentralWidget(places)
    strayed: list[str] = []
    QShortcut(QKeySequence("Ctrl+1"), home, lambda: strayed.append("Ctrl+1"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    show_active(window)
    with qtbot.waitSignal(model.ready):
        page.prepare()
    yield Laptop(qtbot=qtbot, bench=bench, window=window, page=page, strayed=strayed)
    window.hide()


def test_the_page_says_who_it_may_never_be(laptop: Laptop) -> None:
    assert laptop.says("Nooit iemand uit de lijn van de groep.")


def test_the_closed_view_fills_the_window_and_hides_every_place(laptop: Laptop) -> None:
    laptop.give()
    room = laptop.window.findChild(ReadingRoom)
    assert room is not None
    assert room.geometry() == laptop.window.rect()
    assert not laptop.shows("Start")


def test_the_closed_view_follows_the_size_of_the_window(laptop: Laptop) -> None:
    laptop.give()
    laptop.window.resize(1200, 700)
    room = laptop.window.findChild(ReadingRoom)
    assert room is not None
    assert room.size() == laptop.window.size()


def test_the_reader_sees_the_text_without_what_was_taken_out(laptop: Laptop) -> None:
    laptop.give()
    assert "dit vragen?" in laptop.text
    assert NAME not in laptop.text


@pytest.mark.parametrize("keys", ["Escape", "Ctrl+1", "Ctrl+C", "F6"])
def test_no_key_leads_out(laptop: Laptop, keys: str) -> None:
    laptop.give()
    press(focused(), keys)
    assert laptop.is_closed()
    assert not laptop.strayed


def test_tab_stays_inside(laptop: Laptop) -> None:
    laptop.give()
    room = laptop.window.findChild(ReadingRoom)
    assert room is not None
    for _ in range(12):
        press(focused(), "Tab")
        assert room.isAncestorOf(focused())


def test_the_lock_still_works(laptop: Laptop) -> None:
    laptop.give()
    with laptop.qtbot.waitSignal(laptop.page.lock_asked):
        press(focused(), "Ctrl+L")


def test_a_page_that_goes_takes_the_closed_view_along(laptop: Laptop) -> None:
    laptop.give()
    laptop.page.deleteLater()
    laptop.qtbot.waitUntil(lambda: laptop.window.findChild(ReadingRoom) is None)


def test_an_unanswered_part_is_not_left(laptop: Laptop) -> None:
    laptop.give()
    laptop.press("Volgende")
    assert laptop.says("Kies eerst ja of nee.")
    assert laptop.says("Onderdeel 1 van 3")


def test_an_answer_can_be_changed_on_the_way(laptop: Laptop) -> None:
    laptop.give()
    laptop.choose(KNOWN, "Ja, hier")
    laptop.press("Volgende")
    laptop.press("Vorige")
    laptop.read_all()
    assert laptop.review.second_reader


def test_only_a_lesson_for_far_away_gets_a_second_question(laptop: Laptop) -> None:
    laptop.give()
    assert not laptop.shows(WIDE)
    laptop.read_all()
    assert laptop.review.marked_general


def test_no_everywhere_is_kept_and_told_to_the_facilitator(laptop: Laptop) -> None:
    laptop.give()
    laptop.read_all()
    assert laptop.says("Bedankt. Geef de laptop terug.")
    assert laptop.is_closed()
    laptop.go_out()
    laptop.qtbot.waitUntil(lambda: not laptop.is_closed())
    assert laptop.says("Gelezen door een tweede lezer: niemand is te herkennen.")


def test_recognising_someone_leads_back_to_the_review(laptop: Laptop) -> None:
    laptop.give()
    laptop.read_all("Ja, hier")
    laptop.go_out()
    laptop.qtbot.waitUntil(lambda: not laptop.is_closed())
    assert laptop.says("stap talk, stap choice, stap harvest")
    with laptop.qtbot.waitSignal(laptop.page.back_asked):
        laptop.press("Naar Anonimiseren")


def test_a_part_without_points_leads_to_its_own_words(laptop: Laptop) -> None:
    laptop.give()
    laptop.choose(KNOWN, "Nee")
    laptop.press("Volgende")
    laptop.choose(KNOWN, "Ja, hier")
    laptop.press("Volgende")
    laptop.read_all()
    laptop.go_out()
    laptop.qtbot.waitUntil(lambda: not laptop.is_closed())
    with laptop.qtbot.waitSignal(laptop.page.rewording_asked):
        laptop.press("Naar Nalezen")


def test_a_wrong_passphrase_keeps_the_view_closed(laptop: Laptop) -> None:
    laptop.give()
    laptop.read_all()
    laptop.go_out("iets anders")
    laptop.qtbot.waitUntil(lambda: laptop.says("Dit klopt niet") or laptop.says("Dit is niet"))
    assert laptop.is_closed()


def test_stopping_needs_the_passphrase_and_keeps_nothing(laptop: Laptop) -> None:
    before = laptop.review
    laptop.give()
    laptop.choose(KNOWN, "Nee")
    laptop.press("Stop met lezen")
    assert laptop.is_closed()
    laptop.go_out()
    laptop.qtbot.waitUntil(lambda: not laptop.is_closed())
    assert laptop.review == before


def test_the_reader_can_go_on_after_stopping(laptop: Laptop) -> None:
    laptop.give()
    laptop.press("Stop met lezen")
    laptop.press("Lees verder")
    assert laptop.says("Onderdeel 1 van 3")


def test_paper_counts_only_after_a_confirmation(laptop: Laptop) -> None:
    laptop.press("Op papier gelezen, teruggegeven")
    before = laptop.review
    laptop.press("Ja, dit klopt")
    assert not before.second_reader
    assert laptop.review.second_reader
    assert not laptop.review.marked_general


def test_the_page_says_that_the_text_is_being_made_ready(laptop: Laptop) -> None:
    laptop.page.prepare()
    assert laptop.says("De tekst wordt klaargezet")
    laptop.qtbot.waitUntil(lambda: not laptop.says("De tekst wordt klaargezet"))


def test_the_focus_goes_to_giving_once_there_is_something_to_read(laptop: Laptop) -> None:
    laptop.page.prepare()
    laptop.page.focus_first()
    laptop.qtbot.waitUntil(lambda: focused().accessibleName() == "Geef aan de tweede lezer")


def test_what_someone_was_recognised_in_is_not_read_again_unchanged(laptop: Laptop) -> None:
    laptop.give()
    laptop.read_all("Ja, hier")
    laptop.go_out()
    laptop.qtbot.waitUntil(lambda: not laptop.is_closed())
    assert not named(laptop.window, "Geef aan de tweede lezer").isEnabled()


def test_open_points_come_before_the_reading(laptop: Laptop) -> None:
    laptop.bench.bus.execute(KeepReview(session=a_released_session().id, review=Review()))
    laptop.page.prepare()
    laptop.qtbot.waitUntil(lambda: laptop.says("Nog niet alle punten zijn beslist."))
    assert not named(laptop.window, "Geef aan de tweede lezer").isEnabled()


def test_the_page_goes_on_without_a_reader(laptop: Laptop) -> None:
    with laptop.qtbot.waitSignal(laptop.page.done):
        laptop.press("Ga verder zonder tweede lezer")
