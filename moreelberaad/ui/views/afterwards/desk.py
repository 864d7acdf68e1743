"""The page itself: contents, form and advice beside each other, or the closing page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Step
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.hinted import Hinted
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.headcount import Headcount
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.afterwards.advice import Advice
from moreelberaad.ui.views.afterwards.bar import Bar
from moreelberaad.ui.views.afterwards.contents import Contents, ContentsChoice
from moreelberaad.ui.views.afterwards.fields import PaperFields
from moreelberaad.ui.views.afterwards.foot import Foot
from moreelberaad.ui.views.afterwards.form import Form
from moreelberaad.ui.views.afterwards.section import Section
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.regions import Regions, first_in
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.run.step_page import place_of
from moreelberaad.ui.views.run.taking_back import TakingBack

_NARROW, _NARROWEST = 1200, 900
"""Below these widths, in px at text size 100 %, first the advice goes and then the contents."""


class PaperDesk(QWidget):
    """Follows the session to the step in which one types."""

    lock_asked = Signal()
    leaving_asked = Signal()

    def __init__(
        self, ui: Ui, model: SessionModel, help_: Help, closing: Callable[[], ClosingView]
    ) -> None:
        super().__init__()
        self._ui, self._model, self._make_closing = ui, model, closing
        self._headcount = Headcount(model.session.named("group_size_band"), self)
        self._bar, self._foot = Bar(ui, model), Foot(ui, model)
        self._bars = Bars(ui, model)
        self._taking_back = TakingBack(ui, model, self._bars)
        self._contents, self._choice = Contents(ui, model), ContentsChoice(ui, model)
        self._advice = Advice(ui)
        self.form = Form(ui, [self._section(each, help_) for each in model.steps[:-1]])
        self._closing: ClosingView | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self._middle())
        center = Pane(ui, "surface")
        center.setLayout(tight(down(self._bars, self._pages)))
        column = tight(down(self._bar, center, self._foot))
        column.setStretch(1, 1)
        self.setLayout(column)
        self._connect()
        self._fold()
        self._show_step()

    def look_along(self, hints: HintDesk) -> None:
        """Give hints while somebody types."""
        Hinted(self._ui, hints, self).off.connect(self._bars.offer)

    def focus_work(self) -> None:
        """Put the focus where one types."""
        if self._closing is not None and self._pages.currentWidget() is self._closing:
            first_in(self._closing).setFocus()
        elif not self.form.holds_focus_in(self._model.step):
            self.form.show_step(self._model.step)

    def _section(self, step: Step, help_: Help) -> Section:
        fields = PaperFields(self._ui, self._model, step, help_, self._headcount)
        fields.row_removed.connect(self._taking_back.offer_row)
        return Section(self._ui, self._model, step, fields)

    def _middle(self) -> QWidget:
        work = QWidget()
        px = self._ui.look.px
        choice = across(self._choice)
        choice.setContentsMargins(px(16), px(8), px(16), px(8))
        form = tight(down(choice, self.form))
        form.setStretch(1, 1)
        row = tight(across(self._contents, form, self._advice))
        row.setStretch(1, 1)
        work.setLayout(row)
        return work

    def _connect(self) -> None:
        model = self._model
        self._bar.lock_asked.connect(self.lock_asked)
        self._bar.leaving_asked.connect(self.leaving_asked)
        self._contents.chosen.connect(self._go_to)
        self._choice.asked.connect(self._go_to)
        self._foot.back_asked.connect(model.previous)
        self._foot.next_asked.connect(model.next)
        self._foot.closing_asked.connect(self._go_to_closing)
        self._foot.onward_asked.connect(self._advance)
        self._foot.close_asked.connect(self._finish)
        self.form.entered.connect(model.go_to)
        self.form.grown.connect(self._build_ahead)
        model.moved.connect(self._on_moved)
        model.answer_changed.connect(self.form.refresh)
        model.saving.connect(self._contents.refresh)
        model.barred.connect(self._contents.refresh)
        self._ui.look.changed.connect(self._fold)
        Regions(self, self._regions)
        bind(
            self,
            {
                "Ctrl+PgUp": model.previous,
                "Ctrl+Z": self._taking_back.undo,
                "Ctrl+Y": self._taking_back.redo,
            },
        )

    def _regions(self) -> tuple[QWidget, ...]:
        work = self._closing if self._is_closing and self._closing else self.form
        regions = (work, self._foot, self._bar, self._contents.steps, self._choice)
        return tuple(region for region in regions if region.isVisible())

    @property
    def _is_closing(self) -> bool:
        return self._model.step is self._model.steps[-1]

    @Slot(str)
    def _go_to(self, step_id: str) -> None:
        if step_id == self._model.step.id:
            self._show_step()
        self._model.go_to(step_id)

    @Slot()
    def _go_to_closing(self) -> None:
        self._model.go_to(self._model.steps[-1].id)

    @Slot()
    def _advance(self) -> None:
        if self._closing:
            self._closing.advance()

    @Slot()
    def _finish(self) -> None:
        if self._closing:
            self._closing.finish()

    @Slot(str)
    def _on_moved(self, _: str) -> None:
        if self._is_closing or not self.form.holds_focus_in(self._model.step):
            self._bars.withdraw()
            self._show_step()
        self._name_step()
        step = self._model.step
        title = step.title.get(self._ui.language.code)
        place = place_of(self._ui, self._model, step)
        announce(self, self._ui.say("{place}: {title}", place=place, title=title))

    def _show_step(self) -> None:
        self._name_step()
        if self._is_closing:
            self._show_closing()
            return
        if self._pages.currentIndex():
            self._pages.setCurrentIndex(0)
            self._refresh_form()
        self.form.show_step(self._model.step)

    def _show_closing(self) -> None:
        closing = self._closing_page()
        closing.build_rows()
        self._pages.setCurrentWidget(closing)
        first_in(closing).setFocus()

    @Slot()
    def _build_ahead(self) -> None:
        """Make the closing page as soon as the form is whole, in a turn of its own."""
        if self.form.is_whole:
            QTimer.singleShot(0, self, self._closing_page)

    def _closing_page(self) -> ClosingView:
        if self._closing is None:
            self._closing = self._make_closing()
            self._pages.addWidget(self._closing)
        return self._closing

    def _refresh_form(self) -> None:
        """Show what was written on the closing page."""
        for key, _ in self._model.session.template.fields():
            self.form.refresh(key)

    def _name_step(self) -> None:
        self._contents.refresh()
        self._choice.refresh()
        self._foot.show_step()

    @Slot()
    def _fold(self) -> None:
        px = self._ui.look.px
        self._advice.setVisible(self.width() >= px(_NARROW))
        self._contents.setVisible(self.width() >= px(_NARROWEST))
        self._choice.setVisible(self.width() < px(_NARROWEST))
        self._bar.fold(is_narrow=self.width() < px(_NARROWEST))
        self._foot.fold(is_narrow=self.width() < px(_NARROWEST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_work()
