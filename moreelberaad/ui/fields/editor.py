"""What every editor promises: it shows a value in silence, and tells what the user makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.values import Value
from moreelberaad.ui.support.ui import Ui


class Editor(QWidget):
    """A place for one answer; without words in it the answer is `None`."""

    edited = Signal(object)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.ui = ui
        self._silent = False

    def value(self) -> Value | None:
        """Give what stands here now, as the domain keeps it."""
        raise NotImplementedError

    def show_value(self, value: Value | None) -> None:
        """Repaint without telling; the caret stays when nothing changes."""
        if value != self.value():
            with self.silence():
                self.paint_value(value)

    def paint_value(self, value: Value | None) -> None:
        """Put a value in the controls; only called in silence."""
        raise NotImplementedError

    def set_name(self, name: str) -> None:
        """Name the controls for who does not see them."""
        raise NotImplementedError

    def controls(self) -> tuple[QWidget, ...]:
        """Give what takes the keyboard, in order."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard in the first control."""
        for control in self.controls()[:1]:
            control.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def tell(self) -> None:
        """Tell what stands here, unless it was only shown."""
        if not self._silent:
            self.edited.emit(self.value())

    @contextmanager
    def silence(self) -> Iterator[None]:
        """Change the controls without telling."""
        before, self._silent = self._silent, True
        try:
            yield
        finally:
            self._silent = before
