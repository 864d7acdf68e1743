"""What the options of a choice are about: the dilemma of the talk, or the card on the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from moreelberaad.domain.template import Option, Step
from moreelberaad.domain.values import Record
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.viewmodels.card_in_play import card_in_play
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.moral_question import asked_before


def option_titles(
    model: SessionModel, step: Step, help_: Help, options: Sequence[Option], language: str
) -> Mapping[str, str]:
    """Name each option as the group knows it; else by its own label."""
    labels = {option.code: option.label.get(language) for option in options}
    told = {**_of_card(model, step, help_, language), **_of_dilemma(model, step)}
    return {code: told.get(code) or label for code, label in labels.items()}


def _of_dilemma(model: SessionModel, step: Step) -> Mapping[str, str]:
    asked = asked_before(model.steps, step)
    value = model.value(asked.dilemma) if asked and asked.dilemma else None
    if not isinstance(value, Record):
        return {}
    return {"A": value.text("option_a"), "B": value.text("option_b")}


def _of_card(model: SessionModel, step: Step, help_: Help, language: str) -> Mapping[str, str]:
    played = card_in_play(model.steps, step)
    card = help_.card(model.value(played.key)) if played else None
    if card is None:
        return {}
    return {"A": card.option_a.get(language), "B": card.option_b.get(language)}
