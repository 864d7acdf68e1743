"""Editors for counts typed from slips: per option, or per item on one scale; never per person."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.plain import MOST_VOICES
from moreelberaad.domain.template import Field, Option
from moreelberaad.domain.values import Tally, TallySet, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.likely import likely_codes
from moreelberaad.ui.fields.option_search import OptionSearch
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words

_LETTERS = ("A", "B")


class TallyEditor(Editor):
    """A number per option; blank is not counted."""

    def __init__(self, ui: Ui, asked: Field, offered: Help) -> None:
        super().__init__(ui)
        self._options = {option.code: option for option in asked.options}
        self._likely = likely_codes(asked, offered, ui.language.code)
        self._boxes: dict[str, NumberBox] = {}
        self._name = asked.label.get(ui.language.code)
        self.setAccessibleName(self._name)
        counted, self._flow = flowing(ui, spacing=10)
        self._other = OptionSearch(ui, ui.say("andere waarde"), tuple(asked.options))
        self._sum = words(ui, role="caption", token="ink2", wrap=False)
        if len(self._likely) == len(asked.options):
            self._other.hide()
            self.setLayout(across(counted, self._other, self._sum, None, spacing="md"))
        else:
            self.setLayout(down(counted, across(self._other, self._sum, None)))
        for code in self._likely:
            self._add(code)
        self._other.picked.connect(self._on_other)
        self._show_sum()

    @override
    def value(self) -> Value | None:
        found = {code: box.number() for code, box in self._boxes.items()}
        counts = {code: found.get(code) for code in self._options}
        told = {code: count for code, count in counts.items() if count is not None}
        return Tally(told) if told else None

    @override
    def paint_value(self, value: Value | None) -> None:
        counts = value.counts if isinstance(value, Tally) else {}
        for code in counts:
            if code in self._options and code not in self._boxes:
                self._add(code)
        for code, box in self._boxes.items():
            box.show_number(counts.get(code))
        self._show_sum()

    @override
    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (*self._boxes.values(), self._other)

    def leave_out_sum(self) -> None:
        """Let something else say how many slips there are."""
        self._sum.hide()

    def _add(self, code: str) -> None:
        option = self._options[code]
        label = option.label.get(self.ui.language.code)
        box = NumberBox(self.ui, 0, MOST_VOICES)
        box.setAccessibleName(f"{self._name}, {label}")
        entry = QWidget()
        entry.setLayout(across(*_face(self.ui, option, label), box))
        self._flow.addWidget(entry)
        if self._boxes:
            come_after(list(self._boxes.values())[-1], box)
        self._boxes[code] = box
        come_after(box, self._other)
        self._other.leave_out(code)
        box.valueChanged.connect(self._on_counted)

    @Slot()
    def _on_counted(self) -> None:
        self._show_sum()
        self.tell()

    @Slot(str)
    def _on_other(self, code: str) -> None:
        self._add(code)
        self._boxes[code].setFocus()

    def _show_sum(self) -> None:
        number = sum(box.number() or 0 for box in self._boxes.values())
        self._sum.setText(
            self.ui.count("Samen: {number} briefje", "Samen: {number} briefjes", number)
        )


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


def _face(ui: Ui, option: Option, label: str) -> tuple[QWidget, ...]:
    """Show a letter in its mark; any other option by its label, also where that is its code."""
    if option.code not in _LETTERS:
        return (words(ui, label, wrap=False),)
    mark = OptionMark(ui, option.code, 24)
    return (mark,) if label == option.code else (mark, words(ui, label, wrap=False))


def _point(ui: Ui, point: str) -> str:
    if point.startswith("<="):
        return ui.say("t/m {number}", number=point.removeprefix("<="))
    return point.replace("-", "–")
