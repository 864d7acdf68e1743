"""The line in which one asks for lessons: names of filters in green, the number at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QTextCharFormat
from typing_extensions import override

from moreelberaad.domain.search_query import PartKind
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.views.layouts import edged, picture

_ICON, _INSIDE, _HIGH = 20, 14, 44
"""Px at 100 %."""


class QueryLine(TimelineLine):
    """`left` by Arrow down or Enter, to go to what was found."""

    left = Signal()

    def __init__(self, ui: Ui, model: LessonsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.setAccessibleName(ui.say("Zoek in lessen"))
        self.setPlaceholderText(ui.say("Zoek in lessen"))
        wear_role(self, ui.look, "lead")
        self._number = words(ui, "", "caption", token="ink2", wrap=False)
        glass = picture(ui, "magnifying-glass", token="ink", side=_ICON)
        edged(ui, self, across(glass, None, self._number), _INSIDE, 0)
        self.textChanged.connect(self._on_text)
        model.typed.connect(self.refresh)
        model.listed.connect(self._tell_number)
        ui.look.changed.connect(self._fit)
        self._fit()

    @Slot()
    def refresh(self) -> None:
        """Show the query as it is asked now."""
        if self.text() != self._model.text:
            self.setText(self._model.text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._model.type(text)
        self._color()

    def _color(self) -> None:
        """Use what an input method uses; a line has no other way to format its words."""
        caret, text = self.cursorPosition(), self.text()
        shown = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                _utf16(text[: part.start]) - caret,
                _utf16(text[part.start : text.index(":", part.start) + 1]),
                self._green(),
            )
            for part in self._model.parsed.parts
            if part.kind is PartKind.FILTER
        ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", shown))

    def _green(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._ui.look.color("accent"))
        made.setFontWeight(QFont.Weight.Bold)
        return made

    @Slot()
    def _tell_number(self) -> None:
        number = len(self._model.ids)
        text = self._ui.count("{number} les", "{number} lessen", number)
        self._number.setText(text)
        self.setAccessibleDescription(text)
        self._leave_room()

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(self._ui.look.px(_HIGH))
        self._leave_room()
        self._color()

    def _leave_room(self) -> None:
        px = self._ui.look.px
        self.setTextMargins(px(_ICON + _INSIDE), 0, self._number.sizeHint().width() + px(8), 0)


def _utf16(text: str) -> int:
    """Count as Qt does: a sign beyond the first 65,536 is two."""
    return len(text.encode("utf-16-le")) // 2
