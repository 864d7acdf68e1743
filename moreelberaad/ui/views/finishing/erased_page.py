"""A session of which the notes are gone: what is left of it, and until when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.retention import Erased, terms_of
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.finishing import has_agreements
from moreelberaad.ui.viewmodels.holding import reason_words
from moreelberaad.ui.views.layouts import Width, bare

_WIDTH = 620


class ErasedPage(QWidget):
    """The agreements sheet can be made for as long as the agreements are there."""

    sheet_asked = Signal()

    def __init__(self, ui: Ui, session: Session) -> None:
        super().__init__()
        self._ui = ui
        title = words(ui, ui.say("De notities van dit beraad zijn gewist"), "heading1")
        lead = ui.say("Nalezen, anonimiseren en een verslag maken kan niet meer.")
        self._sheet = button(ui, ui.say("Maak het afsprakenblad"), "primary")
        self._sheet.clicked.connect(self.sheet_asked)
        self._sheet.setVisible(has_agreements(session))
        told = words(ui, lead, "lead", token="ink2")
        left, act = self._left(session), across(self._sheet, None)
        column = bare(QWidget(), down(title, told, 8, *left, 8, act, spacing="sm"))
        Width(ui, column, _WIDTH)
        bare(self, down(None, across(None, column, None), None))

    def focus_first(self) -> None:
        """Put the keyboard at the one act, where there is one."""
        self._sheet.setFocus()

    def _left(self, session: Session) -> tuple[QWidget, ...]:
        ui, say = self._ui, self._ui.say
        if session.hold:
            held = reason_words(ui.language, session.hold)
            rest = say("Wat er nog is, blijft staan.")
            return (words(ui, f"{held}. {rest}"),)
        days = terms_of(session)
        names = {Erased.AGREEMENTS: say("Afspraken"), Erased.LESSONS: say("Lessen")}
        lines = [
            say("{what}: tot {day}", what=names[each], day=day)
            for each in names
            if each in days and (day := ui.language.day(days[each]))
        ]
        if not lines:
            return (words(ui, say("Er zijn geen afspraken en geen lessen meer.")),)
        head = words(ui, say("Er is nog:"), "label", token="ink2")
        return (head, *(words(ui, each) for each in lines))
