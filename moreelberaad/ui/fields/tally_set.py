"""The editor for counts typed from slips, per item on one scale; never per person."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.evaluation import forms
from moreelberaad.domain.plain import MOST_VOICES
from moreelberaad.domain.template import Field, Option
from moreelberaad.domain.values import TallySet, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.kept_line import KeptLine
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words


class TallySetEditor(Editor):
    """Items below each other, the points of the scale beside each other.

    The numbers are in sight only while they are typed: what one talk was given is told to nobody
    (domain.md 7.3). Who types them anew begins with blank boxes.
    """

    def __init__(self, ui: Ui, asked: Field) -> None:
        super().__init__(ui)
        self._held: TallySet | None = None
        self._boxes = {
            option.code: tuple(NumberBox(ui, 0, MOST_VOICES) for _ in asked.points)
            for option in asked.options
        }
        self.setAccessibleName(asked.label.get(ui.language.code))
        self._kept = KeptLine(ui, "", ui.say("Opnieuw invoeren"))
        self._kept.again.clicked.connect(self.type_anew)
        self._typing = self._build(asked)
        self.setLayout(down(self._kept, self._typing))
        self._turn(is_concealed=False)

    @property
    def is_concealed(self) -> bool:
        """Tell whether numbers were typed that are out of sight now."""
        return self._typing.isHidden()

    @override
    def value(self) -> Value | None:
        return self._held or self._in_boxes()

    @override
    def show_value(self, value: Value | None) -> None:
        if isinstance(value, TallySet) and forms(value):
            self._hold(value)
            return
        self._held = None
        super().show_value(value)
        self._turn(is_concealed=False)

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
        self._kept.name_again(self.ui.say("Opnieuw invoeren: {name}", name=name))

    @override
    def controls(self) -> tuple[QWidget, ...]:
        if self.is_concealed:
            return (self._kept.again,)
        return tuple(box for boxes in self._boxes.values() for box in boxes)

    @Slot()
    def type_anew(self) -> None:
        """Have blank boxes; what was typed stays until there is a new number."""
        self._turn(is_concealed=False)
        self.focus_first()

    def _build(self, asked: Field) -> QWidget:
        ui, made = self.ui, QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(ui.look.px(4))
        grid.setColumnStretch(0, 1)
        for column, point in enumerate(asked.points, start=1):
            grid.addWidget(words(ui, _point(ui, point), "label", token="ink2"), 0, column)
        for row, option in enumerate(asked.options, start=1):
            self._lay(grid, row, option, asked.points)
        return made

    def _lay(self, grid: QGridLayout, row: int, option: Option, points: tuple[str, ...]) -> None:
        label = option.label.get(self.ui.language.code)
        grid.addWidget(words(self.ui, label), row, 0)
        for column, point in enumerate(points, start=1):
            box = self._boxes[option.code][column - 1]
            box.setAccessibleName(f"{label}, {_point(self.ui, point)}")
            box.valueChanged.connect(self._on_typed)
            grid.addWidget(box, row, column)

    def _in_boxes(self) -> TallySet | None:
        found = {code: [box.number() for box in boxes] for code, boxes in self._boxes.items()}
        told = {
            code: tuple(number or 0 for number in numbers)
            for code, numbers in found.items()
            if any(number is not None for number in numbers)
        }
        return TallySet(told) if told else None

    def _hold(self, typed: TallySet) -> None:
        self._held = typed
        with self.silence():
            self.paint_value(None)
        number = forms(typed)
        self._kept.tell(
            self.ui.count("Ingevuld: {number} formulier", "Ingevuld: {number} formulieren", number)
        )
        self._turn(is_concealed=True)

    def _turn(self, *, is_concealed: bool) -> None:
        self._kept.setVisible(is_concealed)
        self._typing.setVisible(not is_concealed)

    @Slot()
    def _on_typed(self) -> None:
        if not self._silent:
            self._held = None
        self.tell()


def _point(ui: Ui, point: str) -> str:
    if point.startswith("<="):
        return ui.say("t/m {number}", number=point.removeprefix("<="))
    return point.replace("-", "–")
