"""One block of *Trends*: a title, a figure as chart or table, and what is to know of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from moreelberaad.domain.year_figures import Block
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.learning.trends_figure import Figure
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.learning.trends_chart import Chart
from moreelberaad.ui.views.learning.trends_table import FigureTable

Export = Callable[[Block, str], None]
_TITLE = 32
"""Px at 100 %, so that what stands behind a title is in its middle."""


class TrendsBlock(QWidget):
    """Its chart or its table has the keyboard, never both."""

    def __init__(
        self,
        ui: Ui,
        *,
        kind: Block | None = None,
        export: Export | None = None,
        chooser: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._kind, self._export = ui, kind, export
        self._title = words(ui, "", "question", wrap=False)
        self._aside = words(ui, "", "caption", token="ink2", wrap=False)
        self._save = button(ui, ui.say("Bewaar…"), "link")
        self._swap = button(ui, ui.say("Als tabel"), "link")
        self._chart, self._table = Chart(ui), FigureTable(ui)
        self._notes = words(ui, "", "caption", token="ink2")
        self._is_table = False
        self._menu = self._menu_of()
        choosers = (across(chooser, None),) if chooser else ()
        titled = _flowing(ui, self._title, self._aside)
        head = across(titled, self._save, self._swap, spacing="md")
        head.setStretch(0, 1)
        column = down(head, *choosers, self._chart, self._table, self._notes, None, spacing="sm")
        edged(ui, self, column, 32, 16)
        self._swap.clicked.connect(self.swap)
        self._fit()

    @property
    def has_keyboard(self) -> bool:
        """Tell whether something in this block has the focus."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._title.setText(figure.title)
        self.setAccessibleName(figure.title)
        self._aside.setText(figure.aside)
        notes = figure.notes if figure.rows else (figure.nothing, *figure.notes)
        self._notes.setText("\n".join(filter(None, notes)))
        self._chart.show_figure(figure)
        self._table.show_figure(figure)
        save = self._ui.say("Bewaar…")
        self._save.setAccessibleName(f"{save} {figure.title}")
        self._fit()

    def focus_first(self) -> None:
        """Put the keyboard in the figure."""
        shown = self._table if self._is_table else self._chart
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def swap(self) -> None:
        """Show a table instead of the chart, or back; the keyboard goes along."""
        had = self._chart.hasFocus() or self._table.hasFocus()
        self._is_table = not self._is_table
        self._fit()
        if had:
            self.focus_first()

    def _fit(self) -> None:
        self._chart.setHidden(self._is_table)
        self._table.setVisible(self._is_table)
        say = self._ui.say
        text = say("Als grafiek") if self._is_table else say("Als tabel")
        self._swap.setText(text)
        self._swap.setAccessibleName(f"{text}: {self.accessibleName()}")
        self._save.setVisible(self._menu is not None)

    def _menu_of(self) -> QMenu | None:
        if self._kind is None or self._export is None:
            return None
        menu = QMenu(self)
        for form, title in (("png", "Als afbeelding…"), ("csv", "Als csv…")):
            act = menu.addAction(self._ui.say(title))
            act.triggered.connect(partial(self._ask, form))
        self._save.clicked.connect(self._show_menu)
        return menu

    @Slot()
    def _show_menu(self) -> None:
        if self._menu:
            self._menu.popup(self._save.mapToGlobal(self._save.rect().bottomLeft()))

    def _ask(self, form: str, _: bool = False) -> None:  # noqa: FBT001, FBT002 - of Qt
        if self._kind and self._export:
            self._export(self._kind, form)


def _flowing(ui: Ui, *parts: QWidget) -> QWidget:
    """Put what belongs to a title behind it, or below where there is no room."""
    flow = FlowLayout(spacing=ui.look.px(12))
    for part in parts:
        flow.addWidget(part)
        part.setMinimumHeight(ui.look.px(_TITLE))
    made = bare(QWidget(), flow)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
