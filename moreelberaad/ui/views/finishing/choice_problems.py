"""What a choice still lacks."""

from __future__ import annotations

from moreelberaad.domain.review import Choice, Decision
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.keep_reason import keep_reasons


def problem_with(ui: Ui, model: ReviewModel, decision: Decision | None) -> str:
    """Say what has to be done first; empty when the decision can be applied."""
    if decision is None:
        return ui.say("Kies eerst wat hier komt te staan.")
    match decision.choice:
        case Choice.WORDS if not decision.words:
            return ui.say("Typ eerst je eigen woorden.")
        case Choice.WORDS if model.is_taken_over(decision.words.plain):
            return ui.say("Dit staat zo in een notitie die niet meegaat. Schrijf het opnieuw.")
        case Choice.WORDS:
            return _traces(ui, model, decision.words)
        case Choice.KEEP if not decision.reason:
            return ui.say("Kies waarom dit mag blijven.")
        case Choice.KEEP if decision.reason.plain not in keep_reasons(ui):
            return _traces(ui, model, decision.reason)
        case _:
            return ""


def _traces(ui: Ui, model: ReviewModel, words: Prose) -> str:
    if model.check_words(words.plain):
        return ""
    return ui.say("Hier staat iets dat naar een persoon kan leiden. Schrijf het algemener.")
