"""Editor for yes or no: one tick, whose words are the question."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui


class CheckEditor(Editor):
    """A tick; no tick is no answer."""

    def __init__(self, ui: Ui, text: str = "") -> None:
        super().__init__(ui)
        self._box = Tick(text.replace("&", "&&"))
        wear_role(self._box, ui.look, "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        row.addStretch()
        self.setFocusProxy(self._box)
        self._box.toggled.connect(self.tell)

    @override
    def value(self) -> Value | None:
        return True if self._box.isChecked() else None

    @override
    def paint_value(self, value: Value | None) -> None:
        self._box.setChecked(value is True)

    @override
    def set_name(self, name: str) -> None:
        self._box.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._box,)
