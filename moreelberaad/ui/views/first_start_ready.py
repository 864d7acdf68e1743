"""Step 3 of the first start: the vault is there, and Start waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.views.layouts import bare, edged, page_head, picture


class ReadyStep(QWidget):
    """Says what is there, and how to get out again."""

    done = Signal()
    practice_asked = Signal()

    def __init__(self, ui: Ui, vault: str) -> None:
        super().__init__()
        say = ui.say
        head = page_head(
            ui,
            say("Stap {number} van 3", number=3),
            say("Je kluis staat klaar"),
            say("Je kunt nu je eerste beraad beginnen."),
        )
        facts = down(
            _fact(ui, "archive", say("Hier staat je kluis"), vault),
            _fact(
                ui,
                "lock-simple",
                say("Weglopen? Vergrendel."),
                say("Druk op Ctrl+L. Alles is al bewaard."),
            ),
            _fact(
                ui,
                "info",
                say("Alleen ongerubriceerde informatie"),
                say("Noteer rollen, geen namen. Noem niets wat gerubriceerd is."),
            ),
            spacing="xl",
        )
        self._go = button(ui, say("Naar Start"), "primary", keys="Ctrl+Return")
        self._go.clicked.connect(self.done)
        practise = button(ui, say("Oefen eerst met een voorbeeld"))
        practise.clicked.connect(self.practice_asked)
        sheet = edged(ui, panel(ui), facts, 24, 24)
        bare(self, down(head, 6, sheet, None, across(practise, None, self._go), spacing="lg"))

    def focus_first(self) -> None:
        """Put the focus on the way to Start."""
        self._go.setFocus()


def _fact(ui: Ui, icon: str, title: str, text: str) -> QWidget:
    said = down(words(ui, title, "body_strong"), words(ui, text, token="ink2"), spacing="xs")
    line = across(down(picture(ui, icon), None), said, spacing="lg")
    line.setStretch(1, 1)
    return bare(QWidget(), line)
