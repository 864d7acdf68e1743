"""The metadata sheets for an archive, beside the files (MDTO)."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.export_files import ExportFiles
from moreelberaad.ui.views.finishing.small_link import SMALL, small_link
from moreelberaad.ui.views.layouts import Height, bare, wrapped


class SheetsLine(QWidget):
    """A tick; where the office has not filled in what an archive asks, a link leads there."""

    office_asked = Signal()

    def __init__(self, ui: Ui, files: ExportFiles) -> None:
        super().__init__()
        self._files = files
        self._wanted = Tick(ui.say("Metadatablad (MDTO) erbij"))
        self._wanted.setAccessibleName(self._wanted.text())
        wear_role(self._wanted, ui.look, "body")
        self._missing = small_link(ui, ui.say("Vul eerst de archiefgegevens in"))
        Height(ui, self._wanted, SMALL)  # as the link beside it
        bare(self, wrapped(ui, self._wanted, self._missing))
        self._wanted.clicked.connect(files.set_sheets)
        self._missing.clicked.connect(self.office_asked)

    @Slot()
    def refresh(self) -> None:
        """Show whether there will be sheets, and whether there can be."""
        can_have = self._files.can_have_sheets
        self._wanted.setEnabled(can_have)
        self._wanted.setChecked(self._files.archive is not None)
        self._wanted.setAccessibleDescription("" if can_have else self._missing.text())
        self._missing.setVisible(not can_have)
