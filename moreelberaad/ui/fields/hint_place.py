"""Where a hint can be told: a row, or a field that has no rows."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui


@runtime_checkable
class HintPlace(Protocol):
    """A part of a page under whose words a band can stand.

    `is_asked` tells that it was to go on the screen, and that a hint kept it off.
    """

    is_asked: bool

    def stand_hint(self, band: QWidget) -> None:
        """Let the band stand right under what one types."""

    def until_words(self) -> str:
        """Tell until when it does not go on the screen; nothing where it never goes."""

    def answer(self) -> None:
        """Go on the screen now, when that was asked before."""


class QuietPlace(QWidget):
    """Something above, of which nothing goes on a screen; the band stands under it."""

    is_asked = False

    def stand_hint(self, band: QWidget) -> None:
        """Let the band stand below everything."""
        column = self.layout()
        if column is not None:
            column.addWidget(band)

    def until_words(self) -> str:
        """Tell nothing of the screen."""
        return ""

    def answer(self) -> None:
        """Wait for nothing."""


def place_around(box: QWidget, part: QWidget) -> HintPlace | None:
    """Give the innermost place around a box, up to this part of the window."""
    here: QWidget | None = box.parentWidget()
    while here is not None and here is not part:
        if isinstance(here, HintPlace):
            return here
        here = here.parentWidget()
    return None


def until_words(ui: Ui, *, is_row: bool, is_asked: bool) -> str:
    """Say that a hint keeps something off the screen (ux.md 4)."""
    if is_asked:
        return ui.say("Los eerst de hint op, of kies Laat staan.")
    if is_row:
        return ui.say("Tot dan komt deze regel niet op het scherm.")
    return ui.say("Tot dan komt dit niet op het scherm.")
