"""What must hold before a document leaves, each with the fact of this session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from moreelberaad.domain.gates import Gate
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.exporting import GateState, GateView
from moreelberaad.ui.viewmodels.finishing import Stage
from moreelberaad.ui.views.finishing.gate_stages import first_way_on, way_words
from moreelberaad.ui.views.layouts import edged, picture


class GateRows(Pile):
    """A row for each gate; the one that asks for a tick stands elsewhere."""

    stage_asked = Signal(object)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._shown: object = None

    def show_gates(self, gates: Sequence[GateView], session: Session) -> None:
        """Show these, and leave what has not changed as it stands."""
        shown = (gates, session.status)
        if shown == self._shown:
            return
        self._shown = shown
        self.clear()
        first, stage = first_way_on(gates, session)
        for gate in gates:
            if gate.gate is not Gate.UNCLASSIFIED:
                self.add(self._row(gate, stage if gate.gate is first else None))
                self.add(line(self._ui))

    def _row(self, gate: GateView, stage: Stage | None) -> QWidget:
        ui = self._ui
        passed = gate.state is GateState.PASSED
        icon, token = ("check-circle-fill", "accent") if passed else ("warning-fill", "warn")
        mark = picture(ui, icon, token=token)
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        told = down(
            words(ui, gate.title, "body_strong"),
            words(ui, gate.fact, "caption", token="ink2"),
            *self._way_on(stage),
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

    def _way_on(self, stage: Stage | None) -> tuple[QLayout, ...]:
        if stage is None:
            return ()
        go = Button(self._ui, way_words(self._ui, stage), "secondary")
        go.make_small()
        go.clicked.connect(lambda: self.stage_asked.emit(stage))
        row = across(go, None)
        row.setContentsMargins(0, self._ui.look.px(5), 0, 0)
        return (row,)
