"""The bar, the places and the status line around everything but a running session (ux.md 2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.dressing import restyle
from moreelberaad.ui.support.logo import Logo
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, icon_button, line, panel, words
from moreelberaad.ui.views.layouts import Height, bare, edged, picture
from moreelberaad.ui.views.place_button import PADDING, PlaceButton
from moreelberaad.ui.views.places import Place, Where, names_of
from moreelberaad.ui.views.regions import Regions
from moreelberaad.ui.views.start import Start

_BAR = 60
_STATUS = 32
_FOLDS = (
    (True, True, True, PADDING),
    (False, True, True, PADDING),
    (False, False, True, PADDING),
    (False, False, False, PADDING),
    (False, False, False, 10),
    (False, False, False, 4),
)
"""Whether the bar has its name, the keys of the palette and the words of both acts, and px at
100 % beside the name of a place, in turn."""


class Frame(QWidget):
    """Holds the places; only one of them is seen."""

    lock_asked = Signal()
    asked = Signal(str)
    """Somebody wants to go to a place of `Where`."""
    palette_asked = Signal()
    backups_asked = Signal()
    help_asked = Signal()
    new_asked = Signal()
    card_asked = Signal()

    def __init__(self, ui: Ui, start: Start) -> None:
        super().__init__()
        self._ui, self._start = ui, start
        self._places: dict[Where, Place] = {}
        self.here = Where.START
        self._stack = QStackedWidget()
        self._stack.addWidget(start)
        self._status = StatusLine(ui)
        self._ways = _ways(ui)
        self._lock = button(ui, ui.say("Vergrendel"), icon="lock-simple")
        self._lock.setToolTip(ui.say("Vergrendel (Ctrl L)"))
        self._palette = Button(ui, ui.say("Ga naar…"), "quiet")
        self._palette.set_icon("magnifying-glass")
        self._palette.set_keys("Ctrl+K")
        self._palette.setToolTip(ui.say("Ga naar… (Ctrl K)"))
        self._help = icon_button(ui, ui.say("Hulp bij dit scherm"), "question")
        self._help.setToolTip(ui.say("Hulp bij dit scherm (F1)"))
        self._gear = icon_button(ui, ui.say("Instellingen"), "gear")
        self._gear.setToolTip(ui.say("Instellingen (Ctrl ,)"))
        self._acts: dict[QPushButton, str] = {
            self._palette: ui.say("Ga naar…"),
            self._lock: ui.say("Vergrendel"),
        }
        self._bar = self._make_bar()
        page = down(self._bar, line(ui), self._stack, line(ui), self._status)
        page.setSpacing(0)
        page.setStretch(2, 1)
        bare(self, page)
        self._connect()

    def show_start(self) -> None:
        """Go to Start, and read the vault again."""
        self._start.refresh()
        self._go(Where.START, self._start)
        self._start.focus_first()

    def show_place(self, where: Where, place: Place) -> None:
        """Go to a place, which stands here from now on."""
        if where not in self._places:
            self._places[where] = place
            self._stack.addWidget(place.view)
        self._go(where, place.view)

    def tell_backup(self, last: date | None, today: date) -> None:
        """Say in the status line when the last backup was made."""
        self._status.tell_backup(last, today)

    def _go(self, where: Where, view: QWidget) -> None:
        self.here = where
        self._gear.setProperty("here", "yes" if where is Where.SETTINGS else "no")
        restyle(self._gear)
        for other, way in self._ways.items():
            way.mark(here=other is where)
        self._stack.setCurrentWidget(view)

    def _make_bar(self) -> QFrame:
        ui = self._ui
        self._name = words(ui, "moreelberaad", "question", wrap=False)
        bar = panel(ui, surface="bar")
        inside = across(
            Logo(ui),
            self._name,
            18,
            *self._ways.values(),
            None,
            self._palette,
            8,
            self._help,
            4,
            self._gear,
            8,
            self._lock,
            spacing="sm",
        )
        inside.setSpacing(0)
        inside.insertSpacing(1, ui.look.px(10))
        edged(ui, bar, inside, 24, 0)
        Height(ui, bar, _BAR)
        return bar

    def _connect(self) -> None:
        self._ways[Where.START].clicked.connect(self.show_start)
        QShortcut(QKeySequence("Ctrl+1"), self, self.show_start)
        for number, where in enumerate(self._ways, start=1):
            if where is not Where.START:
                ask = partial(self.asked.emit, where)
                self._ways[where].clicked.connect(ask)
                QShortcut(QKeySequence(f"Ctrl+{number}"), self, ask)
        self._start.new_asked.connect(self.new_asked)
        self._start.card_asked.connect(self.card_asked)
        self._lock.clicked.connect(self.lock_asked)
        self._palette.clicked.connect(self.palette_asked)
        settings = partial(self.asked.emit, Where.SETTINGS)
        self._gear.clicked.connect(settings)
        QShortcut(QKeySequence("Ctrl+,"), self, settings)
        self._help.clicked.connect(self.help_asked)
        self._status.backups_asked.connect(self.backups_asked)
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_asked.emit)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.card_asked.emit)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_asked.emit)
        self._ui.look.changed.connect(self._fold)
        Regions(self, self._regions)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot()
    def _fold(self) -> None:
        """Leave out the less needed words where there is no room for all places."""
        for has_name, has_keys, has_words, padding in _FOLDS:
            self._name.setVisible(has_name)
            self._palette.show_keys(on=has_keys)
            for act, words_ in self._acts.items():
                act.setText(words_ if has_words else "")
                act.setAccessibleName(words_)
            for way in self._ways.values():
                way.keep_free(padding)
            row = self._bar.layout()
            if row and row.sizeHint().width() <= self.width():
                return

    @Slot()
    def _regions(self) -> Sequence[QWidget]:
        place = self._places.get(self.here)
        return (self._bar, *(place.panes() if place else self._start.panes), self._status)


def _ways(ui: Ui) -> dict[Where, PlaceButton]:
    """Make a button to each place, the one to Start checked."""
    ways = {where: PlaceButton(ui, name) for where, name in names_of(ui).items()}
    ways[Where.START].setChecked(True)
    return ways


class StatusLine(QFrame):
    """Says what is always true, and when the last backup was made, and leads to more of it."""

    backups_asked = Signal()

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
            14,
            self._more(),
            None,
            *self._said("info", words(ui, limit, "caption", token="ink2")),
        )
        edged(ui, self, inside, 24, 4)
        ui.look.changed.connect(self._fit)
        self._fit()
        self._fixed = (safe, limit)

    def _more(self) -> QPushButton:
        act = button(self._ui, self._ui.say("Reservekopie…"), "link")
        act.clicked.connect(self.backups_asked)
        return act

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
