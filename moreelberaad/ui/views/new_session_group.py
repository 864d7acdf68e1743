"""Decisions four to six: who is there, how they choose, what they see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from typing_extensions import override

from moreelberaad.domain.arrangement import Choosing, Showing
from moreelberaad.ui.support.choices import ChoiceRow, Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.viewmodels.new_session import Decisions, chooses_in_silence
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.new_session_words import (
    about_choosing,
    about_commander,
    about_showing,
    about_size,
    shown_on,
)
from moreelberaad.ui.views.new_session_question import (
    NO,
    YES,
    Question,
    consequence,
    options,
    say_in,
    wrapping,
    yes_or_no,
)


class GroupQuestion(Question):
    """How many people take part, and whether one of them commands or assesses others."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__(ui, 4, ui.say("Hoeveel mensen doen mee?"))
        self._model = model
        asked = ui.say("Is er een commandant of beoordelaar van deelnemers bij?")
        self._size = Segments(ui, self.question, options(ui, model.options("group_size_band")))
        self._commander = Segments(ui, asked, yes_or_no(ui))
        self._about_size = consequence(ui, token="warn")
        self._about_commander = consequence(ui)
        self.body.addLayout(across(self._size, None))
        self.body.addWidget(self._about_size)
        self.body.addSpacing(ui.look.px(4))
        self.body.addLayout(across(words(ui, asked, "caption"), self._commander, spacing="md"))
        self.body.addWidget(self._about_commander)
        self._choose(model.decisions)
        self._size.chosen.connect(self._on_size)
        self._commander.chosen.connect(self._on_commander)
        model.changed.connect(self._show)
        self._show()

    def _choose(self, decided: Decisions) -> None:
        self._size.set_value(decided.size)
        if decided.commander is not None:
            self._commander.set_value(YES if decided.commander else NO)

    @Slot(str)
    def _on_size(self, code: str) -> None:
        self._model.decide(replace(self._model.decisions, size=code))

    @Slot(str)
    def _on_commander(self, code: str) -> None:
        self._model.decide(replace(self._model.decisions, commander=code == YES))

    @Slot()
    def _show(self) -> None:
        decided, language = self._model.decisions, self.ui.language
        said = about_size(language, decided, with_cards=self._model.has_cards)
        say_in(self._about_size, said)
        say_in(self._about_commander, about_commander(language, decided))


class ChoosingQuestion(Question):
    """How people choose in silence; only asked where the method lets them."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__(ui, 5, ui.say("Hoe kiezen jullie in stilte?"))
        self._model = model
        self._choice = Segments(
            ui,
            self.question,
            (
                (Choosing.LAPTOP, ui.say("Laptop doorgeven"), ""),
                (Choosing.SLIPS, ui.say("Briefjes"), ""),
                (Choosing.COLOURED_CARDS, ui.say("Gekleurde kaarten"), ""),
            ),
        )
        self._about = consequence(ui)
        self.body.addLayout(across(self._choice, None))
        self.body.addWidget(self._about)
        self._choice.chosen.connect(self._on_chosen)
        model.changed.connect(self._show)
        self._show()

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        self._model.decide(replace(self._model.decisions, choosing=Choosing(code)))

    @Slot()
    def _show(self) -> None:
        decided = self._model.decisions
        if self.parent() is not None:
            self.setVisible(decided.method is None or chooses_in_silence(decided.method))
        self._choice.set_value(decided.way_of_choosing)
        say_in(self._about, about_choosing(self.ui.language, decided))


class ShowingQuestion(Question):
    """What the participants see, and whether there is a screen for it."""

    def __init__(self, ui: Ui, model: NewSessionModel, screens: Callable[[], int]) -> None:
        super().__init__(ui, 6, ui.say("Wat zien de deelnemers?"))
        self._model, self._screens = model, screens
        choices = [(each.value, shown_on(ui.language, each), "") for each in Showing]
        choice = ChoiceRow(ui, self.question, choices)
        choice.set_value(model.decisions.showing)
        choice.chosen.connect(self._on_chosen)
        self.body.addWidget(wrapping(choice))
        self._about = consequence(ui)
        self.body.addWidget(self._about)
        model.changed.connect(self._show)
        self._watch_screens()

    def _watch_screens(self) -> None:
        desk = QGuiApplication.instance()
        if isinstance(desk, QGuiApplication):
            desk.screenAdded.connect(self._show)
            desk.screenRemoved.connect(self._show)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        self._model.decide(replace(self._model.decisions, showing=Showing(code)))

    @Slot()
    def _show(self) -> None:
        there = self._screens() > 1
        say_in(self._about, about_showing(self.ui.language, self._model.decisions, there=there))
