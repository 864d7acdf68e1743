"""Asking where the calendar file of the days to look back on comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from moreelberaad.follow_up_days import ENDING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.outside import usual_folder


def chosen_calendar(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone say where the file comes."""
    kinds = ui.say("Agenda (*{ending})", ending=ENDING)
    name = ui.say("terugblikken")
    target = str(usual_folder() / f"{name}{ENDING}")
    chosen, _ = QFileDialog.getSaveFileName(parent, ui.say("Bewaar als"), target, kinds)
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFiles:
    """The dialog of the system; a test gives its own."""

    choose_calendar: Callable[[Ui, QWidget], Path | None] = chosen_calendar
