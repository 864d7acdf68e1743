"""The step rail with the parking lot at its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics

from moreelberaad.ui.support.tips import tip
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, across, button, down, line
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.parking import PARKED, parked
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.run.rail import StepList

WIDTH = 228
_AROUND, _NUMBER = 86, 33
"""Px at 100 %: what stands around the words at its foot, and their number."""


class RailPane(Pane):
    """As wide as the longest word of a title needs where it is bold."""

    parking_asked = Signal()

    def __init__(self, ui: Ui, model: SessionModel, clock: StepClock) -> None:
        super().__init__(ui, "window", Qt.Edge.RightEdge)
        self._ui, self._model = ui, model
        self.steps = StepList(ui, model, clock)
        self._count = Chip(ui, "")
        self._park = button(ui, ui.say("Parkeerplaats"), "quiet", icon="push-pin")
        self._park.clicked.connect(self.parking_asked)
        self._build()
        self.show_parked()

    @Slot()
    def show_parked(self) -> None:
        """Count what is parked."""
        number = len(parked(self._model))
        self._count.setText(str(number))
        self._count.setVisible(number > 0)
        said = self._ui.count(
            "Parkeerplaats, {number} punt", "Parkeerplaats, {number} punten", number
        )
        self._park.setAccessibleName(said)
        self._fit_words()

    def _build(self) -> None:
        px = self._ui.look.px
        foot = across(self._park, None, self._count)
        foot.setContentsMargins(px(4), px(4), px(14), px(4))
        self.setLayout(tight(down(self.steps, line(self._ui), foot), 0, px(6), 1, 0))
        self._park.setHidden(PARKED not in dict(self._model.session.template.fields()))
        self._ui.look.changed.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.setFixedWidth(self._ui.look.px(WIDTH))
        self._fit_words()

    def _fit_words(self) -> None:
        """Cut the words short where the rail has no room for them beside the number."""
        px, words_ = self._ui.look.px, self._ui.say("Parkeerplaats")
        room = px(WIDTH - _AROUND - (_NUMBER if parked(self._model) else 0))
        metrics = QFontMetrics(self._ui.look.font("button"))
        self._park.setText(metrics.elidedText(words_, Qt.TextElideMode.ElideRight, room))
        tip(self._park, words_)
