"""What goes on between the page of the series, the dialogs of a hand-over, and its file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from moreelberaad.application.handovers import HandOver
from moreelberaad.handing_over import SUFFIX
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.series import SeriesModel
from moreelberaad.ui.viewmodels.series_hand_over import HandOverModel
from moreelberaad.ui.views.file_dialogs import asked_for_file, asked_for_place
from moreelberaad.ui.views.preparing.series_dialogs import (
    HandOverDialog,
    TakeOverDialog,
    said_of,
)

_NAME = f"reeks{SUFFIX}"
"""Without the label of the series: that never leaves."""


def chosen_place(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone say where the file comes."""
    kinds = ui.say("Overdracht van een reeks (*{suffix})", suffix=SUFFIX)
    return asked_for_place(ui, parent, ui.say("Kies een plek"), kinds, _NAME)


def chosen_file(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone point out the file of a colleague."""
    kinds = ui.say("Overdracht van een reeks (*{suffix})", suffix=SUFFIX)
    return asked_for_file(ui, parent, ui.say("Kies een overdracht"), kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The dialogs of the system; a test gives its own."""

    place: Callable[[Ui, QWidget], Path | None] = chosen_place
    file: Callable[[Ui, QWidget], Path | None] = chosen_file


class Transfer(QObject):
    """Tells in words what was made, taken over, or cannot be."""

    handed_over = Signal(str)
    taken_over = Signal(str)
    nothing = Signal(str)

    def __init__(self, ui: Ui, series: SeriesModel, page: QWidget, files: Files) -> None:
        super().__init__(page)
        self._ui, self._series, self._page, self._files = ui, series, page, files
        self.model = HandOverModel(series, ui.language, self)

    @Slot()
    def hand_over(self) -> None:
        """Ask a passphrase and a place, and write the file."""
        what = self.model.what
        if not what:
            say = self._ui.say
            self.nothing.emit(say("Er zijn geen open afspraken of vrijgegeven lessen."))
            return
        traces = self.model.has_traces(what)
        dialog = HandOverDialog(self._ui, self._page, what, has_traces=traces)
        dialog.chosen.connect(partial(self._write, dialog, what))
        dialog.open()

    @Slot()
    def take_over(self) -> None:
        """Ask a file and its passphrase, and keep what it holds."""
        path = self._files.file(self._ui, self._page)
        if path is None:
            return
        known = tuple(item.label for item in self._series.items)
        fresh = self._series.proposals[:1]
        dialog = TakeOverDialog(self._ui, self._page, path.name, fresh, known)
        dialog.tried.connect(partial(self._read, dialog, path))
        dialog.open()

    def _write(self, dialog: HandOverDialog, what: HandOver, passphrase: str) -> None:
        path = self._files.place(self._ui, dialog)
        if path is None:
            dialog.wait_no_more()
            return
        done, no = partial(self._on_written, dialog), partial(_refuse_writing, dialog)
        self.model.write(what, path, passphrase, done, no)

    def _on_written(self, dialog: HandOverDialog, path: Path) -> None:
        if isValid(dialog):
            dialog.accept()
        self.handed_over.emit(self._ui.say("Gemaakt: {file}", file=path.name))

    def _read(self, dialog: TakeOverDialog, path: Path) -> None:
        done, no = partial(self._on_read, dialog), partial(_refuse_reading, dialog)
        self.model.read(path, dialog.entry.secret, done, no)

    def _on_read(self, dialog: TakeOverDialog, what: HandOver) -> None:
        if not isValid(dialog):  # it was closed: then nothing is kept
            return
        if self.model.take_over(what, dialog.label, partial(_refuse_reading, dialog)):
            dialog.accept()
            text = self._ui.say("Overgenomen: {what}.", what=said_of(self._ui, what))
            self.taken_over.emit(text)


def _refuse_writing(dialog: HandOverDialog, text: str) -> None:
    if isValid(dialog):
        dialog.refuse(text)


def _refuse_reading(dialog: TakeOverDialog, text: str) -> None:
    if isValid(dialog):
        dialog.entry.refuse(text)
        dialog.entry.select()
