"""*Klopt het zo?*: the rows of a file with what its columns hold, or why there are none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.viewmodels.cards.importing_words import remark_text
from moreelberaad.ui.views.cards.importing.rows_table import RowsTable
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.run.panes import Pane

_ACROSS, _DOWN, _LOWEST = 32, 20, 260
"""Px at 100 %: what stays free around the table, and its least height."""


class RowsPane(Pane):
    """The left side of the page of importing."""

    def __init__(self, ui: Ui, model: ImportModel) -> None:
        super().__init__(ui, "surface")
        self._words, self._model = ui, model
        self._lead, self._unused = (
            words(ui, "", token="ink2"),
            words(ui, "", "caption", token="ink2"),
        )
        self._trouble, self._remarks = Notice(ui, "danger"), Notice(ui)
        self._waiting = words(ui, ui.say("Het bestand wordt gelezen."), "lead", token="ink2")
        self._table = RowsTable(ui, model)
        self._table.setMinimumHeight(ui.look.px(_LOWEST))
        self._file = QWidget()
        title = words(ui, ui.say("Klopt het zo?"), "heading3")
        column = down(
            down(title, self._lead, spacing="xs"),
            self._remarks,
            ui.look.px(2),
            self._table,
            self._unused,
            spacing="md",
        )
        column.setStretch(3, 1)
        bare(self._file, column)
        whole = down(self._trouble, self._waiting, self._file, None)
        whole.setStretch(2, 1000)
        edged(ui, self, whole, _ACROSS, _DOWN)

    def start(self) -> None:
        """Show another file."""
        self._table.start()
        remarks = self._model.file.remarks if self._model.file else ()
        if remarks:
            language = self._words.language
            self._remarks.tell("\n".join(remark_text(language, each) for each in remarks))
        else:
            self._remarks.clear()

    def refresh(self) -> None:
        """Show the file, or what stands in its way."""
        model, say = self._model, self._words.say
        self._waiting.setVisible(model.is_reading)
        self._file.setVisible(model.file is not None)
        if model.trouble != self._trouble.text():
            if model.trouble:
                self._trouble.tell(model.trouble)
            else:
                self._trouble.clear()
        self._lead.setText(
            say("Kies per kolom waar de tekst hoort. De eerste rij met koppen telt niet mee.")
            if model.has_choosers
            else say("Dit is een kaartenset uit moreelberaad. De kolommen kloppen al.")
        )
        if model.file is not None:
            self._table.refresh()
            self._tell_unused()

    def go_to(self, number: int) -> None:
        """Choose the row with this number."""
        self._table.go_to(number)

    def _tell_unused(self) -> None:
        """Name the columns that stay behind, so that nothing is missed unseen."""
        names = [self._words.say("‘{name}’", name=name) for name in self._table.unused()]
        text = self._words.count(
            "Deze kolom doet niet mee: {names}.",
            "Deze kolommen doen niet mee: {names}.",
            len(names),
            names=", ".join(names),
        )
        self._unused.setText(text)
        self._unused.setVisible(bool(names))
