"""What shows when one points at something: plain words, also where they look like mark-up."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def tip(widget: QWidget, words: str) -> None:
    """Show words of a method letter for letter; Qt would read a tag in them, and open files."""
    widget.setToolTip(f"<p>{escape(words)}</p>" if Qt.mightBeRichText(words) else words)
