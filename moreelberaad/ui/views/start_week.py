"""The right side of Start: what should be seen to, and a question to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import assert_never

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.domain.template import Text
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.plans import Plan
from moreelberaad.ui.viewmodels.start import Due, StartModel
from moreelberaad.ui.views.layouts import bare, picture
from moreelberaad.ui.views.learning.agreements_line import AgreementsLine
from moreelberaad.ui.views.plan_words import title_of_plan
from moreelberaad.ui.views.start_notices import NoticeLines


class Week(QWidget):
    """Lists what is due; each line has the act that settles it."""

    clock_believed = Signal()
    code_asked = Signal()
    route_asked = Signal()
    backup_asked = Signal()
    adapt_asked = Signal(object)
    agreements_asked = Signal()
    hold_asked = Signal(object)

    def __init__(self, ui: Ui, model: StartModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._lines = Pile(ui.look.px(16))
        self.told = Notice(ui, "good")
        title = words(ui, ui.say("Deze week"), "label", token="ink2")
        self._agreements = AgreementsLine(ui)
        self._notices = NoticeLines(ui)
        self._nothing = words(ui, ui.say("Niets te doen deze week."), token="ink2")
        parts = (self._notices, self._agreements, self._nothing, self._lines, self.told)
        bare(self, down(title, 4, *parts, spacing="sm"))
        self._notices.hold_asked.connect(self.hold_asked)
        self._agreements.asked.connect(self.agreements_asked)
        model.agreements_due.changed.connect(self._show_agreements)
        self.refresh()

    def refresh(self) -> None:
        """Show what is due now."""
        self._notices.show_notices(self._model.notices)
        self._lines.clear()
        for plan in self._model.prepared_besides:
            self._lines.add(self._line_of_plan(plan))
        for due in self._model.due:
            self._lines.add(self._line_of(due))
        self._show_agreements()

    @Slot()
    def _show_agreements(self) -> None:
        """Tell of agreements, or that there is nothing at all to do."""
        number = self._model.agreements_due.number
        self._agreements.show_number(number)
        self._nothing.setHidden(bool(number or self._lines.widgets or self._model.notices))

    def tell_busy(self) -> None:
        """Say that a backup is being made."""
        self.told.tell(self._ui.say("Reservekopie maken…"))

    def _line_of(self, due: Due) -> QWidget:
        ui = self._ui
        act = button(ui, self._verb(due), "link", name=self._name(due))
        self._connect(due, act)
        token = "ink2" if due is Due.RECOVERY_CODE else "warn"
        mark = picture(ui, self._icon(due), token=token)
        text = words(ui, self._sentence(due), token="ink" if token == "ink2" else "warn")
        said = down(text, across(act, None), spacing="xs")
        row = across(down(mark, None), said, spacing="md")
        row.setStretch(1, 1)
        return bare(QWidget(), row)

    def _line_of_plan(self, plan: Plan) -> QWidget:
        ui, title = self._ui, title_of_plan(self._ui, plan)
        act = button(ui, ui.say("Bekijk"), "link", name=ui.say("Bekijk {title}", title=title))
        act.clicked.connect(partial(self.adapt_asked.emit, plan.id))
        text = words(ui, ui.say("Klaargezet voor vandaag: {title}", title=title))
        said = down(text, across(act, None), spacing="xs")
        row = across(down(picture(ui, "calendar-blank"), None), said, spacing="md")
        row.setStretch(1, 1)
        return bare(QWidget(), row)

    def _connect(self, due: Due, act: QPushButton) -> None:
        match due:
            case Due.CLOCK:
                act.clicked.connect(self.clock_believed)
            case Due.RECOVERY_CODE:
                act.clicked.connect(self.code_asked)
            case Due.REPORTING_ROUTE:
                act.clicked.connect(self.route_asked)
            case _:
                act.clicked.connect(self.backup_asked)

    def _icon(self, due: Due) -> str:
        icons = {
            Due.CLOCK: "calendar-blank",
            Due.RECOVERY_CODE: "note",
            Due.REPORTING_ROUTE: "hand-palm",
        }
        return icons.get(due, "archive")

    def _verb(self, due: Due) -> str:
        say = self._ui.say
        if due is Due.CLOCK:
            return say("Ja, dat klopt")
        return say("Vul in") if due is Due.REPORTING_ROUTE else say("Maak nu")

    def _name(self, due: Due) -> str:
        if due is Due.CLOCK:
            return self._ui.say("Ja, deze dag klopt")
        if due is Due.RECOVERY_CODE:
            return self._ui.say("Maak nu een herstelcode")
        if due is Due.REPORTING_ROUTE:
            return self._ui.say("Vul de meldroute in")
        return self._ui.say("Maak nu een reservekopie")

    def _sentence(self, due: Due) -> str:
        say = self._ui.say
        match due:
            case Due.CLOCK:
                return say(
                    "Volgens deze laptop is het {day}. Klopt dat? "
                    "Zolang je dat niet zegt, wordt er niets gewist.",
                    day=self._ui.language.day(self._model.today),
                )
            case Due.RECOVERY_CODE:
                return say("Je hebt nog geen herstelcode.")
            case Due.REPORTING_ROUTE:
                return say("De meldroute is nog leeg. Vul hem in voor je eerste beraad.")
            case Due.FIRST_BACKUP:
                return say("Er is nog geen reservekopie.")
            case Due.OLD_BACKUP:
                day = self._model.last_backup
                return say(
                    "De laatste reservekopie is van {day}.",
                    day=self._ui.language.day(day) if day else "",
                )
            case _:
                assert_never(due)


class OpeningQuestion(QWidget):
    """One question from the openings of the methods, another when asked."""

    def __init__(self, ui: Ui, questions: Sequence[Text], first: int) -> None:
        super().__init__()
        self._ui, self._questions, self._at = ui, questions, first
        title = words(ui, ui.say("Vraag om mee te beginnen"), "label", token="ink2")
        self._question = words(ui, "", "reading")
        other = button(ui, ui.say("Toon een andere"), "link")
        other.clicked.connect(self._turn)
        said = words(ui, ui.say("Uit de opening van elk beraad."), "caption", token="muted")
        page = down(
            line(ui), 12, title, self._question, 4, said, across(other, None), spacing="xs"
        )
        bare(self, page)
        if not questions:
            self.hide()
        self._show()

    def _turn(self) -> None:
        self._at += 1
        self._show()

    def _show(self) -> None:
        if self._questions:
            question = self._questions[self._at % len(self._questions)]
            self._question.setText(question.get(self._ui.language.code))
