"""Editors for closed lists: one code, or several."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QWidget,
)
from typing_extensions import override

from moreelberaad.domain.values import Codes, Value
from moreelberaad.ui.fields.clearable import ClearableEditor
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Asked
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.fields.word_list import word_list
from moreelberaad.ui.support.choices import ChoiceRow, Ticks
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across

MOST_IN_SIGHT = 6
"""More options stand in a list that opens."""


def labels(ui: Ui, asked: Asked) -> list[tuple[str, str, str]]:
    """Give code, label and an empty note of each option."""
    return [(each.code, each.label.get(ui.language.code), "") for each in asked.options]


class ChoiceEditor(ClearableEditor):
    """Radio buttons in sight."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        row = ChoiceRow(ui, asked.label.get(ui.language.code), labels(ui, asked))
        super().__init__(ui, row)
        self._codes = {option.code for option in asked.options}
        flow = row.layout()
        if flow is not None:
            flow.addWidget(self.clear)
        self.setLayout(across(row))

    @override
    def value(self) -> Value | None:
        return self.group.value()

    @override
    def paint_value(self, value: Value | None) -> None:
        self.show_code(value if isinstance(value, str) and value in self._codes else None)


class ComboEditor(Editor):
    """A list that opens; its first row is no choice."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        super().__init__(ui)
        self._combo = QuietCombo(ui)
        self._combo.addItem(ui.say("kies"), None)
        for code, label, _ in labels(ui, asked):
            self._combo.addItem(label, code)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._combo, 1)
        self.setFocusProxy(self._combo)
        self._combo.currentIndexChanged.connect(self.tell)

    @override
    def value(self) -> Value | None:
        code = self._combo.currentData()
        return code if isinstance(code, str) else None

    @override
    def paint_value(self, value: Value | None) -> None:
        self._combo.setCurrentIndex(max(0, self._combo.findData(value)))

    @override
    def set_name(self, name: str) -> None:
        self._combo.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._combo,)


class SearchEditor(ComboEditor):
    """A long list in which typing searches; words that are no option choose nothing."""

    widest = 360
    """Px at 100 %."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        super().__init__(ui, asked)
        self._typed = TimelineLine()
        self._combo.setLineEdit(self._typed)
        self._combo.setItemText(0, "")
        self._typed.setPlaceholderText(ui.say("kies"))
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        found = QCompleter(self._combo.model(), self)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        self._found = word_list(ui)
        found.setPopup(self._found)
        self._combo.setCompleter(found)
        self._row.addStretch()
        self._typed.editingFinished.connect(self._put_back)
        self._measure()
        ui.look.changed.connect(self._measure)

    @override
    def set_name(self, name: str) -> None:
        super().set_name(name)
        self._typed.setAccessibleName(name)

    @Slot()
    def _measure(self) -> None:
        self._combo.setMaximumWidth(self.ui.look.px(self.widest))

    @Slot()
    def _put_back(self) -> None:
        self._combo.setEditText(self._combo.itemText(self._combo.currentIndex()))


class ChoicesEditor(Editor):
    """Ticks, over as many lines as they need."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        super().__init__(ui)
        self._ticks = Ticks(ui, asked.label.get(ui.language.code), labels(ui, asked))
        self.setLayout(across(self._ticks))
        self.setFocusProxy(self._ticks)
        self._ticks.changed.connect(self.tell)

    @override
    def value(self) -> Value | None:
        return Codes(self._ticks.value()) if self._ticks.value() else None

    @override
    def paint_value(self, value: Value | None) -> None:
        self._ticks.set_value(value.items if isinstance(value, Codes) else ())

    @override
    def set_name(self, name: str) -> None:
        self._ticks.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._ticks,)
