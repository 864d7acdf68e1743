from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.preparing.series_page import SeriesPage
from moreelberaad.ui.views.preparing.series_transfer import Files
from tests.builders import row
from tests.ui.hands import focused, named, press, said, show_active, type_text
from tests.ui.views.preparing.series_world import REST, keep

ITS_OWN = "zeven blauwe stoelen dansen"
Make = Callable[[], "Seen"]


class Seen:
    """The page with what stands on the sub-bar above it."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, file: Path) -> None:
        self.place: Path | None = file
        files = Files(place=lambda *_: self.place, file=lambda *_: self.place)
        self.page = SeriesPage(ui, app, bench, files)
        self.bench = bench
        self.window = QWidget()

    def click(self, name: str, window: QWidget | None = None) -> None:
        button = named(window or self.window, name, QAbstractButton)
        assert isinstance(button, QAbstractButton)
        button.click()

    def field(self, name: str, window: QWidget | None = None) -> QLineEdit:
        line = named(window or self.page, name, QLineEdit)
        assert isinstance(line, QLineEdit)
        return line

    def labels(self) -> list[str]:
        return [each.label.plain for each in self.bench.series_list.all()]


@pytest.fixture
def make(ui: Ui, app: App, bench: Workbench, tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    made: list[Seen] = []

    def one() -> Seen:
        seen = Seen(ui, app, bench, tmp_path / "naar-een-collega")
        made.append(seen)
        window = seen.window
        column = QVBoxLayout(window)
        for each in (*seen.page.acts(), seen.page):
            column.addWidget(each)
        qtbot.addWidget(window)
        window.resize(1366, 720)
        show_active(window)
        return seen

    yield one
    for each in made:
        each.page.wait()


@pytest.fixture
def seen(make: Make, bench: Workbench) -> Seen:
    keep(bench)
    return make()


def dialog(name: str) -> QWidget:
    windows = QApplication.topLevelWidgets()
    return next(w for w in windows if w.accessibleName() == name and w.isVisible())


def test_without_a_series_it_says_what_one_is(make: Make) -> None:
    page = make().page

    assert "Nog geen reeks. Een reeks verbindt beraden van dezelfde groep." in said(page)


def test_a_first_series_begins_with_its_name_selected(make: Make) -> None:
    seen = make()

    seen.click("Nieuwe reeks")

    assert seen.labels() == ["reeks Linde"]
    assert focused() is seen.field("Naam van de reeks")
    assert seen.field("Naam van de reeks").selectedText() == "reeks Linde"


def test_it_shows_what_hangs_on_a_series(seen: Seen) -> None:
    words = said(seen.page)

    assert REST in words
    assert "leidinggevende · terugblik stond op 9 november 2026" in words
    assert "Dilemmamethode · 3 november 2026 · vrijgegeven" in words


def test_name_and_planning_are_kept_with_enter(seen: Seen) -> None:
    for name, typed in (("Naam van de reeks", "reeks Kiezel"), ("Planning", "elke maand")):
        line = seen.field(name)
        line.setFocus()
        line.selectAll()
        type_text(line, typed)
        press(line, "Return")

    (series,) = seen.bench.series_list.all()
    assert (series.label, series.rhythm) == (Prose("reeks Kiezel"), Prose("elke maand"))


def test_a_name_that_may_lead_to_people_is_not_kept(seen: Seen) -> None:
    line = seen.field("Naam van de reeks")
    line.setFocus()
    line.selectAll()
    type_text(line, "reeks Jan de Vries")
    press(line, "Return")

    assert "Mogelijk herleidbaar. Kies een neutraal woord." in said(seen.page)
    assert line.accessibleDescription() == "Mogelijk herleidbaar. Kies een neutraal woord."
    assert seen.labels() == ["reeks Eik"]


def test_a_neutral_word_is_taken_over(seen: Seen) -> None:
    seen.click("Neem reeks Linde")

    assert seen.labels() == ["reeks Linde"]


def test_a_removed_series_is_put_back(seen: Seen) -> None:
    seen.click("Verwijder deze reeks")
    assert seen.labels() == []
    assert "Reeks verwijderd. De beraden blijven." in said(seen.page)

    seen.click("Zet terug")
    assert seen.labels() == ["reeks Eik"]
    assert REST in said(seen.page)


def test_the_keys_of_undo_take_a_name_back(seen: Seen) -> None:
    seen.click("Neem reeks Linde")

    press(focused(), "Ctrl+Z")
    assert seen.labels() == ["reeks Eik"]
    assert seen.field("Naam van de reeks").text() == "reeks Eik"
    press(focused(), "Ctrl+Y")
    assert seen.labels() == ["reeks Linde"]


def test_arrows_go_to_another_series(seen: Seen, bench: Workbench) -> None:
    keep(bench, "reeks Zwaluw")
    seen.page.refresh()
    seen.page.focus_first()

    press(focused(), "Down")

    assert seen.field("Naam van de reeks").text() == "reeks Zwaluw"


def hand_over(seen: Seen, passphrase: str = ITS_OWN, again: str = ITS_OWN) -> QWidget:
    seen.click("Draag over aan een collega…")
    asked = dialog("Draag over aan een collega")
    seen.field("Wachtzin van dit bestand", asked).setText(passphrase)
    seen.field("Typ hem nog een keer", asked).setText(again)
    return asked


def take_over(seen: Seen, passphrase: str = ITS_OWN) -> QWidget:
    seen.click("Neem een reeks over…")
    asked = dialog("Neem een reeks over")
    seen.field("Wachtzin van dit bestand", asked).setText(passphrase)
    seen.click("Neem over", asked)
    seen.page.wait()
    return asked


def test_what_is_handed_over_is_taken_over_and_taken_back(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    assert "Gemaakt: naar-een-collega.overdracht" in said(seen.page)

    seen.place = tmp_path / "naar-een-collega.overdracht"
    take_over(seen)
    assert seen.labels() == ["reeks Eik", "reeks Linde"]
    assert "Overgenomen: 2 open afspraken en 1 les." in said(seen.page)
    seen.click("Zet terug")
    assert seen.labels() == ["reeks Eik"]


@pytest.mark.parametrize(
    ("passphrase", "again", "reason"),
    [
        ("kort", "kort", "Maak de wachtzin eerst sterker"),
        (ITS_OWN, "zeven", "Typ eerst de wachtzin nog een keer"),
        (ITS_OWN, "anders", "De twee wachtzinnen zijn niet gelijk."),
    ],
)
def test_a_passphrase_is_strong_and_typed_twice(
    seen: Seen, passphrase: str, again: str, reason: str
) -> None:
    asked = hand_over(seen, passphrase, again)

    assert reason in said(asked)
    assert not named(asked, "Kies een plek…", QAbstractButton).isEnabled()


def test_without_a_place_nothing_is_made(seen: Seen) -> None:
    seen.place = None
    asked = hand_over(seen)

    seen.click("Kies een plek…", asked)

    assert asked.isVisible()
    assert asked.isEnabled()


def test_a_folder_that_is_gone_is_told_in_the_dialog(seen: Seen, tmp_path: Path) -> None:
    seen.place = tmp_path / "weg" / "x.overdracht"
    asked = hand_over(seen)

    seen.click("Kies een plek…", asked)
    seen.page.wait()

    assert any("Hier kan niet worden geschreven" in each for each in said(asked))
    assert asked.isEnabled()


def test_a_series_without_anything_to_hand_over_says_so(make: Make) -> None:
    seen = make()
    seen.click("Nieuwe reeks")

    seen.click("Draag over aan een collega…")

    assert "Er zijn geen open afspraken of vrijgegeven lessen." in said(seen.page)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "Dit bestand is er niet meer."),
        (b"iets anders", "Dit bestand is geen overdracht van een reeks."),
        (b"MBKLOVER", "Deze overdracht is beschadigd. Vraag je collega om een nieuwe."),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_plain_words(
    seen: Seen, tmp_path: Path, content: bytes | None, told: str
) -> None:
    seen.place = tmp_path / "x.overdracht"
    if content is not None:
        seen.place.write_bytes(content)

    assert told in said(take_over(seen))
    assert seen.labels() == ["reeks Eik"]


def test_a_wrong_passphrase_can_be_tried_again(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    seen.place = tmp_path / "naar-een-collega.overdracht"

    asked = take_over(seen, "zeven blauwe stoelen zwijgen")

    assert "Dit is niet de wachtzin van deze overdracht." in said(asked)
    assert named(asked, "Neem over", QAbstractButton).isEnabled()


def test_a_proposed_passphrase_is_shown_and_typed_again(seen: Seen) -> None:
    asked = hand_over(seen, "", "")

    seen.click("Stel er een voor", asked)
    proposed = seen.field("Wachtzin van dit bestand", asked).text()
    type_text(seen.field("Typ hem nog een keer", asked), proposed)

    assert len(proposed.split()) == 5
    assert named(asked, "Kies een plek…", QAbstractButton).isEnabled()


def test_words_that_lead_to_a_person_are_pointed_at(make: Make, bench: Workbench) -> None:
    keep(bench, agreed=(row(action=Prose("Bel Jan de Vries op 06-12345678")),))

    asked = hand_over(make())

    told = "Er staat iets in dat naar een persoon kan leiden. Pas dat eerst aan."
    assert told in said(asked)


def test_a_dialog_that_was_closed_keeps_nothing(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    seen.place = tmp_path / "naar-een-collega.overdracht"
    seen.click("Neem een reeks over…")
    asked = dialog("Neem een reeks over")
    seen.field("Wachtzin van dit bestand", asked).setText(ITS_OWN)
    seen.click("Neem over", asked)
    seen.click("Annuleer", asked)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    seen.page.wait()

    assert seen.labels() == ["reeks Eik"]


def test_what_is_there_already_is_told(seen: Seen, tmp_path: Path) -> None:
    seen.click("Kies een plek…", hand_over(seen))
    seen.page.wait()
    seen.place = tmp_path / "naar-een-collega.overdracht"
    take_over(seen)

    seen.click("Neem een reeks over…")
    asked = dialog("Neem een reeks over")
    labels = named(asked, "In welke reeks komt dit?", QComboBox)
    assert isinstance(labels, QComboBox)
    labels.setCurrentText("reeks Linde")
    seen.field("Wachtzin van dit bestand", asked).setText(ITS_OWN)
    seen.click("Neem over", asked)
    seen.page.wait()

    assert "Deze overdracht staat al in deze reeks." in said(asked)
