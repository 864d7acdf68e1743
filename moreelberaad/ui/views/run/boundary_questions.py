"""The five questions of *Stop: grens*, word for word (domain.md 6.5)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.views.layouts import Width, edged
from moreelberaad.ui.views.run.panes import Pane, tight

_NUMBER, _WIDTH = 44, 672
_ALL = 100  # of the room, up to the widest


class Questions(Pane):
    """The heading, what to do now, and the questions in their order."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, "window")
        self._ui = ui
        say = ui.say
        stop = say("Stop even")
        silence = say("Praat niet verder over wat er is gebeurd. De klok staat stil.")
        traceless = say("De app legt deze pauze niet vast.")
        self.spoken = f"{stop}. {silence} {traceless}"
        lead = down(
            words(ui, silence, "lead", token="ink2"), words(ui, traceless, "lead", token="ink2")
        )
        head = down(words(ui, stop, "heading1"), tight(lead), spacing="xs")
        asked = _questions(ui)
        rows = [row for number, each in enumerate(asked, 1) for row in self._row(number, *each)]
        column = QWidget()
        column.setMaximumWidth(ui.look.px(_WIDTH))
        column.setLayout(tight(down(head, 18, *rows, None)))
        row = across(column, None)
        row.setStretch(0, _ALL)
        edged(ui, self, row, 56, 30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Vijf vragen"))
        self.setAccessibleDescription(" ".join(" ".join(each) for each in asked))

    def _row(self, number: int, question: str, then: str) -> tuple[QWidget, QWidget]:
        ui = self._ui
        mark = words(ui, str(number), "heading2", token="danger", wrap=False)
        Width(ui, mark, _NUMBER)
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        said = [words(ui, question, "heading2")]
        said += [words(ui, then, token="ink2")] if then else []
        row = across(mark, tight(down(*said, None)))
        row.setStretch(1, 1)
        row.setSpacing(0)
        return line(ui), edged(ui, QWidget(), row, 0, 12)


def _questions(ui: Ui) -> tuple[tuple[str, str], ...]:
    """Give each question with what follows from it."""
    say = ui.say
    return (
        (say("Is er nu gevaar?"), say("Bel dan eerst.")),
        (say("Moet iemand dit melden?"), say("Ook de gespreksleider kan die plicht hebben.")),
        (say("Wie wil dit zelf melden, en wie helpt daarbij?"), ""),
        (
            say("Is er iets gerubriceerds genoemd?"),
            say("Typ niets meer, wis niets en bel de beveiligingscoördinator."),
        ),
        (say("Hoe gaan we met de groep verder?"), ""),
    )
