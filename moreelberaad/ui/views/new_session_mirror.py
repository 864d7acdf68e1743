"""The question about a mirrored projector, asked where the system sees one screen (ux.md 4)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.views.dialogs import Dialog


class MirrorDialog(Dialog):
    """Is accepted when there is no projector, when it got its own screen, or all the same."""

    answered = Signal(bool)
    """Whether the participants look along on this very screen, as the facilitator knows."""

    def __init__(self, ui: Ui, parent: QWidget, screens: Callable[[], int]) -> None:
        super().__init__(ui, parent, ui.say("Hangt er een beamer aan deze laptop?"))
        self._ui, self._screens = ui, screens
        self._advice = words(ui, "", token="ink2")
        self._advice.hide()
        self._no = button(ui, ui.say("Nee"))
        self._yes = button(ui, ui.say("Ja"))
        self._again = button(ui, ui.say("Opnieuw kijken"), "primary")
        self._still = button(ui, ui.say("Toch dupliceren"))
        self.body.addWidget(self._advice)
        self.body.addLayout(across(None, self._no, self._yes, self._still, self._again))
        for each in (self._still, self._again):
            each.hide()
        self._no.clicked.connect(self._on_free)
        self._still.clicked.connect(self._on_still)
        self._yes.clicked.connect(self._on_yes)
        self._again.clicked.connect(self._on_again)

    @Slot()
    def _on_yes(self) -> None:
        self._advise(
            self._ui.say(
                "Zet de beamer op Uitbreiden: Windows-toets + P. "
                "Bij Dupliceren ziet de zaal jouw notities."
            )
        )

    @Slot()
    def _on_again(self) -> None:
        if self._screens() > 1:
            self._on_free()
        else:
            self._advise(
                self._ui.say(
                    "We zien nog één scherm. Zet de beamer op Uitbreiden: Windows-toets + P. "
                    "Bij Dupliceren ziet de zaal jouw notities."
                )
            )

    @Slot()
    def _on_still(self) -> None:
        """Begin while the participants look along on this very screen."""
        self.accept()
        self.answered.emit(True)  # noqa: FBT003 - as it is answered

    @Slot()
    def _on_free(self) -> None:
        """Begin where nobody looks along, or on a screen of their own."""
        self.accept()
        self.answered.emit(False)  # noqa: FBT003 - as it is answered

    def _advise(self, text: str) -> None:
        self._advice.setText(text)
        _swap((self._no, self._yes), (self._still, self._again))
        self._advice.show()
        self._again.setFocus()
        announce(self, text)


def _swap(gone: tuple[QPushButton, ...], shown: tuple[QPushButton, ...]) -> None:
    for each in shown:
        each.show()
    for each in gone:
        each.hide()
