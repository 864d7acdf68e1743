"""The page *Nieuw beraad* as its users handle it: by the words on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QListView,
    QWidget,
)

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.values import Prose
from moreelberaad.ui.views.new_session import NewSessionView
from tests.builders import a_session
from tests.ui.hands import named, said

OCCASION = "Wat ligt er op tafel?"
PROCEDURE = "Loopt er een onderzoek, klacht, integriteitsmelding of procedure over deze casus?"
COMMANDER = "Is er een commandant of beoordelaar van deelnemers bij?"
METHOD = "Welke gespreksvorm past?"
SIZE = "Hoeveel mensen doen mee?"
CHOOSING = "Hoe kiezen jullie in stilte?"
SHOWING = "Wat zien de deelnemers?"
NO_SCREEN = "Geen tweede scherm gevonden. Je kunt het later aansluiten."
ANSWERS = {
    OCCASION: "Eigen casus",
    METHOD: "Dilemmamethode, 2 uur",
    PROCEDURE: "Nee",
    SIZE: "5–8",
    COMMANDER: "Ja",
}
A_RESTORATIVE_TALK = {OCCASION: "Voorval", METHOD: "Just Culture herstelgesprek, 90 min"}
Opened = Callable[..., NewSessionView]


def button(view: QWidget, name: str, group: str = "") -> QAbstractButton:
    around = named(view, group) if group else view
    found = named(around, name, QAbstractButton)
    assert isinstance(found, QAbstractButton)
    return found


def answer(view: QWidget, **changes: str) -> None:
    for question, choice in (ANSWERS | changes).items():
        button(view, choice, question).click()


def says(view: QWidget, words: str) -> bool:
    return words in said(view)


def says_part(view: QWidget, words: str) -> bool:
    return any(words in text for text in said(view))


def offered(view: QWidget) -> list[str]:
    choices = named(view, "Welke gespreksvorm past?").findChildren(QAbstractButton)
    return [choice.accessibleName().split(",")[0] for choice in choices]


def agenda(view: QWidget) -> list[str]:
    rows = named(view, "Verloop", QListView)
    assert isinstance(rows, QListView)
    model = rows.model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def dialog(name: str) -> QWidget:
    return next(
        w for w in QApplication.topLevelWidgets() if w.accessibleName() == name and w.isVisible()
    )


def keep_a_session(bench: Workbench, series: str, day: int) -> None:
    chosen = a_session(
        id=bench.desk.chance.session_id(),
        series=Prose(series),
        held_on=date(2026, 11, day),
        answers={},
    )
    bench.bus.execute(AddSession(session=chosen))
