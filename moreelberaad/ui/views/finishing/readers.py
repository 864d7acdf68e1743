"""*Voor wie?*: for whom a lessons sheet explains its words (ux.md 3.11)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.readers import Readers
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, field, words
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.views.finishing.small_link import small_link
from moreelberaad.ui.views.layouts import Height, bare

_HEIGHT = 36
"""Px at 100 %."""
_ORDER = (None, *Readers)
"""As in the list; a sheet for no one in particular is for everyone."""


class ReadersChoice(QWidget):
    """Everyone, or one of three contexts; a message is offered where society reads."""

    message_asked = Signal()

    def __init__(self, ui: Ui, model: ExportModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        name = ui.say("Voor wie?")
        self._readers = QuietCombo(ui)
        self._readers.addItems([_labels(ui)[each] for each in _ORDER])
        Height(ui, self._readers, _HEIGHT)  # as the bar of segments below it
        self._message = self._make_message()
        bare(self, down(field(ui, name, self._readers), self._message, spacing="xs"))
        self._readers.activated.connect(self._choose)

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen now; only a lessons sheet has readers to choose."""
        request = self._model.request
        self.setVisible(request.document is DocumentKind.LESSONS)
        self._readers.setCurrentIndex(_ORDER.index(request.readers))
        self._message.setVisible(request.readers is Readers.SOCIETY)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._model.choose(readers=_ORDER[row])

    def _make_message(self) -> QWidget:
        ui = self._ui
        link = small_link(ui, ui.say("Maak een dilemmabericht…"))
        told = ui.say("Nieuw geschreven, niet uit notities.")
        link.setAccessibleDescription(told)
        link.clicked.connect(self.message_asked)
        row = across(link, words(ui, told, "caption", token="ink2"), spacing="sm")
        row.setStretch(1, 1)
        return bare(QWidget(), row)


def _labels(ui: Ui) -> Mapping[Readers | None, str]:
    return {
        None: ui.say("Iedereen"),
        Readers.MILITARY: ui.say("Militair"),
        Readers.POLITICAL: ui.say("Politiek-bestuurlijk"),
        Readers.SOCIETY: ui.say("Maatschappelijk"),
    }
