"""The blocks of what the talk brought: agreements with the support they need, and lessons."""

from __future__ import annotations

from moreelberaad.domain.ids import FieldKey
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words
from moreelberaad.ui.viewmodels.closing import Keyed, Parts, Uncarried
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.block import Block
from moreelberaad.ui.views.closing.harvest import Harvest


class Harvesting:
    """Absent for what a method does not ask."""

    def __init__(self, ui: Ui, model: SessionModel, parts: Parts, answers: Answers) -> None:
        self._ui, self._model, self._answers = ui, model, answers
        self._harvests: dict[FieldKey, Harvest] = {}
        self._none = words(ui, self._no_agreement(), "caption", token="muted")
        self._agreements = parts.agreements
        self.blocks: list[Block] = []
        self._firsts: list[tuple[Block, FieldKey]] = []
        if parts.agreements:
            block = self._block(ui.say("Afspraken"), parts.agreements)
            block.body.insertWidget(0, self._none)
        if parts.lessons:
            self._block(ui.say("Les"), parts.lessons)
        self.refresh()

    def deciding(self) -> list[tuple[Block, FieldKey]]:
        """Give each block with the field that tells whether it is done."""
        return self._firsts

    def refresh(self) -> None:
        """Show the rows as they are now."""
        for harvest in self._harvests.values():
            harvest.refresh()
        written = any(key in self._model.session.answers for key, _ in self._agreements)
        self._none.setHidden(written or not self._agreements)  # alone it would be a window

    def open_at(self, uncarried: Uncarried) -> None:
        """Put the keyboard where the role of this agreement is written."""
        self._harvests[uncarried.field].open_at(uncarried.row, uncarried.column)

    def _block(self, title: str, fields: tuple[Keyed, ...]) -> Block:
        block = Block(self._ui, title)
        for keyed in fields:
            harvest = Harvest(self._ui, self._model, keyed, self._answers)
            self._harvests[keyed[0]] = harvest
            block.add(harvest)
        self.blocks.append(block)
        self._firsts.append((block, fields[0][0]))
        return block

    def _no_agreement(self) -> str:
        return self._ui.say(
            "Geen afspraak is ook een uitkomst. Schrijf er alleen een op als iemand hem draagt."
        )
