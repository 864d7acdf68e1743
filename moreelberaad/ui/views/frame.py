"""The bar, the places and the status line around everything but a running session (ux.md 2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from moreelberaad.ui.support.logo import Logo
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, panel, words
from moreelberaad.ui.views.layouts import Height, bare, edged, picture
from moreelberaad.ui.views.place_button import PlaceButton
from moreelberaad.ui.views.places import Finishing, Preparing
from moreelberaad.ui.views.regions import Regions
from moreelberaad.ui.views.start import Start

_BAR = 60
_STATUS = 32


class Frame(QWidget):
    """Holds Start, Voorbereiden and Afronden; only one of them is seen."""

    lock_asked = Signal()
    prepare_asked = Signal()
    new_asked = Signal()
    card_asked = Signal()
    finish_asked = Signal()

    def __init__(self, ui: Ui, start: Start) -> None:
        super().__init__()
        self._ui, self._start = ui, start
        self._prepare: Preparing | None = None
        self._finish: Finishing | None = None
        self._places = QStackedWidget()
        self._places.addWidget(start)
        self._status = StatusLine(ui)
        self._bar = self._make_bar()
        page = down(self._bar, line(ui), self._places, line(ui), self._status)
        page.setSpacing(0)
        page.setStretch(2, 1)
        bare(self, page)
        self._connect()

    def show_start(self) -> None:
        """Go to Start, and read the vault again."""
        self._start.refresh()
        self._to_start.setChecked(True)
        self._places.setCurrentWidget(self._start)
        self._start.focus_first()

    def show_preparing(self, place: Preparing) -> None:
        """Go to Voorbereiden, which stands here from now on."""
        if self._prepare is None:
            self._prepare = place
            self._places.addWidget(place.view)
        self._to_prepare.setChecked(True)
        self._places.setCurrentWidget(place.view)

    def show_finishing(self, place: Finishing) -> None:
        """Go to Afronden, which stands here from now on."""
        if self._finish is None:
            self._finish = place
            self._places.addWidget(place.view)
        self._to_finish.setChecked(True)
        self._places.setCurrentWidget(place.view)

    def tell_backup(self, last: date | None, today: date) -> None:
        """Say in the status line when the last backup was made."""
        self._status.tell_backup(last, today)

    def _make_bar(self) -> QFrame:
        ui, say = self._ui, self._ui.say
        self._to_start = PlaceButton(ui, say("Start"))
        self._to_start.setChecked(True)
        self._to_prepare = PlaceButton(ui, say("Voorbereiden"))
        self._to_finish = PlaceButton(ui, say("Afronden"))
        self._lock = button(ui, say("Vergrendel"), icon="lock-simple")
        self._lock.setToolTip("Ctrl+L")
        name = words(ui, "moreelberaad", "question", wrap=False)
        bar = panel(ui, surface="bar")
        ways = (self._to_start, self._to_prepare, self._to_finish)
        inside = across(Logo(ui), name, 18, *ways, None, self._lock, spacing="sm")
        inside.setSpacing(0)
        inside.insertSpacing(1, ui.look.px(10))
        edged(ui, bar, inside, 24, 0)
        Height(ui, bar, _BAR)
        return bar

    def _connect(self) -> None:
        self._to_start.clicked.connect(self.show_start)
        self._to_prepare.clicked.connect(self.prepare_asked)
        self._to_finish.clicked.connect(self.finish_asked)
        self._start.new_asked.connect(self.new_asked)
        self._start.card_asked.connect(self.card_asked)
        self._lock.clicked.connect(self.lock_asked)
        QShortcut(QKeySequence("Ctrl+1"), self, self.show_start)
        QShortcut(QKeySequence("Ctrl+2"), self, self.prepare_asked.emit)
        QShortcut(QKeySequence("Ctrl+4"), self, self.finish_asked.emit)
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_asked.emit)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.card_asked.emit)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_asked.emit)
        Regions(self, self._regions)

    @Slot()
    def _regions(self) -> Sequence[QWidget]:
        return (self._bar, *self._panes(self._places.currentWidget()), self._status)

    def _panes(self, here: QWidget | None) -> Sequence[QWidget]:
        for place in (self._prepare, self._finish):
            if place and here is place.view:
                return place.panes()
        return (here,) if here and here is not self._start else self._start.panes


class StatusLine(QFrame):
    """Says what is always true, and when the last backup was made."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        say = ui.say
        safe = say("Alles staat versleuteld op deze laptop")
        limit = say("Alleen ongerubriceerde informatie")
        self._backup = words(ui, "", "caption", token="ink2")
        inside = across(
            *self._said("shield-check", words(ui, safe, "caption", token="ink2")),
            14,
            *self._said("archive", self._backup),
            None,
            *self._said("info", words(ui, limit, "caption", token="ink2")),
        )
        edged(ui, self, inside, 24, 4)
        ui.look.changed.connect(self._fit)
        self._fit()
        self._fixed = (safe, limit)

    def tell_backup(self, last: date | None, today: date) -> None:
        """Say when the last backup was made."""
        text = self._words(last, today)
        self._backup.setText(text)
        self.setAccessibleName(". ".join((self._fixed[0], text, self._fixed[1])))

    @Slot()
    def _fit(self) -> None:
        self.setMinimumHeight(self._ui.look.px(_STATUS))

    def _words(self, last: date | None, today: date) -> str:
        say = self._ui.say
        if last is None:
            return say("Nog geen reservekopie")
        match (today - last).days:
            case 0:
                return say("Reservekopie: vandaag")
            case 1:
                return say("Reservekopie: gisteren")
            case _:
                return say("Reservekopie: {day}", day=self._ui.language.day(last))

    def _said(self, icon: str, label: QWidget) -> tuple[QWidget, QWidget]:
        return picture(self._ui, icon, side=16), label
