"""The page of the present step; each page is made once, when it is first needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedLayout
from shiboken6 import delete

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.support.larger import larger
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.regions import first_in
from moreelberaad.ui.views.run.panes import Pane
from moreelberaad.ui.views.run.showing import show_focused
from moreelberaad.ui.views.run.step_fields import StepFields
from moreelberaad.ui.views.run.step_page import StepPage

_BETWEEN = 120
"""Milliseconds in which keys and paints go before the next piece is made."""


class WorkPane(Pane):
    """Shows steps; the last one is led by the closing page."""

    reading_asked = Signal()
    row_removed = Signal(object)

    def __init__(
        self,
        ui: Ui,
        model: SessionModel,
        help_: Help,
        closing: Callable[[], ClosingView],
        publisher: Publisher | None = None,
    ) -> None:
        super().__init__(ui, "surface")
        self._publisher = publisher
        self._ui, self._model, self._help = ui, model, help_
        self._make_closing = closing
        self._steps: dict[str, StepPage] = {}
        self._closing: ClosingView | None = None
        self._pages = QStackedLayout(self)
        self._ahead = QTimer(self, interval=_BETWEEN)
        self._ahead.timeout.connect(self._build_ahead)
        ui.look.changing.connect(self._drop_hidden)
        model.answer_changed.connect(self._refresh)

    @property
    def is_closing(self) -> bool:
        """Tell whether this is the last step."""
        return self._model.step is self._model.steps[-1]

    def show_step(self) -> None:
        """Show the page of the present step, made when it is not there yet."""
        if self.is_closing:
            closing = self._closing_page()
            closing.build_rows()
            self._pages.setCurrentWidget(closing)
            return
        page = self._page(self._model.step)
        page.enter()
        self._pages.setCurrentWidget(page)
        self._ahead.start()

    def focus_first(self) -> None:
        """Put the focus in the first place for an answer."""
        page = self._pages.currentWidget()
        if isinstance(page, StepPage):
            page.focus_first()
        elif page:
            first_in(page).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_on_screen(self) -> bool:
        """Show what has the keyboard to the participants; tells whether it may go there."""
        page = self._pages.currentWidget()
        return page is not None and show_focused(page)

    def write(self, *, on: bool) -> None:
        """Have larger places to type, or usual ones again."""
        larger(self, on=on)
        for box in self.findChildren(TextBox):
            box.follow_size()

    @Slot()
    def advance_closing(self) -> None:
        """Go on in the closing page: to its next block, or to the end."""
        self._closing_page().advance()

    def finish_closing(self) -> None:
        """End the talk from the closing page."""
        self._closing_page().finish()

    def _page(self, step: Step) -> StepPage:
        if step.id not in self._steps:
            fields = StepFields(self._ui, self._model, step, self._help, self._publisher)
            page = StepPage(
                self._ui, self._model, step, fields, self._help, publisher=self._publisher
            )
            fields.row_removed.connect(self.row_removed)
            page.reading_asked.connect(self.reading_asked)
            self._pages.addWidget(page)
            self._steps[step.id] = page
        return self._steps[step.id]

    def _closing_page(self) -> ClosingView:
        if self._closing is None:
            self._closing = self._make_closing()
            self._pages.addWidget(self._closing)
        return self._closing

    @Slot()
    def _build_ahead(self) -> None:
        """Make the next page piece by piece, while the present one is read."""
        after = self._model.next_step
        if after is None or not self._build_one(after):
            self._ahead.stop()

    def _build_one(self, step: Step) -> bool:
        """Make one more piece of the page of a step; tells whether there was one to make."""
        if step is not self._model.steps[-1]:
            return self._page(step).build_one()
        is_there = self._closing is not None
        closing = self._closing_page()
        if is_there:
            closing.build_rows()
        return not is_there

    @Slot()
    def _drop_hidden(self) -> None:
        """Let pages out of sight go before another look is put on; they are made anew later."""
        self._ahead.stop()
        hidden = [id_ for id_, page in self._steps.items() if page.isHidden()]
        for id_ in hidden:
            page = self._steps.pop(id_)
            self._pages.removeWidget(page)
            delete(page)

    @Slot(str)
    def _refresh(self, key: FieldKey) -> None:
        for page in self._steps.values():
            page.refresh(key)
