"""Right: what to type over, what not, and what becomes of the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLayout, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.views.layouts import picture, scrolled
from moreelberaad.ui.views.run.panes import Pane, tight

_WIDTH = 320


class Advice(Pane):
    """Stays the same on every step."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, "window", Qt.Edge.LeftEdge)
        self._ui = ui
        content = QWidget()
        column = down(*_lines(ui), None, spacing="lg")
        column.setContentsMargins(*(ui.look.px(side) for side in (28, 22, 28, 16)))
        content.setLayout(column)
        self.setLayout(tight(down(scrolled(content)), 1, 0, 0, 0))
        ui.look.changed.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.setFixedWidth(self._ui.look.px(_WIDTH))


def _lines(ui: Ui) -> tuple[QWidget | QLayout, ...]:
    say = ui.say
    first = say("Typ van je werkbladen wat jullie wilden bewaren. Geen namen, geen citaten.")
    transient = say(
        "Tijdelijke velden vraagt de app hier niet. Wat iemand voelde, blijft bij die persoon."
    )
    review = say("Nalezen en akkoord van de groep blijven nodig.")
    paper = say("Niet samen nagelezen? Sluit dan als concept en lees later na.")
    destroy = down(
        words(ui, say("Vernietig daarna de bladen."), "body_strong"),
        words(ui, say("Handschrift is herkenbaar."), token="ink2"),
        spacing="xs",
    )
    return (
        down(
            words(ui, say("In ongeveer 15 minuten"), "heading3"),
            words(ui, first, token="ink2"),
            spacing="sm",
        ),
        line(ui),
        _beside(ui, "eye-slash", words(ui, transient, token="ink2")),
        _beside(ui, "shield-check", words(ui, review, token="ink2")),
        _beside(ui, "printer", words(ui, paper, token="ink2")),
        line(ui),
        _beside(ui, "warning-fill", destroy, token="warn"),
    )


def _beside(ui: Ui, icon: str, said: QWidget | QLayout, *, token: str = "ink2") -> QLayout:
    mark = picture(ui, icon, token=token)
    mark.setAlignment(Qt.AlignmentFlag.AlignTop)
    row = across(mark, said, spacing="md")
    row.setStretch(1, 1)
    return row
