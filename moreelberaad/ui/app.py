"""Start the window: one application, its look and language, and the screens put together."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from moreelberaad.bootstrap import App, World, real_world
from moreelberaad.domain.ids import SessionId
from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.capture import keep_out_of_pictures
from moreelberaad.ui.support.departures.departures import Departures
from moreelberaad.ui.support.housekeeping import Housekeeping
from moreelberaad.ui.support.no_traces import forget_folders, leave_no_recent_files
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.awake import Awake
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views.finishing.sight import Sight
from moreelberaad.ui.views.loading import load_ahead
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.places import (
    Beraad,
    Cards,
    Finishing,
    Learning,
    Places,
    Preparing,
    Rehearsing,
)
from moreelberaad.ui.views.run.layout import Layout
from moreelberaad.ui.views.stage import Stage
from moreelberaad.ui.views.stage_screens import DeskScreens

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench
    from moreelberaad.domain.template import Template
    from moreelberaad.ui.views.cards.exchange import Around
    from moreelberaad.ui.views.finishing.outside import Outside
    from moreelberaad.ui.views.preparing.methods.files import MethodFiles

    _Asked = tuple[MethodFiles | None, Outside | None]

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]

_PAINTED = 300
"""Milliseconds after which the first screen is surely there."""


def run(world: World | None = None) -> int:
    """Show the window until it is closed; gives the exit code of design.md 9."""
    qInstallMessageHandler(_say_nothing)
    leave_no_recent_files()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("moreelberaad")
    app = App(world or real_world())
    window = make_window(qt, app)
    sys.excepthook = partial(_note_and_tell, sys.excepthook, window)
    Housekeeping(qt)
    qt.aboutToQuit.connect(forget_folders)
    window.show()
    window.open()
    departures = listening(qt, window)
    QTimer.singleShot(_PAINTED, window, lambda: load_ahead(app, window))
    QTimer.singleShot(_PAINTED, departures, departures.listen)
    return qt.exec()


def listening(qt: QApplication, window: MainWindow) -> Departures:
    """Let the window hear that its user goes, and that the program has to stop."""
    departures = Departures(qt, window, window.end)
    departures.away.connect(window.lock)
    departures.asked_to_end.connect(window.stop)
    awake = Awake(departures)
    awake.slept.connect(window.lock)
    awake.begin()
    return departures


def make_window(qt: QApplication, app: App) -> MainWindow:
    """Make the window with everything behind it."""
    worn = qt.findChild(Appearance)
    look = worn if isinstance(worn, Appearance) else Appearance(qt)
    preferences = Preferences(app, look, qt)
    preferences.wear()
    speech = Speech(qt)
    speech.speak(preferences.language)
    preferences.language_changed.connect(lambda: speech.speak(preferences.language))
    door = Door(app, preferences.vault, parent=qt)
    screens = DeskScreens(qt)
    stage = Stage(
        screens,
        lambda: preferences.language,
        qt,
        theme=lambda: Theme(app.settings().habits.screen_theme),
    )
    window = MainWindow(app, look, preferences, door, places_of(app, stage=stage))
    screens.stand_beside(window)
    keep_out_of_pictures(qt)
    door.opened.connect(stage.come_back)  # after the window, which goes back to a session first
    qt.lastWindowClosed.connect(stage.leave)
    return window


def places_of(
    app: App,
    outside: Outside | None = None,
    files: MethodFiles | None = None,
    stage: Stage | None = None,
    around_cards: Around | None = None,
) -> Places:
    """Say who makes the screens; the files stand in for what the desktop asks, as `outside`."""
    return Places(
        make_beraad=partial(_beraad, app, _Aside(layout=Layout(), stage=stage)),
        make_afterwards=partial(_afterwards, app),
        make_preparing=partial(_preparing, app, (files, outside), stage),
        make_cards=partial(_cards, app, around_cards),
        make_finishing=partial(_finishing, app, outside, Sight()),
        make_learning=partial(_learning, app, outside),
        make_rehearsal=partial(_rehearsal, app),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Aside:
    """What outlives a session that is locked."""

    layout: Layout
    stage: Stage | None


class Speech:
    """Lets Qt's own words follow the language of the window."""

    def __init__(self, qt: QApplication) -> None:
        self._qt = qt
        self._translator = QTranslator(qt)

    def speak(self, language: Language) -> None:
        """Install Qt's own catalogue of this language; English is what Qt speaks by itself."""
        self._qt.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{language.code}", folder):
            self._qt.installTranslator(self._translator)


