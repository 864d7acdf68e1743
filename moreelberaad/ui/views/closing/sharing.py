"""What may leave, when it can be read later, the slips, and what was parked."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, line, words
from moreelberaad.ui.viewmodels.closing import Parts
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.block import Block
from moreelberaad.ui.views.closing.later import ReadLater
from moreelberaad.ui.views.closing.parking import ParkingLot
from moreelberaad.ui.views.closing.slips import open_slips
from moreelberaad.ui.views.closing.small import aside, small_link


class Sharing(Block):
    """One no is no, and nobody has to say whose."""

    def __init__(self, ui: Ui, model: SessionModel, parts: Parts, answers: Answers) -> None:
        super().__init__(ui, ui.say("Wat mag mee?"))
        self._parts, self._answers = parts, answers
        for keyed in parts.consent:
            self.add(answers.editor(keyed))
            one_no = ui.say("Eén nee is nee. Je hoeft niet te zeggen van wie.")
            self.add(words(ui, one_no, "caption", token="muted"))
        if parts.consent:
            self.add(line(ui))
        self._later: ReadLater | None = None
        if parts.reread:
            self._later = ReadLater(ui, model, parts, answers)
            self.add(self._later)
        if parts.slips:
            self.add(self._slips())
        self.parking = ParkingLot(ui, model, parts, self)
        self.parking.emptied.connect(self.focus_first)
        self.add(self.parking)
        self.add(*answers.blocks(parts.rest))

    def refresh(self) -> None:
        """Show what was written elsewhere."""
        self.parking.refresh()
        if self._later:
            self._later.refresh()

    def _slips(self) -> QWidget:
        say = self.ui.say
        title = words(self.ui, say("Vragen op papier"), "body_strong")
        told = words(self.ui, say("Deel de briefjes uit. De aantallen invullen kan later."))
        fill = small_link(self.ui, say("Vul de briefjes in"))
        fill.clicked.connect(self._open_slips)
        row = QWidget()
        row.setLayout(across(fill, None))
        return aside(self.ui, "note", title, told, row)

    @Slot()
    def _open_slips(self) -> None:
        open_slips(self.ui, self, self._parts.slips, self._answers)
