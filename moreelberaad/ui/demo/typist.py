"""Types a whole answer into its editor, whatever its kind, by keys alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import islice
from typing import assert_never

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QWidget,
)

from moreelberaad.domain.plain import DILEMMA_LINES
from moreelberaad.domain.template import Column, Field, Kind
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)
from moreelberaad.ui.demo.keyboard import Keyboard
from moreelberaad.ui.fields.cells_row import CellsRow
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.rows import RowsEditor
from moreelberaad.ui.support.choice_buttons import OneOfMany


class Typist:
    """Knows how each kind of control takes its answer from a keyboard."""

    def __init__(self, keyboard: Keyboard, language: str) -> None:
        self._keyboard = keyboard
        self._language = language

    def answer(self, editor: Editor, asked: Field, value: Value) -> None:
        """Type one answer in the editor of its field."""
        match value:
            case Lines(items=items):
                self._lines(editor, items)
            case Rows(items=rows):
                self._rows(editor, asked, rows)
            case Record():
                names = tuple(column.id for column in asked.columns) or DILEMMA_LINES
                self._record(editor, names, value)
            case Tally(counts=counts):
                self._tally(editor, asked, dict(counts))
            case TallySet(items=items):
                self._slips(editor, asked, items)
            case _:
                self._cell(editor, asked, value)

    def choose_in(self, group: QWidget, label: str) -> None:
        """Move to a radio button of a group with the arrows; raises `LookupError`."""
        self._keyboard.reach(group)
        buttons = group.findChildren(OneOfMany)
        for _ in (*buttons, None):  # where none is chosen, the arrows come to the first one last
            if any(each.isChecked() and each.label == label for each in buttons):
                return
            self._keyboard.press("Right")
        raise LookupError(label)

    def tick_in(self, group: QWidget, asked: Field | Column, codes: tuple[str, ...]) -> None:
        """Put on the ticks of a group that belong to these codes."""
        labels = self._labels(asked, codes)
        for box in group.findChildren(QAbstractButton):
            if box.text() in labels:
                self._tick(box, on=True)

    def _slips(self, editor: Editor, asked: Field, items: Mapping[str, tuple[int, ...]]) -> None:
        """Type the row of each item that was counted; the others stay blank."""
        boxes = iter(editor.controls())
        for option in asked.options:
            row = tuple(islice(boxes, len(asked.points)))
            for box, number in zip(row, items.get(option.code, ()), strict=False):
                self._number(box, number)

    def _lines(self, editor: Editor, items: tuple[Prose, ...]) -> None:
        for number, item in enumerate(items):
            self._words(editor.controls()[number], item.plain)

    def _record(self, editor: Editor, names: tuple[str, ...], value: Record) -> None:
        in_order = names if names != DILEMMA_LINES else _DILEMMA_IN_SIGHT
        for name, box in zip(in_order, editor.controls(), strict=True):
            self._words(box, value.text(name))

    def _rows(self, editor: Editor, asked: Field, rows: tuple[Row, ...]) -> None:
        for number, row in enumerate(rows):
            place = self._row(editor, number)
            for column in asked.columns:
                if column.id in row.cells:
                    self._cell(place.editor(column.id), column, row.cells[column.id])

    def _row(self, editor: Editor, number: int) -> CellsRow:
        """Give a row, asking for one more with the button at the end where none is open."""
        if not isinstance(editor, RowsEditor):
            raise TypeError
        if number == len(editor.rows()):
            self._keyboard.reach(editor.controls()[-1])
            self._keyboard.press("Space")
            self._keyboard.wait(lambda: len(editor.rows()) > number)
        row = editor.rows()[number]
        if not isinstance(row, CellsRow):
            raise TypeError
        return row

    def _tally(self, editor: Editor, asked: Field, counts: dict[str, int]) -> None:
        for option in asked.options:
            if option.code not in counts:
                continue
            label = option.label.get(self._language)
            name = f"{editor.accessibleName()}, {label}"
            if not any(box.accessibleName() == name for box in editor.controls()):
                self._words(editor.controls()[-1], label)
                self._keyboard.press("Return")
            found = next(box for box in editor.controls() if box.accessibleName() == name)
            self._number(found, counts[option.code])

    def _cell(self, editor: Editor, asked: Field | Column, value: Value) -> None:
        control = editor.controls()[0]
        match value:
            case Prose():
                self._words(control, value.plain)
            case bool():
                self._tick(control, on=value)
            case int():
                self._scale(control, value)
            case str() if isinstance(control, QComboBox) and asked.kind is Kind.CARD:
                self._pick(control, control.itemText(control.findData(value)))
            case str():
                self._choose(control, asked, value)
            case date():
                self._words(control, f"{value.day}-{value.month}-{value.year}")
            case Codes(items=codes):
                self._ticks(control, asked, codes)
            case Lines() | Rows() | Record() | Tally() | TallySet():
                raise AssertionError(type(value).__name__)
            case _:
                assert_never(value)

    def _words(self, control: QWidget, words: str) -> None:
        """Write words instead of what stands there."""
        self._keyboard.reach(control)
        self._keyboard.press("Ctrl+A")
        self._keyboard.type(words)

    def _tick(self, control: QWidget, *, on: bool) -> None:
        self._keyboard.reach(control)
        if isinstance(control, QAbstractButton) and control.isChecked() != on:
            self._keyboard.press("Space")

    def _number(self, control: QWidget, number: int) -> None:
        self._words(control, str(number))

    def _scale(self, control: QWidget, number: int) -> None:
        if isinstance(control, QAbstractSpinBox):
            self._number(control, number)
        else:
            self.choose_in(control, str(number))

    def _choose(self, control: QWidget, asked: Field | Column, code: str) -> None:
        label = _label(asked, code, self._language)
        if isinstance(control, QComboBox):
            self._pick(control, label)
        elif isinstance(control, QAbstractButton):
            self._keyboard.reach(control)
            self._keyboard.press(f"Alt+{_figure(asked, code)}")
        else:
            self.choose_in(control, label)

    def _pick(self, control: QComboBox, label: str) -> None:
        """Step down a closed list to a label, or type it where typing searches."""
        self._keyboard.reach(control)
        if control.isEditable():
            self._keyboard.press("Ctrl+A")
            self._keyboard.type(label)
            self._keyboard.press("Return")
        else:
            self._keyboard.press("Home")
            self._keyboard.press("Down", times=control.findText(label))

    def _ticks(self, control: QWidget, asked: Field | Column, codes: tuple[str, ...]) -> None:
        if isinstance(control, QComboBox):
            self._tick_in_menu(control, self._labels(asked, codes))
        else:
            self.tick_in(control, asked, codes)

    def _labels(self, asked: Field | Column, codes: tuple[str, ...]) -> list[str]:
        return [_label(asked, code, self._language) for code in codes]

    def _actions(self) -> list[QAction]:
        menu = QApplication.activePopupWidget()
        return menu.actions() if menu else []

    def _tick_in_menu(self, control: QComboBox, labels: list[str]) -> None:
        """Open the menu behind a control, and put on what carries these labels."""
        self._keyboard.reach(control)
        self._keyboard.press("Space")
        self._keyboard.wait(lambda: QApplication.activePopupWidget() is not None)
        for action in self._actions():
            self._keyboard.press("Down")
            if action.text() in labels:
                self._keyboard.press("Space")
        self._keyboard.press("Esc")


_DILEMMA_IN_SIGHT = ("option_a", "harm_a", "option_b", "harm_b")


def _label(asked: Field | Column, code: str, language: str) -> str:
    return next(each.label.get(language) for each in asked.options if each.code == code)


def _figure(asked: Field | Column, code: str) -> int:
    """Give the figure that chooses an option with Alt; 0 is that for none of the sides."""
    return 0 if code == "neither" else [each.code for each in asked.options].index(code) + 1
