"""The stages above a session that is finished: which is present, which are done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.one_of_a_row import OneOfARow
from moreelberaad.ui.support.painting import paint_box, paint_tick, pen
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, line
from moreelberaad.ui.viewmodels.finishing import Stage
from moreelberaad.ui.views.layouts import Width

_CIRCLE, _GAP, _HEIGHT, _LINE, _EDGE = 24, 9, 40, 26, 6
_BARE = _CIRCLE + 2 * _EDGE
"""Px at 100 %: how wide a stage is without its name."""


class StageButton(OneOfARow):
    """A number in a circle and a name; a tick when the stage is done."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self._ui, self._number = ui, 0
        self._done = self._passed = self._bare = self._mute = False
        self.setText(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)
        self.show_done(done=False, passed=False)

    def show_number(self, number: int) -> None:
        """Show which stage of its route this is, from 1."""
        self._number = number
        self.setAccessibleName(f"{number}. {self.text()}")
        self.update()

    def show_done(self, *, done: bool, passed: bool) -> None:
        """Show whether the stage is done; `passed` marks one that was left before that."""
        self._done, self._passed = done, passed and not done
        say = self._ui.say
        self.setAccessibleDescription(say("klaar") if done else say("nog niet klaar"))
        self.update()

    def fold(self, *, is_narrow: bool, is_mute: bool) -> None:
        """Leave the name out where there is little room; that of the present stage last."""
        if (self._bare, self._mute) != (is_narrow, is_mute):
            self._bare, self._mute = is_narrow, is_mute
            self.setToolTip(self.text() if is_narrow else "")
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        px = self._ui.look.px
        words = self.name_width if self._is_named else 0
        return QSize(px(_BARE) + words, px(_HEIGHT))

    @override
    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, here = self._ui.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(_CIRCLE)
        circle = QRect(look.px(_EDGE), (self.height() - side) // 2, side, side)
        self._paint_circle(painter, QRectF(circle))
        painter.setFont(look.font("body_strong" if here else "body"))
        painter.setPen(look.color("ink" if here or self.underMouse() else "ink2"))
        words = self.rect().adjusted(circle.right() + look.px(_GAP), 0, 0, 0)
        if self._is_named:
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    @property
    def name_width(self) -> int:
        """Give how wide the name is beside its number, in px."""
        metrics = QFontMetrics(self._ui.look.font("body_strong"))
        return self._ui.look.px(_GAP) + metrics.horizontalAdvance(self.text())

    @property
    def _is_named(self) -> bool:
        return not self._mute if self.isChecked() else not self._bare

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        look = self._ui.look
        fill, border, ink = self._tokens()
        paint_box(painter, circle, look.color(fill), self._border(border), circle.width() / 2)
        if self._done and not self.isChecked():
            paint_tick(painter, circle.adjusted(4, 4, -4, -4), look.color(ink))
            return
        painter.setFont(look.font("label"))
        painter.setPen(look.color(ink))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _border(self, token: str) -> QPen:
        return pen(self._ui.look.color(token), 1.5)

    def _tokens(self) -> tuple[str, str, str]:
        """Give ground, border and ink."""
        if self.isChecked():
            return "accent", "accent", "on_accent"
        if self._done:
            return "accent_soft", "accent_line", "accent"
        if self._passed:
            return "warn_soft", "warn_line", "warn"
        return "window", "line_strong", "ink2"


class Stepper(QWidget):
    """The stages of one route beside each other; any of them can be gone to."""

    chosen = Signal(object)

    def __init__(self, ui: Ui, route: Sequence[Stage]) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Stappen van het afronden"))
        self._buttons = {stage: StageButton(ui, stage_name(ui, stage)) for stage in Stage}
        self._lines = {stage: _between(ui) for stage in Stage}
        row = across()
        for stage, button in self._buttons.items():
            row.addWidget(self._lines[stage])
            row.addWidget(button)
            button.clicked.connect(partial(self.chosen.emit, stage))
        self.setLayout(row)
        self._ui, self._row = ui, row
        self._is_narrow, self._route = False, route
        self.show_route(route)

    def show_route(self, route: Sequence[Stage]) -> None:
        """Show the stages of this route only, numbered from 1."""
        self._route = route
        self._show_lines()
        for stage, button in self._buttons.items():
            button.setVisible(stage in route)
            if stage in route:
                button.show_number(route.index(stage) + 1)

    @property
    def narrow_width(self) -> int:
        """Give how wide it is with the name of the present stage only, in px."""
        here = (each.name_width for each in self._buttons.values() if each.isChecked())
        stages = len(self._route)
        gaps = (stages - 1) * self._row.spacing()
        return stages * self._ui.look.px(_BARE) + gaps + next(here, 0)

    def fold(self, *, is_narrow: bool, is_mute: bool) -> None:
        """Name the present stage only, and draw no lines, where there is little room.

        Mute is without that name too.
        """
        self._is_narrow = is_narrow
        self._show_lines()
        for button in self._buttons.values():
            button.fold(is_narrow=is_narrow, is_mute=is_mute)

    def _show_lines(self) -> None:
        for stage, line_before in self._lines.items():
            line_before.setHidden(self._is_narrow or stage not in self._route[1:])

    def show_stage(self, here: Stage) -> None:
        """Mark the present stage."""
        self._buttons[here].setChecked(True)

    def show_done(self, done: frozenset[Stage]) -> None:
        """Tick what is done; what was passed over before the present stage stands out."""
        passed = True
        for stage, button in self._buttons.items():
            passed = passed and not button.isChecked()
            button.show_done(done=stage in done, passed=passed)


def stage_name(ui: Ui, stage: Stage) -> str:
    """Give the name of a stage (ux.md 3.10)."""
    match stage:
        case Stage.READ_BACK:
            return ui.say("Nalezen")
        case Stage.ANONYMISE:
            return ui.say("Anonimiseren")
        case Stage.SECOND_READER:
            return ui.say("Tweede lezer")
        case Stage.EXPORT:
            return ui.say("Exporteren")


def _between(ui: Ui) -> QFrame:
    made = line(ui)
    Width(ui, made, _LINE)
    return made
