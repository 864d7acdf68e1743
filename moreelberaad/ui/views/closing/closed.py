"""The page after closing: what became of the notes, and the way back."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from moreelberaad import wording
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Status
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, across, button, down, panel, words
from moreelberaad.ui.viewmodels.finishing import has_agreements
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.copy_printing import CopyPrinting
from moreelberaad.ui.views.closing.criteria import look_back
from moreelberaad.ui.views.layouts import Widest, scrolled, wrapped
from moreelberaad.ui.views.run.panes import tight

SELF_CHECK = FieldKey("aside.self_check")
_WIDTH = 720


class ClosedView(QWidget):
    """Calm: it is done, and nothing is left to do here."""

    to_start = Signal()
    sheet_asked = Signal()

    def __init__(  # noqa: PLR0913 - what became of it, and how to print it
        self,
        ui: Ui,
        model: SessionModel,
        offered: Help,
        wiped: int,
        until: date | None,
        *,
        paper: ReadBackPaper | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._model, self._read_criteria = ui, model, offered.criteria
        self._answers = Answers(ui, model, offered, self)
        self._copy = CopyPrinting(ui, paper, self, save=model.flush) if paper else None
        self._acts = self._make_acts()
        page = QWidget()
        page.setLayout(self._centred(wiped, until))
        self.setLayout(tight(down(scrolled(page))))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._acts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _centred(self, wiped: int, until: date | None) -> QHBoxLayout:
        row = across(None, self._column(wiped, until), None)
        row.setStretch(1, 1000)
        row.setContentsMargins(*(self._ui.look.px(each) for each in (28, 0, 28, 0)))
        return row

    def _column(self, wiped: int, until: date | None) -> QWidget:
        ui = self._ui
        made = QWidget()
        Widest(ui, made, _WIDTH)
        column = down(
            words(ui, ui.say("Gesloten. Je notities staan in de kluis."), "heading1"),
            across(self._chip(until), None),
            words(ui, self._counted(wiped), "lead", token="ink2"),
            *self._self_check(),
            *self._way_to_criteria(),
            *((self._copy.notice,) if self._copy else ()),
            wrapped(ui, *self._ways()),
            None,
            spacing="xl",
        )
        column.setContentsMargins(0, ui.look.px(96), 0, ui.look.px(28))
        made.setLayout(column)
        return made

    def _chip(self, until: date | None) -> Chip:
        checked = self._model.session.status is Status.MEMBER_CHECK
        tone, icon = ("good", "check-circle") if checked else ("neutral", "note")
        return Chip(self._ui, self._status(until), tone, icon=icon)

    def _status(self, until: date | None) -> str:
        ui, session = self._ui, self._model.session
        if session.status is Status.MEMBER_CHECK and until is not None:
            return ui.say("bij deelnemers tot en met {day}", day=ui.language.day(until))
        return ui.say(wording.STATUSES[session.status])

    def _counted(self, number: int) -> str:
        if not number:
            return self._ui.say("Er was niets tijdelijks om te wissen.")
        return self._ui.count(
            "{number} tijdelijk veld is gewist.", "{number} tijdelijke velden zijn gewist.", number
        )

    def _self_check(self) -> tuple[QWidget, ...]:
        asked = dict(self._model.session.template.fields()).get(SELF_CHECK)
        if asked is None:
            return ()
        frame = panel(self._ui)
        inside = down(*self._answers.blocks([(SELF_CHECK, asked)]))
        inside.setContentsMargins(*(self._ui.look.px(18),) * 4)
        frame.setLayout(inside)
        return (frame,)

    def _way_to_criteria(self) -> tuple[QHBoxLayout, ...]:
        if self._read_criteria is None:
            return ()
        way = button(self._ui, self._ui.say("Kijk terug met criteria"), "link")
        way.clicked.connect(partial(look_back, self._ui, self, self._read_criteria))
        return (across(way, None),)

    def _ways(self) -> tuple[QPushButton, ...]:
        """Put what participants read again before the way to Start."""
        *first, last = self._acts
        return (*first, *((self._copy.button,) if self._copy else ()), last)

    def _make_acts(self) -> list[Button]:
        """Make the ways on; the sheet comes first when there is something to put on it."""
        ui = self._ui
        ways = [(ui.say("Naar Start"), self.to_start)]
        if has_agreements(self._model.session):
            ways.insert(0, (ui.say("Maak het afsprakenblad"), self.sheet_asked))
        made = [button(ui, ways[0][0], "primary", keys="Ctrl+Return")]
        made += [button(ui, name) for name, _ in ways[1:]]
        for each, (_, way) in zip(made, ways, strict=True):
            each.clicked.connect(partial(self._go, way))
        return made

    def _go(self, way: SignalInstance) -> None:
        if self._model.flush():
            way.emit()
