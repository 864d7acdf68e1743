"""The agreements of a closed session, open where nobody carries one: without a role no sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.domain.gates import Gate
from moreelberaad.domain.template import Kind
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, line, words
from moreelberaad.ui.viewmodels.closing import parts_of, without_role
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.harvest import Harvest
from moreelberaad.ui.views.layouts import bare


class MissingRole(QWidget):
    """Comes when a role is missing, and stays until the page is left: somebody types in it."""

    def __init__(self, ui: Ui, model: CorrectingModel, answers: Answers) -> None:
        super().__init__()
        self._model = model
        self._harvests = {
            keyed[0]: Harvest(ui, model, keyed, answers)
            for keyed in parts_of(model.session.template).agreements
            if keyed[1].kind is Kind.AGREEMENTS
        }
        asked = words(ui, ui.say(wording.GATES[Gate.OWNER_ROLE]), "heading3")
        bare(self, down(asked, *self._harvests.values(), line(ui), spacing="md"))
        self.hide()

    def refresh(self) -> None:
        """Come on show as soon as a role is missing."""
        for harvest in self._harvests.values():
            harvest.refresh()
        if without_role(self._model.session):
            self.show()

    def withdraw(self) -> None:
        """Go as soon as nothing is missing."""
        self.setHidden(without_role(self._model.session) is None)

    def focus_first(self) -> bool:
        """Put the keyboard where the first role is missing; tells whether one is."""
        missing = without_role(self._model.session)
        if missing is not None:
            self._harvests[missing.field].open_at(missing.row, missing.column)
        return missing is not None
