"""Choices: one of many in frames or in a bar, and any of many with ticks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QWidget,
)

from moreelberaad.ui.support.choice_buttons import FramedRadio, OneOfMany, Segment
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui

Options = Iterable[tuple[str, str, str]]
"""Code, label and note of each option."""


class _OneChoice(QWidget):
    """One of many: arrows move within, Tab leaves."""

    chosen = Signal(str)

    def __init__(
        self, ui: Ui, name: str, options: Options, part: type[OneOfMany], row: QLayout
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setLayout(row)
        self.setSizePolicy(_wrapping())
        self._group = QButtonGroup(self)
        self._buttons = {code: part(ui, label, note) for code, label, note in options}
        self._told: str | None = None
        for each in self._buttons.values():
            row.addWidget(each)
            self._group.addButton(each)
            each.stepped.connect(self._on_stepped)
        self._group.buttonClicked.connect(self._on_clicked)
        self._keep_one_tab_stop()

    def value(self) -> str | None:
        """Give the code of the chosen option."""
        return next((code for code, each in self._buttons.items() if each.isChecked()), None)

    def set_value(self, code: str | None) -> None:
        """Choose an option, or none, without telling it."""
        self._group.setExclusive(False)
        for other, each in self._buttons.items():
            each.setChecked(other == code)
        self._group.setExclusive(True)
        self._told = code
        self._keep_one_tab_stop()

    def button(self, code: str) -> QAbstractButton:
        """Give the button of one option."""
        return self._buttons[code]

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        buttons = list(self._buttons.values())
        present = next(n for n, each in enumerate(buttons) if each.hasFocus())
        enabled = [each for each in buttons if each.isEnabled()]
        at = enabled.index(buttons[present])
        target = enabled[(at + step) % len(enabled)]
        target.setFocus()
        target.click()

    @Slot(QAbstractButton)
    def _on_clicked(self) -> None:
        code = self.value()
        self._keep_one_tab_stop()
        if code is not None and code != self._told:
            self._told = code
            self.chosen.emit(code)

    def _keep_one_tab_stop(self) -> None:
        """Let Tab reach the chosen option only, or the first when none is chosen."""
        codes = list(self._buttons)
        stop = self.value() or next(iter(codes), None)
        for code, each in self._buttons.items():
            each.setFocusPolicy(_TAB_STOP if code == stop else _NO_TAB_STOP)
        if stop is not None:
            self.setFocusProxy(self._buttons[stop])


class ChoiceRow(_OneChoice):
    """Radio buttons in frames, on as many lines as they need."""

    def __init__(self, ui: Ui, name: str, options: Options) -> None:
        super().__init__(ui, name, options, FramedRadio, FlowLayout(spacing=8))


class Segments(_OneChoice):
    """Radio buttons joined in one bar."""

    def __init__(self, ui: Ui, name: str, options: Options) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        super().__init__(ui, name, options, Segment, row)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        segments = [each for each in self._buttons.values() if isinstance(each, Segment)]
        for each in segments:
            each.is_first = each is segments[0]
            each.is_last = each is segments[-1]


class Ticks(QWidget):
    """Check boxes: any of many."""

    changed = Signal(tuple)

    def __init__(self, ui: Ui, name: str, options: Options) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(_wrapping())
        self._ui, self._row = ui, FlowLayout(self, spacing=16)
        self._boxes: dict[str, Tick] = {}
        for code, label, note in options:
            self.add(code, label, note)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def add(self, code: str, label: str, note: str = "") -> bool:
        """Put another one at the end; tells whether it was not there yet."""
        if code in self._boxes:
            return False
        last = next(reversed(self._boxes.values()), None)
        box = self._boxes[code] = _tick(self._ui, label, note)
        self._row.addWidget(box)
        box.show()  # a page that is on show already would do so a turn later
        if last:
            QWidget.setTabOrder(last, box)
        box.clicked.connect(self._on_clicked)
        return True

    def value(self) -> tuple[str, ...]:
        """Give the codes that are ticked, in the order of the options."""
        return tuple(code for code, each in self._boxes.items() if each.isChecked())

    def set_value(self, codes: tuple[str, ...]) -> None:
        """Tick these, and no others, without telling it."""
        for code, each in self._boxes.items():
            each.setChecked(code in codes)

    @Slot()
    def _on_clicked(self) -> None:
        self.changed.emit(self.value())


def _tick(ui: Ui, label: str, note: str) -> Tick:
    words = f"{label}, {note}" if note else label
    box = Tick(words.replace("&", "&&"))
    box.setAccessibleName(words)
    wear_role(box, ui.look, "body")
    return box


def _wrapping() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


_TAB_STOP = Qt.FocusPolicy.StrongFocus
_NO_TAB_STOP = Qt.FocusPolicy.ClickFocus
