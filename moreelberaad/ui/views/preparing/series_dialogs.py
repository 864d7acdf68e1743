"""The two dialogs of a hand-over: making the file, and opening that of a colleague."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from moreelberaad.application.handovers import HandOver
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, field, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.file_passphrase import FilePassphraseDialog
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry


def said_of(ui: Ui, what: HandOver) -> str:
    """Count what goes along."""
    agreements = ui.count(
        "{number} open afspraak", "{number} open afspraken", len(what.agreements)
    )
    lessons = ui.count("{number} les", "{number} lessen", len(what.lessons))
    return ui.say("{agreements} en {lessons}", agreements=agreements, lessons=lessons)


class HandOverDialog(FilePassphraseDialog):
    """Tells what goes along, and asks a passphrase for it."""

    def __init__(self, ui: Ui, parent: QWidget, what: HandOver, *, has_traces: bool) -> None:
        say = ui.say
        goes = say("{what} gaan mee.", what=said_of(ui, what))
        stays = say("De naam van de reeks, titels, casussen en notities blijven hier.")
        told: list[QWidget] = [words(ui, goes, "body_strong"), words(ui, stays, token="ink2")]
        if has_traces:
            traces = Notice(ui, "warn")
            traces.tell(
                say("Er staat iets in dat naar een persoon kan leiden. Pas dat eerst aan.")
            )
            told.append(traces)
        super().__init__(ui, parent, say("Draag over aan een collega"), told)


class TakeOverDialog(Dialog):
    """Asks the passphrase of a file, and under which series its agreements come."""

    tried = Signal()

    def __init__(
        self, ui: Ui, parent: QWidget, file: str, fresh: Sequence[Prose], known: Sequence[Prose]
    ) -> None:
        super().__init__(ui, parent, ui.say("Neem een reeks over"))
        self._labels = (*fresh, *known)
        self.entry = PassphraseEntry(
            ui, ui.say("Wachtzin van dit bestand"), ui.say("Neem over"), has_eye=True
        )
        self._series = QComboBox()
        self._series.addItems(
            [ui.say("{label} (nieuwe reeks)", label=label.plain) for label in fresh]
        )
        self._series.addItems([label.plain for label in known])
        self.body.addWidget(words(ui, ui.say("Bestand: {file}", file=file), token="ink2"))
        self.body.addWidget(field(ui, ui.say("In welke reeks komt dit?"), self._series))
        self.body.addWidget(self.entry)
        self.entry.tried.connect(self.tried)
        back = button(ui, ui.say("Annuleer"))
        back.setAutoDefault(False)
        back.clicked.connect(self.reject)
        self.body.addLayout(across(None, back))
        self.entry.ask(ui.say("Wachtzin van dit bestand"))

    @property
    def label(self) -> Prose:
        """Give the label that was chosen."""
        return self._labels[self._series.currentIndex()]
