"""The line that says that *Meeschrijven* is on."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.publisher import Publisher


class AlongLine(QWidget):
    """Stands there as long as what is typed goes on the screen by itself."""

    ended = Signal()

    def __init__(self, ui: Ui, publisher: Publisher) -> None:
        super().__init__()
        self._ui, self._publisher = ui, publisher
        self._notice = Notice(ui, "warn")
        column = down(self._notice)
        column.setContentsMargins(*(ui.look.px(side) for side in (16, 8, 16, 0)))
        self.setLayout(column)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Tell it, or tell nothing."""
        if self._publisher.writes_along:
            off = button(self._ui, self._ui.say("Zet uit"))
            off.clicked.connect(self._end)
            self._notice.tell(
                self._ui.say("Meeschrijven is aan: wat je typt, staat meteen op het scherm."), off
            )
        else:
            self._notice.clear()
        self.setVisible(self._publisher.writes_along)

    @Slot()
    def _end(self) -> None:
        self._publisher.writes_along = False
        self.refresh()
        self.ended.emit()
