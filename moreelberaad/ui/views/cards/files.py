"""Where cards come from and go to: files that somebody points out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from moreelberaad.card_files import ENDING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.file_dialogs import asked_for_file, asked_for_place

_READ = f"*.xlsx *.csv *.tsv *.txt *.json *.md *{ENDING}"
_PDF = ".pdf"


def chosen_file(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone point out a file with cards."""
    kinds = ui.say("Kaarten ({endings})", endings=_READ)
    return asked_for_file(ui, parent, ui.say("Kaarten importeren"), kinds)


def chosen_deck_file(ui: Ui, parent: QWidget, name: str) -> Path | None:
    """Let someone say where a deck file comes, under which name."""
    kinds = ui.say("Kaartenset (*{ending})", ending=ENDING)
    return asked_for_place(ui, parent, ui.say("Bewaar als"), kinds, f"{name}{ENDING}")


def chosen_pdf(ui: Ui, parent: QWidget, name: str) -> Path | None:
    """Let someone say where the sheets come, under which name."""
    kinds = ui.say("PDF (*{ending})", ending=_PDF)
    return asked_for_place(ui, parent, ui.say("Bewaar als"), kinds, f"{name}{_PDF}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFilesAsked:
    """The dialogs of the system; a test gives its own."""

    choose_file: Callable[[Ui, QWidget], Path | None] = chosen_file
    choose_deck_file: Callable[[Ui, QWidget, str], Path | None] = chosen_deck_file
    choose_pdf: Callable[[Ui, QWidget, str], Path | None] = chosen_pdf
