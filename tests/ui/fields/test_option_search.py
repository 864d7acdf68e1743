from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.ui.fields.option_search import OptionSearch
from moreelberaad.ui.support.ui import Ui
from tests.methods import options
from tests.ui.hands import press, type_text


@pytest.fixture
def search(ui: Ui, show: Callable[..., QWidget]) -> OptionSearch:
    made = OptionSearch(ui, "andere waarde", options("moed", "trouw", "rust"))
    show(made)
    made.setFocus()
    return made


@pytest.fixture
def picked(search: OptionSearch) -> list[str]:
    heard: list[str] = []
    search.picked.connect(heard.append)
    return heard


def enter(search: OptionSearch) -> None:
    press(search, "Return")
    QApplication.processEvents()


def test_enter_takes_a_whole_label_in_capitals_or_not(
    search: OptionSearch, picked: list[str]
) -> None:
    type_text(search, " KEUZE Trouw ")

    enter(search)

    assert (picked, search.text()) == (["trouw"], "")


@pytest.mark.parametrize("typed", ["", "tro", "liefde"])
def test_what_is_no_whole_label_stays_and_takes_nothing(
    search: OptionSearch, picked: list[str], typed: str
) -> None:
    type_text(search, typed)

    enter(search)

    assert (picked, search.text()) == ([], typed)


def test_an_option_is_found_by_a_part_of_its_label(search: OptionSearch) -> None:
    search.completer().setCompletionPrefix("ROU")

    assert search.completer().currentCompletion() == "keuze trouw"


def test_an_option_is_taken_once_that_is_pointed_at_in_the_list(
    search: OptionSearch, picked: list[str]
) -> None:
    type_text(search, "rus")
    search.completer().complete()
    popup = search.completer().popup()
    assert popup is not None

    press(popup, "Down")
    press(popup, "Return")
    QApplication.processEvents()

    assert (picked, search.text()) == (["rust"], "")


def test_an_option_with_a_place_of_its_own_is_not_offered_again(
    search: OptionSearch, picked: list[str]
) -> None:
    search.leave_out("trouw")
    type_text(search, "keuze trouw")

    enter(search)

    search.completer().setCompletionPrefix("trouw")
    assert (picked, search.completer().completionCount()) == ([], 0)
