"""*Klaargezet*: the sessions that were put ready, and what can be done with them (ux.md 2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, panel, words
from moreelberaad.ui.viewmodels.plans import Plan, PlansModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.layouts import bare, edged, scrolled, wrapped
from moreelberaad.ui.views.preparing.plans_earlier import EarlierDialog
from moreelberaad.ui.views.preparing.plans_list import PlansList

_LEAST = 200
"""Px at 100 % that the list keeps where the window is low."""


class PlansPage(QWidget):
    """A list, and below it the acts on its current row."""

    begin_asked = Signal(object)
    adapt_asked = Signal(object)
    room_sheet_asked = Signal(object)
    """The room sheet of a plan is to be shown."""

    def __init__(self, ui: Ui, app: App, bench: Workbench) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Klaargezet"))
        self._ui = ui
        self._model = PlansModel(bench, self)
        self._list = PlansList(ui, self._model, app.world.today.day)
        self._panel = edged(ui, panel(ui), down(self._list), 1, 6)
        self._empty = words(ui, _nothing(ui), "lead", token="ink2")
        self._told, self._failed = Notice(ui, "info"), Notice(ui, "danger")
        self._begin = button(
            ui, ui.say("Begin beraad"), "primary", icon="play-fill", keys="Ctrl+Return"
        )
        self._adapt = button(ui, ui.say("Pas aan"))
        self._copy = button(ui, ui.say("Kopieer"))
        self._paper = button(ui, ui.say("Zaalblad"))
        self._remove = button(ui, ui.say("Verwijder"))
        self._earlier = button(ui, ui.say("Kopieer een eerder beraad…"))
        self._acts = self._made_acts()
        bare(self, down(scrolled(self._lay_out())))
        self._connect()

    def acts(self) -> Sequence[QWidget]:
        """Give what does not need a plan."""
        return (self._earlier,)

    def focus_first(self) -> None:
        """Put the keyboard in the list; without plans on what fills it."""
        (self._list if self._model.plans else self._earlier).setFocus()

    @Slot()
    def refresh(self) -> None:
        """Read the vault again."""
        self._failed.clear()
        self._model.refresh()

    def flush(self) -> bool:
        """Keep nothing: each act is kept at once."""
        return True

    def point_at(self, plan: SessionId) -> None:
        """Make a plan the current one."""
        self._list.point_at(plan)

    def _made_acts(self) -> QWidget:
        buttons = (self._begin, self._adapt, self._copy, self._paper, self._remove)
        return bare(QWidget(), wrapped(self._ui, *buttons))

    def _lay_out(self) -> QWidget:
        ui = self._ui
        head = down(
            words(ui, ui.say("Klaargezet"), "heading1"),
            words(ui, ui.say("Beraden die wachten op hun dag."), "lead", token="ink2"),
            spacing="xs",
        )
        page = down(
            head,
            self._empty,
            self._panel,
            self._acts,
            self._told,
            self._failed,
            None,
            spacing="lg",
        )
        page.setStretch(2, 100)
        return edged(ui, QWidget(), page, 48, 24)

    def _connect(self) -> None:
        self._model.changed.connect(self._show)
        self._list.opened.connect(self._on_adapt)
        self._list.remove_asked.connect(self._on_remove)
        self._list.copy_asked.connect(self._on_copy)
        self._begin.clicked.connect(self._on_begin)
        self._adapt.clicked.connect(self._on_adapt)
        self._copy.clicked.connect(self._on_copy)
        self._paper.clicked.connect(self._on_paper)
        self._list.changed.connect(self._show_acts)
        self._remove.clicked.connect(self._on_remove)
        self._earlier.clicked.connect(self._on_earlier)

    @Slot()
    def _show(self) -> None:
        filled = bool(self._model.plans)
        self._list.show_all()
        self._panel.setMaximumHeight(self._list.whole_height() + 14)
        self._panel.setMinimumHeight(min(self._list.whole_height(), self._ui.look.px(_LEAST)) + 14)
        self._empty.setHidden(filled)
        self._panel.setVisible(filled)
        self._acts.setVisible(filled)
        self._show_acts()

    @Slot()
    def _on_begin(self) -> None:
        if plan := self._list.current:
            self.begin_asked.emit(plan.id)

    @Slot()
    def _on_adapt(self) -> None:
        if plan := self._list.current:
            self.adapt_asked.emit(plan.id)

    @Slot()
    def _show_acts(self) -> None:
        plan = self._list.current
        self._paper.setEnabled(bool(plan and plan.method_id))

    @Slot()
    def _on_paper(self) -> None:
        if (plan := self._list.current) and plan.method_id:
            self.room_sheet_asked.emit(plan)

    @Slot()
    def _on_copy(self) -> None:
        if plan := self._list.current:
            self._try(lambda: self._copied(self._model.copy(plan.id)))

    @Slot()
    def _on_remove(self) -> None:
        if plan := self._list.current:
            self._try(lambda: self._removed(plan))

    @Slot()
    def _on_earlier(self) -> None:
        dialog = EarlierDialog(self._ui, self, self._model.earlier)
        dialog.chosen.connect(self.copy_earlier)
        dialog.open()

    @Slot(object)
    def copy_earlier(self, session: SessionId) -> None:
        """Plan a talk like a closed session, and make it the current one."""
        self._try(lambda: self._copied(self._model.copy_earlier(session)))

    def _copied(self, plan: SessionId) -> None:
        self.point_at(plan)
        self._list.setFocus()
        self._told.tell(self._ui.say("Gekopieerd. Kies nog een dag."))

    def _removed(self, plan: Plan) -> None:
        self._model.remove(plan.id)
        back = button(self._ui, self._ui.say("Zet terug"))
        back.clicked.connect(lambda: self._put_back(plan.id))
        self._told.tell(self._ui.say("Verwijderd."), back)
        back.setFocus()

    def _put_back(self, plan: SessionId) -> None:
        self._try(self._model.put_back)
        self._told.clear()
        self.point_at(plan)
        self._list.setFocus()

    def _try(self, act: Callable[[], None]) -> None:
        self._failed.clear()
        try:
            act()
        except MoreelberaadError as error:
            self._failed.tell(errors.sentence(self._ui, error))


def _nothing(ui: Ui) -> str:
    return ui.say(
        "Er staat niets klaar. Kies bij Nieuw beraad wat jullie gaan doen, en dan Zet klaar."
    )
