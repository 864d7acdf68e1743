"""*Stop: grens*: a calm page for when something may have to be reported (ux.md 3.8, 14)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton, QWidget
from typing_extensions import override

from moreelberaad.application.reporting_route import Route
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.layouts import Height, edged, picture
from moreelberaad.ui.views.regions import Regions
from moreelberaad.ui.views.run.boundary_apart import ask_apart
from moreelberaad.ui.views.run.boundary_questions import Questions
from moreelberaad.ui.views.run.boundary_route import RoutePane
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.two_panes import NARROW, TwoPanes

_HEAD, _ROUTE, _RULE = 60, 540, 4
_ALL = 100  # of the room
_BESIDE, _DOWNWARDS = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BoundaryPage(Pane):
    """Nothing can be wiped here, and nothing remembers that it was open; Esc does nothing."""

    left = Signal()
    closing_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self, ui: Ui, model: SessionModel, route: Route, room: QWidget | None = None
    ) -> None:
        super().__init__(ui, "window")
        self._ui, self._model = ui, model
        say = ui.say
        self.setAccessibleName(say("Stop: grens"))
        self._back = button(ui, say("Terug naar het gesprek"), "primary", icon="arrow-left")
        self._apart = button(ui, say("Houd dit apart…"), icon="archive")
        self._stop = button(ui, say("Stop het beraad en sluit af…"), "danger")
        self._told = words(ui, role="caption", token="ink2")
        self._questions, self._route = Questions(ui), RoutePane(ui, route)
        middle = TwoPanes(ui, self._questions, self._route, fixed=self._route, px=_ROUTE)
        page = tight(down(Head(ui, room), middle, self._foot()))
        page.setStretch(1, 1)
        self.setLayout(page)
        self._connect()
        self._order_tabs()

    def enter(self) -> None:
        """Begin at the way back."""
        self._tell()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._questions.spoken)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() in _ENTER:
            (focus if isinstance(focus, QPushButton) else self._back).click()
            return
        super().keyPressEvent(event)

    def _foot(self) -> QWidget:
        foot = Pane(self._ui, "surface", Qt.Edge.TopEdge)
        ways = across(self._back, self._apart, self._told, None, spacing="md")
        ways.setStretch(2, _ALL)
        self._row = across(ways, self._stop, spacing="md")
        self._row.setStretch(0, 1)
        edged(self._ui, foot, self._row, 56, 22)
        return foot

    @Slot()
    def _fold(self) -> None:
        """Where it is narrow for its text, the last way out stands below the others."""
        narrow = self.width() < self._ui.look.px(NARROW)
        self._told.setHidden(narrow)
        self._row.setDirection(_DOWNWARDS if narrow else _BESIDE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._stop.clicked.connect(self.closing_asked)
        self._ui.look.changed.connect(self._fold)
        self._apart.clicked.connect(self._ask_apart)
        QShortcut("Ctrl+L", self).activated.connect(self.lock_asked)
        Regions(self, lambda: (self._back, self._questions, self._route, self._apart, self._stop))

    def _order_tabs(self) -> None:
        """Follow the order in which one acts: back first, then what is read, then the rest."""
        order = (self._back, self._questions, self._route, self._apart, self._stop)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _ask_apart(self) -> None:
        dialog = ask_apart(self._ui, self, self._model)
        dialog.accepted.connect(self._tell_apart)

    @Slot()
    def _tell_apart(self) -> None:
        self._tell()
        announce(self, self._told.text())
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        number = len(self._model.session.apart)
        if not number:
            self._told.setText(
                self._ui.say(
                    "Komt niet meer op het scherm en gaat nooit mee. Blijft in de kluis tot "
                    "duidelijk is of er een melding of onderzoek komt."
                )
            )
            return
        self._told.setText(
            self._ui.count(
                "{number} tekst staat apart. Die komt niet meer op het scherm en gaat nooit mee.",
                "{number} teksten staan apart. Die komen niet meer op het scherm en gaan nooit "
                "mee.",
                number,
            )
        )


class Head(Pane):
    """Names the page above a red rule, and tells what the participants see meanwhile."""

    def __init__(self, ui: Ui, room: QWidget | None) -> None:
        super().__init__(ui, "surface")
        title = words(ui, ui.say("Stop: grens"), "heading3", token="danger", wrap=False)
        hand = picture(ui, "hand-palm-fill", token="danger", side=24)
        seen = [room] if room else []
        row = across(hand, title, None, *seen, spacing="md")
        row.setContentsMargins(ui.look.px(56), 0, ui.look.px(56), ui.look.px(_RULE))
        self.setLayout(row)
        Height(ui, self, _HEAD)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rule = self._ui.look.px(_RULE)
        painter = QPainter(self)
        place = self.rect().adjusted(0, self.height() - rule, 0, 0)
        painter.fillRect(place, self._ui.look.color("danger"))
        painter.end()
