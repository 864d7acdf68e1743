"""Editor for several codes where there is room for one control only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStyle, QStyleOptionComboBox, QWidget
from typing_extensions import override

from moreelberaad.domain.values import Codes, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Asked
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.tips import tip
from moreelberaad.ui.support.ui import Ui

_TURNS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TickMenuEditor(Editor):
    """A control that opens the ticks, and says which are on."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        super().__init__(ui)
        self._name = ""
        self._combo = _MenuCombo(ui)
        self._menu = self._combo.menu
        self._actions = {}
        for option in asked.options:
            action = QAction(option.label.get(ui.language.code).replace("&", "&&"), self)
            action.setCheckable(True)
            action.toggled.connect(self._on_toggled)
            self._menu.addAction(action)
            self._actions[option.code] = action
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._combo)
        self.setFocusProxy(self._combo)
        self._say_choice()

    @override
    def value(self) -> Value | None:
        on = tuple(code for code, action in self._actions.items() if action.isChecked())
        return Codes(on) if on else None

    @override
    def paint_value(self, value: Value | None) -> None:
        on = value.items if isinstance(value, Codes) else ()
        for code, action in self._actions.items():
            action.setChecked(code in on)

    @override
    def set_name(self, name: str) -> None:
        self._name = name
        self._say_choice()

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._combo,)

    @Slot()
    def _on_toggled(self) -> None:
        self._say_choice()
        self.tell()

    def _say_choice(self) -> None:
        labels = [each.text() for each in self._actions.values() if each.isChecked()]
        said = ", ".join(labels).replace("&&", "&") or self.ui.say("kies")
        self._combo.say_choice(said, self.ui.say("{number} gekozen", number=len(labels)))
        tip(self._combo, said)
        self._combo.setAccessibleName(f"{self._name}: {said}")


class _MenuCombo(QuietCombo):
    """Looks like a choice from a list, and opens a menu."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        self.menu = _StayingMenu(self)
        self.addItem("")
        self._said = self._in_short = ""

    def say_choice(self, said: str, in_short: str) -> None:
        """Say what is chosen, or in short how much, where that does not fit."""
        self._said, self._in_short = said, in_short
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        fits = self.fontMetrics().horizontalAdvance(self._said) < place.width()
        self.setItemText(0, self._said if fits else self._in_short)

    @override
    def showPopup(self) -> None:
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class _StayingMenu(QMenu):
    """Stays open while ticks are put on and taken off; Esc or a click outside closes it."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._turned():
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _TURNS or not self._turned():
            super().keyPressEvent(event)

    def _turned(self) -> bool:
        action = self.activeAction()
        if action is not None:
            action.toggle()
        return action is not None
