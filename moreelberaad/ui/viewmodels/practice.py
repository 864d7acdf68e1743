"""A session that is only practised: what stands in it at first, and the group that chooses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from moreelberaad import assets
from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench, read_toml
from moreelberaad.domain.cards import Card
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.plain import DILEMMA_LINES
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Prose, Record, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.new_session import (
    Decisions,
    Procedure,
    default_settings,
    new_session,
)
from moreelberaad.ui.viewmodels.session import SessionModel

_DILEMMA = FieldKey("e3.dilemma")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Eight people who are not there; `hints` tells per step what to practise."""

    step: str
    answers: Mapping[FieldKey, Value]
    hints: Mapping[str, str]

    def choose(self, model: SessionModel) -> None:
        """Let every one of them choose, and give the reasons."""
        for key, value in self.answers.items():
            model.edit(key, value)
            model.answer_changed.emit(key)
        model.save()


def begin_practice(app: App, bench: Workbench, language: Language) -> tuple[SessionId, Group]:
    """Begin *Kort moreel beraad* on a card, with the first words of a group in it."""
    content = read_toml(assets.folder("resources") / "practice.toml")
    words = content[language.code]
    day = app.world.today.now
    typed = _read(bench, words["session"], words["session"]["answers"], day)
    card = next(each for each in app.starter() if each.id == content["card"])
    session = replace(
        typed,
        template=_shortened(typed.template, content["minutes"]),
        step=typed.template.steps[0].id,
        opened_at=day,
        answers={**typed.answers, _DILEMMA: _two_sides(card, language)},
    )
    bench.bus.execute(AddSession(session=session))
    group = _read(bench, words["session"], words["group"], day)
    return session.id, Group(
        step=content["choice_step"], answers=group.answers, hints=words["hints"]
    )


def begin_rehearsal(app: App, bench: Workbench, language: Language, method: Template) -> SessionId:
    """Begin an empty session by a method, its settings as they are by themselves.

    What the method asks before it begins, is taken as done.
    """
    decided = Decisions(method=method, settings=default_settings(method))
    if decided.readiness:  # nobody is asked whether a made-up talk may be held
        ready = tuple(option.code for option in decided.readiness.options)
        decided = replace(decided, ready=ready, procedure=Procedure.NO)
    session = new_session(
        decided,
        decided.arranged or method,
        session_id=bench.desk.chance.session_id(),
        title=Prose(method.title.get(language.code)),
        begun=app.world.today.now,
    )
    bench.bus.execute(AddSession(session=session))
    return session.id


def _read(
    bench: Workbench, document: Mapping[str, Any], answers: Mapping[str, Any], now: datetime
) -> Session:
    whole = {**document, "held_on": now.date(), "answers": answers}
    return bench.imports.read(whole).session


def _shortened(method: Template, minutes: Mapping[str, int]) -> Template:
    steps = (replace(step, minutes=minutes.get(step.id, step.minutes)) for step in method.steps)
    return replace(method, steps=tuple(steps))


def _two_sides(card: Card, language: Language) -> Record:
    sides = (card.option_a, card.option_b, card.harm_a, card.harm_b)
    texts = zip(DILEMMA_LINES, sides, strict=True)
    return Record({name: Prose(text.get(language.code)) for name, text in texts})
