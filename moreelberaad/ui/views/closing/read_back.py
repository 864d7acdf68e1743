"""The block in which the group reads back what stays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, line, words
from moreelberaad.ui.viewmodels.closing import Parts
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.aloud_bar import AloudBar
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.block import Block
from moreelberaad.ui.views.closing.columns import Sliding
from moreelberaad.ui.views.closing.reading import ReadingPage


class ReadBack(Block):
    """The question above, the pieces that scroll, and below them that it was done."""

    changed = Signal()

    def __init__(
        self,
        ui: Ui,
        model: SessionModel,
        parts: Parts,
        answers: Answers,
        publisher: Publisher | None = None,
    ) -> None:
        super().__init__(ui, ui.say("Nalezen met de groep"))
        self._page = ReadingPage(ui, model, publisher)
        self._page.changed.connect(self.changed)
        holder = QWidget()
        column = down(self._page)
        column.setContentsMargins(0, 0, ui.look.px(8), 0)
        holder.setLayout(column)
        self.sliding = Sliding(holder)
        question = words(ui, ui.say("Wat moet eruit of anders?"), "heading2")
        stays = words(ui, ui.say("Klik je niets aan? Dan blijft het staan."), token="ink2")
        self.add(down(question, stays, spacing="xs"))
        if self._page.aloud:
            self.add(AloudBar(ui, self._page.aloud))
        self.body.addWidget(self.sliding, 1)
        for keyed in parts.read_together:
            self.add(line(ui), answers.editor(keyed))

    def show_on_screen(self) -> bool:
        """Read aloud on the screen, and go on with each press; tells whether there is one."""
        if self._page.aloud is None or not self._page.aloud.is_seen:
            return False
        self._page.aloud.go_on()
        return True

    def refresh(self) -> None:
        """Show what stays now."""
        self._page.refresh()

    def keep(self, fields: frozenset[FieldKey]) -> None:
        """Read back what its owner wants to keep, so that it is put in general words."""
        self._page.keep(fields)
