"""A window in a process of its own that does, line by line, what it is told."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication, QLabel  # noqa: E402 - the platform comes first

from moreelberaad.bootstrap import App  # noqa: E402
from moreelberaad.domain.ids import FieldKey  # noqa: E402
from moreelberaad.ui.app import make_window  # noqa: E402
from moreelberaad.ui.demo.keyboard import Keyboard  # noqa: E402
from moreelberaad.ui.demo.player import Player  # noqa: E402
from moreelberaad.ui.viewmodels.session import SessionModel  # noqa: E402
from tests.cli.program import PASSPHRASE, a_world  # noqa: E402

STORY = FieldKey("a2.case_summary")
BUSY = "moreelberaad is al geopend."


class Told:
    """Does what stands on one line."""

    def __init__(self, folder: Path) -> None:
        self._qt = QApplication([])
        app = App(replace(a_world(folder), settings_file=folder / "keuzes.json"))
        self._window = make_window(self._qt, app)
        self._window.show()
        self._window.open()
        self._player = Player(self._window, lambda _: None)
        self._keyboard = Keyboard(self._window)

    def do(self, line: str) -> str:
        """Give one line in return."""
        task, _, words = line.partition(" ")
        match task:
            case "lead":
                self._player.unlock(PASSPHRASE)
                self._player.resume()
                return self._model.step.id
            case "type":
                self._keyboard.reach(self._player.editor(STORY).controls()[0])
                self._keyboard.press("Ctrl+End")
                self._keyboard.type(words)
                return "saved" if self._model.flush() else "not saved"
            case _:
                return self._refused()

    def close(self) -> None:
        self._window.close()

    @property
    def _model(self) -> SessionModel:
        found = self._window.findChild(SessionModel)
        assert isinstance(found, SessionModel)
        return found

    def _refused(self) -> str:
        self._keyboard.type(PASSPHRASE)
        self._keyboard.press("Return")
        self._keyboard.wait(lambda: BUSY in self._labels())
        return BUSY

    def _labels(self) -> list[str]:
        found = self._window.findChildren(QLabel)
        return [label.text() for label in found if label.isVisible()]


if __name__ == "__main__":
    told = Told(Path(sys.argv[1]))
    for line in sys.stdin:
        sys.stdout.write(told.do(line.rstrip("\n")) + "\n")
        sys.stdout.flush()
    told.close()
