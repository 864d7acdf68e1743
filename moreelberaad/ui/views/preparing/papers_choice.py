"""Which paper: of what method, in which language, and what it says about the talk."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from moreelberaad import wording
from moreelberaad.domain.papers import PaperKind
from moreelberaad.i18n import LANGUAGES
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, field, words
from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views.finishing.document_cards import DocumentCards
from moreelberaad.ui.views.layouts import bare

_FIRST, _LAST = 7, 22
"""Hours between which a talk may begin."""
_QUARTERS = (0, 15, 30, 45)


class PapersChoice(QWidget):
    """The left side of the page of papers."""

    def __init__(self, ui: Ui, model: PapersModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        say = ui.say
        self._methods, self._begins = _combo(ui, say("Gespreksvorm")), _combo(ui, say("Begint om"))
        self._papers = Pile()
        self._cards: DocumentCards | None = None
        names = ((code, say(_NAMES[code]), "") for code in LANGUAGES)
        self._language = Segments(ui, say("Taal van het blad"), list(names))
        self._commander = QCheckBox(say("Er is een commandant of beoordelaar bij"))
        self._commander.setAccessibleName(self._commander.text())
        wear_role(self._commander, ui.look, "body")
        self._talk = QWidget()
        begins = field(ui, say("Begint om"), self._begins)
        bare(self._talk, down(begins, self._commander, spacing="sm"))
        column = down(
            field(ui, say("Gespreksvorm"), self._methods),
            self._papers,
            self._talk,
            across(
                words(ui, say("Taal van het blad"), "label", token="ink2", wrap=False),
                self._language,
                None,
            ),
            spacing="md",
        )
        bare(self, column)
        self._fill_begins()
        self._connect()
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard on the chosen paper, or on the method as long as there is none."""
        first = self._cards if self._cards and self._model.kind else self._methods
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Offer the methods and papers there are now."""
        code = self._ui.language.code
        self._methods.clear()
        for method in self._model.methods:
            self._methods.addItem(method.title.get(code), method.id)
        self._methods.setCurrentIndex(self._methods.findData(self._model.method.id))
        if (planned := self._model.planned) is not None:
            named = self._ui.say("{method}, zoals klaargezet", method=planned.title.get(code))
            self._methods.insertItem(0, named, _PLANNED)
            self._methods.setCurrentIndex(0)
        self._offer_papers()
        self._show_chosen()

    def _offer_papers(self) -> None:
        self._papers.clear()
        notes = _notes(self._ui)
        kinds = [(str(k), self._ui.say(wording.PAPERS[k]), notes[k]) for k in self._model.kinds]
        self._cards = DocumentCards(self._ui, self._ui.say("Bladen"), kinds)
        self._cards.chosen.connect(self._choose)
        self._papers.add(self._cards)

    @Slot()
    def _show_chosen(self) -> None:
        model = self._model
        if self._cards and model.kind:
            self._cards.set_value(model.kind)
        self._language.set_value(model.language.code)
        self._commander.setChecked(model.wishes.commander)
        self._talk.setVisible(model.asks_about_talk)

    def _connect(self) -> None:
        self._methods.activated.connect(self._choose_method)
        self._begins.activated.connect(self._wish)
        self._commander.clicked.connect(self._wish)
        self._language.chosen.connect(self._model.choose_language)
        self._model.changed.connect(self._show_chosen)

    def _fill_begins(self) -> None:
        self._begins.addItem(self._ui.say("nog niet bekend"), None)
        for hour in range(_FIRST, _LAST + 1):
            for minute in _QUARTERS:
                moment = time(hour, minute)
                self._begins.addItem(self._ui.language.clock(moment), (hour, minute))

    @Slot(str)
    def _choose(self, code: str) -> None:
        self._model.choose(PaperKind(code))

    @Slot(int)
    def _choose_method(self, index: int) -> None:
        if (chosen := str(self._methods.itemData(index))) != _PLANNED:
            self._model.choose_method(chosen)
            self.refresh()

    @Slot()
    def _wish(self) -> None:
        chosen = self._begins.currentData()
        begins = time(*chosen) if chosen else None
        self._model.wish(commander=self._commander.isChecked(), begins=begins)


_PLANNED = "*"
"""Stands in the list for the method that a plan keeps; no method can bear this id."""

_NAMES = {"nl": "Nederlands", "en": "English"}
"""Each language by its own name."""


def _combo(ui: Ui, name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    wear_role(made, ui.look, "body")
    return made


def _notes(ui: Ui) -> dict[PaperKind, str]:
    say = ui.say
    return {
        PaperKind.ROOM_SHEET: say("Nakijken, voorlezen, meldroute en eindtijd."),
        PaperKind.WORKSHEET: say("Per stap een blad, per tabel een groot vel (A3)."),
        PaperKind.REASONING_FORM: say("Een per deelnemer. Het blijft bij die deelnemer."),
        PaperKind.SLIPS: say("Per ronde en voor de evaluatie, twee op een vel."),
        PaperKind.COMMANDER_CARD: say("Twee op een vel: hoe een commandant meedoet."),
        PaperKind.CRITERIA: say("Voorbeeld, geen officieel kader."),
    }
