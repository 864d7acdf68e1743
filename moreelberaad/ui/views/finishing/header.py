"""The bar above a session that is finished: back, its title, the stages, and one act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.domain.session import Session
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, icon_button
from moreelberaad.ui.viewmodels.titles import title_of_session
from moreelberaad.ui.views.finishing.stepper import Stepper
from moreelberaad.ui.views.run.panes import Pane

_HEIGHT, _NARROW, _TITLE, _LEFT, _RIGHT = 58, 1000, 90, 20, 28


class TitleWords(QWidget):
    """The title of the session on one line, cut short where there is no room."""

    def __init__(self, ui: Ui, session: Session) -> None:
        super().__init__()
        self._ui = ui
        self._text = title_of_session(session, ui.language)
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._ui.look.px(_TITLE), self._metrics().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._ui.look.font("question"))
        painter.setPen(self._ui.look.color("ink"))
        fitting = self._metrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._ui.look.font("question"))


class Header(Pane):
    """The stages stand in the middle; where it is narrow only the present one is named."""

    back_asked = Signal()

    def __init__(self, ui: Ui, session: Session, stepper: Stepper) -> None:
        super().__init__(ui, "window", Qt.Edge.BottomEdge)
        self._ui, self._stepper = ui, stepper
        self._action: QWidget | None = None
        back = icon_button(ui, ui.say("Terug naar de lijst"), "caret-left")
        back.clicked.connect(self.back_asked)
        self._right = across(None)
        grid = QGridLayout(self)
        self._left = across(back, TitleWords(ui, session))
        grid.addLayout(self._left, 0, 0)
        grid.addWidget(stepper, 0, 1)
        grid.addLayout(self._right, 0, 2)
        for column, share in enumerate((1, 0, 1)):
            grid.setColumnStretch(column, share)
        ui.look.changed.connect(self._fit)
        self._fit()

    def add_mark(self, mark: QWidget) -> None:
        """Show something that holds for the session in every stage."""
        self._right.addWidget(mark)

    def show_action(self, action: QWidget | None) -> None:
        """Show the one act of the present stage."""
        if self._action is not None:
            self._action.hide()
        self._action = action
        if action is not None:
            if action.parentWidget() is not self:
                self._right.addWidget(action)
            action.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another act, or another stage
            self._fit()
        return super().event(event)

    @Slot()
    def _fit(self) -> None:
        px, layout = self._ui.look.px, self.layout()
        self.setFixedHeight(px(_HEIGHT))
        if layout:
            layout.setContentsMargins(px(_LEFT), 0, px(_RIGHT), 0)
        is_narrow = self.width() < px(_NARROW)
        self._stepper.fold(is_narrow=is_narrow, is_mute=is_narrow and self._lacks_room())

    def _lacks_room(self) -> bool:
        sides = (self._left, self._right)
        least = sum(each.minimumSize().width() for each in sides) + self._stepper.narrow_width
        free = self.width() - self._ui.look.px(_LEFT + _RIGHT) - len(sides) * self._left.spacing()
        return least > free
