"""`moreelberaad demo --window`: the example, played in the real window with its pictures."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from moreelberaad import assets
from moreelberaad.application.ports import Today
from moreelberaad.application.session_files import read_session
from moreelberaad.bootstrap import App, Settings, read_toml
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session
from moreelberaad.i18n import Language
from moreelberaad.ui.app import make_window
from moreelberaad.ui.demo.film import Film
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.support.themes import Theme

_SIZE = (1366, 768)
_DECISIONS = {"preparation.entry": "own_case", "preparation.procedure_check": "no"}


def play(app: App, passphrase: str, pictures: Path, language: Language) -> None:
    """Lead the example session on its own day, and close it; before that once more in the dark."""
    session = example(app)
    app = _on_its_day(app, session, pictures)
    with tempfile.TemporaryDirectory() as spare:
        dark = App(replace(app.world, default_vault=Path(spare) / "donker.kluis"))
        _lead(dark, session, passphrase, pictures, Settings(language=language.code, theme="dark"))
    _lead(app, session, passphrase, pictures, Settings(language=language.code, theme="light"))


def _on_its_day(app: App, session: Session, folder: Path) -> App:
    day = Today(session.held_on or app.world.today.day)
    return App(replace(app.world, today=day, settings_file=folder / "keuzes.json"))


def _lead(app: App, session: Session, passphrase: str, pictures: Path, settings: Settings) -> None:
    app.keep_settings(replace(settings, window=_SIZE))
    window = make_window(_qt(), app)
    window.show()
    window.open()
    film = Film(window, pictures, Theme(settings.theme))
    player = Player(window, film.take)
    player.first_start(passphrase)
    player.prepare(session)
    player.lead(session, session.template.steps[:-1])
    player.close(session)
    window.close()
    window.deleteLater()  # before another wears another look, which this one would try on
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def _qt() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


def example(app: App) -> Session:
    """Read the example, with the decisions that the window asks for besides."""
    file = assets.folder("resources") / "examples" / "nachtrit.toml"
    session = read_session(read_toml(file), app.templates, SessionId("voorbeeld")).session
    session = replace(session, template=session.template.arranged({}))
    for key, code in _DECISIONS.items():
        session = session.revise(FieldKey(key), code)
    return session
