from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.choices import ChoiceRow, Segments, Ticks
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import focused, press

OPTIONS = [("own", "Eigen casus", ""), ("card", "Dilemmakaart", "25 min"), ("term", "Begrip", "")]
Show = Callable[..., QWidget]
OneOf = ChoiceRow | Segments


@pytest.fixture(params=[ChoiceRow, Segments])
def choice(request: pytest.FixtureRequest, show: Show, ui: Ui) -> OneOf:
    made: OneOf = request.param(ui, "Wat ligt er op tafel?", OPTIONS)
    show(made, QLineEdit())
    return made


def told(choice: OneOf) -> list[str]:
    codes: list[str] = []
    choice.chosen.connect(codes.append)
    return codes


def test_nothing_is_chosen_at_first(choice: OneOf) -> None:
    assert choice.value() is None


def test_a_click_chooses_and_is_told_once(choice: OneOf) -> None:
    codes = told(choice)

    choice.button("card").click()
    choice.button("card").click()

    assert (choice.value(), codes) == ("card", ["card"])


def test_space_chooses_what_has_the_focus(choice: OneOf) -> None:
    codes = told(choice)
    choice.setFocus()

    press(focused(), "Space")

    assert codes == ["own"]


@pytest.mark.parametrize(("key", "code"), [("Right", "card"), ("Down", "card"), ("Left", "term")])
def test_arrows_choose_and_go_round(choice: OneOf, key: str, code: str) -> None:
    choice.set_value("own")
    codes = told(choice)
    choice.setFocus()

    press(focused(), key)

    assert (choice.value(), codes) == (code, [code])
    assert focused() is choice.button(code)


def test_arrows_pass_what_cannot_be_chosen(choice: OneOf) -> None:
    choice.set_value("own")
    choice.button("card").setEnabled(False)
    choice.setFocus()

    press(focused(), "Right")

    assert choice.value() == "term"


def test_arrows_with_alt_are_for_others(choice: OneOf) -> None:
    choice.set_value("own")
    choice.setFocus()

    press(focused(), "Alt+Right")

    assert choice.value() == "own"


def test_tab_leaves_the_choice(choice: OneOf) -> None:
    choice.set_value("own")
    choice.setFocus()

    press(focused(), "Tab")

    assert isinstance(focused(), QLineEdit)


def test_setting_a_value_is_silent(choice: OneOf) -> None:
    codes = told(choice)

    choice.set_value("term")

    assert (choice.value(), codes) == ("term", [])


def test_a_choice_can_be_taken_back_and_made_again(choice: OneOf) -> None:
    codes = told(choice)
    choice.set_value("card")

    choice.set_value(None)
    choice.button("card").click()

    assert codes == ["card"]


def test_an_option_is_said_with_its_note(choice: OneOf) -> None:
    assert choice.button("card").accessibleName() == "Dilemmakaart, 25 min"


def test_many_options_take_more_lines(qtbot: QtBot, ui: Ui) -> None:
    row = ChoiceRow(ui, "Wat ligt er op tafel?", OPTIONS)
    qtbot.addWidget(row)

    assert row.heightForWidth(250) == 3 * 36 + 2 * 8


def test_a_label_wider_than_the_window_goes_on_below(qtbot: QtBot, ui: Ui) -> None:
    label = "Loopt er een onderzoek, klacht, integriteitsmelding of procedure?"
    row = ChoiceRow(ui, "Vraag", [("yes", label, "")])
    qtbot.addWidget(row)

    assert row.heightForWidth(200) > 2 * 36


def test_ticks_give_their_codes_in_the_order_of_the_options(show: Show, ui: Ui) -> None:
    ticks = Ticks(ui, "Welke", OPTIONS)
    show(ticks)
    codes: list[tuple[str, ...]] = []
    ticks.changed.connect(codes.append)
    ticks.set_value(("term",))

    ticks.setFocus()
    press(focused(), "Space")

    assert codes == [("own", "term")]
    assert ticks.value() == ("own", "term")


def test_a_row_is_given_the_lines_it_needs(show: Show, ui: Ui) -> None:
    row = ChoiceRow(ui, "Wat ligt er op tafel?", OPTIONS)
    window = show(row, QLineEdit())

    window.resize(280, 400)
    QApplication.processEvents()

    assert row.height() >= row.heightForWidth(row.width()) > 36
    assert all(row.rect().contains(row.button(code).geometry()) for code, _, _ in OPTIONS)
