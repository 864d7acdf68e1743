"""The act in the header that takes the last thing back."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QPushButton

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.viewmodels.session import SessionModel


def undo_button(ui: Ui, model: SessionModel | ReviewModel, changed: SignalInstance) -> QPushButton:
    """Make a button that can be pressed while there is something to take back."""
    made = button(
        ui, ui.say("Maak ongedaan"), "quiet", icon="arrow-counter-clockwise"
    ).wrap_words()

    def show() -> None:
        name = model.undo_name
        made.setEnabled(name is not None)
        made.setAccessibleDescription(name or "")

    made.clicked.connect(model.undo)
    changed.connect(show)
    show()
    return made
