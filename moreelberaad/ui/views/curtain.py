"""Dialogs and menus at a lock: none of them stays in front, and none can hold it up."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QToolTip, QWidget
from shiboken6 import isValid

_IN_FRONT = frozenset(
    {
        Qt.WindowType.Dialog,
        Qt.WindowType.Drawer,
        Qt.WindowType.Popup,
        Qt.WindowType.Sheet,
        Qt.WindowType.Tool,
        Qt.WindowType.ToolTip,
    }
)


class Copied(Protocol):
    """What was copied last, by this program or another; as `QClipboard`."""

    def ownsClipboard(self) -> bool:  # noqa: N802 - as Qt names it
        """Tell whether this program copied it."""

    def ownsSelection(self) -> bool:  # noqa: N802 - idem
        """Tell the same of what the middle button of the mouse pastes."""

    def clear(self, mode: QClipboard.Mode, /) -> None:
        """Let go of it."""


class Curtain:
    """Hides what stands in front of the window, and brings it back or lets it go."""

    def __init__(self) -> None:
        self._hidden: list[tuple[QWidget, bool]] = []
        self._focus: QWidget | None = None

    def draw(self) -> bool:
        """Take everything away that stands in front, and our own words off the clipboard.

        Tells whether the dialog of a file still has to return to who asked for it.
        """
        self._focus = QApplication.focusWidget()
        QToolTip.hideText()
        while popup := QApplication.activePopupWidget():
            popup.close()
        in_front = [each for each in QApplication.topLevelWidgets() if _stands_in_front(each)]
        for each in in_front:
            each.hide()
        forget_copied(QApplication.clipboard())
        ours = [each for each in in_front if not isinstance(each, QFileDialog)]
        self._hidden = [(each, each.isModal()) for each in ours]
        return len(ours) < len(in_front)

    def lift(self) -> None:
        """Bring everything back, and the keyboard to where it was."""
        for each, was_modal in self._hidden:
            if isValid(each):
                each.open() if was_modal and isinstance(each, QDialog) else each.show()
        self._hidden = []
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None

    def drop(self) -> None:
        """Let go of what was hidden: nobody comes back to it."""
        for each, _ in self._hidden:
            if isValid(each):
                each.deleteLater()
        self._hidden, self._focus = [], None


def forget_copied(clipboard: Copied) -> None:
    """Clear what was copied here; what another program copied stays."""
    for mode, is_ours in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
        (QClipboard.Mode.Selection, clipboard.ownsSelection()),
    ):
        if is_ours:
            clipboard.clear(mode)


def _stands_in_front(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() in _IN_FRONT
