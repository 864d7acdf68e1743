"""What was parked: each point becomes an agreement, a lesson, or nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Lines, Prose, Row
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.closing import Keyed, Parts, added, has_room
from moreelberaad.ui.viewmodels.parking import PARKED
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.small import aside, small_button
from moreelberaad.ui.views.regions import first_in


class ParkingLot(QWidget):
    """Absent while nothing is parked; what stays here is wiped at closing."""

    harvested = Signal()
    emptied = Signal()

    def __init__(self, ui: Ui, model: SessionModel, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._model = ui, model
        say = ui.say
        self._targets = [(say("Afspraak"), one) for one in _harvests(parts.agreements)]
        self._targets += [(say("Les"), one) for one in _harvests(parts.lessons)]
        self._title = words(ui, role="body_strong")
        self._items = Pile(ui.look.px(8))
        asked = words(ui, say("Wat nemen we hiervan mee?"))
        self.setLayout(down(aside(ui, "push-pin", self._title, asked, self._items)))
        self._shown: object = None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is parked now."""
        parked = self._model.value(PARKED)
        self.setVisible(isinstance(parked, Lines))
        if parked == self._shown:
            return
        self._shown = parked
        self._items.clear()
        if isinstance(parked, Lines):
            count = self._ui.count
            title = count(
                "Parkeerplaats: {number} punt",
                "Parkeerplaats: {number} punten",
                len(parked.items),
            )
            self._title.setText(title)
            for place, line in enumerate(parked.items):
                self._items.add(self._item(place, line))

    def _item(self, place: int, line: Prose) -> QWidget:
        made, acts = QWidget(), []
        for label, target in self._targets:
            if has_room(self._model.value(target[0]), target[1]):
                act = self._act(label, place)
                act.clicked.connect(partial(self._harvest, place, line, target))
                acts.append(act)
        nothing = self._act(self._ui.say("Niets"), place)
        nothing.clicked.connect(partial(self._drop, place))
        row = across(*acts, nothing, None, spacing="xs")
        made.setLayout(down(words(self._ui, line.plain), row, spacing="xs"))
        return made

    def _act(self, label: str, place: int) -> QPushButton:
        which = self._ui.say("parkeerplaats, punt {number}", number=place + 1)
        return small_button(self._ui, label, name=f"{label}: {which}")

    def _harvest(self, place: int, line: Prose, target: Keyed) -> None:
        key, asked = target
        row = Row({asked.columns[0].id: line.on_one_line()})
        self._model.edit(key, added(self._model.value(key), row))
        self._drop(place)
        self.harvested.emit()

    def _drop(self, place: int) -> None:
        """Take a point off; the keyboard goes to the point after it."""
        parked = self._model.value(PARKED)
        if not isinstance(parked, Lines):
            return
        rest = parked.items[:place] + parked.items[place + 1 :]
        self._model.edit(PARKED, Lines(rest) if rest else None)
        self.refresh()
        announce(self, self._title.text())
        if not rest:
            self.emptied.emit()
        else:
            self._focus_item(min(place, len(rest) - 1))

    def _focus_item(self, place: int) -> None:
        first_in(self._items.widgets[place]).setFocus(Qt.FocusReason.OtherFocusReason)


def _harvests(fields: tuple[Keyed, ...]) -> list[Keyed]:
    return [one for one in fields if one[1].kind in (Kind.AGREEMENTS, Kind.LESSONS)][:1]
