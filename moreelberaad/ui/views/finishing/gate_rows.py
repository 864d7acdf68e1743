"""What must hold before a document leaves, each with the fact of this session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from moreelberaad.domain.gates import Gate
from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.exporting import GateState, GateView
from moreelberaad.ui.views.layouts import edged, picture


class GateRows(Pile):
    """A row for each gate; the one that asks for a tick stands elsewhere."""

    second_reader_asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._shown: Sequence[GateView] = ()

    def show_gates(self, gates: Sequence[GateView]) -> None:
        """Show these, and leave what has not changed as it stands."""
        if gates == self._shown:
            return
        self._shown = gates
        self.clear()
        for gate in gates:
            if gate.gate is not Gate.UNCLASSIFIED:
                self.add(self._row(gate))
                self.add(line(self._ui))

    def _row(self, gate: GateView) -> QWidget:
        ui = self._ui
        passed = gate.state is GateState.PASSED
        icon, token = ("check-circle-fill", "accent") if passed else ("warning-fill", "warn")
        mark = picture(ui, icon, token=token)
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        told = down(
            words(ui, gate.title, "body_strong"),
            words(ui, gate.fact, "caption", token="ink2"),
            *self._way_on(gate),
            spacing="xs",
        )
        told.setSpacing(ui.look.px(1))
        row = across(mark, told, spacing="md")
        row.setStretch(1, 1)
        row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        made = edged(ui, QWidget(), row, 0, 5)
        state = ui.say("klaar") if passed else ui.say("nog open")
        made.setAccessibleName(f"{gate.title}, {state}: {gate.fact}")
        return made

    def _way_on(self, gate: GateView) -> tuple[QLayout, ...]:
        if gate.gate is not Gate.SECOND_READER or gate.state is GateState.PASSED:
            return ()
        give = Button(self._ui, self._ui.say("Geef aan de tweede lezer"), "secondary")
        give.make_small()
        give.clicked.connect(self.second_reader_asked)
        row = across(give, None)
        row.setContentsMargins(0, self._ui.look.px(5), 0, 0)
        return (row,)
