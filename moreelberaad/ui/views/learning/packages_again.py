"""The lessons that were made of one that is withdrawn now, to read again one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import Height
from moreelberaad.ui.views.lines import dress_lines

_ID = Qt.ItemDataRole.UserRole
_HIGH = 130


class AgainDialog(Dialog):
    """Stays beside the window while somebody reads; `shown` asks for a lesson."""

    shown = Signal(str)

    def __init__(
        self, ui: Ui, parent: QWidget, lessons: Sequence[KeptLesson], says: LessonSays
    ) -> None:
        super().__init__(ui, parent, ui.say("Lees deze lessen na"))
        self.setModal(False)
        why = ui.say("Ze kwamen uit een les die is ingetrokken. Klopt wat er staat nog?")
        self.body.addWidget(words(ui, why, token="ink2"))
        self._list = QListWidget()
        dress_lines(self._list, ui.say("Lees deze lessen na"))
        for each in lessons:
            item = QListWidgetItem(says.title(each), self._list)
            item.setData(_ID, each.id)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self._show)
        self._list.itemClicked.connect(self._show)
        Height(ui, self._list, _HIGH)
        self.body.addWidget(self._list)
        close = button(ui, ui.say("Sluit"))
        close.clicked.connect(self.accept)
        close.setAutoDefault(False)  # Enter in the list shows a lesson
        self.body.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _show(self, item: QListWidgetItem) -> None:
        self.shown.emit(item.data(_ID))
