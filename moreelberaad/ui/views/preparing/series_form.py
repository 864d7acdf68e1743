"""One series: its name, how often it comes, its sessions and what goes on (ux.md 3.19)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, line, words
from moreelberaad.ui.viewmodels.series import SeriesModel
from moreelberaad.ui.viewmodels.series_says import SeriesSays
from moreelberaad.ui.views.layouts import Widest, bare, wrapped
from moreelberaad.ui.views.preparing.series_label import LabelField
from moreelberaad.ui.views.preparing.series_says import SeriesSaysBlock
from moreelberaad.ui.views.preparing.series_words import about_agreement, about_session
from moreelberaad.ui.views.start_hero import title_of

_LONGEST, _MOST_SHOWN = 60, 12
_WIDEST, _ROOM = 1000, 720
"""Px at 100 %: as wide as the form gets, and below which its parts come below each other."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class SeriesForm(QWidget):
    """Shows the chosen series; what is typed is kept when the field is left."""

    hand_over_asked = Signal()
    remove_asked = Signal()

    def __init__(self, ui: Ui, model: SeriesModel, says: SeriesSays) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.says = SeriesSaysBlock(ui, says)
        self._label = LabelField(ui, model)
        self._rhythm = TimelineLine()
        self._rhythm.setMaxLength(_LONGEST)
        self._rhythm.setPlaceholderText(ui.say("bijvoorbeeld: elke maand een kaartronde"))
        self._sessions, self._agreements = Pile(), Pile()
        self._rhythm.editingFinished.connect(self._keep_rhythm)
        self._build()
        ui.look.changed.connect(self._fold)

    def focus_first(self) -> None:
        """Put the caret in the name, all of it selected."""
        self._label.focus_first()

    def flush(self) -> bool:
        """Keep what is typed; tells whether all of it could be kept."""
        self._keep_rhythm()
        return self._label.keep()

    @Slot()
    def refresh(self) -> None:
        """Show the series that is chosen now."""
        if self._model.chosen is None:
            return
        self._label.refresh()
        if self._rhythm.text() != self._model.chosen.rhythm.plain:
            self._rhythm.setText(self._model.chosen.rhythm.plain)
        self._fill(self._sessions, self._session_rows(), self._ui.say("Nog geen beraden."))
        self._fill(self._agreements, self._agreement_rows(), self._ui.say("Geen open afspraken."))
        self.says.refresh()

    def _build(self) -> None:
        ui = self._ui
        planning = down(field(ui, ui.say("Planning"), self._rhythm), None)
        self._rows = (
            self._pair(down(self._label, None), planning),
            self._pair(
                self._headed(ui.say("Open afspraken"), self._agreements),
                self._headed(ui.say("Beraden"), self._sessions),
            ),
        )
        column = down(*self._rows, line(ui), self.says, line(ui), self._acts(), None, spacing="lg")
        inner = QWidget()
        bare(inner, column)
        Widest(ui, inner, _WIDEST)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(ui.look.px(side) for side in (28, 20, 28, 20)))
        outer.addWidget(inner)

    def _headed(self, title: str, pile: Pile) -> QLayout:
        pile.setAccessibleName(title)
        return down(words(self._ui, title, "heading3"), pile, None, spacing="xs")

    def _pair(self, first: QLayout, second: QLayout) -> QBoxLayout:
        """Lay two parts beside each other, each half of the width."""
        pair = across(first, second, spacing="xl")
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        return pair

    @Slot()
    def _fold(self) -> None:
        """Put them below each other where the room is too narrow for both (ux.md 7)."""
        is_narrow = self.width() < self._ui.look.px(_ROOM)
        for pair in self._rows:
            pair.setDirection(_BELOW if is_narrow else _BESIDE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _acts(self) -> QLayout:
        ui = self._ui
        over = button(ui, ui.say("Draag over aan een collega…"), icon="share-network")
        gone = button(ui, ui.say("Verwijder deze reeks"), "quiet", icon="trash")
        over.clicked.connect(self.hand_over_asked)
        gone.clicked.connect(self.remove_asked)
        return wrapped(ui, over, gone)

    def _fill(self, pile: Pile, rows: Sequence[tuple[str, str]], none: str) -> None:
        pile.clear()
        for number, (above, below) in enumerate(rows):
            if number:
                pile.add(line(self._ui))
            pile.add(self._row(above, below))
        if not rows:
            pile.add(words(self._ui, none, token="ink2"))

    def _row(self, above: str, below: str) -> QWidget:
        ui, row = self._ui, QWidget()
        said = down(words(ui, above), words(ui, below, "caption", token="ink2"), spacing="xs")
        said.setContentsMargins(0, ui.look.px(6), 0, ui.look.px(6))
        row.setLayout(said)
        return row

    def _session_rows(self) -> Sequence[tuple[str, str]]:
        ui, sessions = self._ui, self._model.sessions
        rows = [(title_of(ui, each), about_session(ui, each)) for each in sessions[:_MOST_SHOWN]]
        left = len(sessions) - len(rows)
        if left > 0:
            more = ui.count("en nog {number} eerder beraad", "en nog {number} eerdere", left)
            rows.append((more, ""))
        return rows

    def _agreement_rows(self) -> Sequence[tuple[str, str]]:
        ui, today = self._ui, self._model.today
        return [
            (each.action.plain, about_agreement(ui, each, today))
            for each in self._model.agreements
        ]

    @Slot()
    def _keep_rhythm(self) -> None:
        self._model.plan(Prose(self._rhythm.text()))
