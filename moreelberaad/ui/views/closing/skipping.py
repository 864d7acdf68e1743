"""Leaving without reading back: that is said aloud, and has a price."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.choices import ChoiceRow
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, field, words
from moreelberaad.ui.views.dialogs import Dialog

_WIDTH = 620
"""Px at 100 %: the reasons stand beside each other."""


def ask_why(ui: Ui, parent: QWidget, then: Callable[[], None]) -> Dialog:
    """Ask why the group did not read it back; closes as a concept once that is chosen."""
    say = ui.say
    dialog = Dialog(ui, parent, say("Nog niet nagelezen"))
    dialog.setFixedWidth(ui.look.px(_WIDTH))
    price = say("Het beraad wordt een concept. Het afsprakenblad wacht tot jullie nalezen.")
    dialog.body.addWidget(words(ui, price, token="ink2"))
    reasons = ChoiceRow(
        ui,
        say("Waarom niet?"),
        [
            ("no_time", say("Geen tijd"), ""),
            ("had_to_leave", say("Groep moest weg"), ""),
            ("later", say("Wordt later gedaan"), ""),
        ],
    )
    dialog.body.addWidget(field(ui, say("Waarom niet?"), reasons))
    close = button(ui, say("Sluit als concept"), "primary")
    back = button(ui, say("Terug naar nalezen"))
    close.setEnabled(False)
    reasons.chosen.connect(lambda _: close.setEnabled(True))
    close.clicked.connect(dialog.accept)
    back.clicked.connect(dialog.reject)
    dialog.accepted.connect(then)
    dialog.finish_with(back, close)
    dialog.open()
    return dialog
