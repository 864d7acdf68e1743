"""What a group writes when it looks back: two boxes beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.fields.text_box import ProseBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, field
from moreelberaad.ui.views.layouts import bare

_NARROW = 520
"""Px at 100 % below which the boxes stand below each other."""
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class LookBackBoxes(QuietPlace):
    """A hint stands below both; `typed` tells what is done, and what changed."""

    typed = Signal(object, object)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui, self._is_showing = ui, False
        self._done, self._changed = ProseBox(ui), ProseBox(ui)
        self._row = QBoxLayout(_ACROSS)
        self._row.setSpacing(ui.look.px(18))
        for label, box in (
            (ui.say("Wat hebben we gedaan?"), self._done),
            (ui.say("Wat veranderde er, ook onverwacht?"), self._changed),
        ):
            asked = field(ui, label, box)
            self._row.addWidget(asked, 1, Qt.AlignmentFlag.AlignTop)
            box.textChanged.connect(self._tell)
        bare(self, down(bare(QWidget(), self._row), spacing="sm"))

    def show_written(self, said: FollowUp) -> None:
        """Show what is written, and tell nothing."""
        self._is_showing = True
        self._done.show_words(said.done or None)
        self._changed.show_words(said.changed or None)
        self._is_showing = False

    def focus_first(self) -> None:
        """Put the keyboard in the first box."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._ui.look.px(_NARROW)
        self._row.setDirection(_DOWN if is_narrow else _ACROSS)

    @Slot()
    def _tell(self) -> None:
        if not self._is_showing:
            nothing = Prose("")
            self.typed.emit(self._done.words() or nothing, self._changed.words() or nothing)
