from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.lessons import LessonStatus
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose
from moreelberaad.search_words import query_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.palette import Way, Ways
from moreelberaad.ui.viewmodels.palette_vault import PaletteVault, Shows
from moreelberaad.ui.views.palette import Palette
from tests.builders import a_session_at, lines
from tests.learning import a_lesson
from tests.ui.hands import focused, named, press, said, type_text

NAME = "Ga naar…"
NIGHT = "Nachtrit met twee chauffeurs"


@dataclass
class Opened:
    """A palette, and where it brought somebody."""

    palette: Palette
    qtbot: QtBot
    gone: list[tuple[str, str]] = field(default_factory=list)

    @property
    def line(self) -> QLineEdit:
        line = named(self.palette, NAME, QLineEdit)
        assert isinstance(line, QLineEdit)
        return line

    def type(self, words: str) -> None:
        """Type, and wait until all that was found is listed."""
        type_text(self.line, words)
        self.qtbot.waitUntil(lambda: self.palette.is_settled)

    def press(self, *keys: str) -> None:
        for each in keys:
            press(self.line, each)

    def rows(self) -> list[str]:
        """Give what is said of each line."""
        listed = self.palette.findChildren(QListView)[0].model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(listed.index(row, 0).data(role)) for row in range(listed.rowCount())]

    def until(self, row: str) -> None:
        self.qtbot.waitUntil(lambda: row in self.rows())


@pytest.fixture
def talks(bench: Workbench) -> Workbench:
    """Keep two closed talks and a lesson."""
    for number, title, fact in (
        ("s-1", NIGHT, "De sergeant wilde niet stoppen, zei de regie"),
        ("s-2", "Wie mag mee", "Er was een chauffeur te weinig"),
    ):
        talk = a_session_at(Status.RELEASED, talk__facts=lines(fact))
        kept = replace(talk, id=SessionId(number), title=Prose(title))
        bench.bus.execute(AddSession(session=kept))
    bench.lessons.keep(a_lesson("les-1", status=LessonStatus.VALIDATED))
    return bench


@pytest.fixture
def window(show: Callable[..., QWidget]) -> QWidget:
    before = QPushButton("Hier was ik")
    shown = show(before)
    before.setFocus()
    return shown


@pytest.fixture
def opened(ui: Ui, app: App, talks: Workbench, window: QWidget, qtbot: QtBot) -> Opened:
    gone: list[tuple[str, str]] = []

    def go(kind: str, which: str) -> None:
        gone.append((kind, which))

    vault = PaletteVault(
        talks.searching,
        talks.sessions,
        ui.language,
        lambda: query_words(app, talks, ui.language),
        Shows(
            session=partial(go, "session"), lesson=partial(go, "lesson"), card=partial(go, "card")
        ),
    )
    acts = (
        Way(title="Kaarten", do=partial(go, "act", "cards"), keys="Ctrl+3"),
        Way(title="Vergrendel", do=partial(go, "act", "lock")),
    )
    palette = Palette(ui, window, Ways(acts=acts, vault=vault))
    palette.open()
    qtbot.waitUntil(lambda: palette.is_settled and focused().window() is palette)
    return Opened(palette, qtbot, gone)


def test_before_typing_there_are_acts_and_the_latest_talks(opened: Opened) -> None:
    rows = opened.rows()

    assert rows[:2] == [
        "Plaatsen en handelingen, Kaarten, Ctrl 3",
        "Plaatsen en handelingen, Vergrendel",
    ]
    assert {row.split(", ")[1] for row in rows[2:]} == {NIGHT, "Wie mag mee"}


def test_a_talk_is_found_by_its_words_with_the_text_around_them(opened: Opened) -> None:
    opened.type("chauffeur")

    around = "Er was een chauffeur te weinig"
    opened.until(f"Beraden, Wie mag mee, Kleine methode · vrijgegeven, {around}")
    assert [row.split(", ")[1] for row in opened.rows()] == [NIGHT, "Wie mag mee"]


def test_enter_opens_what_is_found_best_and_closes_the_palette(opened: Opened) -> None:
    opened.type("nachtrit")

    opened.press("Return")

    assert opened.gone == [("session", "s-1")]
    opened.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_arrows_walk_the_list_while_one_types(opened: Opened) -> None:
    opened.type("chauffeur")

    opened.press("Down", "Return")

    assert opened.gone == [("session", "s-2")]


def test_a_lesson_is_opened_where_the_lessons_are(opened: Opened) -> None:
    opened.type("stop")
    while not opened.palette.said().startswith("Lessen, Spreek vooraf af"):
        opened.press("Down")

    opened.press("Return")

    assert opened.gone == [("lesson", "les-1")]


def test_an_act_is_found_by_the_beginning_of_its_name(opened: Opened) -> None:
    opened.type("kaart")

    opened.press("Return")

    assert opened.gone == [("act", "cards")]


def test_a_term_says_its_definition_and_stays_open(opened: Opened) -> None:
    opened.type("morele vraag")
    opened.press("Return")

    assert opened.gone == []
    assert any(text.startswith("morele vraag: ") for text in said(opened.palette))


def test_nothing_found_says_so_and_a_filter_can_be_left_out(opened: Opened) -> None:
    opened.type("nachtrit status:concept")
    assert "Niets gevonden. Laat een filter weg:" in said(opened.palette)

    button = named(opened.palette, "Laat status:concept weg", QPushButton)
    assert isinstance(button, QPushButton)
    button.click()

    assert opened.line.text() == "nachtrit"
    opened.qtbot.waitUntil(lambda: opened.palette.is_settled)
    assert NIGHT in opened.rows()[0]


def test_a_wrong_filter_is_sought_as_words_and_says_so(opened: Opened) -> None:
    opened.type("thema:nachtrit")

    told = "Er is geen thema ‘nachtrit’. We zoeken het als woord."
    assert any(told in text for text in said(opened.palette))
    assert NIGHT in opened.rows()[0]


def test_only_filters_find_no_acts(opened: Opened) -> None:
    opened.type("status:vrijgegeven")

    assert {row.split(", ")[0] for row in opened.rows()} == {"Beraden"}


def test_escape_gives_the_keyboard_back(opened: Opened, window: QWidget) -> None:
    opened.press("Escape")

    opened.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert focused() is window.findChildren(QPushButton)[0]


def test_no_note_is_told_by_the_name_of_the_window(opened: Opened) -> None:
    opened.type("chauffeur")

    assert opened.palette.windowTitle() == "moreelberaad"