def _beraad(app: App, aside: _Aside, ui: Ui, bench: Workbench, session_id: SessionId) -> Beraad:
    from moreelberaad.ui.views.deliberation import Deliberation  # noqa: PLC0415 - not needed to start

    view = Deliberation(ui, app, bench, session_id, layout=aside.layout, stage=aside.stage)
    return Beraad(
        view=view,
        flush=view.flush,
        cover=view.cover,
        uncover=view.uncover,
        rescue=view.rescue,
        locked=view.locked,
        left=view.left,
        sheet_asked=view.sheet_asked,
    )


def _afterwards(app: App, ui: Ui, bench: Workbench, session_id: SessionId) -> Beraad:
    from moreelberaad.ui.views.afterwards.view import AfterwardsView  # noqa: PLC0415 - idem

    view = AfterwardsView(ui, app, bench, session_id)
    return Beraad(
        view=view,
        flush=view.flush,
        cover=view.cover,
        uncover=view.uncover,
        rescue=view.rescue,
        locked=view.locked,
        left=view.left,
        sheet_asked=view.sheet_asked,
        grown=view.grown,
    )


def _preparing(
    app: App, asked: _Asked, stage: Stage | None, ui: Ui, bench: Workbench
) -> Preparing:
    from moreelberaad.ui.views.preparing.methods.files import MethodFiles  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.preparing.pages import Pages  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.preparing.place import PreparingPlace  # noqa: PLC0415 - idem

    def now() -> datetime:
        return app.world.today.now.astimezone()

    files, outside = asked[0] or MethodFiles(), asked[1]
    at = partial(Pages, ui=ui, app=app, bench=bench, clock=now)
    pages = at(files=files, stage=stage, outside=outside)
    view = PreparingPlace(ui, pages)
    return Preparing(
        view=view,
        show_here=view.show_here,
        show_new=view.show_new,
        show_card_round=view.show_card_round,
        begin=view.begin,
        adapt=view.adapt,
        copy=view.copy,
        begun=view.begun,
        afterwards=view.afterwards,
        rehearsal_asked=view.rehearsal_asked,
        panes=lambda: view.panes,
        flush=view.flush,
        lock_asked=view.lock_asked,
        show_paper=view.show_paper,
    )


def _cards(app: App, around: Around | None, ui: Ui, bench: Workbench) -> Cards:
    from moreelberaad.ui.viewmodels.cards.printing_order import PaperSheets  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.cards.exchange import Around  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.cards.place import CardsPlace  # noqa: PLC0415 - idem

    paper = around or Around(sheets=PaperSheets(app.world.today))
    view = CardsPlace(ui, app, bench, paper)
    return Cards(
        view=view,
        show_here=view.show_here,
        show_card=view.show_card,
        new=view.new,
        panes=lambda: view.panes,
        flush=view.flush,
        lock_asked=view.lock_asked,
    )


def _finishing(
    app: App, outside: Outside | None, sight: Sight, ui: Ui, bench: Workbench
) -> Finishing:
    from moreelberaad.ui.viewmodels.finishing import FinishingModel  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.outside import Outside  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.place import FinishingPlace  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.stages import finishing_of  # noqa: PLC0415 - idem
    from moreelberaad.ui.views.finishing.tools import Tools  # noqa: PLC0415 - idem

    tools = Tools(ui=ui, app=app, bench=bench, outside=outside or Outside(), sight=sight)
    model = FinishingModel(bench, app.world.today)
    view = FinishingPlace(ui, model, partial(finishing_of, tools))
    return Finishing(
        view=view,
        show_list=view.show_list,
        open=view.open,
        open_agreements=view.open_agreements,
        shown=lambda: view.shown,
        panes=lambda: view.panes,
        flush=view.flush,
        lock_asked=view.lock_asked,
        message_asked=view.message_asked,
    )


def _learning(app: App, outside: Outside | None, ui: Ui, bench: Workbench) -> Learning:
    from moreelberaad.ui.views.learning.made import learning_of  # noqa: PLC0415 - idem

    return learning_of(ui, app, bench, outside)


def _rehearsal(app: App, ui: Ui, method: Template | None) -> Rehearsing:
    from moreelberaad.ui.views.rehearsal import Rehearsal  # noqa: PLC0415 - idem

    view = Rehearsal(ui, app, method)
    return Rehearsing(view=view, left=view.left, locked=view.locked)


def _note_and_tell(
    note: Hook,
    window: MainWindow,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Write down what nobody foresaw before it is shown: showing it could fail too."""
    note(kind, error, trace)
    window.tell_unexpected(kind, error, trace)


def _say_nothing(_kind: QtMsgType, _context: QMessageLogContext, _words: str) -> None:
    """Keep Qt's own remarks off standard error: they could quote what is on screen."""
