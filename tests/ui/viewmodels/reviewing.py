"""A session with names in it, of which every finding is known, and what is done in its review."""

from __future__ import annotations

from collections.abc import Callable

from moreelberaad.domain.findings import Label
from moreelberaad.domain.review import Choice, Decision
from moreelberaad.domain.values import Prose, Value
from moreelberaad.ui.viewmodels.review import Piece, ReviewModel
from tests.builders import a_hit, a_lesson, an_agreement, lines, rows
from tests.fakes import FakeRecogniser

FIRST = Decision(choice=Choice.SUGGESTION)
DROP = Decision(choice=Choice.DROP)
OTHERWISE = Decision(choice=Choice.WORDS, words=Prose("een collega"))
PEOPLE = FakeRecogniser(
    {
        name: a_hit(0, 0, "[persoon]", label=Label.PERSON, entity=name)
        for name in ("Jeroen", "Bouazza")
    }
)
WRITTEN: dict[str, Value] = {
    "case__summary": Prose("Bouazza vroeg Jeroen."),
    "talk__facts": lines("Jeroen reed. Het was laat.", "Niets", "Bouazza en Jeroen zwegen"),
    "harvest__agreements": rows(an_agreement("Jeroen afmelden")),
    "harvest__lessons": rows(a_lesson("Vraag het Jeroen: en anders Bouazza")),
}
Make = Callable[..., ReviewModel]
"""Makes a model of a session, its findings known."""


def words(paragraphs: tuple[tuple[Piece, ...], ...]) -> list[str]:
    return ["".join(piece.text for piece in pieces) for pieces in paragraphs]


def decide_all(model: ReviewModel, decision: Decision = FIRST) -> None:
    while not model.is_decided:
        model.decide(decision)
