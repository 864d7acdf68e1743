"""Start the window: one application, its look and language, and the screens put together."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
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
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from moreelberaad import assets
from moreelberaad.bootstrap import App, World, real_world
from moreelberaad.i18n import Language
from moreelberaad.ui.made_places import places_of
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.capture import keep_out_of_pictures
from moreelberaad.ui.support.departures.departures import Departures
from moreelberaad.ui.support.given_files import GivenFiles
from moreelberaad.ui.support.housekeeping import Housekeeping
from moreelberaad.ui.support.no_traces import forget_folders, leave_no_recent_files
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.viewmodels.awake import Awake
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views.loading import load_ahead
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.stage import Stage
from moreelberaad.ui.views.stage_screens import DeskScreens

if TYPE_CHECKING:
    from moreelberaad.ui.views.finishing.outside import Outside
    from moreelberaad.ui.views.preparing.methods.files import MethodFiles

    _Asked = tuple[MethodFiles | None, Outside | None]

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]

_PAINTED = 300
"""Milliseconds after which the first screen is surely there."""


def run(world: World | None = None, given: Path | None = None) -> int:
    """Show the window until it is closed; gives the exit code of design.md 9.

    A file that was given is taken in once the vault is open.
    """
    qInstallMessageHandler(_say_nothing)
    leave_no_recent_files()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("moreelberaad")
    qt.setDesktopFileName("moreelberaad")
    qt.setWindowIcon(QIcon(str(assets.folder("resources") / "icon.svg")))
    app = App(world or real_world())
    window = make_window(qt, app)
    sys.excepthook = partial(_note_and_tell, sys.excepthook, window)
    Housekeeping(qt)
    qt.aboutToQuit.connect(forget_folders)
    window.show()
    window.open()
    if given:
        window.give(given)
    if sys.platform == "darwin":  # every event would pass by, and no other desktop sends one
        qt.installEventFilter(GivenFiles(window.give, qt))
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
