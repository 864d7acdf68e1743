"""The texts of a method as a whole: its name, what it is, and when to choose it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, field
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.preparing.methods.text_boxes import MethodText


class AboutForm(QWidget):
    """Shows a method, and hands on what is typed at once."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._model: MethodModel | None = None
        self._texts = {
            "title": MethodText(ui, "body_strong", is_single=True),
            "summary": MethodText(ui, lines=3, is_single=True),
            "choose_when": MethodText(ui, lines=2, is_single=True),
        }
        labels = {
            "title": ui.say("Naam van de vorm"),
            "summary": ui.say("Wat het is, in een of twee zinnen"),
            "choose_when": ui.say("Wanneer je deze vorm kiest, in één zin"),
        }
        boxes = [field(ui, labels[key], box) for key, box in self._texts.items()]
        self.setLayout(down(*boxes, None, spacing="md"))
        for key, box in self._texts.items():
            box.edited.connect(partial(self._on_edited, key))

    def show_method(self, model: MethodModel) -> None:
        """Show another method."""
        self._model = model
        for box in self._texts.values():
            box.lock(locked=model.read_only)
        self.refresh()

    def refresh(self) -> None:
        """Show the texts as they are now."""
        for key, box in self._texts.items():
            if self._model:
                box.show_text(self._model.text(key))

    def focus_first(self) -> None:
        """Put the keyboard in the name, all of it chosen."""
        self._texts["title"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._texts["title"].selectAll()

    def _on_edited(self, key: str, text: str) -> None:
        if self._model:
            self._model.set_text(key, text)
