"""What can be decided about the chosen paper: the middle of the page of papers."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.i18n import LANGUAGES
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.viewmodels.paper_order import SAY_WHEN, SAY_WHO_COMES, ForOthers
from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views.layouts import bare, picture
from moreelberaad.ui.views.preparing.dilemma_form import DilemmaForm
from moreelberaad.ui.views.preparing.papers_list import note_of, paper_names

_FIRST, _LAST = 7, 22
"""Hours between which a talk may begin."""
_QUARTERS = (0, 15, 30, 45)
_NAMES = {"nl": "Nederlands", "en": "English"}
"""Each language by its own name."""


class PaperOptions(QWidget):
    """The name of the paper, what it says of a talk or a year, its language, and its text."""

    office_asked = Signal()

    def __init__(self, ui: Ui, bench: Workbench, model: PapersModel) -> None:
        super().__init__()
        self._ui, self._bench, self._model = ui, bench, model
        self._title, self._note = words(ui, "", "heading3"), words(ui, "", "caption", token="ink2")
        self._talk, self._office, self._year = (
            _Talk(ui, model),
            _OfficeLine(ui, model),
            _Year(ui, model),
        )
        self._office.asked.connect(self.office_asked)
        self._form = Pile()
        names = [(code, _NAMES[code], "") for code in LANGUAGES]
        self._language = Segments(ui, ui.say("Taal van het blad"), names)
        self._language.chosen.connect(model.choose_language)
        language = field(ui, ui.say("Taal van het blad"), self._language)
        head = down(self._title, self._note, spacing="xs")
        bare(
            self,
            down(head, language, self._form, self._talk, self._year, self._office, spacing="md"),
        )
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what there is to decide about the paper that is chosen now."""
        kind = self._model.kind
        self._title.setText(paper_names(self._ui)[kind] if kind else "")
        self._note.setText(self._said_of_it())
        for label in (self._title, self._note):
            label.setVisible(bool(label.text()))
        self._language.set_value(self._model.language.code)
        writes = kind is ForOthers.DILEMMA_MESSAGE
        if writes and not self._form.widgets:
            self._form.add(DilemmaForm(self._ui, self._bench, self._model.message))
            come_after(self._language, self._form)
        self._form.setVisible(writes)

    def _said_of_it(self) -> str:
        kind = self._model.kind
        if kind is ForOthers.DILEMMA_MESSAGE:
            say = self._ui.say
            return say("Dit bericht wordt niet bewaard. Maak het bestand voordat je vergrendelt.")
        return note_of(self._ui, kind) if kind else ""


class _Talk(QWidget):
    """When a talk begins, and whether a commander comes."""

    def __init__(self, ui: Ui, model: PapersModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._begins = QuietCombo(ui)
        self._begins.setMinimumContentsLength(12)
        self._when = field(ui, ui.say("Begint om"), self._begins)
        self._commander = Tick(ui.say("Er is een commandant of beoordelaar bij"))
        self._commander.setAccessibleName(self._commander.text())
        wear_role(self._commander, ui.look, "body")
        bare(self, down(self._when, self._commander, spacing="sm"))
        self._fill()
        self._begins.activated.connect(self._wish)
        self._commander.clicked.connect(self._wish)
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what was chosen, where the paper says it."""
        self._commander.setChecked(self._model.wishes.commander)
        self._when.setVisible(self._model.kind in SAY_WHEN)
        self.setVisible(self._model.kind in SAY_WHO_COMES)

    def _fill(self) -> None:
        self._begins.addItem(self._ui.say("nog niet bekend"), None)
        for hour in range(_FIRST, _LAST + 1):
            for minute in _QUARTERS:
                moment = time(hour, minute)
                self._begins.addItem(self._ui.language.clock(moment), (hour, minute))

    @Slot()
    def _wish(self) -> None:
        chosen = self._begins.currentData()
        begins = time(*chosen) if chosen else None
        self._model.wish(commander=self._commander.isChecked(), begins=begins)


class _OfficeLine(QWidget):
    """The way to what an office fills in, and how much of it is blank on this paper."""

    asked = Signal()

    def __init__(self, ui: Ui, model: PapersModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._told = words(ui, "", "caption", token="warn")
        self._blanks = QWidget()
        mark = picture(ui, "warning", token="warn", side=18)
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = across(mark, self._told)
        row.setStretch(1, 1)
        bare(self._blanks, row)
        fill_in = button(ui, ui.say("Gegevens van je dienst…"), "link", icon="pencil-simple")
        fill_in.clicked.connect(self.asked)
        column = down(self._blanks, fill_in, spacing="xs")
        column.setAlignment(fill_in, Qt.AlignmentFlag.AlignLeft)
        bare(self, column)
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say how many lines are still empty, on a paper that has them."""
        office, kind = self._model.office, self._model.kind
        number = office.blanks_on(kind)
        self._told.setText(
            self._ui.count(
                "{number} regel is nog leeg. Vul hem in, of met de pen op papier.",
                "{number} regels zijn nog leeg. Vul ze in, of met de pen op papier.",
                number,
            )
        )
        self._blanks.setVisible(number > 0)
        self.setVisible(office.is_on(kind))


class _Year(QWidget):
    """The years of which there is something to tell."""

    def __init__(self, ui: Ui, model: PapersModel) -> None:
        super().__init__()
        self._model = model
        self._years = QuietCombo(ui)
        bare(self, down(field(ui, ui.say("Jaar"), self._years)))
        self._years.activated.connect(self._choose)
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer the years there are."""
        yearly = self._model.yearly
        there = [self._years.itemData(row) for row in range(self._years.count())]
        if there != list(yearly.years):
            self._years.clear()
            for year in yearly.years:
                self._years.addItem(str(year), year)
        self._years.setCurrentIndex(self._years.findData(yearly.year))
        self.setVisible(self._model.kind is ForOthers.YEARLY and bool(yearly.years))

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._model.yearly.choose(self._years.itemData(row))
