"""Slips on whether the team really does it: counted in a small dialog, kept in words only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.plain import MOST_VOICES
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.viewmodels.learning.agreements_words import collective_words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare


class SlipsRow(QWidget):
    """Says how the slips lie; `counted` gives who agree and who do not."""

    counted = Signal(int, int)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        say = ui.say
        sentence = words(ui, say("“Wij doen dit als team nu ook echt.”"), "body_strong")
        kept = say("Van briefjes: eens of niet eens. Aantallen bewaren we niet.")
        told = down(sentence, words(ui, kept, "caption", token="ink2"), spacing="xs")
        self._seen = words(ui, "", "reading", wrap=False)
        self._count = button(ui, say("Tel de briefjes"))
        row = across(told, self._seen, self._count, spacing="md")
        row.setStretch(0, 1)
        for each in (self._seen, self._count):
            row.setAlignment(each, Qt.AlignmentFlag.AlignVCenter)
        bare(self, row)
        self._count.clicked.connect(self._ask)

    def show_seen(self, said: FollowUp) -> None:
        """Show in words what was counted."""
        seen, say = said.collective, self._ui.say
        text = collective_words(self._ui.language, seen)
        if text != self._seen.text():
            self._seen.setText(text)
        self._count.setText(say("Tel opnieuw") if seen else say("Tel de briefjes"))

    def say_seen(self) -> None:
        """Announce how the slips lie."""
        announce(self, self._seen.text())

    @Slot()
    def _ask(self) -> None:
        dialog = CountDialog(self._ui, self)
        dialog.counted.connect(self.counted)
        dialog.open()


class CountDialog(Dialog):
    """Asks two numbers; they are gone when it closes."""

    counted = Signal(int, int)

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(ui, parent, ui.say("Tel de briefjes"))
        say = ui.say
        self._agree, self._disagree = (NumberBox(ui, 0, MOST_VOICES) for _ in range(2))
        text = say("“Wij doen dit als team nu ook echt.” We bewaren alleen de woorden erbij.")
        fields = across(
            field(ui, say("Eens"), self._agree),
            field(ui, say("Niet eens"), self._disagree),
            None,
            spacing="xl",
        )
        self.body.addWidget(words(ui, text, token="ink2"))
        self.body.addLayout(fields)
        back, done = button(ui, say("Annuleer")), button(ui, say("Klaar"), "primary")
        back.clicked.connect(self.reject)
        done.clicked.connect(self._finish)
        self.finish_with(back, done)
        self._agree.setFocus()

    @Slot()
    def _finish(self) -> None:
        """Tell the numbers, unless both are blank."""
        agree, disagree = self._agree.number(), self._disagree.number()
        if agree is not None or disagree is not None:
            self.counted.emit(agree or 0, disagree or 0)
        self.accept()
