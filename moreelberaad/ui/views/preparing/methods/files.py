"""Where methods come from and go to: a file that somebody points out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.file_dialogs import asked_for_file, asked_for_place


def chosen_file(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone point out a file to read."""
    kinds = ui.say("Gespreksvormen (*.toml)")
    return asked_for_file(ui, parent, ui.say("Importeren"), kinds)


def chosen_target(ui: Ui, parent: QWidget, name: str) -> Path | None:
    """Let someone say where a file must come, under which name."""
    kinds = ui.say("Gespreksvormen (*.toml)")
    return asked_for_place(ui, parent, ui.say("Delen"), kinds, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodFiles:
    """The ways in and out of the window; a test gives its own."""

    choose_file: Callable[[Ui, QWidget], Path | None] = chosen_file
    choose_target: Callable[[Ui, QWidget, str], Path | None] = chosen_target
