"""Where a package comes: a file that somebody points out, and its folder shown after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from moreelberaad.lesson_packages import ENDING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.file_names import with_ending
from moreelberaad.ui.views.file_dialogs import asked_for_place
from moreelberaad.ui.views.finishing.outside import open_folder

# a fixed name: one that somebody makes up may tell of whom it is
_NAME = f"lessen{ENDING}"


def chosen_target(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone say where a package comes."""
    kinds = ui.say("Pakketten (*{ending})", ending=ENDING)
    chosen = asked_for_place(ui, parent, ui.say("Bewaar als"), kinds, _NAME)
    return with_ending(chosen, ENDING) if chosen else None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoingFiles:
    """The dialogs of the system; a test gives its own."""

    choose_target: Callable[[Ui, QWidget], Path | None] = chosen_target
    open_folder: Callable[[Path], None] = open_folder
