"""*Kaarten importeren*: a file with its real rows, and what would happen (ux.md 3.12)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.cards.importing import Imported, ImportModel
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.importing.rows_pane import RowsPane
from moreelberaad.ui.views.cards.importing.side import BESIDE, ImportSide
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.two_panes import TwoPanes

_HEAD, _AROUND = 32, 8
"""Px at 100 %: where the head begins, and what is free around it."""


class ImportPage(QWidget):
    """`left` asks to go back to the cards; `imported` gives an `Imported` and goes before it."""

    left = Signal()
    imported = Signal(object)

    def __init__(self, ui: Ui, model: ImportModel, files: CardFilesAsked | None = None) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Kaarten importeren"))
        self._ui, self._model, self._files = ui, model, files or CardFilesAsked()
        self._was_planned = False
        self._about = words(ui, "", token="ink2")
        self._other = button(ui, ui.say("Ander bestand"), "quiet")
        self._rows, self._side = RowsPane(ui, model), ImportSide(ui, model)
        panes = TwoPanes(ui, self._rows, self._side, fixed=self._side, px=BESIDE)
        column = tight(down(self._head(), line(ui), panes))
        column.setStretch(2, 1)
        bare(self, column)
        self._connect()
        self.refresh()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self._rows, self._side) if self._model.file else (self,)

    def ask_file(self) -> bool:
        """Let someone point out a file and open it; tells whether one was chosen."""
        path = self._files.choose_file(self._ui, self)
        if path is not None:
            self.open(path)
        return path is not None

    def open(self, path: Path) -> None:
        """Show what a file would bring."""
        self._was_planned = False
        self._model.open(path)

    def focus_first(self) -> None:
        """Put the keyboard on the button that does it, or on another file."""
        first = self._side.act if self._side.act.isEnabled() else self._other
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show the file and its plan as they are now."""
        model = self._model
        self._about.setText(self._about_words())
        self._side.setVisible(model.file is not None)
        self._other.setEnabled(not model.is_importing)
        self._rows.refresh()
        if model.file is not None:
            self._side.refresh()
        if model.trouble:
            self._other.setFocus(Qt.FocusReason.OtherFocusReason)
        elif model.can_import and not self._was_planned:
            self._was_planned = True
            self.focus_first()

    def _head(self) -> QWidget:
        ui = self._ui
        title = words(ui, ui.say("Kaarten importeren"), "question", wrap=False)
        row = across(title, self._about, self._other, spacing="lg")
        row.setStretch(1, 1)
        return edged(ui, Pane(ui, "window"), row, _HEAD, _AROUND)

    def _connect(self) -> None:
        self._model.changed.connect(self.refresh)
        self._model.opened.connect(self._on_opened)
        self._model.imported.connect(self._on_imported)
        self._other.clicked.connect(self.ask_file)
        self._side.cancelled.connect(self._leave)
        self._side.row_picked.connect(self._rows.go_to)
        QShortcut(QKeySequence("Esc"), self, self._leave)

    @Slot()
    def _on_opened(self) -> None:
        self._rows.start()
        self._side.start()
        come_after(self._other, self._rows, self._side)

    @Slot(object)
    def _on_imported(self, done: Imported) -> None:
        self._model.close()
        self.imported.emit(done)
        self.left.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back with nothing changed; what is being kept is kept first."""
        if not self._model.is_importing:
            self._model.close()
            self.left.emit()

    def _about_words(self) -> str:
        model, ui = self._model, self._ui
        if model.file is None:
            return model.name
        parts = [model.name]
        if model.file.sheet:
            parts.append(ui.say("blad ‘{name}’", name=model.file.sheet))
        parts.append(ui.count("{number} rij", "{number} rijen", len(model.file.rows)))
        return ", ".join(parts)
