"""Short instructions for the facilitator in the steps where they help; nothing of it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Field, Kind, Step
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.session import SessionModel

_WEIGHED = {"arguments", "reasons", "pvn"}
_CLEARED_UP = {"facts", "unknowns", "questions"}
_COMMANDER = "commander_present"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCards:
    """A line about a commander who is there, and cards to unfold: a title with its lines."""

    commander: str = ""
    cards: tuple[tuple[str, tuple[str, ...]], ...] = ()


def help_cards(ui: Ui, model: SessionModel) -> HelpCards:
    """Give what helps in the present step (domain.md 2 and 7.1)."""
    step, cards = model.step, []
    if _clears_up(step):
        cards.append(_is_it_a_question(ui))
    if _weighs(model, step):
        cards.append(_dissent(ui))
    return HelpCards(commander=_about_commander(ui, model), cards=tuple(cards))


def _about_commander(ui: Ui, model: SessionModel) -> str:
    asked = _key_of_commander(model)
    if asked is None or model.value(asked) is not True:
        return ""
    if any(field.id == _COMMANDER for field in model.step.fields):
        return ui.say(
            "De commandant: spreekt als laatste, begint met eigen twijfel, "
            "vraagt niet wie wat zei, komt terug op afspraken."
        )
    if model.step is _silent_choice(model):
        return ui.say("Vraag de commandant of die deze stap even weggaat.")
    return ""


def _key_of_commander(model: SessionModel) -> FieldKey | None:
    keys = (step.key(field) for step in model.steps for field in step.fields if _is_it(field))
    return next(keys, None)


def _is_it(field: Field) -> bool:
    return field.id == _COMMANDER and field.kind is Kind.CHECK


def _silent_choice(model: SessionModel) -> Step | None:
    """Find the first step in which slips are counted."""
    return next((step for step in model.steps if _counts(step)), None)


def _counts(step: Step) -> bool:
    return any(field.kind is Kind.TALLY for field in step.fields)


def _weighs(model: SessionModel, step: Step) -> bool:
    """Tell whether arguments are weighed: in a table, or in the talk before the second count."""
    tables = {field.id for field in step.fields} | {each.table for each in step.continues}
    if tables & _WEIGHED:
        return True
    is_between = step in model.steps[:-1] and step is not _silent_choice(model)
    return is_between and _counts(step)


def _clears_up(step: Step) -> bool:
    return any(field.id in _CLEARED_UP for field in step.fields)


def _dissent(ui: Ui) -> tuple[str, tuple[str, ...]]:
    return ui.say("Tegenspraakronde"), (
        ui.say("Zeg vooraf: wie tegenspreekt, helpt de groep."),
        ui.say(
            "Ieder noemt het beste argument tegen de eigen keuze. De hoogste rang komt laatst."
        ),
        ui.say("Niemand reageert tot de ronde klaar is. Passen mag."),
        ui.say("Vraag daarna: welk argument doet je twijfelen?"),
    )


def _is_it_a_question(ui: Ui) -> tuple[str, tuple[str, ...]]:
    return ui.say("Is dit een vraag?"), (
        ui.say("Vraagt het naar iets wat je nog niet weet?"),
        ui.say("Is het vrij van advies en oordeel?"),
        ui.say("Is elk antwoord welkom?"),
        ui.say("Drie keer ja: stel de vraag. Anders kan die op de parkeerplaats."),
    )
