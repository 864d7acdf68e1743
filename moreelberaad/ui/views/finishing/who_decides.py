"""Who decides besides the check, and that it does not find everything."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words


def who_decides(ui: Ui) -> QLabel:
    """Make a line for `tell_who_decides`."""
    return words(ui, "", "caption", token="ink2")


def tell_who_decides(ui: Ui, line: QLabel, document: DocumentKind) -> None:
    """Name the second reader only where there is one: an agreements sheet has none."""
    if document is DocumentKind.AGREEMENTS:
        line.setText(ui.say("De controle vindt niet alles. Jij beslist."))
    else:
        line.setText(ui.say("De controle vindt niet alles. Jij en de tweede lezer beslissen."))
