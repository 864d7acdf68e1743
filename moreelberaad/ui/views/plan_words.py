"""What is said of a plan, wherever it is listed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.plans import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWords:
    """The words of one row."""

    title: str
    about: str
    day: str
    open: str

    @property
    def said(self) -> str:
        """Give the row as a screen reader says it."""
        return ", ".join(filter(None, (self.title, self.about, self.day, self.open)))


def plan_words(ui: Ui, plan: Plan, today: date) -> PlanWords:
    """Give the words of one row."""
    return PlanWords(
        title=title_of_plan(ui, plan),
        about=" · ".join(filter(None, (_method(ui, plan), _series(plan)))),
        day=day_words(ui, plan.day, today),
        open=_open(ui, plan),
    )


def title_of_plan(ui: Ui, plan: Plan) -> str:
    """Give the title of a plan, else that of its method."""
    if plan.title:
        return plan.title.plain
    return plan.method.get(ui.language.code) if plan.method else ui.say("Zonder titel")


def day_words(ui: Ui, day: date | None, today: date) -> str:
    """Say for which day something is put ready."""
    if day is None:
        return ui.say("Nog geen dag")
    if day == today:
        return ui.say("Vandaag")
    if day == today + timedelta(days=1):
        return ui.say("Morgen")
    return ui.language.day(day)


def _method(ui: Ui, plan: Plan) -> str:
    if plan.method is None:
        return ui.say("Nog geen gespreksvorm")
    if not plan.title:  # then the method is the title
        return ui.say("{minutes} min", minutes=plan.minutes)
    method = plan.method.get(ui.language.code)
    return ui.say("{method}, {minutes} min", method=method, minutes=plan.minutes)


def _series(plan: Plan) -> str:
    return plan.series.plain if plan.series else ""


def _open(ui: Ui, plan: Plan) -> str:
    if not plan.open_questions:
        return ""
    return ui.count("nog {number} vraag open", "nog {number} vragen open", plan.open_questions)
