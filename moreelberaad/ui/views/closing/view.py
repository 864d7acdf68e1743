"""The page of the last step of every method: harvest, read back, decide, wipe (ux.md 3.9)."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.ids import FieldKey
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.apart import is_undecided
from moreelberaad.ui.viewmodels.closing import Uncarried, are_carried, parts_of, without_role
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.apart import ApartCard
from moreelberaad.ui.views.closing.block import Block
from moreelberaad.ui.views.closing.columns import Columns
from moreelberaad.ui.views.closing.harvesting import Harvesting
from moreelberaad.ui.views.closing.order import order_tabs
from moreelberaad.ui.views.closing.read_back import ReadBack
from moreelberaad.ui.views.closing.sharing import Sharing
from moreelberaad.ui.views.closing.skipping import ask_why
from moreelberaad.ui.views.closing.wiping import Wiping
from moreelberaad.ui.views.run.card_overview import overview_of
from moreelberaad.ui.views.run.panes import tight

_REST = 250
"""Milliseconds without typing after which the page is looked over."""
_LEFT, _MIDDLE, _RIGHT = 403, 583, 380


class ClosingView(QWidget):
    """Five numbered blocks in three columns; the last one leads to the end."""

    closed = Signal(int)

    def __init__(
        self, ui: Ui, model: SessionModel, offered: Help, publisher: Publisher | None = None
    ) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._parts = parts_of(model.session.template)
        self._answers = Answers(ui, model, offered, self, publisher)
        self._fault = Notice(ui, "warn")
        self._harvesting = Harvesting(ui, model, self._parts, self._answers)
        self._read_back = ReadBack(ui, model, self._parts, self._answers, publisher)
        self._sharing = Sharing(ui, model, self._parts, self._answers)
        self._apart, self._wiping = ApartCard(ui, model), Wiping(ui, model)
        self._overview = overview_of(ui, model, offered, self, publisher)
        harvest = self._harvesting.blocks
        self._blocks: list[Block] = [*harvest, self._read_back, self._sharing, self._wiping]
        self._columns = Columns(ui)
        self._wiped = 0
        self._order: list[QWidget] = []
        self._build()
        self._connect()

    @Slot()
    def advance(self) -> None:
        """Go to the next block with something to do; finish from the last one."""
        here = self._block_with_focus()
        following = self._blocks[self._blocks.index(here) + 1 :] if here else self._blocks
        if not any(block.focus_first() for block in following):
            self.finish()

    def finish(self) -> None:
        """Close the session; first what nobody carries, and what was not read back."""
        self._fault.clear()
        uncarried = without_role(self._model.session)
        if is_undecided(self._model.session):
            self._fault.tell(self._ui.say("Beslis eerst over wat apart staat."))
            self._apart.focus_first()
        elif uncarried:
            self._refuse(uncarried)
        elif self._parts.read_together and not self._model.session.is_read_together:
            ask_why(self._ui, self, self._close)
        else:
            self._close()

    def build_rows(self) -> None:
        """Make what is read back before the page is on show."""
        self._read_back.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_all()
        self._order = order_tabs(self)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self._order = order_tabs(self, self._order)
        return super().focusNextPrevChild(next)

    def _build(self) -> None:
        columns = self._columns
        for number, block in enumerate(self._blocks, start=1):
            block.mark.show_number(number)
        first = (*self._answers.choosing(), *self._overview, *self._harvesting.blocks)
        if first:
            columns.add(self._page(*first), _LEFT, "window")
        self._inset(self._read_back)
        columns.add(self._read_back, _MIDDLE, "surface", self._read_back.sliding)
        columns.add(self._page(self._apart, self._sharing, self._wiping), _RIGHT, "window")
        whole = tight(QVBoxLayout(self))
        whole.addWidget(self._fault)
        whole.addWidget(columns, 1)

    def _page(self, *blocks: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(self._ui.look.px(22))
        for block in blocks:
            column.addWidget(block)
        column.addStretch()
        self._inset(page)
        return page

    def _inset(self, page: QWidget) -> None:
        layout, px = page.layout(), self._ui.look.px
        if layout:
            layout.setContentsMargins(px(28), px(16), px(20), px(16))

    def _connect(self) -> None:
        self._read_back.changed.connect(self._refresh_harvest)
        self._wiping.kept.connect(self._read_kept)
        self._apart.changed.connect(self._refresh)
        self._sharing.parking.harvested.connect(self._refresh_harvest)
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._later.timeout.connect(self._refresh)
        self._model.saving.connect(self._refresh_later)
        self._model.answer_changed.connect(self._refresh_later)
        self._model.closed.connect(self._tell_closed)
        QApplication.instance().focusChanged.connect(self._mark_here)  # type: ignore[union-attr]

    @Slot()
    def _read_kept(self) -> None:
        self._read_back.keep(self._wiping.keep)

    @Slot()
    def _refresh_all(self) -> None:
        self._answers.refresh_all()
        self._refresh()

    @Slot()
    def _refresh_harvest(self) -> None:
        self._answers.refresh_all()
        self._harvesting.refresh()

    @Slot()
    def _refresh_later(self) -> None:
        """Wait for a pause in the typing; unseen, the page is up to date when it is shown."""
        self._forgive()
        if self.isVisible():
            self._later.start()

    @Slot()
    def _refresh(self) -> None:
        """Show what was written elsewhere, and what is done by now."""
        self._harvesting.refresh()
        self._read_back.refresh()
        self._sharing.refresh()
        self._apart.refresh()
        self._wiping.refresh()
        self._forgive()
        session, parts = self._model.session, self._parts
        for block, key in self._harvesting.deciding():
            carried = are_carried(session, parts.agreements)
            is_role = key in {name for name, _ in parts.agreements}
            block.show_done(done=carried if is_role else key in session.answers)
        self._read_back.show_done(done=session.is_read_together)
        self._sharing.show_done(done=session.consent is not None)

    def _block_with_focus(self) -> Block | None:
        focus = QApplication.focusWidget()
        return next((each for each in self._blocks if focus and each.isAncestorOf(focus)), None)

    @Slot()
    def _mark_here(self) -> None:
        here, focus = self._block_with_focus(), QApplication.focusWidget()
        if here and focus:
            self._columns.show_widget(focus)
        for block in self._blocks:
            block.mark.show_here(here=block is here)

    def _refuse(self, uncarried: Uncarried) -> None:
        """Say what is missing, and put the focus where it can be said."""
        self._fault.tell(self._ui.say("Kies een rol, of haal de afspraak weg."))
        self._harvesting.open_at(uncarried)

    def _forgive(self) -> None:
        """Take the fault away as soon as nothing stands in the way any more."""
        session = self._model.session
        if self._fault.text() and not (without_role(session) or is_undecided(session)):
            self._fault.clear()

    @Slot()
    def _close(self) -> None:
        keep: frozenset[FieldKey] = self._wiping.keep
        self._wiped = len(self._model.session.wiped_by_closing(keep))
        self._model.close(keep)

    @Slot()
    def _tell_closed(self) -> None:
        """Tell how many fields were wiped."""
        self.closed.emit(self._wiped)
