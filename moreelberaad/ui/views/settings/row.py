"""One line of *Instellingen*: what it is and what it does, and its answer at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.settings.lines import Line, Value
from moreelberaad.ui.views.layouts import bare, picture
from moreelberaad.ui.views.settings.editors import Answer, editor_of

_NARROW = 640
"""Px at 100 % below which the answer stands under what is asked."""


class SettingRow(QWidget):
    """What the organisation fixed has a lock before it; what holds then stands at the end."""

    def __init__(self, ui: Ui, asked: Line, put: Answer) -> None:
        super().__init__()
        self._ui, self.asked = ui, asked
        self._trouble = words(ui, "", "caption", token="warn")
        self._trouble.hide()
        self._editor = editor_of(ui, asked, put, self.tell)
        said = words(ui, asked.fixed, token="ink2", wrap=False)
        end = self._editor.widget if self._editor else said
        self._row: QBoxLayout = across(self._told(), end, spacing="lg")
        self._row.setStretch(0, 1)
        self._row.setAlignment(end, Qt.AlignmentFlag.AlignVCenter)
        column = down(self._row, self._trouble, 10, line(ui), spacing="xs")
        column.setContentsMargins(0, ui.look.px(10), 0, 0)
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def control(self) -> QWidget | None:
        """Give what takes the keyboard, if there is a choice."""
        return self._editor.control if self._editor else None

    def show_value(self, value: Value) -> None:
        """Show what holds."""
        if self._editor:
            self._editor.show(value)

    def tell(self, trouble: str) -> None:
        """Say below the line what is wrong, or nothing."""
        if trouble and trouble != self._trouble.text() and self.control:
            announce(self.control, trouble)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._ui.look.px(_NARROW)
        down_, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down_ if is_narrow else beside)

    def _told(self) -> QWidget:
        ui, asked = self._ui, self.asked
        name = words(ui, asked.name, "body_strong")
        lock = (picture(ui, "lock-simple", side=16),) if asked.is_locked else ()
        head = across(*lock, name)
        head.setStretch(len(lock), 1)
        note = words(ui, asked.note, "caption", token="muted")
        parts = down(head, note)
        parts.setSpacing(ui.look.px(2))
        return bare(QWidget(), parts)
