"""The slips that people fill in while leaving, counted later or at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.closing import Keyed
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.growing import growing

_WIDTH = 780


def open_slips(ui: Ui, parent: QWidget, slips: tuple[Keyed, ...], answers: Answers) -> Dialog:
    """Show all counts in a dialog that is never higher than the window."""
    dialog = Dialog(ui, parent, ui.say("Briefjes"))
    dialog.setFixedWidth(min(ui.look.px(_WIDTH), parent.window().width()))
    page = QWidget()
    column = down(*answers.blocks(slips), None, spacing="xl")
    column.setContentsMargins(ui.look.px(4), ui.look.px(4), ui.look.px(16), ui.look.px(4))
    page.setLayout(column)
    dialog.body.addWidget(growing(ui, page, parent.window()))
    close = button(ui, ui.say("Klaar"), "primary")
    close.clicked.connect(dialog.accept)
    dialog.finished.connect(lambda: answers.forget(slips))
    dialog.finish_with(close)
    dialog.open()
    return dialog
