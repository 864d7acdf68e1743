"""Editors for a fixed set of lines: a dilemma, a record."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.plain import DILEMMA_LINES
from moreelberaad.domain.values import Prose, Record, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Asked
from moreelberaad.ui.fields.text_box import LineBox
from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, field


class LinesEditor(Editor):
    """Named lines that are kept as one record."""

    def __init__(self, ui: Ui, boxes: Mapping[str, LineBox]) -> None:
        super().__init__(ui)
        self._boxes = boxes
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for box in boxes.values():
            box.textChanged.connect(self.tell)

    @override
    def value(self) -> Value | None:
        found = {name: box.words() for name, box in self._boxes.items()}
        written = {name: line for name, line in found.items() if line}
        return Record(written) if written else None

    @override
    def paint_value(self, value: Value | None) -> None:
        lines: Mapping[str, Prose] = value.lines if isinstance(value, Record) else {}
        for name, box in self._boxes.items():
            box.show_words(lines.get(name))

    @override
    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return tuple(self._boxes.values())


class RecordEditor(LinesEditor):
    """The lines below each other, each under its label."""

    def __init__(self, ui: Ui, asked: Asked, columns: Mapping[str, str]) -> None:
        boxes = {name: LineBox(ui) for name in columns}
        super().__init__(ui, boxes)
        self.setAccessibleName(asked.label.get(ui.language.code))
        column = down(spacing="md")
        for name, label in columns.items():
            column.addWidget(field(ui, label, boxes[name]))
        self.setLayout(column)


class DilemmaEditor(LinesEditor):
    """A and B beside each other, each with its own pijn."""

    def __init__(self, ui: Ui) -> None:
        option_a, option_b, harm_a, harm_b = DILEMMA_LINES
        boxes = {
            option_a: LineBox(ui, "body_strong", ui.say("wat je dan doet")),
            harm_a: LineBox(ui, placeholder=ui.say("wat er dan verloren gaat")),
            option_b: LineBox(ui, "body_strong", ui.say("wat je dan doet")),
            harm_b: LineBox(ui, placeholder=ui.say("wat er dan verloren gaat")),
        }
        super().__init__(ui, boxes)
        boxes[option_a].setAccessibleName(ui.say("Optie A"))
        boxes[harm_a].setAccessibleName(ui.say("Pijn van A"))
        boxes[option_b].setAccessibleName(ui.say("Optie B"))
        boxes[harm_b].setAccessibleName(ui.say("Pijn van B"))
        row = across(spacing="xl")
        row.addLayout(_side(ui, "A", boxes[option_a], boxes[harm_a]), 1)
        row.addLayout(_side(ui, "B", boxes[option_b], boxes[harm_b]), 1)
        self.setLayout(row)


def _side(ui: Ui, letter: str, option: LineBox, harm: LineBox) -> QHBoxLayout:
    mark = OptionMark(ui, letter, 28)
    above = QVBoxLayout()
    above.setContentsMargins(0, 6, 0, 0)
    above.addWidget(mark)
    above.addStretch()
    below = field(ui, ui.say("Pijn"), harm)
    lines = down(option, below, None, spacing="sm")
    side = across(above, lines, spacing="md")
    side.setStretch(1, 1)
    return side
