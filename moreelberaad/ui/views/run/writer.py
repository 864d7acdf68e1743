"""The layout *Schrijver*: only the work, wide and larger, for a second person at the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.layout import Layout
from moreelberaad.ui.views.run.middle import Middle
from moreelberaad.ui.views.run.work_pane import WorkPane


class Writer(QObject):
    """Puts the layout on and off; the focus stays where it was if that is still there."""

    def __init__(self, ui: Ui, layout: Layout, middle: Middle, work: WorkPane, bars: Bars) -> None:
        super().__init__(middle)
        self._ui, self._layout = ui, layout
        self._middle, self._work, self._bars = middle, work, bars
        self._put_on()

    @property
    def is_on(self) -> bool:
        """Tell whether one sees only the work."""
        return self._layout.is_writer

    @Slot()
    def turn(self) -> None:
        """Go to the other layout, and say so."""
        self._layout.is_writer = not self.is_on
        self._put_on()
        said = self._said()
        self._bars.offer(said)
        announce(self._work, said)

    def _put_on(self) -> None:
        self._work.write(on=self.is_on)
        self._middle.write(on=self.is_on)

    def _said(self) -> str:
        if self.is_on:
            return self._ui.say("Schrijver: je ziet alleen het werkvlak. Ctrl Shift S is terug.")
        return self._ui.say("Gespreksleider: je ziet weer alles.")
