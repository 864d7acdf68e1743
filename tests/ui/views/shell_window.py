"""The whole window in a world of its own, with stand-ins for the screens of sessions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Prose
from moreelberaad.ui.made_places import places_of
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.places import (
    Beraad,
    Cards,
    Finishing,
    Learning,
    Paper,
    Places,
    Preparing,
    Rehearsing,
)
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.ui.hands import named, show_active, the_look

PAPERS = {
    Paper.MESSAGE: "Dilemmabericht, een leeg blad",
    Paper.YEAR: "Jaaroverzicht, een blad",
}


class Stage(QWidget):
    """Stands in for a screen of a session."""

    begun = Signal(object)
    locked = Signal()
    left = Signal()
    sheet_asked = Signal()
    afterwards = Signal(object)
    rehearsal_asked = Signal(object)
    message_asked = Signal()
    year_asked = Signal()

    def __init__(self, session: SessionId | None = None) -> None:
        super().__init__()
        self.session = session
        self.is_saved, self.is_covered = True, False

    def cover(self) -> None:
        self.is_covered = True

    def uncover(self) -> None:
        self.is_covered = False

    def rescue(self) -> None:
        self.setAccessibleName("Een bestand buiten de kluis")


@dataclass(slots=True, kw_only=True)
class Shell:
    """Drives the window by what can be seen and pressed."""

    qtbot: QtBot
    app: App
    look: Appearance
    door: Door
    window: MainWindow

    def press(self, name: str) -> None:
        """Press a button as soon as it can be pressed."""
        self.qtbot.waitUntil(lambda: self.shows(name) and named(self.window, name).isEnabled())
        named(self.window, name).click()  # type: ignore[attr-defined] # a button by its name

    def field(self, name: str) -> QLineEdit:
        self.qtbot.waitUntil(lambda: self.shows(name, QLineEdit))
        found = named(self.window, name, QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    def shows(self, name: str, kind: type[QWidget] = QWidget) -> bool:
        return any(w.accessibleName() == name and w.isVisible() for w in self._all(kind))

    def says(self, words: str) -> bool:
        """Tell whether these words stand on screen."""
        labels = (w for w in self._all(QLabel) if isinstance(w, QLabel) and w.isVisible())
        return any(words in label.text() for label in labels)

    def wait_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.says(words))

    def stage(self) -> Stage | None:
        """Give the session on screen."""
        shown = (w for w in self._all(Stage) if w.isVisible())
        return next((w for w in shown if isinstance(w, Stage) and w.session), None)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds)

    def unlock(self, secret: str = PASSPHRASE) -> None:
        self.field("Wachtzin").setText(secret)
        self.press("Ontgrendel")

    def _all(self, kind: type[QWidget]) -> list[QWidget]:
        return self.window.findChildren(kind)


def an_app(folder: Path) -> App:
    """Give an app whose every place lies in one folder."""
    return app_in(replace(a_world(folder), settings_file=folder / "keuzes.json"))


def a_shell(qtbot: QtBot, app: App, path: Path | None = None) -> Shell:
    """Show the window as a start of the program does."""
    look = _the_look()
    look.choose(theme=Theme.LIGHT, scale=1.0)
    preferences = Preferences(app, look)
    door = Door(app, path or preferences.vault, waits=(0,))
    window = MainWindow(app, look, preferences, door, _stages(app))
    qtbot.addWidget(window)
    for each in (preferences, door):
        each.setParent(window)
    show_active(window)
    window.open()
    return Shell(qtbot=qtbot, app=app, look=look, door=door, window=window)


def with_vault(app: App, *sessions: Session) -> App:
    """Make the vault, with these sessions in it."""
    app.create_vault(app.world.default_vault, PASSPHRASE)
    if sessions:
        with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
            for each in sessions:
                bench.bus.execute(AddSession(session=each))
    return app


def a_session(app: App, title: str, status: Status = Status.OPEN, step: str = "a5") -> Session:
    """Give a session by the dilemma method."""
    is_open = status is Status.OPEN
    return Session(
        id=SessionId(title.encode().hex()[:16]),
        template=app.templates.get("dilemma_method"),
        title=Prose(title),
        status=status,
        held_on=app.world.today.day,
        step=step if is_open else None,
        opened_at=app.world.today.now if is_open else None,
    )


def at_start(qtbot: QtBot, app: App) -> Shell:
    """Show the window, unlocked."""
    shell = a_shell(qtbot, app)
    shell.unlock()
    shell.wait_for("Wat bespreken jullie vandaag?")
    return shell


def _stages(app: App) -> Places:
    return Places(
        make_beraad=_a_beraad,
        make_afterwards=_a_beraad,
        make_preparing=_a_preparing,
        make_cards=_some_cards,
        make_finishing=_a_finishing,
        make_learning=_some_lessons,
        make_settings=places_of(app).make_settings,
        make_rehearsal=_a_rehearsal,
    )


def _a_beraad(_: Ui, __: Workbench, session_id: SessionId) -> Beraad:
    view = Stage(session_id)
    return Beraad(
        view=view,
        flush=lambda: view.is_saved,
        cover=view.cover,
        uncover=view.uncover,
        rescue=view.rescue,
        locked=view.locked,
        left=view.left,
        sheet_asked=view.sheet_asked,
    )


def _a_preparing(_: Ui, __: Workbench) -> Preparing:
    view = Stage()
    view.setAccessibleName("Nieuw beraad, zes keuzes")
    return Preparing(
        view=view,
        show_here=view.setFocus,
        show_new=view.setFocus,
        show_card_round=lambda: view.setAccessibleName("Kaartronde, zes keuzes"),
        begin=view.begun.emit,
        adapt=lambda plan: view.setAccessibleName(f"Voorbereiding van {plan}"),
        copy=lambda session: view.setAccessibleName(f"Voorbereiding als {session}"),
        begun=view.begun,
        afterwards=view.afterwards,
        rehearsal_asked=view.rehearsal_asked,
        panes=lambda: (view,),
        flush=lambda: view.is_saved,
        lock_asked=view.locked,
        show_paper=lambda paper: view.setAccessibleName(PAPERS[paper]),
    )


def _some_cards(_: Ui, __: Workbench) -> Cards:
    view = Stage()
    view.setAccessibleName("Dilemmakaarten, een lijst")
    return Cards(
        view=view,
        show_here=view.setFocus,
        show_card=lambda card: view.setAccessibleName(f"Dilemmakaarten, met {card}"),
        take_in=lambda file: view.setAccessibleName(f"Dilemmakaarten uit {file.name}"),
        new=lambda: view.setAccessibleName("Dilemmakaarten, een nieuwe"),
        panes=lambda: (view,),
        flush=lambda: view.is_saved,
        lock_asked=view.locked,
    )


def _a_finishing(_: Ui, __: Workbench) -> Finishing:
    view = Stage()
    view.setAccessibleName("Gesloten beraden, een lijst")

    def show(session: SessionId) -> None:
        view.session = session
        view.setAccessibleName(f"Afronden van {session}")

    return Finishing(
        view=view,
        show_list=view.setFocus,
        open=show,
        shown=lambda: view.session,
        open_agreements=lambda session: view.setAccessibleName(f"Afspraken van {session}"),
        panes=lambda: (view,),
        flush=lambda: view.is_saved,
        lock_asked=view.locked,
        message_asked=view.message_asked,
    )


def _some_lessons(_: Ui, __: Workbench) -> Learning:
    view = Stage(SessionId("leren"))
    view.setAccessibleName("Lessen en afspraken")
    return Learning(
        view=view,
        show_here=view.setFocus,
        show_lesson=lambda lesson: view.setAccessibleName(f"Lessen, met {lesson}"),
        show_agreements=lambda: view.setAccessibleName("Afspraken om op terug te blikken"),
        take_in=lambda file: view.setAccessibleName(f"Lessen uit {file.name}"),
        panes=lambda: (view,),
        flush=lambda: view.is_saved,
        year_asked=view.year_asked,
    )


def _a_rehearsal(_: Ui, method: Template | None) -> Rehearsing:
    view = Stage()
    view.setAccessibleName(f"Oefening met {method.id}" if method else "Oefening met een kaart")
    return Rehearsing(view=view, left=view.left, locked=view.locked)


def _the_look() -> Appearance:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return the_look(app)
