"""The block on top of Start: the session that waits, or the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from moreelberaad.application.ports import SessionSummary
from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels import titles
from moreelberaad.ui.viewmodels.new_session_words import shown_on
from moreelberaad.ui.viewmodels.plans import Plan
from moreelberaad.ui.viewmodels.start import Waiting
from moreelberaad.ui.views.layouts import bare, edged, picture
from moreelberaad.ui.views.plan_words import title_of_plan


class Hero(QWidget):
    """Holds the one primary act of Start."""

    resumed = Signal(str)
    finished = Signal(str)
    new_asked = Signal()
    begin_asked = Signal(object)
    adapt_asked = Signal(object)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._waiting: Waiting | None = None
        self._plan: Plan | None = None
        self._place = Pile()
        bare(self, across(self._place))

    def show_waiting(
        self, waiting: Waiting | None, plan: Plan | None = None, *, later: bool = False
    ) -> None:
        """Show what waits now, else what is put ready for today; `later` tells of other days."""
        self._place.clear()
        self._waiting, self._plan = waiting, plan
        if waiting is not None:
            inside = self._session(waiting)
        else:
            inside = self._prepared(plan) if plan else self._empty(later=later)
        block = panel(self._ui, surface="hero")
        self._place.add(edged(self._ui, block, inside, 28, 24))

    def focus_first(self) -> None:
        """Put the focus on the primary act."""
        self._act.setFocus()

    def _empty(self, *, later: bool) -> QLayout:
        ui, say = self._ui, self._ui.say
        text = say(
            "Er staat niets klaar. Begin een nieuw beraad, of oefen eerst met een voorbeeld."
        )
        if later:
            text = say("Voor vandaag staat niets klaar. Begin een nieuw beraad.")
        self._act = button(ui, say("Nieuw beraad"), "hero", icon="plus-bold")
        self._act.clicked.connect(self.new_asked)
        title = words(ui, text, "heading2", token="on_hero")
        return down(title, 6, across(self._act, None), spacing="lg")

    def _session(self, waiting: Waiting) -> QLayout:
        ui, summary = self._ui, waiting.summary
        self._act = self._closing() if summary.wiped else self._going_on()
        head = words(ui, self._sentence(waiting), "label", token="on_hero")
        title = words(ui, title_of(ui, summary), "heading1", token="on_hero")
        facts = across(
            *self._fact("path", summary.method.get(ui.language.code)),
            12,
            *self._fact("list-bullets", self._place_in(waiting)),
            None,
        )
        return down(head, title, facts, 8, across(self._act, None), spacing="sm")

    def _prepared(self, plan: Plan) -> QLayout:
        ui, say = self._ui, self._ui.say
        self._act = button(ui, say("Begin dit beraad"), "hero", icon="play-fill")
        self._act.clicked.connect(self._begin)
        look = button(ui, say("Bekijk de voorbereiding"), "on_hero")
        look.clicked.connect(self._adapt)
        head = words(ui, say("Klaargezet voor vandaag"), "label", token="on_hero")
        title = words(ui, title_of_plan(ui, plan), "heading1", token="on_hero")
        facts = QWidget()
        flow = FlowLayout(spacing=ui.look.px(20))
        for fact in self._facts_of(plan):
            flow.addWidget(fact)
        bare(facts, flow)
        acts = across(self._act, look, None)
        return down(head, title, facts, 8, acts, spacing="sm")

    def _facts_of(self, plan: Plan) -> tuple[QWidget, ...]:
        ui = self._ui
        code = ui.language.code
        facts = (
            ("path", plan.method.get(code) if plan.method else ui.say("Nog geen gespreksvorm")),
            ("timer", ui.say("{minutes} min", minutes=plan.minutes) if plan.minutes else ""),
            ("users", ui.say("{size} mensen", size=plan.size.get(code)) if plan.size else ""),
            ("tree", plan.series.plain if plan.series else ""),
            ("projector-screen", shown_on(ui.language, plan.showing)),
        )
        made = (across(*self._fact(icon, text)) for icon, text in facts if text)
        return tuple(bare(QWidget(), each) for each in made)

    def _fact(self, icon: str, text: str) -> tuple[QWidget, QWidget]:
        token = "on_hero_muted"
        return (
            picture(self._ui, icon, token=token),
            words(self._ui, text, token=token, wrap=False),
        )

    def _sentence(self, waiting: Waiting) -> str:
        say = self._ui.say
        if waiting.summary.wiped:
            return say(
                "Dit beraad staat nog open. Sluit het af; de tijdelijke velden zijn gewist."
            )
        return say(
            "Je beraad is nog niet af. Alles tot stap {number} is bewaard.",
            number=waiting.number,
        )

    def _place_in(self, waiting: Waiting) -> str:
        return self._ui.say(
            "Stap {number} van {steps}", number=waiting.number, steps=waiting.steps
        )

    def _going_on(self) -> Button:
        act = button(self._ui, self._ui.say("Ga verder"), "hero", icon="play-fill")
        act.clicked.connect(self._resume)
        return act

    def _closing(self) -> Button:
        act = button(self._ui, self._ui.say("Sluit af"), "hero", icon="check-bold")
        act.clicked.connect(self._finish)
        return act

    def _resume(self) -> None:
        if self._waiting is not None:
            self.resumed.emit(self._waiting.summary.id)

    def _begin(self) -> None:
        if self._plan is not None:
            self.begin_asked.emit(self._plan.id)

    def _adapt(self) -> None:
        if self._plan is not None:
            self.adapt_asked.emit(self._plan.id)

    def _finish(self) -> None:
        if self._waiting is not None:
            self.finished.emit(self._waiting.summary.id)


def title_of(ui: Ui, summary: SessionSummary) -> str:
    """Give the name of a session in a list."""
    return titles.title_of(summary, ui.language)
