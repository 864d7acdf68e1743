from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import press
from tests.ui.settled import settle
from tests.ui.views.new_session.page import (
    A_RESTORATIVE_TALK,
    NO_SCREEN,
    PROCEDURE,
    SIZE,
    Opened,
    answer,
    button,
    dialog,
    says_part,
)


@pytest.fixture
def large_text(ui: Ui) -> Iterator[None]:
    yield
    ui.look.choose(scale=1.0)


def test_arrows_choose_within_a_question_and_tab_leaves_it(opened: Opened) -> None:
    view = opened()
    first = button(view, "Eigen casus")
    first.setFocus(Qt.FocusReason.TabFocusReason)

    press(first, "Right")
    assert button(view, "Dilemmakaart").isChecked()
    press(button(view, "Dilemmakaart"), "Tab")
    assert QApplication.focusWidget() is button(view, "Dilemmakaartronde, 25 min")


def test_tab_order_survives_other_suggestions(opened: Opened) -> None:
    view = opened()
    answer(view)
    button(view, "Eigen casus").setFocus()

    walked = []
    for _ in range(5):
        press(QApplication.focusWidget() or view, "Tab")
        focused = QApplication.focusWidget()
        walked.append(focused.accessibleName() if focused else "")

    assert walked == [
        "Dilemmamethode, 2 uur",
        "Alle vormen",
        "Eerst verhelderen, dan de morele vraag",
        "Tweede ronde",
        "Nee",
    ]


def test_every_control_has_a_name(opened: Opened) -> None:
    view = opened()
    answer(view)
    controls = [w for w in view.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert [type(w).__name__ for w in controls if w.isVisible() and not w.accessibleName()] == []


@pytest.mark.parametrize("size", [(1366, 627), (1100, 511), (700, 451)])
def test_nothing_sticks_out_at_the_side(opened: Opened, size: tuple[int, int]) -> None:
    view = opened(size=size)
    answer(view)
    begin = button(view, "Begin beraad")

    assert begin.mapTo(view, begin.rect().bottomRight()).x() <= view.width()


def bottom(view: QWidget, control: QWidget) -> int:
    return control.mapTo(view, control.rect().bottomRight()).y()


def test_all_of_it_fits_the_design_window(opened: Opened) -> None:
    view = opened(screens=1)
    answer(view, **{PROCEDURE: "Ja", "Hoeveel mensen doen mee?": "t/m 4"})
    said = next(label for label in view.findChildren(QLabel) if label.text() == NO_SCREEN)

    assert said.isVisible()
    assert bottom(view, said) <= view.height()


def test_all_that_a_restorative_talk_asks_fits_it_too(opened: Opened) -> None:
    view = opened(screens=1)
    answer(view, **A_RESTORATIVE_TALK, **{PROCEDURE: "Ja", SIZE: "13 of meer"})
    settle(view, QApplication.processEvents)

    assert says_part(view, "Bespreek vooraf of dat moet.")
    assert view.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0


@pytest.mark.usefixtures("large_text")
def test_all_methods_fit_the_window_in_large_text(opened: Opened, ui: Ui) -> None:
    view = opened(size=(1366, 768))
    ui.look.choose(scale=2.0)
    button(view, "Alle vormen").click()
    QApplication.processEvents()

    assert dialog("Alle vormen").height() <= view.height()


@pytest.mark.usefixtures("large_text")
def test_larger_text_folds_the_page_instead_of_cutting_it_off(opened: Opened, ui: Ui) -> None:
    view = opened()
    answer(view)
    ui.look.choose(scale=2.0)
    QApplication.processEvents()

    for control in view.findChildren(QAbstractButton):
        edge = control.mapTo(view, control.rect().bottomRight()).x()
        assert not control.isVisible() or edge <= view.width()
