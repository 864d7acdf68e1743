"""One choice out of a few in sight, which can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.support.choices import ChoiceRow, Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import icon_button


class ClearableEditor(Editor):
    """A group of buttons and a cross that is there once something was chosen."""

    def __init__(self, ui: Ui, group: ChoiceRow | Segments) -> None:
        super().__init__(ui)
        self.group = group
        self.clear: QToolButton = icon_button(ui, ui.say("Wis de keuze"), "x")
        self.clear.hide()
        group.chosen.connect(self._on_chosen)
        self.clear.clicked.connect(self._on_cleared)

    def show_code(self, code: str | None) -> None:
        """Show this choice, or none."""
        self.group.set_value(code)
        self.clear.setVisible(code is not None)

    @override
    def set_name(self, name: str) -> None:
        self.group.setAccessibleName(name)
        self.clear.setAccessibleName(self.ui.say("Wis de keuze: {name}", name=name))

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self.group, self.clear)

    @Slot()
    def _on_chosen(self) -> None:
        self.clear.show()
        self.tell()

    @Slot()
    def _on_cleared(self) -> None:
        self.show_code(None)
        self.group.setFocus()
        self.tell()
