"""Asking where the calendar file of the days to look back on comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from moreelberaad.follow_up_days import ENDING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.file_dialogs import asked_for_place


def chosen_calendar(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone say where the file comes."""
    kinds = ui.say("Agenda (*{ending})", ending=ENDING)
    name = ui.say("terugblikken")
    return asked_for_place(ui, parent, ui.say("Bewaar als"), kinds, f"{name}{ENDING}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFiles:
    """The dialog of the system; a test gives its own."""

    choose_calendar: Callable[[Ui, QWidget], Path | None] = chosen_calendar
