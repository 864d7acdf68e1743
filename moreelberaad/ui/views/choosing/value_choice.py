"""Which value weighs most: those of the table in sight, the fixed list behind a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QWidget

from moreelberaad.domain.template import Option
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.choosing_values import ValuesOffered
from moreelberaad.ui.views.choosing.tick_button import ListChip, TickChip
from moreelberaad.ui.views.layouts import bare, edged, scrolled

_ROOM_FOR_RING, _LEAST = 6, 96


class ValueChoice(QWidget):
    """No typing anywhere: how somebody types tells who it is (domain.md 6.2, R10)."""

    def __init__(self, ui: Ui, offered: ValuesOffered) -> None:
        super().__init__()
        self._ui, self._others = ui, offered.others
        self._group = QButtonGroup(self)
        self._codes: dict[QAbstractButton, str] = {}
        self._listed: list[QAbstractButton] = []
        title = words(ui, ui.say("Welke waarde weegt voor jou het zwaarst?"), "heading3")
        chips, flow = flowing(ui, spacing=10)
        for option in offered.in_sight:
            flow.addWidget(self._chip(option))
        more = ui.say("andere waarde")
        for each in self._group.buttons()[1:]:
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # arrows lead there from the first
        self._more = ListChip(ui, more, words(ui, more, "body", wrap=False))
        flow.addWidget(self._more)
        if not offered.others:
            self._more.hide()
        self._list = self._empty_list()
        column = down(title, chips, self._list, spacing="md")
        column.addStretch(1)
        column.setStretchFactor(self._list, 100)
        bare(self, column)
        self._more.clicked.connect(self._turn)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def code(self) -> str | None:
        """Give the value that is ticked, if one is."""
        checked = self._group.checkedButton()
        return self._codes[checked] if checked else None

    def clear(self) -> None:
        """Take the tick away, and close the list."""
        self._group.setExclusive(False)
        for each in self._group.buttons():
            each.setChecked(False)
        self._group.setExclusive(True)
        self._list.hide()

    def _empty_list(self) -> QScrollArea:
        page, self._flow = flowing(self._ui, spacing=10)
        area = scrolled(edged(self._ui, QWidget(), down(page, None), *(_ROOM_FOR_RING,) * 2))
        area.setMinimumHeight(self._ui.look.px(_LEAST))
        area.hide()
        return area

    def _chip(self, option: Option) -> TickChip:
        label = option.label.get(self._ui.language.code)
        made = TickChip(self._ui, label, words(self._ui, label, "body", wrap=False))
        self._group.addButton(made)
        self._codes[made] = option.code
        return made

    @Slot()
    def _turn(self) -> None:
        """Open the fixed list, or close it; its chips are made when they are first asked for."""
        if not self._listed:
            for option in self._others:
                made = self._chip(option)
                self._flow.addWidget(made)
                self._listed.append(made)
        self._list.setVisible(not self._list.isVisible())
        if self._list.isVisible():
            self._listed[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_toggled(self) -> None:
        self._more.tick(on=self._group.checkedButton() in self._listed)
