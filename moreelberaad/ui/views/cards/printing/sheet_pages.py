"""The pages of the sheets; none of them stays behind when a card turns out not to fit."""

from __future__ import annotations

from PySide6.QtCore import Slot
from typing_extensions import override

from moreelberaad.ui.views.finishing.pages_pane import PagesPane


class SheetPages(PagesPane):
    """Lets go of the pictures before it says why there are none."""

    @override
    @Slot()
    def refresh(self) -> None:
        if self._model.why_no_preview:
            self._pictures.show_pages((), 0)
        super().refresh()
