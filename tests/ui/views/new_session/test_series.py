from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.values import Prose
from tests.ui.hands import named, press, type_in
from tests.ui.views.new_session.page import Opened, answer, button, keep_a_session, says


def test_the_working_title_and_the_new_series_are_kept(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)
    type_in(view, "Werktitel", "Nachtrit")
    button(view, "Nieuwe reeks").click()
    type_in(view, "Naam van de reeks", "reeks Eik")

    with qtbot.waitSignal(view.begun) as told:
        button(view, "Begin beraad").click()

    session = bench.sessions.get(told.args[0])
    assert (session.title, session.series) == (Prose("Nachtrit"), Prose("reeks Eik"))


def test_a_new_series_needs_a_name_first(opened: Opened) -> None:
    view = opened()
    answer(view)
    button(view, "Nieuwe reeks").click()

    assert says(view, "Geef de nieuwe reeks een naam.")


def test_a_label_with_a_unit_is_called_traceable(opened: Opened) -> None:
    view = opened()
    button(view, "Nieuwe reeks").click()
    type_in(view, "Naam van de reeks", "reeks 13 Infbat")

    assert says(view, "Mogelijk herleidbaar. Kies een neutraal woord.")


def test_a_neutral_word_is_taken_over_with_a_click(opened: Opened) -> None:
    view = opened()
    button(view, "Nieuwe reeks").click()
    button(view, "Neem reeks Linde").click()
    field = named(view, "Naam van de reeks", QLineEdit)

    assert isinstance(field, QLineEdit)
    assert field.text() == "reeks Linde"


def test_an_empty_vault_offers_no_earlier_series(opened: Opened) -> None:
    view = opened()
    choices = named(view, "Hoort dit bij een reeks?").findChildren(QAbstractButton)

    assert [choice.accessibleName() for choice in choices] == ["Nee", "Nieuwe reeks"]


def test_the_last_series_is_chosen_by_its_own_label(opened: Opened, bench: Workbench) -> None:
    keep_a_session(bench, "reeks Eik", 2)

    view = opened()

    assert button(view, "reeks Eik").isChecked()


def test_of_several_series_one_is_picked(qtbot: QtBot, opened: Opened, bench: Workbench) -> None:
    keep_a_session(bench, "reeks Eik", 2)
    keep_a_session(bench, "reeks Wilg", 9)
    view = opened()
    answer(view)
    labels = named(view, "Welke reeks?", QComboBox)
    assert isinstance(labels, QComboBox)
    assert labels.currentText() == "reeks Wilg"

    press(labels, "Up")
    with qtbot.waitSignal(view.begun) as told:
        button(view, "Begin beraad").click()

    assert bench.sessions.get(told.args[0]).series == Prose("reeks Eik")
