"""Closing the window on words that are only in memory: what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.views.dialogs import Dialog


def ask_unsaved(
    ui: Ui,
    parent: QWidget,
    *,
    again: Callable[[], object],
    elsewhere: Callable[[], object] | None,
    leave: Callable[[], object],
) -> Dialog:
    """Say that not all is saved, with a way to try again, another place for it, and a way out."""
    say = ui.say
    dialog = Dialog(ui, parent, say("Nog niet alles is bewaard"))
    text = say("Je tekst staat nog in het geheugen. Maak ruimte op de schijf en bewaar opnieuw.")
    dialog.body.addWidget(words(ui, text, token="ink2"))
    lose = button(ui, say("Sluit zonder te bewaren"), "danger")
    retry = button(ui, say("Bewaar opnieuw"))
    back = button(ui, say("Ga terug"), "primary")
    lose.clicked.connect(dialog.accept)
    lose.clicked.connect(leave)
    retry.clicked.connect(dialog.accept)
    retry.clicked.connect(again)
    back.clicked.connect(dialog.reject)
    safe: list[QWidget | None] = [retry, None]
    if elsewhere is not None:
        file = button(ui, say("Zet in een bestand…"))
        file.clicked.connect(dialog.accept)
        file.clicked.connect(elsewhere)
        safe.insert(1, file)
    dialog.body.addLayout(across(*safe))
    dialog.finish_with(lose, back)
    dialog.open()
    back.setFocus()
    return dialog
