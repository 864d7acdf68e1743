"""A small picture of the real page of a step, made out of sight when there is time for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QRegion, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import delete
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Step, Template, Text
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.viewmodels.round_exit import RoundExit
from moreelberaad.ui.viewmodels.session import SessionModel, desk_of
from moreelberaad.ui.viewmodels.way_out import WayOut
from moreelberaad.ui.views.deliberation import help_for
from moreelberaad.ui.views.run.step_fields import StepFields
from moreelberaad.ui.views.run.step_page import StepPage

_WIDE, _HIGH = 280, 158
_PAGE_WIDE, _PAGE_HIGH = 840, 474
"""Px at 100 %: the page as large as it is in a session, and the picture of it."""
_REST = 500
"""Milliseconds without a change before a picture is made."""
_ONLY = SessionId("preview")


class StepPicture(QWidget):
    """Drawn from the page itself, so that it is never another than in a session."""

    def __init__(self, ui: Ui, app: App) -> None:
        super().__init__()
        self._ui, self._app = ui, app
        self._bench: Workbench | None = None
        self._wanted: tuple[Template, str] | None = None
        self._seen: Step | None = None
        self._picture = QPixmap()
        self._words = ui.say("Te zien als alles klopt.")
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.draw_now)
        self.setAccessibleName(ui.say("Jij ziet deze stap zo"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        ui.look.changed.connect(self._on_look)

    @property
    def is_drawn(self) -> bool:
        """Tell whether a picture is there."""
        return not self._picture.isNull()

    def show_step(self, template: Template | None, step: str) -> None:
        """Show a step of a faultless method, after a rest; else say that there is none."""
        seen = _seen(template, step) if template else None
        if seen is None or (self._seen and self._seen.id != step):
            self._picture = QPixmap()
        self._wanted = (template, step) if template else None
        if seen != self._seen or not self.is_drawn:
            self._seen = seen
            self._timer.start()
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.is_drawn:
            self._timer.start()

    @Slot()
    def draw_now(self) -> None:
        """Make the page, draw it and let it go."""
        self._timer.stop()
        if self._wanted and self.isVisible():
            self._picture = self._drawn(*self._wanted)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._ui.look.px(_WIDE), self._ui.look.px(_HIGH))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._ui.look.px(_WIDE * 2)) * _HIGH / _WIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._ui.look, QPainter(self)
        wide = min(self.width(), look.px(_WIDE * 2))
        area = QRect(0, 0, wide, round(wide * _HIGH / _WIDE))
        painter.fillRect(area, look.color("surface"))
        if self.is_drawn:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, self._picture)
        elif self._wanted is None:
            painter.setFont(look.font("caption"))
            painter.setPen(look.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, self._words)
        painter.setPen(look.color("line_strong"))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.end()

    @Slot()
    def _on_look(self) -> None:
        self.updateGeometry()
        if self._wanted:
            self._timer.start()

    def _drawn(self, template: Template, step_id: str) -> QPixmap:
        model = self._model(template)
        step = next((each for each in template.steps if each.id == step_id), None)
        if step is None:
            return QPixmap()
        model.go_to(step.id)
        help_ = help_for(self._ui, self._app, template, self._practice().cards_at_hand)
        page = StepPage(self._ui, model, step, StepFields(self._ui, model, step, help_), help_)
        while page.build_one():
            pass
        self._ui.look.clothe(page)
        page.resize(self._ui.look.px(_PAGE_WIDE), self._ui.look.px(_PAGE_HIGH))
        drawn = _grabbed(page, self._ui.look.color("surface"))
        delete(page)
        delete(model)
        return drawn

    def _practice(self) -> Workbench:
        self._bench = self._bench or self._app.practice()
        return self._bench

    def _model(self, template: Template) -> SessionModel:
        """Give a session of this method that is kept in memory only."""
        bench = self._practice()
        bench.sessions.save(Session(id=_ONLY, template=template, title=Prose("")))
        desk, language = (
            desk_of(bench),
            self._ui.language,
        )
        model, chance = SessionModel(desk, _ONLY, language), bench.desk.chance
        ChoosingModel(model, chance, RoundExit(chance, WayOut(bench)), language)
        return model


def _seen(template: Template, step_id: str) -> Step | None:
    """Give what of a step is on its page; questions and advice stand beside it."""
    step = next((each for each in template.steps if each.id == step_id), None)
    return step and replace(step, room=Text(), questions=(), pitfalls=(), stuck=())


def _grabbed(page: StepPage, ground: QColor) -> QPixmap:
    """Draw a page on the ground it has in a session, half as large for sharp letters."""
    pixmap = QPixmap(page.size())
    pixmap.fill(ground)
    page.render(pixmap, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    size = QSize(page.width() * 2 // 3, page.height() * 2 // 3)
    return pixmap.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
