"""The fullest step of every method, as large as it usually is and in the largest text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from moreelberaad.application.commands import AddSession
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, Step, Template
from tests.built_in.filling import filled
from tests.built_in.methods import NAMES, as_held
from tests.cli.program import PASSPHRASE

from .visit import Open, Visit

_LARGEST = 2.0


def fullest(method: Template) -> Step:
    """Give the step with most places for answers; the last one has a page of its own."""
    led = [step for step in method.steps if not step.follow_up]
    return max(led[:-1], key=lambda step: sum(2 + len(each.columns) for each in step.fields))


def _as_led(visit: Visit, name: str) -> Session:
    method = as_held(name)
    session = filled(method).session
    cards = {key: "starter-04" for key, asked in method.fields() if asked.kind is Kind.CARD}
    return replace(
        session,
        answers={**session.answers, **cards, FieldKey("preparation.procedure_check"): "no"},
        step=fullest(method).id,
        held_on=visit.app.world.today.day,
        opened_at=visit.app.world.today.now,
    )


def _fullest_step(name: str, scale: float, visit: Visit) -> None:
    visit.enlarge(scale)
    visit.make_vault()
    session = _as_led(visit, name)
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    visit.enter(session.id)


def _practice(visit: Visit) -> None:
    visit.make_vault()
    visit.start()
    visit.unlock()
    visit.press("Oefenen")
    visit.wait_for("Stop met oefenen")


EVERY_METHOD: Mapping[str, Open] = {
    **{f"method-{name}": partial(_fullest_step, name, 1.0) for name in NAMES},
    **{f"method-{name}-200": partial(_fullest_step, name, _LARGEST) for name in NAMES},
    "practice": _practice,
}
