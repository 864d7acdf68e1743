"""The editor for counts typed from slips, per item on one scale; never per person."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.plain import MOST_VOICES
from moreelberaad.domain.template import Field, Option
from moreelberaad.domain.values import TallySet, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words


class TallySetEditor(Editor):
    """Items below each other, the points of the scale beside each other."""

    def __init__(self, ui: Ui, asked: Field) -> None:
        super().__init__(ui)
        self._boxes = {
            option.code: tuple(NumberBox(ui, 0, MOST_VOICES) for _ in asked.points)
            for option in asked.options
        }
        self.setAccessibleName(asked.label.get(ui.language.code))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(ui.look.px(4))
        grid.setColumnStretch(0, 1)
        for column, point in enumerate(asked.points, start=1):
            grid.addWidget(words(ui, _point(ui, point), "label", token="ink2"), 0, column)
        for row, option in enumerate(asked.options, start=1):
            self._lay(grid, row, option, asked.points)

    @override
    def value(self) -> Value | None:
        found = {code: [box.number() for box in boxes] for code, boxes in self._boxes.items()}
        told = {
            code: tuple(number or 0 for number in numbers)
            for code, numbers in found.items()
            if any(number is not None for number in numbers)
        }
        return TallySet(told) if told else None

    @override
    def paint_value(self, value: Value | None) -> None:
        items = value.items if isinstance(value, TallySet) else {}
        for code, boxes in self._boxes.items():
            numbers = items.get(code) or (None,) * len(boxes)
            for box, number in zip(boxes, numbers, strict=True):
                box.show_number(number)

    @override
    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return tuple(box for boxes in self._boxes.values() for box in boxes)

    def _lay(self, grid: QGridLayout, row: int, option: Option, points: tuple[str, ...]) -> None:
        label = option.label.get(self.ui.language.code)
        grid.addWidget(words(self.ui, label), row, 0)
        for column, point in enumerate(points, start=1):
            box = self._boxes[option.code][column - 1]
            box.setAccessibleName(f"{label}, {_point(self.ui, point)}")
            box.valueChanged.connect(self.tell)
            grid.addWidget(box, row, column)


def _point(ui: Ui, point: str) -> str:
    if point.startswith("<="):
        return ui.say("t/m {number}", number=point.removeprefix("<="))
    return point.replace("-", "–")
