"""The choice on one finding, as far as it is made: choices, own words, a reason."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.findings import Tier
from moreelberaad.domain.review import Choice, Decision, Finding
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views.finishing.five_choices import (
    DROP,
    FIRST,
    KEEP,
    NOTHING,
    WORDS,
    FiveChoices,
)
from moreelberaad.ui.views.finishing.keep_reason import KeepReason

LONGEST_WORDS = 200
"""Signs of own words: a few words, or a sentence."""


class ChoiceForm(QWidget):
    """Shows what was decided, or proposes the first suggestion."""

    changed = Signal()
    chosen = Signal(int)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.choices = FiveChoices(ui)
        self.words = TimelineLine()
        self.words.setAccessibleName(ui.say("Eigen woorden"))
        self.words.setMaxLength(LONGEST_WORDS)
        wear_role(self.words, ui.look, "body")
        self.reason = KeepReason(ui)
        self.choices.chosen.connect(self._on_chosen)
        self.words.textChanged.connect(self.changed)
        self.reason.changed.connect(self.changed)
        self.choices.put_below(WORDS, self.words)
        self.choices.put_below(KEEP, self.reason)
        self.setLayout(down(self.choices))

    @property
    def decision(self) -> Decision | None:
        """Give the decision as it stands in the form, whole or not; none when none is chosen."""
        number = self.choices.value
        if not number:
            return None
        if number == WORDS:
            words = Prose(self.words.text()).on_one_line()
            return Decision(choice=Choice.WORDS, words=words)
        if number == DROP:
            return Decision(choice=Choice.DROP)
        if number == KEEP:
            return Decision(choice=Choice.KEEP, reason=self.reason.reason)
        return Decision(choice=Choice.SUGGESTION, number=number)

    def show_finding(self, finding: Finding, decision: Decision | None) -> None:
        """Show what was decided; where the check is sure, else the best that it knows.

        In doubt nothing is chosen beforehand: the choice is the reader's (anon.md 5.5).
        """
        suggestions = finding.hit.suggestions
        is_sure = finding.hit.tier is Tier.SURE
        made = decision or (_proposed(suggestions) if is_sure else None)
        self.choices.offer(suggestions, _number(made) if made else NOTHING)
        with QSignalBlocker(self.words):
            self.words.setText(made.words.plain if made else "")
        self.reason.show_reason(made.reason if made else Prose(""))
        self._show_rest()

    def go_on(self) -> None:
        """Put the keyboard where something has still to be typed or chosen."""
        match self.choices.value:
            case number if number == WORDS:
                self.words.setFocus()
            case number if number == KEEP:
                self.reason.focus_first()
            case _:
                self.choices.setFocus()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._show_rest()
        self.changed.emit()
        self.chosen.emit(number)

    def _show_rest(self) -> None:
        self.words.setVisible(self.choices.value == WORDS)
        self.reason.setVisible(self.choices.value == KEEP)


def _proposed(suggestions: tuple[str, ...]) -> Decision:
    return Decision(choice=Choice.SUGGESTION if suggestions else Choice.DROP)


def _number(decision: Decision) -> int:
    match decision.choice:
        case Choice.SUGGESTION:
            return min(decision.number, FIRST + 1)
        case Choice.WORDS:
            return WORDS
        case Choice.DROP:
            return DROP
        case _:
            return KEEP
