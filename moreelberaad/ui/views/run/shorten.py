"""Shortening a step: where the minutes come from that are missing (ux.md 3.4)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from moreelberaad.domain.pace import Plan, Stretch, found, from_this, over_the_rest
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.views.dialogs import Dialog

_THIS, _REST = "this", "rest"
_USUAL, _MOST = 5, 60
"""Minutes."""


class ShortenDialog(Dialog):
    """Shows the plan before and after; the method and its minutes stay as they are."""

    def __init__(self, ui: Ui, clock: StepClock, parent: QWidget) -> None:
        super().__init__(ui, parent, ui.say("Verkort deze stap"))
        self._ui, self._clock = ui, clock
        self._ahead = clock.stretches
        self._minutes = NumberBox(ui, 1, _MOST)
        self._where = self._choice()
        self._told = words(ui, token="ink2")
        self._after = {each.step: words(ui, wrap=False) for each in self._ahead}
        self._keep = button(ui, ui.say("Verkort"), "primary", keys="Ctrl+Return")
        self._build()
        self._minutes.show_number(min(clock.missing or _USUAL, _MOST))
        self._minutes.valueChanged.connect(self._show)
        self._where.chosen.connect(self._show)
        self._show()
        self._minutes.setFocus()
        self._minutes.selectAll()

    def _choice(self) -> Segments:
        """Offer to take from this step first; one that is over has nothing to give."""
        say = self._ui.say
        options = [(_THIS, say("Uit deze stap"), ""), (_REST, say("Uit de stappen hierna"), "")]
        made = Segments(self._ui, say("Waar komen ze vandaan?"), options)
        wanted = self._clock.missing or 1
        has_room = bool(self._ahead) and self._ahead[0].room >= wanted
        made.set_value(_THIS if has_room else _REST)
        return made

    def _build(self) -> None:
        ui, say = self._ui, self._ui.say
        late = self._clock.missing
        short = ui.count(
            "Er is {number} minuut te weinig.", "Er zijn {number} minuten te weinig.", late
        )
        asked = words(ui, say("Hoeveel minuten?"), "label", wrap=False)
        asked.setBuddy(self._minutes)
        self._minutes.setAccessibleName(asked.text())
        self.body.addWidget(
            words(ui, short if late else say("Je ligt nog op schema."), token="ink2")
        )
        self.body.addLayout(down(across(asked, self._minutes, None), across(self._where, None)))
        self.body.addLayout(self._plan())
        self.body.addWidget(self._told)
        cancel = button(ui, say("Annuleer"), "quiet")
        cancel.clicked.connect(self.reject)
        self._keep.clicked.connect(self._shorten)
        self.finish_with(cancel, self._keep)

    def _plan(self) -> QGridLayout:
        ui, grid = self._ui, QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(ui.look.px(20))
        grid.setVerticalSpacing(ui.look.px(6))
        for column, head in enumerate((ui.say("nu"), ui.say("straks")), start=1):
            grid.addWidget(words(ui, head, "caption", token="ink2", wrap=False), 0, column)
        for row, each in enumerate(self._ahead, start=1):
            self._lay(grid, row, each)
        return grid

    def _lay(self, grid: QGridLayout, row: int, each: Stretch) -> None:
        ui = self._ui
        title = self._clock.title(each.step).get(ui.language.code)
        grid.addWidget(words(ui, title), row, 0)
        now = words(ui, ui.say("{number} min", number=each.minutes), token="ink2", wrap=False)
        grid.addWidget(now, row, 1)
        grid.addWidget(self._after[each.step], row, 2)

    def _made(self) -> Plan:
        minutes = self._minutes.number() or 0
        make = from_this if self._where.value() == _THIS else over_the_rest
        return make(self._ahead, minutes)

    @Slot()
    def _show(self) -> None:
        plan = self._made()
        for each in self._ahead:
            self._show_after(each, plan[each.step])
        saved, wanted = found(self._ahead, plan), self._minutes.number() or 0
        self._keep.setEnabled(saved > 0)
        told = self._said(saved, wanted)
        if told != self._told.text():
            self._told.setText(told)
            announce(self, told)

    def _show_after(self, each: Stretch, minutes: int) -> None:
        label, title = self._after[each.step], self._clock.title(each.step)
        said = self._ui.say("{number} min", number=minutes)
        label.setText(said)
        label.setAccessibleName(f"{title.get(self._ui.language.code)}: {said}")
        wear_role(label, self._ui.look, "body" if minutes == each.minutes else "body_strong")

    def _said(self, saved: int, wanted: int) -> str:
        ui = self._ui
        if not saved:
            return ui.say("Hier is geen tijd meer te halen. Elke stap houdt een minuut.")
        taken = ui.count("Dit scheelt {number} minuut.", "Dit scheelt {number} minuten.", saved)
        if saved < wanted:
            return ui.say("{taken} Meer zit er niet in.", taken=taken)
        return taken

    @Slot()
    def _shorten(self) -> None:
        self._clock.shorten(self._made())
        self.accept()


def offer_shortening(ui: Ui, clock: StepClock, parent: QWidget) -> ShortenDialog:
    """Ask where the minutes come from."""
    dialog = ShortenDialog(ui, clock, parent)
    dialog.open()
    return dialog
