"""The checker beneath a moral question: for the facilitator, without a score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from moreelberaad.domain.template import QuestionRule
from moreelberaad.domain.text import one_line
from moreelberaad.domain.values import Prose, Value
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.question_rules import Check, kept_rules, opening_in
from moreelberaad.ui.support.dressing import restyle, wear_icon, wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words

_TARGET = 24
"""Px at 100 %: as low as a target may be (ux.md 7)."""


class QuestionChecker(QWidget):
    """Lines with a tick or a dot, and two questions that only people can answer."""

    rephrasing_asked = Signal()

    def __init__(self, ui: Ui, check: Check, *, can_rephrase: bool = False) -> None:
        super().__init__()
        self._ui, self._check = ui, check
        self._lines = {rule: _RuleLine(ui, self._said(rule)) for rule in check.rules}
        self.setAccessibleName(ui.say("Kijk naar de vraag"))
        computed, flow = flowing(ui, spacing=16)
        for each in self._lines.values():
            flow.addWidget(each)
        asked = " · ".join((ui.say("Is het één vraag?"), ui.say("Zit het antwoord er al in?")))
        people, beside = flowing(ui, spacing=16)
        self._by_people: list[QWidget] = [words(ui, asked, "caption", token="ink2")]
        if can_rephrase:
            self._by_people.append(self._way_to_rephrasing())
        for part in self._by_people:
            beside.addWidget(part)
        ui.look.changed.connect(self._keep_height)
        self._keep_height()
        self.setLayout(down(computed, people, spacing="xs"))
        self.show_question(None)

    def show_question(self, value: Value | None) -> None:
        """Look at the question as it stands now."""
        question = one_line(value.plain) if isinstance(value, Prose) else ""
        kept = kept_rules(question, self._check)
        for rule, each in self._lines.items():
            each.show_kept(kept=rule in kept)

    def _way_to_rephrasing(self) -> QPushButton:
        made = button(self._ui, self._ui.say("Herformuleer"), "link")
        wear_role(made, self._ui.look, "caption")
        made.clicked.connect(self.rephrasing_asked)
        return made

    @Slot()
    def _keep_height(self) -> None:
        for each in self._by_people:
            each.setFixedHeight(self._ui.look.px(_TARGET))

    def _said(self, rule: QuestionRule) -> str:
        say = self._ui.say
        match rule:
            case QuestionRule.OPENING:
                verbs = [opening_in(self._ui.language, each) for each in self._check.openings]
                return say("begint met {openings}", openings=_listed(self._ui, verbs))
            case QuestionRule.LENGTH:
                return say("hooguit {number} woorden", number=self._check.most_words)
            case QuestionRule.NO_HOW:
                return say("geen ‘hoe’")
            case QuestionRule.NO_COMMA:
                return say("geen komma")
            case QuestionRule.ONE_QUESTION_MARK:
                return say("één vraagteken")
            case _:
                assert_never(rule)


class _RuleLine(QWidget):
    def __init__(self, ui: Ui, said: str) -> None:
        super().__init__()
        self._ui, self._text = ui, said
        self._mark = QLabel()
        self._said = words(ui, said, "caption", token="ink2", wrap=False)
        self.setLayout(across(self._mark, self._said, spacing="xs"))
        self.show_kept(kept=False)

    def show_kept(self, *, kept: bool) -> None:
        """Put the tick or the dot before the line."""
        icon, token = ("check-circle-fill", "accent") if kept else ("circle", "muted")
        wear_icon(self._mark, self._ui.look, icon, token=token, side=16)
        spoken = (
            self._ui.say("{line}: ja", line=self._text)
            if kept
            else self._ui.say("{line}: nog niet", line=self._text)
        )
        self._said.setAccessibleName(spoken)
        restyle(self._said)


def _listed(ui: Ui, items: Sequence[str]) -> str:
    *rest, last = items
    if not rest:
        return last
    return ui.say("{items} of {last}", items=", ".join(rest), last=last)
