"""What *Nieuw beraad* says about the decisions: open questions, consequences, labels."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.new_session import (
    FEWER_THAN_FIVE,
    OCCURRENCE,
    THIRTEEN_OR_MORE,
    Choosing,
    Decisions,
    Procedure,
    SeriesChoice,
    plays_cards,
)

_HOUR = 60


def blocker(language: Language, decisions: Decisions) -> str:
    """Say what still stands between here and *Begin beraad*; nothing when all is decided."""
    return next(_blockers(language, decisions), "")


def _blockers(language: Language, decisions: Decisions) -> Iterator[str]:
    if decisions.series_choice is SeriesChoice.NEW and not decisions.new_series:
        yield language.say("Geef de nieuwe reeks een naam.")
    for number in open_questions(decisions):
        yield language.say("Beantwoord nog vraag {number}.", number=number)
    if asked := decisions.standing_in_the_way:
        yield asked.refusal.get(language.code)
    if decisions.case_is_blocked:
        yield about_procedure(language, decisions)


def open_questions(decisions: Decisions) -> Iterator[int]:
    """Walk the numbers of the questions that are not answered yet."""
    answers = {
        1: decisions.entry,
        2: decisions.method,
        3: decisions.procedure,
        4: None if decisions.commander is None else decisions.size,
    }
    return (number for number, answer in answers.items() if answer is None)


def needed_for_plan(language: Language, decisions: Decisions) -> str:
    """Say what still stands between here and *Zet klaar*, which leaves much open."""
    if decisions.series_choice is SeriesChoice.NEW and not decisions.new_series:
        return language.say("Geef de nieuwe reeks een naam.")
    if not decisions.title and not decisions.method:
        return language.say("Geef een werktitel of kies een vorm. Dan kun je het klaarzetten.")
    return ""


def about_entry(language: Language, decisions: Decisions) -> str:
    """Say where an occurrence belongs."""
    if decisions.entry != OCCURRENCE:
        return ""
    return language.say(
        "Is dit voorval al gemeld? Doe dat in het meldsysteem. Deze app is geen meldsysteem."
    )


def about_procedure(language: Language, decisions: Decisions) -> str:
    """Say what to do with a case that has to wait."""
    if not decisions.case_is_blocked:
        return ""
    if decisions.procedure == Procedure.YES:
        return language.say(
            "Jullie eigen casus kan nu niet. Kies een andere, of een dilemmakaart."
        )
    return language.say("Vraag het na. Tot die tijd kun je een kaart gebruiken.")


def about_size(language: Language, decisions: Decisions, *, with_cards: bool) -> str:
    """Say what a very small or a large group asks for; a card round is for a large one."""
    plays = decisions.method is not None and plays_cards(decisions.method)
    match decisions.size:
        case code if code == FEWER_THAN_FIVE:
            return language.say("Met minder dan vijf mensen tonen we geen aantallen.")
        case code if code == THIRTEEN_OR_MORE and plays:
            return ""
        case code if code == THIRTEEN_OR_MORE and with_cards:
            return language.say("Splits de groep, of kies een kaartronde.")
        case code if code == THIRTEEN_OR_MORE:
            return language.say("Splits de groep.")
        case _:
            return ""


def about_commander(language: Language, decisions: Decisions) -> str:
    """Say how a commander takes part, and where that is talked over first."""
    if not decisions.commander:
        return ""
    guidance = language.say(
        "Spreekt als laatste, begint met eigen twijfel, vraagt niet wie wat zei."
    )
    if not decisions.talks_about_commander_first:
        return guidance
    return language.say("{guidance} Bespreek vooraf of dat moet.", guidance=guidance)


def about_choosing(language: Language, choosing: Choosing) -> str:
    """Say what a way of choosing means for the people who choose."""
    match choosing:
        case Choosing.SLIPS:
            return language.say("Ieder kruist in stilte aan. Jij telt de briefjes.")
        case Choosing.COLOURED_CARDS:
            return language.say("Iedereen ziet dan wie wat kiest.")


def duration(language: Language, method: Template) -> str:
    """Write how long a method takes, in whole hours where it can."""
    hours, rest = divmod(method.minutes, _HOUR)
    if hours > 1 and not rest:
        return language.say("{hours} uur", hours=hours)
    return language.say("{minutes} min", minutes=method.minutes)
