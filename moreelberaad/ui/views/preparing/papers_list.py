"""The papers in three groups, one line each; the chosen one shows what it is for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad import wording
from moreelberaad.domain.papers import PaperKind
from moreelberaad.ui.support.choice_buttons import OneOfMany
from moreelberaad.ui.support.indicators import Condition, paint_radio
from moreelberaad.ui.support.painting import paint_box
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.paper_order import ForOthers, Kind
from moreelberaad.ui.views.layouts import bare

_RING, _LEFT, _WORDS, _HEIGHT, _END = 18, 9, 37, 32, 8
"""Px at 100 %: the side of the ring, where it and the words begin, a line, and what stays free."""
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_BEFORE: Final = (
    PaperKind.REQUESTER_SHEET,
    PaperKind.PARTICIPANTS_SHEET,
    PaperKind.ROOM_SHEET,
    PaperKind.COMMANDER_CARD,
    PaperKind.METHOD_COPY,
)
_FOR_OTHERS: Final = tuple(ForOthers)


class PaperRow(OneOfMany):
    """A radio button on one line, in a frame once it is chosen; long words wrap."""

    def __init__(self, ui: Ui, label: str, note: str) -> None:
        super().__init__(ui, label, note)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        px = self.ui.look.px
        return QSize(px(_WORDS + _END) + self.width_of(self.label, "body_strong") + 1, px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.ui.look.px(120), self.ui.look.px(_HEIGHT))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        px = self.ui.look.px
        room = QRect(0, 0, max(1, width - px(_WORDS + _END)), 9999)
        metrics = QFontMetrics(self.ui.look.font("body_strong"))
        wrapped = metrics.boundingRect(room, _WRAPPED, self.label)
        return max(px(_HEIGHT), wrapped.height() + px(10))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.ui.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = look.px(_RING)
        ring = QRectF(look.px(_LEFT), (self.height() - side) / 2, side, side)
        paint_radio(painter, ring, look, Condition(on=self.isChecked()))
        painter.setFont(look.font("body_strong" if self.isChecked() else "body"))
        painter.setPen(look.color("ink"))
        room = self.rect().adjusted(look.px(_WORDS), 0, -look.px(_END), 0)
        painter.drawText(room, _WRAPPED, self.label)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        look, box = self.ui.look, QRectF(self.rect())
        if self.isChecked():
            border = QPen(look.color("accent"), 2)
            paint_box(painter, box, look.color("accent_soft"), border, look.px(6))
        elif self.underMouse():
            border = QPen(look.color("line"), 1)
            paint_box(painter, box, look.color("raised"), border, look.px(6))


class PaperList(QWidget):
    """Choose one: arrows walk through all groups, Tab leaves."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, kinds: Iterable[Kind]) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Bladen"))
        there = tuple(kinds)
        names, notes = paper_names(ui), _notes(ui)
        self._rows = {
            str(kind): PaperRow(ui, names[kind], notes[kind]) for kind in _in_order(there)
        }
        self._group = QButtonGroup(self)
        for code, row in self._rows.items():
            self._group.addButton(row)
            row.clicked.connect(lambda _=False, code=code: self._choose(code))
            row.stepped.connect(self._step)
        parts = [self._part(ui, title, part) for title, part in _groups(ui, there)]
        bare(self, down(*parts, spacing="md"))
        self.set_value(None)

    def value(self) -> str | None:
        """Give the code of the chosen paper."""
        return next((code for code, row in self._rows.items() if row.isChecked()), None)

    def set_value(self, code: str | None) -> None:
        """Choose a paper, or none, without telling it."""
        self._group.setExclusive(False)
        stop = code or next(iter(self._rows))
        for each, row in self._rows.items():
            row.setChecked(each == code)
            reached = Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(reached)
        self._group.setExclusive(True)
        self.setFocusProxy(self._rows[stop])

    def _part(self, ui: Ui, title: str, kinds: Iterable[Kind]) -> QWidget:
        part = QWidget()
        part.setAccessibleName(title)
        rows = [self._rows[str(kind)] for kind in kinds]
        column = down(words(ui, title, "label", token="ink2"), 4, *rows)
        column.setSpacing(1)
        return bare(part, column)

    def _choose(self, code: str) -> None:
        self.set_value(code)
        self.chosen.emit(code)

    @Slot(int)
    def _step(self, step: int) -> None:
        codes = list(self._rows)
        present = next(n for n, row in enumerate(self._rows.values()) if row.hasFocus())
        row = self._rows[codes[(present + step) % len(codes)]]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        row.click()


def paper_names(ui: Ui) -> Mapping[Kind, str]:
    """Give what each paper is called."""
    return {
        **{kind: ui.say(wording.PAPERS[kind]) for kind in PaperKind},
        ForOthers.DILEMMA_MESSAGE: ui.say("Dilemmabericht"),
        ForOthers.YEARLY: ui.say("Jaaroverzicht"),
    }


def note_of(ui: Ui, kind: Kind) -> str:
    """Say what a paper holds."""
    return _notes(ui)[kind]


def _groups(ui: Ui, there: tuple[Kind, ...]) -> list[tuple[str, list[Kind]]]:
    during = [kind for kind in there if kind not in (*_BEFORE, *_FOR_OTHERS)]
    return [
        (ui.say("Vooraf"), [kind for kind in _BEFORE if kind in there]),
        (ui.say("Tijdens"), during),
        (ui.say("Voor anderen"), [kind for kind in _FOR_OTHERS if kind in there]),
    ]


def _in_order(there: tuple[Kind, ...]) -> list[Kind]:
    place = [kind for kind in (*_BEFORE, *PaperKind, *_FOR_OTHERS) if kind in there]
    return list(dict.fromkeys(place))


def _notes(ui: Ui) -> Mapping[Kind, str]:
    say = ui.say
    return {
        PaperKind.REQUESTER_SHEET: say("Wat een aanvrager krijgt, niet krijgt, en regelt."),
        PaperKind.PARTICIPANTS_SHEET: say(
            "Waarom, wat je noteert, wie meeleest, wat je rechten zijn."
        ),
        PaperKind.ROOM_SHEET: say("Nakijken, voorlezen, meldroute en eindtijd."),
        PaperKind.COMMANDER_CARD: say("Twee op een vel: hoe een commandant meedoet."),
        PaperKind.METHOD_COPY: say(
            "Voor jou: elke stap met vragen, valkuilen en ruimte voor notities."
        ),
        PaperKind.WORKSHEET: say("Per stap een blad, per tabel een groot vel (A3)."),
        PaperKind.REASONING_FORM: say("Een per deelnemer. Het blijft bij die deelnemer."),
        PaperKind.SLIPS: say("Per ronde en voor de evaluatie, twee op een vel."),
        PaperKind.CRITERIA: say("Voorbeeld, geen officieel kader."),
        PaperKind.SERIES_FORM: "",
        ForOthers.DILEMMA_MESSAGE: say(
            "Voor buiten, over een besluit dat buiten het beraad is genomen."
        ),
        ForOthers.YEARLY: say("Aantallen over een jaar, zonder wat naar iemand leidt."),
    }
