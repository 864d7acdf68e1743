"""A dialog that is as high as its words, however they wrap."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from typing_extensions import override

from moreelberaad.ui.views.dialogs import Dialog


class FittingDialog(Dialog):
    """Qt asks a window's layout for its height before it knows how its words wrap."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Take the height that the words need now."""
        if page := self.layout():
            page.invalidate()
            self.setFixedHeight(page.totalHeightForWidth(self.width()))
