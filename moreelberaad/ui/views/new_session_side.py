"""The right side of *Nieuw beraad*: how the talk will go, beginning, and putting it ready."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout

from moreelberaad.ui.fields.day import DayEditor
from moreelberaad.ui.support.buttons import press_with
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.viewmodels.agenda import Agenda
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.new_session_words import blocker, needed_for_plan
from moreelberaad.ui.views.agenda import AgendaList
from moreelberaad.ui.views.layouts import NO_LIMIT, picture
from moreelberaad.ui.views.new_session_question import ROW, Direction

_WIDTH = 356
_CLOCK = 20_000
"""Milliseconds between two looks at the clock: the hours move on while somebody decides."""


class Side(QFrame):
    """The agenda of the chosen method, what is not kept, and *Begin beraad*."""

    begun = Signal()
    put_ready = Signal()

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._ui, self._model = ui, model
        self._about = words(ui, "", "label", token="ink2")
        self._hours = words(ui, "", "heading2")
        self._agenda = AgendaList(ui)
        self._open = words(ui, "", "caption", token="ink2")
        self._begin = button(ui, ui.say("Begin beraad"), "primary", icon="play-fill")
        self._begin.setToolTip("Ctrl+Enter")
        press_with(self._begin, "Ctrl+Return")
        self._begin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ready = button(ui, ui.say("Zet klaar"))
        self._ready.setToolTip("Ctrl+S")
        press_with(self._ready, "Ctrl+S")
        self._day = DayEditor(ui)
        self._day.set_name(ui.say("Wanneer?"))
        self._day.show_value(model.decisions.day)
        self._failure = Notice(ui, "danger")
        self._page = self._lay_out()
        self._connect()
        self._show()

    def fold(self, direction: Direction) -> int:
        """Stand beside the decisions or below them; gives the width taken, in px at 100 %."""
        side, end = self._ui.look.px(28), self._ui.look.px(20)
        self._page.setContentsMargins(side, end, side, end)
        self._page.setSpacing(self._ui.look.px(6))
        beside = direction is ROW
        width = self._ui.look.px(_WIDTH)
        self.setMinimumWidth(width)
        self.setMaximumWidth(width if beside else NO_LIMIT)
        return _WIDTH if beside else 0

    def fail(self, text: str) -> None:
        """Say why the session could not begin."""
        self._failure.tell(text)

    def _lay_out(self) -> QVBoxLayout:
        page = QVBoxLayout(self)
        page.addWidget(self._about)
        page.addWidget(self._hours)
        page.addWidget(self._agenda)
        page.addLayout(self._promise())
        page.addStretch(1)
        page.addWidget(self._failure)
        page.addWidget(self._open)
        page.addLayout(self._when())
        page.addLayout(across(self._begin, self._ready))
        return page

    def _when(self) -> QLayout:
        label = words(self._ui, self._ui.say("Wanneer?"), "label", token="ink2", wrap=False)
        label.setBuddy(self._day)
        return across(label, self._day, None, spacing="md")

    def _promise(self) -> QLayout:
        text = self._ui.say(
            "Er komt geen namenlijst. Aantallen tonen we pas vanaf vijf mensen, "
            "en alleen als jij dat kiest."
        )
        shield = picture(self._ui, "shield-check")
        shield.setAlignment(Qt.AlignmentFlag.AlignTop)
        promise = across(shield, words(self._ui, text, "caption", token="ink2"), spacing="sm")
        promise.setStretch(1, 1)
        return promise

    def _connect(self) -> None:
        self._begin.clicked.connect(self.begun)
        self._ready.clicked.connect(self.put_ready)
        self._day.edited.connect(self._on_day)
        self._agenda.break_toggled.connect(self._on_break)
        self._model.changed.connect(self._show)
        clock = QTimer(self, interval=_CLOCK)
        clock.timeout.connect(self._show_agenda)
        clock.start()

    @Slot()
    def _show(self) -> None:
        stop = blocker(self._ui.language, self._model.decisions)
        self._open.setText(stop)
        self._begin.setEnabled(not stop)
        self._begin.setAccessibleDescription(stop)
        lacks = needed_for_plan(self._ui.language, self._model.decisions)
        self._ready.setEnabled(not lacks)
        self._ready.setAccessibleDescription(lacks)
        self._show_agenda()

    @Slot()
    def _show_agenda(self) -> None:
        plan, day = self._model.agenda, self._model.other_day
        self._about.setText(_about(self._ui, day))
        self._agenda.setVisible(plan is not None)
        if plan is None:
            self._hours.setText(self._ui.say("Kies eerst een vorm"))
            return
        self._hours.setText(_hours(self._ui, plan))
        self._agenda.show_plan(plan)

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        self._model.decide(replace(self._model.decisions, day=day))

    @Slot()
    def _on_break(self) -> None:
        decided = self._model.decisions
        self._model.decide(replace(decided, with_break=not decided.with_break))


def _about(ui: Ui, day: date | None) -> str:
    """Say of which day the agenda is, where that is not today."""
    if day is None:
        return ui.say("Zo verloopt het")
    return ui.say("Zo verloopt het op {day}", day=ui.language.day(day))


def _hours(ui: Ui, plan: Agenda) -> str:
    """Say from when to when, or how long where the hour is not known yet."""
    if plan.begins is None or plan.ends is None:
        return ui.say("{minutes} min", minutes=plan.minutes)
    begin, end = ui.language.clock(plan.begins), ui.language.clock(plan.ends)
    return ui.say("{begin} tot {end} uur", begin=begin, end=end)
