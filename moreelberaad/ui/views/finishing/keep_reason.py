"""Why words may stay (ux.md 3.10)."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from moreelberaad.domain.review import LONGEST_REASON
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down


def keep_reasons(ui: Ui) -> tuple[str, ...]:
    """Give the reasons that are ready to choose."""
    return (
        ui.say("Algemene term, wijst niemand aan"),
        ui.say("De rol is nodig om de les te begrijpen"),
        ui.say("Openbaar en zonder verband met deze groep"),
    )


class KeepReason(QWidget):
    """Three reasons and one's own."""

    changed = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._reasons = keep_reasons(ui)
        other = ui.say("Anders, in hooguit {number} tekens", number=LONGEST_REASON)
        self._group = QButtonGroup(self)
        self._buttons = [_radio(ui, text) for text in (*self._reasons, other)]
        for number, each in enumerate(self._buttons):
            self._group.addButton(each, number)
        self._words = TimelineLine()
        self._words.setAccessibleName(ui.say("Eigen reden"))
        self._words.setMaxLength(LONGEST_REASON)
        wear_role(self._words, ui.look, "body")
        self._group.idClicked.connect(self._on_chosen)
        self._words.textChanged.connect(self.changed)
        self.setAccessibleName(ui.say("Waarom mag dit blijven?"))
        column = down(*self._buttons, self._words, spacing="xs")
        column.setContentsMargins(ui.look.px(8), ui.look.px(6), 0, 0)
        self.setLayout(column)
        self.show_reason(Prose(""))

    @property
    def reason(self) -> Prose:
        """Give the reason, empty when none is chosen or typed."""
        number = self._group.checkedId()
        if number == len(self._reasons):
            return Prose(self._words.text()).on_one_line()
        return Prose(self._reasons[number] if number >= 0 else "")

    @property
    def is_own(self) -> bool:
        """Tell whether the reason was typed."""
        return self._group.checkedId() == len(self._reasons)

    def show_reason(self, reason: Prose) -> None:
        """Show a reason without telling it, and none when it is empty."""
        said = reason.plain
        number = self._reasons.index(said) if said in self._reasons else len(self._reasons)
        self._group.setExclusive(False)
        for place, each in enumerate(self._buttons):
            each.setChecked(bool(said) and place == number)
        self._group.setExclusive(True)
        self._words.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._words.setText(said if number == len(self._reasons) else "")
        self._words.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._words.setVisible(self.is_own)

    def focus_first(self) -> None:
        """Put the keyboard on the reason that is chosen, else on the first."""
        chosen = self._group.checkedButton() or self._buttons[0]
        (self._words if self.is_own else chosen).setFocus()

    @Slot(int)
    def _on_chosen(self) -> None:
        self._words.setVisible(self.is_own)
        if self.is_own:
            self._words.setFocus()
        self.changed.emit()


def _radio(ui: Ui, text: str) -> QRadioButton:
    made = QRadioButton(text)
    made.setAccessibleName(text)
    wear_role(made, ui.look, "caption")
    return made
