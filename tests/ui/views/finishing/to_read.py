"""A reviewed session that waits for its second reader; everything in it is invented."""

from __future__ import annotations

from moreelberaad.application.commands import AddSession, KeepReview
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.review import Review, proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose, Value
from tests.builders import a_lesson, a_released_session, rows

NAME = "Jansen"
"""Stands in the question of the second step, and is taken out at the review."""


def a_reviewed_session(bench: Workbench, **answers: Value) -> Session:
    """Keep a session of which every point is decided and nobody is recognisable."""
    written = {"talk__question": Prose(f"Mag kapitein {NAME} dit vragen?"), **answers}
    session = a_released_session(**written)
    bench.bus.execute(AddSession(session=session))
    found = proposals(bench.exports.findings(session.id), reason=Prose(""))
    review = Review(
        decisions=found.decisions, recognised_by_colleague=False, recognised_widely=False
    )
    bench.bus.execute(KeepReview(session=session.id, review=review))
    return session


def for_the_team() -> dict[str, Value]:
    """Give an answer with a lesson that stays in the team."""
    return {"harvest__lessons": rows(a_lesson("Begin op tijd", Scope.TEAM))}
