"""What a series says, in words: how the answers lie, now and before, or what still lacks."""

from __future__ import annotations

from typing import assert_never

from moreelberaad.domain.counts import Suppressed
from moreelberaad.domain.evaluation import Band, Leaning, Outcome, Results
from moreelberaad.ui.support.ui import Ui


def lacking(ui: Ui, found: Results) -> str:
    """Tell what has to come before anything is shown; nothing when nothing lacks."""
    if found.forms_lacking:
        return ui.count(
            "Nog {number} formulier, dan laten we iets zien.",
            "Nog {number} formulieren, dan laten we iets zien.",
            found.forms_lacking,
        )
    if found.talks_lacking:
        return ui.say("Nog een beraad met briefjes, dan laten we iets zien.")
    return ""


def leaning(ui: Ui, outcome: Outcome) -> str:
    """Tell how the answers lie, and how they did before."""
    now = _leans(ui, outcome.now)
    if outcome.before is None or outcome.before is outcome.now:
        return now
    before = _leans(ui, outcome.before)
    return ui.say("{now} Eerder: {before}", now=now, before=before)


def mark(ui: Ui, outcome: Outcome) -> str:
    """Tell which marks were given most."""
    match outcome.now:
        case Leaning.MOST_HIGH:
            return ui.say("De meesten geven een 8 of hoger.")
        case Leaning.MOST_MIDDLE:
            return ui.say("De meesten geven een 6 of een 7.")
        case Leaning.MOST_LOW:
            return ui.say("De meesten geven een 5 of lager.")
        case Leaning.DIVIDED:
            return ui.say("De cijfers lopen uiteen.")
        case _:
            assert_never(outcome.now)


def numbers(ui: Ui, bands: Suppressed) -> str:
    """Give the bands as far as they may be told."""
    names = {
        Band.LOW: ui.say("oneens"),
        Band.MIDDLE: ui.say("neutraal"),
        Band.HIGH: ui.say("eens"),
    }
    return _listed(ui, bands, names)


def mark_numbers(ui: Ui, bands: Suppressed) -> str:
    """Give the bands of a mark as far as they may be told."""
    names = {Band.LOW: ui.say("t/m 5"), Band.MIDDLE: "6–7", Band.HIGH: "8–10"}
    return _listed(ui, bands, names)


def _listed(ui: Ui, bands: Suppressed, names: dict[Band, str]) -> str:
    """Give the numbers that may be told; the hidden ones are told of once."""
    few = ui.say("te weinig om te tonen")
    told = [f"{name}: {n}" for band, name in names.items() if (n := bands.cells[band]) is not None]
    if not told:
        return few
    rest = [ui.say("de rest: {few}", few=few)] if len(told) < len(names) else []
    return " · ".join((*told, *rest))


def _leans(ui: Ui, how: Leaning) -> str:
    match how:
        case Leaning.MOST_HIGH:
            return ui.say("De meesten zijn het eens.")
        case Leaning.MOST_MIDDLE:
            return ui.say("De meesten staan ertussenin.")
        case Leaning.MOST_LOW:
            return ui.say("De meesten zijn het oneens.")
        case Leaning.DIVIDED:
            return ui.say("De groep is verdeeld.")
        case _:
            assert_never(how)
