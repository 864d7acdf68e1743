"""How one closed session looks in the list: title, method and day, status, what it waits for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from moreelberaad import wording
from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.session import Status
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.finishing import FinishingModel, Notes, Wait
from moreelberaad.ui.viewmodels.follow_up import when
from moreelberaad.ui.viewmodels.holding import reason_words
from moreelberaad.ui.viewmodels.titles import is_gone
from moreelberaad.ui.views.session_row import EDGE, Index, SessionRowPainter
from moreelberaad.ui.views.start_hero import title_of

_GAP = 16
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_CLOSED = (Status.DRAFT, Status.MEMBER_CHECK, Status.RELEASED)
_SHARE = 0.42
"""Of the row for the title; the status and what it waits for stand in line behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """The words of one row."""

    title: str
    about: str
    status: str
    waits: str

    @property
    def said(self) -> str:
        """Give the row as a screen reader says it."""
        return f"{self.title}, {self.about}, {self.status} {self.waits}"


def row_words(ui: Ui, model: FinishingModel, summary: SessionSummary) -> RowWords:
    """Give the words of one row."""
    method = summary.method.get(ui.language.code)
    day = summary.held_on or summary.closed_on
    return RowWords(
        title=title_of(ui, summary),
        about=f"{method} · {ui.language.day(day)}" if day else method,
        status=ui.say(wording.STATUSES[summary.status]),
        waits=" ".join((_waits(ui, model, summary), *_notes(ui, model.notes(summary)))),
    )


def _notes(ui: Ui, notes: Notes) -> tuple[str, ...]:
    """Tell what holds besides: words that stand apart, and when to look back."""
    held = (f"{reason_words(ui.language, notes.hold)}.",) if notes.hold else ()
    apart = (ui.say("Er staat tekst apart."),) if notes.has_apart else ()
    found = notes.follow_up
    back = (when(found, ui.language, notes.today),) if found else ()
    return (*held, *apart, *back)


def _waits(ui: Ui, model: FinishingModel, summary: SessionSummary) -> str:
    if is_gone(summary):
        return ui.say("Alleen wat nog blijft: afspraken en lessen.")
    wait = model.wait(summary)
    match wait:
        case Wait.READ_BACK:
            return ui.say("Lees eerst samen na.")
        case Wait.DAYS:
            day = model.last_day(summary.id)
            return ui.say("tot en met {day}", day=ui.language.day(day)) if day else ""
        case Wait.REVIEW:
            return ui.say("Nog te anonimiseren.")
        case Wait.SECOND_READER:
            return ui.say("Nog niemand anders heeft dit gelezen.")
        case Wait.READY:
            return ui.say("Klaar om te delen.")
        case _:
            assert_never(wait)


class ClosedRowPainter(SessionRowPainter):
    """Paints two lines on the left, and behind them in columns where it stands."""

    words_role = Qt.ItemDataRole.UserRole + 1
    height = 64

    @override
    def paint_columns(self, painter: QPainter, row: QRect, index: Index) -> None:
        px = self._ui.look.px
        summary: SessionSummary = index.data(Qt.ItemDataRole.UserRole)
        said: RowWords = index.data(self.words_role)
        status = row.left() + int(row.width() * _SHARE)
        waits = status + max(map(self.chip_width, _CLOSED)) + px(_GAP)
        lines = row.adjusted(px(EDGE), px(9), 0, -px(9))
        lines.setRight(status - px(_GAP))
        self._write_lines(painter, lines, said)
        self.paint_chip(painter, row, status, summary.status)
        rest = QRect(waits, row.top(), row.right() - waits - px(EDGE), row.height())
        self._write_wrapped(painter, rest, said.waits)

    def _write_lines(self, painter: QPainter, space: QRect, said: RowWords) -> None:
        look, half = self._ui.look, space.height() // 2
        above, below = space.adjusted(0, 0, 0, -half), space.adjusted(0, half, 0, 0)
        self.write(painter, above, said.title, look.font("body_strong"), "ink")
        self.write(painter, below, said.about, look.font("caption"), "ink2")

    def _write_wrapped(self, painter: QPainter, space: QRect, text: str) -> None:
        painter.setFont(self._ui.look.font("body"))
        painter.setPen(self._ui.look.color("ink2"))
        painter.drawText(space, _WRAPPED, text)


def closed_row_height(ui: Ui) -> int:
    """Give the height of every row in px."""
    return ui.look.px(ClosedRowPainter.height)
