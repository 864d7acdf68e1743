"""What a silent choice is about, in words: the question, and the two options with their pijn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moreelberaad.domain.cards import Card
from moreelberaad.domain.choices import LETTERS
from moreelberaad.domain.template import Step
from moreelberaad.domain.values import Prose, Record
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.card_in_play import card_in_play
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.moral_question import asked_before


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One option; no harm in a card round, where it is on the back of the card."""

    words: str = ""
    harm: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The question and both options, as they stand in the notes or on the card."""

    question: str
    sides: Mapping[str, Side]


def choice_in(ui: Ui, model: SessionModel, step: Step, help_: Help) -> Choice:
    """Find what is chosen in a step; what nobody wrote down is empty."""
    played = card_in_play(model.steps, step)
    card = help_.card(model.value(played.key)) if played else None
    return _of_card(ui, card) if card else _as_written(model, step)


def _of_card(ui: Ui, card: Card) -> Choice:
    code = ui.language.code
    sides = {"A": card.option_a, "B": card.option_b}
    return Choice(
        question=card.title.get(code),
        sides={letter: Side(words=text.get(code)) for letter, text in sides.items()},
    )


def _as_written(model: SessionModel, step: Step) -> Choice:
    asked = asked_before(model.steps, step)
    question = model.value(asked.question) if asked and asked.question else None
    dilemma = model.value(asked.dilemma) if asked and asked.dilemma else None
    return Choice(
        question=question.plain if isinstance(question, Prose) else "",
        sides={letter: _side(dilemma, letter) for letter in LETTERS},
    )


def _side(dilemma: object, letter: str) -> Side:
    if not isinstance(dilemma, Record):
        return Side()
    name = letter.lower()
    return Side(words=dilemma.text(f"option_{name}"), harm=dilemma.text(f"harm_{name}"))
