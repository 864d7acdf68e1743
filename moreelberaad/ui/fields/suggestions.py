"""Words under a box, filtered while somebody types; typing freely stays possible."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QCompleter
from typing_extensions import override

from moreelberaad.ui.fields.text_box import LineBox
from moreelberaad.ui.fields.word_list import word_list
from moreelberaad.ui.support.ui import Ui

_MOST_SHOWN = 8


class Suggestions(QCompleter):
    """Offers words for a box; the down arrow opens the whole list."""

    def __init__(self, ui: Ui, box: LineBox, words: Sequence[str]) -> None:
        super().__init__(list(words), box)
        self._box = box
        self.setWidget(box)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self._list = word_list(ui)
        self.setPopup(self._list)
        self.activated.connect(self._take)
        box.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box and _asks_for_all(event) and not self._list.isVisible():
            self._open("")
            return True
        if watched is self._list and _is_enter(event) and not self._list.currentIndex().isValid():
            self._list.hide()
            QApplication.sendEvent(self._box, event)  # nothing was picked: Enter is for the row
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def offer(self) -> None:
        """Show what fits the words that were typed."""
        typed = self._box.toPlainText().strip()
        if typed and self._box.hasFocus():
            self._open(typed)
        else:
            self._list.hide()

    def _open(self, prefix: str) -> None:
        self.setCompletionPrefix(prefix)
        found = self.currentCompletion().casefold()
        only_itself = self.completionCount() == 1 and found == prefix.casefold()
        if self.completionCount() and not only_itself:
            self.complete(self._box.rect())
        else:
            self._list.hide()

    @Slot(str)
    def _take(self, word: str) -> None:
        self._box.setPlainText(word)
        self._box.moveCursor(QTextCursor.MoveOperation.End)
        self._list.hide()


def _is_enter(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    )


def _asks_for_all(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Down
        and event.modifiers() == Qt.KeyboardModifier.NoModifier
    )
