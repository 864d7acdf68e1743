"""All steps below each other, made piece by piece while one types in the first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views.afterwards.section import Section
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.run.panes import Pane, tight

_BETWEEN = 15
"""Milliseconds in which keys and paints go before the next piece is made."""
_ABOVE = 16
"""Px at 100 % between the top of the page and the step that was asked for."""


class Form(Pane):
    """Tells in which step one types, and brings a step in sight as soon as it is there."""

    entered = Signal(str)
    grown = Signal()

    def __init__(self, ui: Ui, sections: Sequence[Section]) -> None:
        super().__init__(ui, "surface")
        self._sections = {section.step.id: section for section in sections}
        self._waiting = list(sections)
        self._wanted: Section | None = None
        page = QWidget()
        column = down(*sections, None)
        column.setContentsMargins(*(ui.look.px(side) for side in (40, 20, 40, 20)))
        page.setLayout(column)
        self._area = scrolled(page)
        self.setLayout(tight(down(self._area)))
        self._ahead = QTimer(self, interval=_BETWEEN)
        self._ahead.timeout.connect(self._build_one)
        self._ahead.start()
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    @property
    def is_whole(self) -> bool:
        """Tell whether every place for an answer is there."""
        return not self._waiting

    def show_step(self, step: Step) -> None:
        """Bring a step in sight, and put the focus in it, when it is there."""
        section = self._sections[step.id]
        if section in self._waiting:
            self._wanted = section
        else:
            self._bring(section)

    def refresh(self, key: FieldKey) -> None:
        """Show an answer that was changed elsewhere."""
        for section in self._sections.values():
            section.fields.refresh(key)

    def holds_focus_in(self, step: Step) -> bool:
        """Tell whether one types in this step."""
        return self._section_of(QApplication.focusWidget()) is self._sections[step.id]

    @Slot()
    def _build_one(self) -> None:
        """Make one more place for an answer, or show a step that has them all."""
        if not self._waiting:
            self._ahead.stop()
        elif not self._waiting[0].fields.build_one():
            self._show(self._waiting.pop(0))

    def _show(self, section: Section) -> None:
        section.open()
        self.grown.emit()
        if section is self._wanted:
            self._wanted = None
            QTimer.singleShot(0, self, partial(self._bring, section))

    def _bring(self, section: Section) -> None:
        bar = self._area.verticalScrollBar()
        section.focus_first()
        bar.setValue(section.y() - self._ui.look.px(_ABOVE))

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        section = self._section_of(now)
        if section is not None:
            self._wanted = None
            self.entered.emit(section.step.id)

    def _section_of(self, widget: QWidget | None) -> Section | None:
        inside = (s for s in self._sections.values() if widget and s.isAncestorOf(widget))
        return next(inside, None)
