"""The list of words that opens under a box or a long choice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from moreelberaad.ui.fields.sheets import WORD_LIST
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui

_NARROWEST = 220


def word_list(ui: Ui) -> QListView:
    """Make the list; a completer opens and fills it."""
    made = QListView()
    made.setAccessibleName(ui.say("Voorstellen"))
    made.setStyleSheet(WORD_LIST)
    made.setMinimumWidth(ui.look.px(_NARROWEST))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    wear_role(made, ui.look, "body")
    return made
