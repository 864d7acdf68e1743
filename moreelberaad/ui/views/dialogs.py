"""Small windows over the window: a question, a folder, something that went wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.file_dialogs import asked_for_folder

_WIDTH = 480


class Dialog(QDialog):
    """A titled dialog, as high as its words; Esc closes it, and the focus goes back."""

    def __init__(self, ui: Ui, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("moreelberaad")
        self.setAccessibleName(title)
        self.setFixedWidth(ui.look.px(_WIDTH))
        self.body = QVBoxLayout()
        page = QVBoxLayout(self)
        edge = ui.look.px(28)
        page.setContentsMargins(edge, edge, edge, edge)
        page.addLayout(down(words(ui, title, "heading2"), self.body, spacing="lg"))

    def finish_with(self, *buttons: QPushButton) -> None:
        """Put the buttons below, the last of them as the one that Enter presses."""
        buttons[-1].setDefault(True)
        self.body.addLayout(across(None, *buttons))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> None:
        """Take the height that the words need now; Qt asks before it knows how they wrap."""
        if page := self.layout():
            page.invalidate()
            self.setFixedHeight(page.totalHeightForWidth(self.width()))


def confirm(  # noqa: PLR0913 - a question is its words
    ui: Ui, parent: QWidget, *, title: str, text: str, action: str, then: Callable[[], None]
) -> Dialog:
    """Ask before an act that takes something away; does it only after the button."""
    dialog = Dialog(ui, parent, title)
    dialog.body.addWidget(words(ui, text, token="ink2"))
    back = button(ui, ui.say("Annuleer"))
    act = button(ui, action, "danger")
    back.clicked.connect(dialog.reject)
    act.clicked.connect(dialog.accept)
    dialog.accepted.connect(then)
    dialog.finish_with(act, back)
    dialog.open()
    back.setFocus()
    return dialog


def tell(ui: Ui, parent: QWidget, *, title: str, text: str) -> Dialog:
    """Say something that needs no choice."""
    dialog = Dialog(ui, parent, title)
    dialog.body.addWidget(words(ui, text, token="ink2"))
    close = button(ui, ui.say("Sluit"), "primary")
    close.clicked.connect(dialog.accept)
    dialog.finish_with(close)
    dialog.open()
    return dialog


def chosen_folder(ui: Ui, parent: QWidget, start: Path) -> Path | None:
    """Let someone point out a folder."""
    return asked_for_folder(ui, parent, ui.say("Kies een map"), start)
