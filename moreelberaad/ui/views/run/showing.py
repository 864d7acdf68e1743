"""What F5 does: show what has the keyboard."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class Showable(Protocol):
    """A part of a page that goes on the screen of the participants as a whole."""

    def show_on_screen(self) -> bool:
        """Put it on the screen or take it off; tells whether it may go there at all."""


def show_focused(page: QWidget) -> bool:
    """Show the innermost part around the focus, up to the page; tells whether there was one."""
    here = QApplication.focusWidget()
    while here is not None and page.isAncestorOf(here):
        if isinstance(here, Showable):
            return here.show_on_screen()
        here = here.parentWidget()
    return isinstance(page, Showable) and page.show_on_screen()
