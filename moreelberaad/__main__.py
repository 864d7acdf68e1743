"""Start the program: the window when nothing was asked, else the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from ctypes.util import find_library
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad.adapters.system import places
from moreelberaad.adapters.system.journal import Journal
from moreelberaad.adapters.system.process import keep_to_itself
from moreelberaad.opened_files import opened_file

if TYPE_CHECKING:
    from moreelberaad.bootstrap import App
    from moreelberaad.i18n import Language

_NO_SCREEN = (
    "moreelberaad vindt geen scherm. Start het vanaf een bureaublad, "
    "of gebruik een opdracht: moreelberaad --help."
)
_NO_CURSOR_LIBRARY = (
    "Het venster kan niet openen: de bibliotheek libxcb-cursor ontbreekt. "
    "Vraag je beheerder om het pakket libxcb-cursor0."
)


def main() -> int:
    """Show the window, or run the command that was asked; gives the exit code of design.md 9."""
    keep_to_itself()
    Journal(places.journal_file()).listen()
    given = opened_file(sys.argv[1:])
    if len(sys.argv) == 1 or given:
        return _show_window(given)
    from moreelberaad.cli import main as cli  # noqa: PLC0415 - either front end, only when chosen

    return cli.run(sys.argv[1:], play=_play)


def _play(app: App, passphrase: str, pictures: Path, language: Language) -> None:
    """Play the example in the window, out of sight where there is no screen."""
    if what_is_lacking(os.environ, sys.platform):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from moreelberaad.ui.demo import show  # noqa: PLC0415 - Qt, only when asked for

    show.play(app, passphrase, pictures, language)


def _show_window(given: Path | None) -> int:
    """Say what Qt lacks before it starts: it would abort the program without a word."""
    lack = what_is_lacking(os.environ, sys.platform)
    if lack:
        print(lack, file=sys.stderr)  # noqa: T201 - the only way to say it
        return 1
    from moreelberaad.ui import app  # noqa: PLC0415 - either front end, only when chosen

    return app.run(given=given)


def what_is_lacking(environment: Mapping[str, str], platform: str) -> str:
    """Tell in one sentence what this Linux machine lacks to show a window, or nothing."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("WAYLAND_DISPLAY"):
        return ""
    if not environment.get("DISPLAY"):
        return _NO_SCREEN
    return "" if find_library("xcb-cursor") else _NO_CURSOR_LIBRARY


if __name__ == "__main__":
    sys.exit(main())
