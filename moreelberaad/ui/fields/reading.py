"""A cell that is only read here, because another step asks for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Column
from moreelberaad.domain.values import Codes, Prose, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words


class ReadCell(Editor):
    """Shows a cell as print; it never tells anything."""

    def __init__(self, ui: Ui, column: Column) -> None:
        super().__init__(ui)
        self._labels = {each.code: each.label.get(ui.language.code) for each in column.options}
        self._value: Value | None = None
        self._print = words(ui, token="ink2")
        self._print.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(ui.look.px(9), 0, 0, 0)
        row.addWidget(self._print)

    @override
    def value(self) -> Value | None:
        return self._value

    @override
    def paint_value(self, value: Value | None) -> None:
        self._value = value
        self._print.setText(self._said(value))

    @override
    def set_name(self, name: str) -> None:
        self._print.setAccessibleName(f"{name}: {self._print.text()}")

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return ()

    def _said(self, value: Value | None) -> str:
        match value:
            case Prose():
                return value.plain
            case Codes(codes):
                return ", ".join(self._labels.get(code, code) for code in codes)
            case bool():
                return self.ui.say("ja") if value else self.ui.say("nee")
            case date():
                return self.ui.language.day(value)
            case int():
                return str(value)
            case str():
                return self._labels.get(value, value)
            case _:
                return ""
