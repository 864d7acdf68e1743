"""The example session by keys alone: led in the window, or held on paper and typed over."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.measured import hand_over
from benchmarks.world import PASSPHRASE, a_world
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import App
from moreelberaad.domain.session import Session
from moreelberaad.ui.app import make_window
from moreelberaad.ui.demo.paper import PaperPlayer
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.demo.show import example
from moreelberaad.ui.views.main_window import MainWindow

LED, PAPER = "led", "paper"


def main() -> None:
    """Type it in a vault of its own; tells the keystrokes and the seconds that the window took."""
    folder, way = Path(sys.argv[1]), sys.argv[2]
    app = _an_app(folder)
    session = example(app)
    window = make_window(QApplication([]), app)
    window.resize(1366, 768)
    window.show()
    window.open()
    player = _unlocked(window, way)
    strokes, began = player.strokes, time.perf_counter()
    _play(player, session)
    took = time.perf_counter() - began
    hand_over({"strokes": [player.strokes - strokes], "seconds": [took]})
    window.close()


def an_app_on_the_day(folder: Path) -> App:
    """Give the app on the day of the example."""
    app = App(a_world(folder))
    day = example(app).held_on
    return App(replace(app.world, today=Today(day))) if day else app


def _an_app(folder: Path) -> App:
    folder.mkdir(parents=True, exist_ok=True)
    app = an_app_on_the_day(folder)
    app.create_vault(app.world.default_vault, PASSPHRASE)
    return app


def _unlocked(window: MainWindow, way: str) -> Player:
    player = (PaperPlayer if way == PAPER else Player)(window, lambda _: None)
    player.unlock(PASSPHRASE)
    return player


def _play(player: Player, session: Session) -> None:
    if isinstance(player, PaperPlayer):
        player.begin(session)
        player.type_over(session)
    else:
        player.prepare(session)
        player.lead(session, session.template.steps[:-1])
    player.close(session)


if __name__ == "__main__":
    main()
