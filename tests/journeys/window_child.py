"""A process of its own in which somebody types in the real window, until it is killed."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402 - the platform comes first

from moreelberaad.application.ports import Today  # noqa: E402
from moreelberaad.bootstrap import App  # noqa: E402
from moreelberaad.domain.ids import FieldKey  # noqa: E402
from moreelberaad.ui.app import make_window  # noqa: E402
from moreelberaad.ui.demo.keyboard import Keyboard  # noqa: E402
from moreelberaad.ui.demo.player import Player  # noqa: E402
from moreelberaad.ui.demo.show import example  # noqa: E402
from moreelberaad.ui.viewmodels.session import SaveState, SessionModel  # noqa: E402
from tests.cli.program import PASSPHRASE, a_world  # noqa: E402

STORY = FieldKey("a2.case_summary")


def opened(folder: Path) -> tuple[App, Player, Keyboard]:
    """Start the window on the vault in a folder, on the day of the example."""
    world = a_world(folder)
    app = App(replace(world, settings_file=folder / "keuzes.json"))
    day = example(app).held_on
    assert day is not None
    app = App(replace(app.world, today=Today(day)))
    qt = QApplication([])
    window = make_window(qt, app)
    window.show()
    window.open()
    player = Player(window, lambda _: None)
    player.unlock(PASSPHRASE)
    return app, player, Keyboard(window)


def model_on_show() -> SessionModel:
    """Give the model of the session that is led."""
    windows = QApplication.topLevelWidgets()
    found = next(filter(None, (each.findChild(SessionModel) for each in windows)))
    assert isinstance(found, SessionModel)
    return found


def leads_to_step_five(folder: Path) -> None:
    """Lead the example up to the table of step 5, and rest there once that is saved by itself."""
    app, player, keyboard = opened(folder)
    session = example(app)
    player.prepare(session)
    player.lead(session, session.template.steps[:4])
    player.fill(session, session.template.steps[4])
    typed, model = time.monotonic(), model_on_show()
    keyboard.wait(lambda: model.state is SaveState.SAVED)
    said(time.monotonic() - typed, 0)
    keyboard.wait(lambda: False)


def goes_on_and_closes(folder: Path) -> None:
    """Take the session up where it was, lead the rest of it, and close."""
    app, player, _ = opened(folder)
    session = example(app)
    player.resume()
    player.lead(session, session.template.steps[4:-1])
    player.close(session)


def types_a_story(folder: Path) -> None:
    """Type one letter after the other, without end, and tell how many."""
    _, player, keyboard = opened(folder)
    player.resume()
    keyboard.reach(player.editor(STORY).controls()[0])
    for number in count(1):
        keyboard.type("abcdefghi "[number % 10])
        said(time.monotonic(), number)
        until = time.monotonic() + 0.01
        keyboard.wait(lambda end=until: time.monotonic() > end)  # type: ignore[misc]


def said(moment: float, number: int) -> None:
    """Tell what was typed by now."""
    sys.stdout.write(f"{moment} {number}\n")
    sys.stdout.flush()


TASKS: dict[str, Callable[[Path], None]] = {
    "to-five": leads_to_step_five,
    "on": goes_on_and_closes,
    "story": types_a_story,
}

if __name__ == "__main__":
    TASKS[sys.argv[1]](Path(sys.argv[2]))
