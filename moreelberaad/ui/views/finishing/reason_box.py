"""Why a document leaves the vault while something is still open: only within the team."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from moreelberaad.domain.review import LONGEST_REASON
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, field
from moreelberaad.ui.viewmodels.exporting import REASONS
from moreelberaad.ui.views.layouts import bare


class ReasonBox(QWidget):
    """A list of reasons, and a line for another one."""

    given = Signal(str)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._reasons = [ui.say(each) for each in REASONS]
        self._list = QComboBox()
        wear_role(self._list, ui.look, "body")
        nothing = ui.say("Nee, ik wacht nog")
        other = ui.say("Anders, in hooguit {number} tekens", number=LONGEST_REASON)
        self._list.addItems([nothing, *self._reasons, other])
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.setMinimumContentsLength(20)
        self._own = QLineEdit()
        self._own.setMaxLength(LONGEST_REASON)
        self._own.setAccessibleName(other)
        self._own.hide()
        title = ui.say("Toch exporteren, met reden")
        bare(self, down(field(ui, title, self._list), self._own, spacing="xs"))
        self._list.activated.connect(self._on_chosen)
        self._own.editingFinished.connect(self._on_typed)

    def show_reason(self, reason: str) -> None:
        """Show a reason that was given, without telling it."""
        if self._own.isVisible() or self._own.hasFocus():
            return
        known = self._reasons.index(reason) + 1 if reason in self._reasons else 0
        own = bool(reason) and not known
        self._list.setCurrentIndex(self._list.count() - 1 if own else known)
        self._own.setText(reason if own else "")
        self._own.setVisible(own)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        own = index == self._list.count() - 1
        self._own.setVisible(own)
        if own:
            self._own.setFocus()
            self.given.emit(self._own.text().strip())
        else:
            self.given.emit(self._reasons[index - 1] if index else "")

    @Slot()
    def _on_typed(self) -> None:
        self.given.emit(self._own.text().strip())
