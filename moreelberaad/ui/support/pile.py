"""Widgets below each other that are made anew when what they show has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pile(QWidget):
    """A column that others fill and empty."""

    def __init__(self, spacing: int = 0) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._widgets: list[QWidget] = []

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """Give what stands in it now, from top to bottom."""
        return tuple(self._widgets)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others, able to take the focus at once."""
        self._widgets.append(widget)
        self._column.addWidget(widget)
        widget.show()  # the layout does so later, and what is hidden takes no focus

    def clear(self) -> None:
        """Take every widget out, for good."""
        for widget in self._widgets:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
