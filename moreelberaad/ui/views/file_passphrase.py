"""A new passphrase, for a file or a vault: proposed or made up, and typed twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad import bootstrap
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.secret_field import Eye, SecretField


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The words of one question for a new passphrase."""

    label: str
    act: str
    advice: str


def of_a_file(ui: Ui) -> Asked:
    """Ask it for a file that goes to somebody else."""
    return Asked(
        label=ui.say("Wachtzin van dit bestand"),
        act=ui.say("Kies een plek…"),
        advice=ui.say("Geef de wachtzin apart door, niet bij het bestand."),
    )


class FilePassphraseDialog(Dialog):
    """Tells what it is for, and asks a new passphrase twice; `chosen` tells it."""

    chosen = Signal(str)

    def __init__(
        self,
        ui: Ui,
        parent: QWidget,
        title: str,
        told: Sequence[QWidget],
        asked: Asked | None = None,
    ) -> None:
        super().__init__(ui, parent, title)
        self._ui, self._asked = ui, asked or of_a_file(ui)
        self._first = SecretField(ui, self._asked.label)
        self._again = SecretField(ui, ui.say("Typ hem nog een keer"))
        self._eye = Eye(ui, self._first, self._again)
        self._blocker = words(ui, "", "caption", token="muted")
        self._failure = Notice(ui, "danger")
        self._go = button(ui, self._asked.act, "primary")
        self._build(told)
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
        self._go.setText(self._asked.act)

    def _build(self, told: Sequence[QWidget]) -> None:
        ui, say = self._ui, self._ui.say
        for each in told:
            self.body.addWidget(each)
        propose = button(ui, say("Stel er een voor"), "link")
        propose.clicked.connect(self._propose)
        row = across(self._first, self._eye.button)
        row.setStretch(0, 1)
        label = words(ui, self._asked.label, "label", token="ink2", wrap=False)
        label.setBuddy(self._first)
        head = across(label, None, propose)
        self.body.addLayout(down(head, row, spacing="xs"))
        self.body.addWidget(field(ui, say("Typ hem nog een keer"), self._again))
        self.body.addWidget(words(ui, self._asked.advice))
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
