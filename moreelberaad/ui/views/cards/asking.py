"""A small window that asks for a few words: the title of a deck, a theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, field
from moreelberaad.ui.views.dialogs import Dialog

_MOST = 120


def ask_words(  # noqa: PLR0913 - a question is its words
    ui: Ui,
    parent: QWidget,
    *,
    title: str,
    label: str,
    action: str,
    then: Callable[[str], None],
    before: str = "",
) -> Dialog:
    """Ask for one line of words; `then` is told only what is not empty."""
    dialog = Dialog(ui, parent, title)
    line = TimelineLine()
    line.setText(before)
    line.setMaxLength(_MOST)
    wear_role(line, ui.look, "body")
    line.selectAll()
    dialog.body.addWidget(field(ui, label, line))
    back, act = button(ui, ui.say("Annuleer")), button(ui, action, "primary")
    act.setEnabled(bool(before))
    line.textChanged.connect(lambda text: act.setEnabled(bool(text.strip())))
    back.clicked.connect(dialog.reject)
    act.clicked.connect(dialog.accept)
    dialog.accepted.connect(lambda: then(line.text()))
    dialog.finish_with(back, act)
    dialog.open()
    line.setFocus()
    return dialog
