"""Decision two: the method, what can be set in it, and what it asks beforehand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Template
from moreelberaad.ui.support.choices import ChoiceRow, Ticks
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.new_session_words import duration
from moreelberaad.ui.views.new_session_all_methods import AllMethods
from moreelberaad.ui.views.new_session_cards import CardsLine
from moreelberaad.ui.views.new_session_question import (
    ROW,
    Direction,
    Question,
    options,
    wrapping,
)

_BETWEEN = 6
"""Px between ticks that take two lines."""
_BESIDE, _BELOW = 16, 4
"""Px between the suggestions and the way to all methods."""


class MethodQuestion(Question):
    """Which method suits; the suggestions follow what lies on the table."""

    def __init__(self, ui: Ui, model: NewSessionModel, previous: QWidget) -> None:
        super().__init__(ui, 2, ui.say("Welke gespreksvorm past?"))
        self._model, self._previous = model, previous
        self._offered = model.suggestions
        self._set_for: Template | None = model.decisions.method
        self._choice = self._made_choice()
        self._settings, self._ready = self._made_settings()
        self._all = button(ui, ui.say("Alle vormen"), "link")
        self._cards = CardsLine(ui, model)
        links = across(self._all, self._cards, None, spacing="lg")
        self._row: QBoxLayout = across(wrapping(self._choice), links, None, spacing="lg")
        self.body.addLayout(self._row)
        self.body.addWidget(self._settings)
        self.body.addWidget(self._ready)
        self._all.clicked.connect(self._on_all)
        model.changed.connect(self._show)
        self._show()

    @override
    def fold(self, direction: Direction) -> None:
        super().fold(direction)
        self._row.setDirection(direction)
        self._row.setSpacing(self.ui.look.px(_BESIDE if direction is ROW else _BELOW))

    @Slot()
    def _show(self) -> None:
        method = self._model.decisions.method
        if self._model.suggestions != self._offered:
            self._offer()
        self._choice.set_value(method.id if method else None)
        if method != self._set_for:
            self._ask_settings(method)
        self.beside(method.choose_when.get(self.ui.language.code) if method else "")

    def _offer(self) -> None:
        """Put other suggestions in the place of these, in the same place for Tab."""
        self._offered = self._model.suggestions
        choice = self._made_choice()
        self._row.replaceWidget(self._choice, wrapping(choice))
        _drop(self._choice)
        choice.show()
        self._choice = choice
        come_after(self._previous, choice)

    def _made_choice(self) -> ChoiceRow:
        choice = ChoiceRow(self.ui, self.question, [self._option(each) for each in self._offered])
        choice.chosen.connect(self._model.choose_method)
        return choice

    def _option(self, method: Template) -> tuple[str, str, str]:
        title = method.title.get(self.ui.language.code)
        return method.id, title, duration(self.ui.language, method)

    def _ask_settings(self, method: Template | None) -> None:
        self._set_for = method
        settings, ready = self._made_settings()
        for old, new in ((self._settings, settings), (self._ready, ready)):
            self.body.replaceWidget(old, new)
            _drop(old)
            new.setVisible(new.focusProxy() is not None)
        self._settings, self._ready = settings, ready
        come_after(self._cards, settings, ready)

    def _made_settings(self) -> tuple[Ticks, Ticks]:
        decided = self._model.decisions
        settings, ready = self._settings_of(decided.method), self._conditions()
        settings.set_value(tuple(decided.settings))
        settings.changed.connect(self._on_settings)
        ready.set_value(decided.ready)
        ready.changed.connect(self._on_ready)
        for each in (settings, ready):
            wrapping(each)
            if each.focusProxy() is None:
                each.hide()
        return settings, ready

    def _settings_of(self, method: Template | None) -> Ticks:
        titles = [
            (setting.id, setting.title.get(self.ui.language.code), "")
            for setting in (method.settings if method else ())
        ]
        return Ticks(self.ui, self.ui.say("Instellingen van deze vorm"), titles)

    def _conditions(self) -> Ticks:
        asked = self._model.decisions.readiness
        listed = asked.options if asked else ()
        ticks = Ticks(self.ui, self.ui.say("Klaar voor dit gesprek"), options(self.ui, listed))
        if row := ticks.layout():
            row.setSpacing(self.ui.look.px(_BETWEEN))
        return ticks

    @Slot(tuple)
    def _on_settings(self, codes: tuple[str, ...]) -> None:
        self._model.decide(replace(self._model.decisions, settings=frozenset(codes)))

    @Slot(tuple)
    def _on_ready(self, codes: tuple[str, ...]) -> None:
        self._model.decide(replace(self._model.decisions, ready=codes))

    @Slot()
    def _on_all(self) -> None:
        dialog = AllMethods(self.ui, self, self._model.listed, self._model.decisions.method)
        dialog.chosen.connect(self._model.choose_method)
        dialog.open()


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
