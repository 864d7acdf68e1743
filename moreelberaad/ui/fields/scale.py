"""Editors for one whole number that the group agrees on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.clearable import ClearableEditor
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Asked
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across

MOST_SEGMENTS = 11
"""0 to 10 fits beside each other; more numbers are typed."""


class SegmentsEditor(ClearableEditor):
    """The numbers beside each other."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        numbers = [(str(n), str(n), "") for n in range(asked.low, asked.high + 1)]
        bar = Segments(ui, asked.label.get(ui.language.code), numbers)
        super().__init__(ui, bar)
        self.setLayout(across(bar, self.clear, None))

    @override
    def value(self) -> Value | None:
        chosen = self.group.value()
        return int(chosen) if chosen else None

    @override
    def paint_value(self, value: Value | None) -> None:
        self.show_code(None if value is None else str(value))


class NumberEditor(Editor):
    """A number that is typed, or stepped with the arrows."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        super().__init__(ui)
        self._box = NumberBox(ui, asked.low, asked.high)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        row.addStretch()
        self.setFocusProxy(self._box)
        self._box.valueChanged.connect(self.tell)

    @override
    def value(self) -> Value | None:
        return self._box.number()

    @override
    def paint_value(self, value: Value | None) -> None:
        self._box.show_number(value if isinstance(value, int) else None)

    @override
    def set_name(self, name: str) -> None:
        self._box.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._box,)


def scale_for(ui: Ui, asked: Asked) -> Editor:
    """Give the editor that fits the length of the scale."""
    if asked.high - asked.low < MOST_SEGMENTS:
        return SegmentsEditor(ui, asked)
    return NumberEditor(ui, asked)
