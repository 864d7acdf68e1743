"""A process of its own with several screens, in which a session is led; tells what each showed."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

LAPTOP = {"x": 0, "y": 0, "width": 1366, "height": 768}
LAYOUTS = {
    "right": {"x": 1366, "y": 0, "width": 1920, "height": 1080},
    "left-and-small": {"x": -800, "y": 0, "width": 800, "height": 600},
    "above-and-scaled": {"x": 0, "y": -1080, "width": 1920, "height": 1080, "dpr": 2},
    "mirrored": {"x": 0, "y": 0, "width": 1366, "height": 768},
}
_USUAL = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def configure(folder: Path, layout: str) -> None:
    """Let the platform that draws nowhere have these screens."""
    file = folder / "schermen.json"
    screens = ({"name": "laptop"} | LAPTOP, {"name": "beamer"} | LAYOUTS[layout])
    file.write_text(json.dumps({"screens": [_USUAL | screen for screen in screens]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


if __name__ == "__main__":
    configure(Path(sys.argv[1]), sys.argv[2])

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QObject, QTimer  # noqa: E402 - the platform comes first
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - the platform comes first

from moreelberaad.bootstrap import App  # noqa: E402
from moreelberaad.domain.ids import FieldKey, SessionId  # noqa: E402
from moreelberaad.ui.app import make_window  # noqa: E402
from moreelberaad.ui.demo.keyboard import Keyboard  # noqa: E402
from moreelberaad.ui.demo.player import Player  # noqa: E402
from moreelberaad.ui.viewmodels.hints import HintDesk  # noqa: E402
from moreelberaad.ui.viewmodels.publisher import Publisher  # noqa: E402
from moreelberaad.ui.views.audience.window import AudienceWindow  # noqa: E402
from moreelberaad.ui.views.main_window import MainWindow  # noqa: E402
from moreelberaad.ui.views.stage import Stage  # noqa: E402
from tests.cli.program import PASSPHRASE, a_world, app_in  # noqa: E402
from tests.fakes import FakeRecogniser  # noqa: E402
from tests.ui.accessibility.visit import the_example_until  # noqa: E402

QUESTION = FieldKey("a3.moral_question")


class Told:
    """What was on which screen, moment by moment."""

    def __init__(self, qt: QApplication, window: MainWindow) -> None:
        self._qt, self._window = qt, window
        self.moments: dict[str, object] = {}

    def tell(self, moment: str) -> None:
        """Look at every window that is on show."""
        self._qt.processEvents()
        shown = [each for each in self._qt.topLevelWidgets() if each.isVisible()]
        self.moments[moment] = {
            "own": sorted({_place(w) for w in shown if not isinstance(w, AudienceWindow)}),
            "room": [(_place(w), w.page.words) for w in shown if isinstance(w, AudienceWindow)],
            "state": found(self._qt, Stage).state,
        }


T = TypeVar("T", bound=QObject)


def _place(window: QWidget) -> str:
    where = window.geometry()
    screen = window.screen()
    inside = screen.geometry().contains(where) and not window.isHidden()
    return screen.name() if inside else f"not within {screen.name()}"


def found(parent: QObject, kind: type[T]) -> T:
    """Give the one of this kind."""
    child = parent.findChild(kind)
    assert isinstance(child, kind)
    return child


def an_app(folder: Path) -> tuple[App, SessionId]:
    """Give the app with the example in its vault, at the step of the perspectives."""
    app = app_in(replace(a_world(folder), settings_file=folder / "keuzes.json"))
    app.recogniser = FakeRecogniser()  # loading the check takes longer than all the rest
    app.create_vault(app.world.default_vault, PASSPHRASE)
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        session = bench.imports.bring_in(bench.imports.read(the_example_until("a5")))
    return app, session.id


def lead(folder: Path) -> dict[str, object]:
    """Go in, show a question, lock, go in again, and leave."""
    app, session = an_app(folder)
    qt = QApplication([])
    window = make_window(qt, app)
    window.setGeometry(60, 60, 1200, 640)
    window.show()
    window.open()
    player, told = Player(window, lambda _: None), Told(qt, window)
    keyboard = Keyboard(window)
    told.tell("door")
    player.unlock(PASSPHRASE)
    told.tell("start")
    window.begin(session)
    told.tell("welcome")
    stage, publisher = found(qt, Stage), found(window, Publisher)
    stage.confirm()
    publisher.put(QUESTION)
    found(window, HintDesk).wait()
    told.tell("shown")
    keyboard.press("Ctrl+L")
    told.tell("locked")
    player.unlock(PASSPHRASE)
    told.tell("again")
    QTimer.singleShot(0, window, window.close)
    qt.exec()  # ends with the facilitator's window, whatever else is on show
    told.tell("closed")
    return told.moments


if __name__ == "__main__":
    sys.stdout.write(json.dumps(lead(Path(sys.argv[1]))))
