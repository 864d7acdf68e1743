"""What answers one line: a list or a bar, a number, a switch, or words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox, QWidget
from typing_extensions import override

from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import LeavesUndo, TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.viewmodels.settings.lines import Choice, Line, Number, Switch, Value, Words
from moreelberaad.ui.views.layouts import Narrowest, Width, bare
from moreelberaad.ui.views.settings.toggle import Toggle

_A_BAR = 2
"""Choices that stand beside each other; more go in a list."""
_LIST, _LINE, _NUMBER, _UNIT = 190, 320, 82, 70
"""Px at 100 %: how wide a list, a line of words, a number and what it counts are."""


class Editor(Protocol):
    """Tells `put` what somebody chose; `say` what is wrong with it, or nothing."""

    @property
    def widget(self) -> QWidget:
        """Give what stands at the end of the line."""

    @property
    def control(self) -> QWidget:
        """Give what takes the keyboard."""

    def show(self, value: Value) -> None:
        """Show what holds, and tell nothing."""


Answer = Callable[[Value], None]
Tell = Callable[[str], None]


def editor_of(ui: Ui, line: Line, put: Answer, tell: Tell) -> Editor | None:
    """Make what suits a line; nothing where there is no choice."""
    if line.fixed:
        return None
    match line:
        case Choice() if len(line.options) == _A_BAR:
            return _Bar(ui, line, put)
        case Choice():
            return _List(ui, line, put)
        case Number():
            return _Number(ui, line, put, tell)
        case Switch():
            return _Switch(ui, line, put)
        case Words():
            return _Words(ui, line, put)
        case _:
            return None


class _Bar:
    def __init__(self, ui: Ui, line: Choice, put: Answer) -> None:
        self._codes = {str(code): code for code, _ in line.options}
        self._bar = Segments(ui, line.name, [(str(code), said, "") for code, said in line.options])
        self._bar.chosen.connect(lambda code: put(self._codes[code]))
        self.widget: QWidget = self._bar
        self.control: QWidget = self._bar

    def show(self, value: Value) -> None:
        self._bar.set_value(str(value))


class _List:
    def __init__(self, ui: Ui, line: Choice, put: Answer) -> None:
        self._codes = [code for code, _ in line.options]
        self._list = QuietCombo(ui)
        self._list.setAccessibleName(line.name)
        self._list.setAccessibleDescription(line.note)
        self._list.addItems([said for _, said in line.options])
        self._list.activated.connect(lambda at: put(self._codes[at]))
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        Narrowest(ui, self._list, _LIST)
        self.widget: QWidget = self._list
        self.control: QWidget = self._list

    def show(self, value: Value) -> None:
        self._list.setCurrentIndex(self._codes.index(value) if value in self._codes else 0)


class _Switch:
    def __init__(self, ui: Ui, line: Switch, put: Answer) -> None:
        self._switch = Toggle(ui, line.name)
        self._switch.setAccessibleDescription(line.note)
        self._switch.clicked.connect(put)
        self.widget: QWidget = self._switch
        self.control: QWidget = self._switch

    def show(self, value: Value) -> None:
        self._switch.setChecked(bool(value))


class _Words:
    def __init__(self, ui: Ui, line: Words, put: Answer) -> None:
        self._put = put
        self._line = TimelineLine()
        self._line.setAccessibleName(line.name)
        self._line.setAccessibleDescription(line.note)
        self._line.setMaxLength(line.longest)
        wear_role(self._line, ui.look, "body")
        self._line.editingFinished.connect(lambda: put(self._line.text()))
        self._line.typed.connect(self._on_typed)
        Width(ui, self._line, _LINE)
        self.widget: QWidget = self._line
        self.control: QWidget = self._line

    def show(self, value: Value) -> None:
        if value != self._line.text():
            self._line.setText(str(value))
            self._line.setCursorPosition(0)

    def _on_typed(self, words_: str) -> None:
        """Take at once what was put there without the keyboard being in it."""
        if not self._line.hasFocus():
            self._put(words_)


class _Number:
    def __init__(self, ui: Ui, line: Number, put: Answer, tell: Tell) -> None:
        self._ui, self._line, self._put, self._tell = ui, line, put, tell
        self._shown = line.bounds[0]
        self._box = _Box(line.bounds)
        self._box.setAccessibleName(f"{line.name}, {line.unit}")
        self._box.setAccessibleDescription(line.note)
        for each in (self._box, self._box.lineEdit()):
            wear_role(each, ui.look, "body_strong")
        Width(ui, self._box, _NUMBER)
        self._box.left.connect(self._take)
        self._box.valueChanged.connect(self._on_changed)
        unit = words(ui, line.unit, token="ink2", wrap=False)
        Narrowest(ui, unit, _UNIT)
        self.widget: QWidget = bare(QWidget(), across(self._box, unit))
        self.widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.control: QWidget = self._box

    def show(self, value: Value) -> None:
        self._shown = int(value)
        self._box.setValue(self._shown)
        self._tell("")

    def _on_changed(self, number: int) -> None:
        """Take at once what was put there without the keyboard being in it."""
        if number != self._shown and not self._box.hasFocus():
            self._take()

    def _take(self) -> None:
        bounds, typed = self._line.bounds, self._box.value()
        nearest = min(max(typed, bounds[0]), bounds[-1])
        self._put(nearest)
        self.show(nearest)
        if nearest != typed:
            self._tell(
                self._ui.say(
                    "Kies een getal van {least} tot {most}.", least=bounds[0], most=bounds[-1]
                )
            )


class _Box(LeavesUndo, QSpinBox):
    """Takes any number, so that it can be said what is wrong with it; arrows stay in bounds."""

    left = Signal()
    """Somebody stepped, pressed Enter, or went on."""

    def __init__(self, bounds: range) -> None:
        super().__init__()
        self._bounds = bounds
        self.setRange(0, 9999)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self.left)

    @override
    def stepBy(self, steps: int) -> None:
        self.setValue(min(max(self.value() + steps, self._bounds[0]), self._bounds[-1]))
        self.left.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
