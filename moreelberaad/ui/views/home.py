"""What can be done in an unlocked vault outside a session: its places."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.template import Template
from moreelberaad.opened_files import CARDS
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.reporting_route import RouteModel
from moreelberaad.ui.viewmodels.start import StartModel, card_round
from moreelberaad.ui.views.frame import Frame
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.palette_ways import Doors, open_palette
from moreelberaad.ui.views.places import (
    Cards,
    Finishing,
    Learning,
    Paper,
    Places,
    Preparing,
    Setting,
    Spot,
    Where,
)
from moreelberaad.ui.views.rooms import Rooms
from moreelberaad.ui.views.session_transfer import SessionTransfer
from moreelberaad.ui.views.start import Start


class Home(QWidget):
    """Fills the frame; `begun` tells the id of the session to go to."""

    begun = Signal(object)
    afterwards = Signal(object)
    rehearsal_asked = Signal(object)
    lock_asked = Signal()
    help_asked = Signal()
    spoken = Signal(str)
    """Another language was chosen, by its code."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, places: Places) -> None:
        super().__init__()
        self._ui, self._app, self._bench, self._places = ui, app, bench, places
        self._before = Where.START
        self._model = StartModel(bench, app.world.today, RouteModel(app, self))
        self._start = Start(ui, self._model, app.templates, card_round(app))
        self._model.setParent(self._start)
        self._transfer = SessionTransfer(ui, app, bench, self._start)
        self._frame = Frame(ui, self._start)
        self._rooms = Rooms(ui, bench, self._frame)
        bare(self, down(self._frame))
        self._connect()

    def show_start(self) -> None:
        """Go to Start, and read the vault again."""
        self._model.backup_days = self._app.settings().habits.backup_warning
        self._frame.show_start()

    @property
    def spot(self) -> Spot:
        """Tell where somebody is."""
        here, finish = self._frame.here, self._rooms.at(Where.FINISHING)
        if here is Where.FINISHING and isinstance(finish, Finishing):
            return Spot(where=here, session=finish.shown())
        return Spot(where=here)

    def go_back(self, spot: Spot) -> None:
        """Go where somebody was."""
        if spot.session is not None:
            self._finish_session(spot.session)
        elif spot.where is not Where.START:
            self._show(spot.where)

    def take_in(self, file: Path) -> None:
        """Go where a file belongs that somebody opened on the desktop."""
        place = self._cards() if file.suffix.lower() == CARDS else self._learning()
        place.take_in(file)

    def refresh(self) -> None:
        """Read the vault again."""
        self._start.refresh()

    def show_agreements(self, session: SessionId) -> None:
        """Go to Afronden, to make the agreements sheet of a session."""
        self._finishing().open_agreements(session)

    def settle(self) -> bool:
        """Wait for what is being made, and tell whether all that was typed is in the vault."""
        self._start.settle()
        return self._rooms.flush()

    def _connect(self) -> None:
        self._model.changed.connect(self.tell_backup)
        self._start.resumed.connect(self._begin)
        self._start.finish_asked.connect(self._finish_session)
        self._start.begin_asked.connect(lambda plan: self._preparing().begin(plan))
        self._start.adapt_asked.connect(lambda plan: self._preparing().adapt(plan))
        self._start.copy_asked.connect(lambda session: self._preparing().copy(session))
        self._start.practice_asked.connect(self._rehearse)
        self._start.agreements_asked.connect(lambda: self._learning().show_agreements())
        self._start.hand_over_asked.connect(self._transfer.hand_over)
        self._start.take_over_asked.connect(self._transfer.take_over)
        self._transfer.changed.connect(self.refresh)
        self._frame.asked.connect(self._show)
        self._frame.new_asked.connect(self._show_new)
        self._frame.card_asked.connect(lambda: self._preparing().show_card_round())
        self._frame.lock_asked.connect(self.lock_asked)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.palette_asked.connect(self._show_palette)
        self._frame.backups_asked.connect(lambda: self._setting().show_backups())

    @Slot()
    def tell_backup(self) -> None:
        """Say in the status line of when the newest backup is."""
        self._frame.tell_backup(self._bench.latest_backup, self._app.world.today.day)

    @Slot(str)
    def _show(self, where: str) -> None:
        match where:
            case Where.PREPARING:
                self._preparing().show_here()
            case Where.CARDS:
                self._cards().show_here()
            case Where.LEARNING:
                self._learning().show_here()
            case Where.SETTINGS:
                self._setting().show_here()
            case Where.START:
                self.show_start()
            case _:
                self._finishing().show_list()

    @Slot()
    def _show_new(self) -> None:
        """Begin a card where the cards are, elsewhere a session."""
        if self._frame.here is Where.CARDS:
            self._cards().new()
        else:
            self._preparing().show_new()

    def _cards(self) -> Cards:
        def enter(place: Cards) -> None:
            place.lock_asked.connect(self.lock_asked)

        return self._rooms.enter(Where.CARDS, self._places.make_cards, enter)

    def _learning(self) -> Learning:
        def enter(place: Learning) -> None:
            place.year_asked.connect(lambda: self._preparing().show_paper(Paper.YEAR))

        return self._rooms.enter(Where.LEARNING, self._places.make_learning, enter)

    def _preparing(self) -> Preparing:
        def enter(place: Preparing) -> None:
            place.begun.connect(self._begin)
            place.afterwards.connect(self._fill_in)
            place.rehearsal_asked.connect(self._rehearse)
            place.lock_asked.connect(self.lock_asked)

        return self._rooms.enter(Where.PREPARING, self._places.make_preparing, enter)

    def _finishing(self) -> Finishing:
        def enter(place: Finishing) -> None:
            place.lock_asked.connect(self.lock_asked)
            place.message_asked.connect(lambda: self._preparing().show_paper(Paper.MESSAGE))

        return self._rooms.enter(Where.FINISHING, self._places.make_finishing, enter)

    def _setting(self) -> Setting:
        def enter(place: Setting) -> None:
            place.left.connect(lambda: self._show(self._before))
            place.spoken.connect(self.spoken)
            place.changed.connect(self._model.refresh)

        if self._frame.here is not Where.SETTINGS:
            self._before = self._frame.here
        return self._rooms.enter(Where.SETTINGS, self._places.make_settings, enter)

    @Slot()
    def _show_palette(self) -> None:
        doors = Doors(
            start=self.show_start,
            place=self._show,
            new=self._show_new,
            card_round=lambda: self._preparing().show_card_round(),
            practise=self._rehearse,
            lock=self.lock_asked.emit,
            begin=self._begin,
            adapt=lambda plan: self._preparing().adapt(plan),
            finish=self._finish_session,
            lesson=lambda lesson: self._learning().show_lesson(lesson),
            card=lambda card: self._cards().show_card(card),
        )
        open_palette(self._ui, self._app, self._bench, doors, self)

    @Slot(str)
    def _finish_session(self, session: SessionId) -> None:
        self._finishing().open(session)

    @Slot(str)
    @Slot(object)
    def _begin(self, session_id: str) -> None:
        if self.settle():
            self.begun.emit(session_id)

    @Slot(object)
    def _fill_in(self, session_id: SessionId) -> None:
        if self.settle():
            self.afterwards.emit(session_id)

    @Slot()
    @Slot(object)
    def _rehearse(self, method: Template | None = None) -> None:
        if self.settle():
            self.rehearsal_asked.emit(method)
