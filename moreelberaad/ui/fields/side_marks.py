"""Editor for which side something pleads for: the marks of A and B, in a button with a menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Asked
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.marks import paint_mark
from moreelberaad.ui.support.tips import tip
from moreelberaad.ui.support.ui import Ui

_SIDE = 24
_GAP = 5
_MARKS: Mapping[str, tuple[str, ...]] = {"A": ("A",), "B": ("B",), "both": ("A", "B")}
_NONE_OF_BOTH = "neither"
_FIGURES = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


def pleads(asked: Asked) -> bool:
    """Tell whether the options are the two sides of a dilemma."""
    return {"A", "B"} <= {option.code for option in asked.options}


def marks_of(code: str | None) -> tuple[str, ...]:
    """Give the marks that stand for an option, in order."""
    return ("none",) if code is None else _MARKS.get(code, ("other",))


class SideEditor(Editor):
    """A button that shows the chosen side; Alt and a figure choose from anywhere in the row."""

    def __init__(self, ui: Ui, asked: Asked) -> None:
        super().__init__(ui)
        self._labels = {each.code: each.label.get(ui.language.code) for each in asked.options}
        self._name = ""
        self._button = SideButton(ui)
        menu = QMenu(self._button)
        menu.aboutToShow.connect(self._fill_menu)
        menu.triggered.connect(self._on_triggered)
        self._menu = menu
        self._button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        row.addStretch()
        self.setFocusProxy(self._button)
        self._show_code(None)

    @override
    def value(self) -> Value | None:
        return self._button.code

    @override
    def paint_value(self, value: Value | None) -> None:
        self._show_code(value if isinstance(value, str) and value in self._labels else None)

    @override
    def set_name(self, name: str) -> None:
        self._name = name
        self._say_choice()

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._button,)

    def choose(self, figure: Qt.Key) -> None:
        """Choose with 1, 2 or 3, or none of both with 0 (ux.md 10)."""
        sides = [code for code in self._labels if code != _NONE_OF_BOTH]
        at = _FIGURES.index(figure) if figure in _FIGURES else len(sides)
        none = _NONE_OF_BOTH if _NONE_OF_BOTH in self._labels else None
        self._choose(sides[at] if at < len(sides) else none)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARS:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _choose(self, code: str | None) -> None:
        if code != self._button.code:
            self._show_code(code)
            self.tell()

    def _show_code(self, code: str | None) -> None:
        self._button.show_code(code, self._label(code))
        self._say_choice()

    def _label(self, code: str | None) -> str:
        return self.ui.say("kies") if code is None else self._labels[code]

    def _say_choice(self) -> None:
        self._button.setAccessibleName(f"{self._name}: {self._label(self._button.code)}")

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for code, label in self._labels.items():
            action = self._menu.addAction(self._icon(code), label)
            action.setData(code)
        if self._button.code is not None:
            self._menu.addAction(self.ui.say("Leeg laten"))

    def _icon(self, code: str) -> QIcon:
        marks, look = marks_of(code), self.ui.look
        pixmap = QPixmap(look.px(20), look.px(20))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(marks) == 1:
            paint_mark(painter, QRectF(0, 0, look.px(20), look.px(20)), marks[0], look)
        painter.end()
        return QIcon(pixmap)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self._choose(action.data())


class SideButton(QToolButton):
    """Draws the marks of the chosen option, or a dash and the word to choose."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self.code: str | None = None
        self._label = ""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wear_role(self, ui.look, "caption")
        ui.look.changed.connect(self.updateGeometry)

    def show_code(self, code: str | None, label: str) -> None:
        """Show another option."""
        self.code, self._label = code, label
        tip(self, label)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = self._ui.look
        return QSize(look.px(2 * _SIDE + 3 * _GAP + 10), look.px(_SIDE + 12))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self._ui.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, left = look.px(_SIDE), look.px(_GAP)
        marks = marks_of(self.code)
        for mark in marks:
            square = QRectF(left, (self.height() - side) / 2, side, side)
            paint_mark(painter, square, mark, look)
            left += side + look.px(_GAP)
        if self.code is None:
            painter.setPen(look.color("ink2"))
            painter.setFont(look.font("caption"))
            rest = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._label)
        painter.end()
