"""The two dialogs of a hand-over: making the file, and opening that of a colleague."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from moreelberaad import bootstrap
from moreelberaad.application.handovers import HandOver
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry
from moreelberaad.ui.views.secret_field import Eye, SecretField


def said_of(ui: Ui, what: HandOver) -> str:
    """Count what goes along."""
    agreements = ui.count(
        "{number} open afspraak", "{number} open afspraken", len(what.agreements)
    )
    lessons = ui.count("{number} les", "{number} lessen", len(what.lessons))
    return ui.say("{agreements} en {lessons}", agreements=agreements, lessons=lessons)


class HandOverDialog(Dialog):
    """Asks a passphrase of its own twice; `chosen` tells it."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, parent: QWidget, what: HandOver, *, has_traces: bool) -> None:
        super().__init__(ui, parent, ui.say("Draag over aan een collega"))
        self._ui = ui
        self._first = SecretField(ui, ui.say("Wachtzin van dit bestand"))
        self._again = SecretField(ui, ui.say("Typ hem nog een keer"))
        self._eye = Eye(ui, self._first, self._again)
        self._blocker = words(ui, "", "caption", token="muted")
        self._failure = Notice(ui, "danger")
        self._go = button(ui, ui.say("Kies een plek…"), "primary")
        self._build(what, has_traces=has_traces)
        for each in (self._first, self._again):
            each.textChanged.connect(self._look)
        self._look()
        self._first.setFocus()

    def refuse(self, text: str) -> None:
        """Say why not, and let it be tried again."""
        self._failure.tell(text)
        self.wait_no_more()

    def wait_no_more(self) -> None:
        """Let a place be chosen again."""
        self.setEnabled(True)
        self._go.setText(self._ui.say("Kies een plek…"))

    def _build(self, what: HandOver, *, has_traces: bool) -> None:
        ui, say = self._ui, self._ui.say
        goes = say("{what} gaan mee.", what=said_of(ui, what))
        stays = say("De naam van de reeks, titels, casussen en notities blijven hier.")
        self.body.addWidget(words(ui, goes, "body_strong"))
        self.body.addWidget(words(ui, stays, token="ink2"))
        if has_traces:
            traces = Notice(ui, "warn")
            traces.tell(
                say("Er staat iets in dat naar een persoon kan leiden. Pas dat eerst aan.")
            )
            self.body.addWidget(traces)
        propose = button(ui, say("Stel er een voor"), "link")
        propose.clicked.connect(self._propose)
        row = across(self._first, self._eye.button)
        row.setStretch(0, 1)
        label = words(ui, say("Wachtzin van dit bestand"), "label", token="ink2", wrap=False)
        label.setBuddy(self._first)
        head = across(label, None, propose)
        self.body.addLayout(down(head, row, spacing="xs"))
        self.body.addWidget(field(ui, say("Typ hem nog een keer"), self._again))
        self.body.addWidget(words(ui, say("Geef de wachtzin apart door, niet bij het bestand.")))
        self.body.addWidget(self._blocker)
        self.body.addWidget(self._failure)
        back = button(ui, say("Annuleer"))
        back.clicked.connect(self.reject)
        self._go.clicked.connect(self._choose)
        self.finish_with(back, self._go)

    @Slot()
    def _propose(self) -> None:
        self._first.show_words()
        self._again.show_words()
        self._eye.look()
        self._first.setText(bootstrap.proposed_passphrase())
        self._again.clear()
        self._again.setFocus()

    @Slot()
    def _look(self) -> None:
        """Say what is still to be done."""
        reason = self._reason()
        self._blocker.setText(reason)
        self._blocker.setVisible(bool(reason))
        self._go.setEnabled(not reason)
        self._go.setAccessibleDescription(reason)

    def _reason(self) -> str:
        if not bootstrap.is_strong_enough(self._first.secret):
            return self._ui.say("Maak de wachtzin eerst sterker")
        if self._first.secret == self._again.secret:
            return ""
        if self._first.secret.startswith(self._again.secret):
            return self._ui.say("Typ eerst de wachtzin nog een keer")
        return self._ui.say("De twee wachtzinnen zijn niet gelijk.")

    @Slot()
    def _choose(self) -> None:
        self._failure.clear()
        self.setEnabled(False)
        self._go.setText(self._ui.say("Even geduld…"))
        self.chosen.emit(self._first.secret)


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
