"""Editors for words: one line, several lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.values import Prose, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.suggestions import Suggestions
from moreelberaad.ui.fields.text_box import LineBox, ProseBox, TextBox
from moreelberaad.ui.support.dressing import restyle
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words


class WordsEditor(Editor):
    """One box of words."""

    def __init__(self, ui: Ui, box: TextBox) -> None:
        super().__init__(ui)
        self.box = box
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(box)
        self.setFocusProxy(box)
        box.textChanged.connect(self.tell)

    @override
    def value(self) -> Value | None:
        return self.box.words()

    @override
    def paint_value(self, value: Value | None) -> None:
        self.box.show_words(value if isinstance(value, Prose) else None)

    @override
    def set_name(self, name: str) -> None:
        self.box.setAccessibleName(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self.box,)


class LineEditor(WordsEditor):
    """One line, with words offered where there are any."""

    def __init__(
        self,
        ui: Ui,
        suggested: Sequence[str] = (),
        *,
        role: str = "body",
        placeholder: str = "",
        is_role: bool = False,
    ) -> None:
        self._line = LineBox(ui, role, placeholder)
        self._line.is_role = is_role
        super().__init__(ui, self._line)
        self._suggested = suggested
        self._offered: Suggestions | None = None
        self._line.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make the list of words when it can first be needed: a table has many such lines."""
        if event.type() == QEvent.Type.FocusIn and self._suggested and self._offered is None:
            self._offered = Suggestions(self.ui, self._line, self._suggested)
            self.edited.connect(self._offered.offer)
        return super().eventFilter(watched, event)


class ProseEditor(WordsEditor):
    """Several lines, with a count of words where a number is advised; never a block."""

    def __init__(self, ui: Ui, most: int | None) -> None:
        super().__init__(ui, ProseBox(ui))
        self._most = most
        self._count = words(ui, role="caption", token="muted")
        if most is None:
            self._count.hide()
        self._column.addWidget(self._count)
        self.box.textChanged.connect(self._show_count)
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        number, most = len(self.box.toPlainText().split()), self._most or 0
        over = number > most
        said = self.ui.say("{number} van {most} woorden", number=number, most=most)
        long = self.ui.say("{number} woorden. Kort het in tot {most}.", number=number, most=most)
        self._count.setText(long if over else said)
        self._count.setProperty("token", "warn" if over else "muted")
        restyle(self._count)
