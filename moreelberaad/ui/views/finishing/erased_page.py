"""A session of which the notes are gone: what is left of it, and until when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.retention import USUAL, Erased, Terms, terms_of
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.finishing import has_agreements
from moreelberaad.ui.viewmodels.holding import reason_words
from moreelberaad.ui.views.layouts import Width, bare

_WIDTH = 620


class ErasedPage(QWidget):
    """The agreements sheet can be made for as long as the agreements are there."""

    sheet_asked = Signal()

    def __init__(self, ui: Ui, read: Callable[[], Session], terms: Terms = USUAL) -> None:
        super().__init__()
        self._ui, self._read, self._terms = ui, read, terms
        self._left = Pile(ui.look.px(6))
        title = words(ui, ui.say("De notities van dit beraad zijn gewist"), "heading1")
        lead = ui.say("Nalezen, anonimiseren en een verslag maken kan niet meer.")
        self._sheet = button(ui, ui.say("Maak het afsprakenblad"), "primary")
        self._sheet.clicked.connect(self.sheet_asked)
        told = words(ui, lead, "lead", token="ink2")
        act = across(self._sheet, None)
        column = bare(QWidget(), down(title, told, 8, self._left, 8, act, spacing="sm"))
        Width(ui, column, _WIDTH)
        bare(self, down(None, across(None, column, None), None))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say what is left of it now."""
        session = self._read()
        self._sheet.setVisible(has_agreements(session))
        self._left.clear()
        for each in self._told(session):
            self._left.add(each)

    def focus_first(self) -> None:
        """Put the keyboard at the one act, where there is one."""
        self._sheet.setFocus()

    def _told(self, session: Session) -> tuple[QWidget, ...]:
        ui, say = self._ui, self._ui.say
        if session.hold:
            held = reason_words(ui.language, session.hold)
            rest = say("Wat er nog is, blijft staan.")
            return (words(ui, f"{held}. {rest}"),)
        days = terms_of(session, self._terms)
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
