"""A line that looks like print once it is written, and like a box while it is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from typing_extensions import override

from moreelberaad.ui.fields.text import LineEditor
from moreelberaad.ui.support.dressing import restyle
from moreelberaad.ui.support.ui import Ui


class QuietLine(LineEditor):
    """One line among many, in a list or a table."""

    def __init__(
        self,
        ui: Ui,
        suggested: Sequence[str] = (),
        *,
        role: str = "body",
        placeholder: str = "",
        is_role: bool = False,
    ) -> None:
        super().__init__(ui, suggested, role=role, placeholder=placeholder, is_role=is_role)
        self.box.setProperty("piece", "print")
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._settle)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._settle()
        return super().eventFilter(watched, event)

    @Slot()
    def _settle(self) -> None:
        quiet = "no" if self.box.hasFocus() or self.box.document().isEmpty() else "yes"
        if self.box.property("quiet") != quiet:
            self.box.setProperty("quiet", quiet)
            restyle(self.box)
