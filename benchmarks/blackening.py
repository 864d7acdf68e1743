"""From the emergency key to a black second screen: what nobody in the room may read longer."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measured import hand_over
from benchmarks.paint import Painted, pump, seconds_to_paint
from benchmarks.window import calm, found, loaded_window, unlock, until_on_show
from benchmarks.world import a_world, open_session
from moreelberaad.bootstrap import App
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.run.desk import RunDesk
from moreelberaad.ui.views.stage import Stage
from moreelberaad.ui.views.start import Start

_ROUNDS = 10
_USUAL = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_SCREENS = (
    {"name": "laptop", "x": 0, "width": 1366, "height": 768},
    {"name": "beamer", "x": 1366, "width": 1920, "height": 1080},
)


def main() -> None:
    """Measure the key to black and back again, with a step on a screen of 1920 by 1080."""
    with TemporaryDirectory() as folder:
        _plug_in(Path(folder))
        qt = QApplication([])
    window = loaded_window(qt, App(a_world(Path(sys.argv[1]))))
    unlock(window)
    until_on_show(window, Start)
    window.begin(open_session())
    until_on_show(window, RunDesk)
    found_stage(qt).confirm()
    calm(window)
    hand_over(_blackens(qt, window))
    window.close()


def _blackens(qt: QApplication, window: MainWindow) -> dict[str, list[float]]:
    """Press the key in turns for black and for what was there before."""
    room = next(each for each in qt.topLevelWidgets() if isinstance(each, AudienceWindow))
    watch, desk = Painted(room), found(window, RunDesk)
    taken = [
        seconds_to_paint(watch, lambda: QTest.keyClick(desk, Qt.Key.Key_F8))
        for _ in range(2 * _ROUNDS)
    ]
    return {"black": taken[::2], "back": taken[1::2]}


def found_stage(qt: QApplication) -> Stage:
    """Give what owns the second screen; it shows by now."""
    stage = qt.findChild(Stage)
    if not isinstance(stage, Stage):
        raise LookupError  # noqa: TRY004 - it is not there
    pump(lambda: bool(stage.screen_words))
    return stage


def _plug_in(folder: Path) -> None:
    """Let the platform that draws nowhere have a second screen."""
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [_USUAL | screen for screen in _SCREENS]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


if __name__ == "__main__":
    main()
