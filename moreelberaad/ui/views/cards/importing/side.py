"""*Dit gaat er gebeuren*: the numbers, why, in which deck, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from moreelberaad.domain.deck_import import DeckImport
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.viewmodels.cards.importing_words import reason_lines, tells_all
from moreelberaad.ui.views.cards.importing.counts import Counts
from moreelberaad.ui.views.cards.importing.deck_line import DeckLine
from moreelberaad.ui.views.cards.importing.reasons import Reasons
from moreelberaad.ui.views.layouts import edged
from moreelberaad.ui.views.run.panes import Pane

BESIDE = 340
"""Px at 100 %: how wide it is beside the rows."""
_ACROSS, _DOWN = 28, 14
"""Px at 100 %: what stays free around the words."""


class ImportSide(Pane):
    """The right side of the page of importing; its numbers go grey while others are on the way."""

    cancelled = Signal()
    row_picked = Signal(int)

    def __init__(self, ui: Ui, model: ImportModel) -> None:
        super().__init__(ui, "window", Qt.Edge.LeftEdge)
        self._words, self._model = ui, model
        self._plan: DeckImport | None = None
        self._told = words(ui, "", "caption", token="ink2")
        self._counts, self._reasons = Counts(ui), Reasons(ui)
        self._deck, self._refusal = DeckLine(ui, model), Notice(ui, "danger")
        self.act = button(ui, "", "primary")
        self.act.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cancel = button(ui, ui.say("Annuleer"), "quiet")
        self._lay()
        self._reasons.picked.connect(self.row_picked)
        self.act.clicked.connect(model.carry_out)
        self._cancel.clicked.connect(self.cancelled)

    def start(self) -> None:
        """Begin with another file."""
        self._deck.start()

    def refresh(self) -> None:
        """Show what would happen now, or how far looking is."""
        model = self._model
        if model.plan is not self._plan:
            self._plan = model.plan
            self._show_plan()
        current = not model.is_behind
        self._counts.setEnabled(current)
        self._reasons.setEnabled(current)
        self._deck.refresh()
        self._deck.setEnabled(not model.is_importing)
        self._told.setText(self._progress())
        self._told.setVisible(bool(self._told.text()))
        self.act.setText(self._act_words())
        self.act.setEnabled(model.can_import)
        if model.refusal != self._refusal.text():
            if model.refusal:
                self._refusal.tell(model.refusal)
            else:
                self._refusal.clear()

    def _show_plan(self) -> None:
        plan = self._plan
        self._counts.show_plan(plan)
        lines = reason_lines(self._words.language, plan) if plan else []
        self._reasons.show_lines([] if plan and tells_all(plan) else lines)
        if plan:
            announce(self, ", ".join(self._counts.spoken()))

    def _lay(self) -> None:
        ui = self._words
        note = ui.say("Vooraf maken we een reservekopie. Je kunt dit in één keer ongedaan maken.")
        column = down(
            words(ui, ui.say("Dit gaat er gebeuren"), "heading3"),
            self._told,
            self._counts,
            self._reasons,
            None,
            self._deck,
            self._refusal,
            self.act,
            self._cancel,
            words(ui, note, "caption", token="ink2"),
            spacing="md",
        )
        column.setStretchFactor(self._reasons, 1000)
        column.setAlignment(self._cancel, Qt.AlignmentFlag.AlignHCenter)
        edged(ui, self, column, _ACROSS, _DOWN)

    def _progress(self) -> str:
        say, model = self._words.say, self._model
        if model.is_importing:
            return say("De kaarten komen erin. Eerst maken we een reservekopie.")
        if model.progress:
            number, total = model.progress
            return say("{number} van {total} rijen bekeken", number=number, total=total)
        if model.plan is None and model.is_behind:
            return say("De rijen worden bekeken.")
        is_idle = model.plan is not None and model.plan.is_empty and not model.is_behind
        return say("Hier is niets nieuws bij. Er verandert niets.") if is_idle else ""

    def _act_words(self) -> str:
        ui, plan = self._words, self._model.plan
        number = len(plan.cards) if plan else 0
        if not number:
            return ui.say("Importeren")
        return ui.count("{number} kaart importeren", "{number} kaarten importeren", number)
