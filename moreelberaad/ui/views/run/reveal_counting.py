"""The places where a choice is counted, which make room for its outcome."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.tally import TallyEditor


class Counting(QObject):
    """Follows the tallies of one step; what is counted takes no room beside its outcome."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tallies: list[tuple[FieldBlock, TallyEditor]] = []
        self._before: tuple[QWidget, ...] = ()

    def follow(self, fields: QWidget, *before: QWidget) -> None:
        """Take in the places that are on the page now, once; `before` goes with the numbers."""
        self._before = before
        known = {block for block, _ in self._tallies}
        for block in fields.findChildren(FieldBlock):
            editor = block.editor
            if isinstance(editor, TallyEditor) and block not in known:
                self._tallies.append((block, editor))
                editor.concealing.connect(self.changed)
        self.changed.emit()

    def is_open(self, name: str) -> bool:
        """Tell whether this tally is being counted now."""
        return any(
            editor.objectName() == name and not editor.is_concealed for _, editor in self._tallies
        )

    @property
    def can_count(self) -> bool:
        """Tell whether there is something to count here."""
        return bool(self._tallies)

    def make_room(self, *, is_revealed: bool) -> None:
        """Hide what was counted while its outcome is on show."""
        for block, editor in self._tallies:
            block.setVisible(not (is_revealed and editor.is_concealed))
        is_over = self.can_count and all(editor.is_concealed for _, editor in self._tallies)
        for each in self._before:
            each.setVisible(not is_over)

    @Slot()
    def count_again(self) -> None:
        """Count everything anew, beginning with the first."""
        for _, editor in reversed(self._tallies):
            editor.count_again()
