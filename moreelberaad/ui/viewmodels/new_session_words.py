"""What *Nieuw beraad* says about the decisions: open questions, consequences, labels."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from moreelberaad.domain.arrangement import Choosing, Showing
from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.new_session import (
    FEWER_THAN_FIVE,
    OCCURRENCE,
    THIRTEEN_OR_MORE,
    Decisions,
    Procedure,
    SeriesChoice,
)

_HOUR, _FIVES = 60, 5
_MINUTE, _SECONDS_EACH = 60, 45
"""Eight people take six minutes (domain.md 1.0)."""
_PEOPLE = {"lt5": 4, "9-12": 12, "gt12": 13}
_USUAL = 8


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
    plays = decisions.method is not None and decisions.method.plays_cards
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


def about_cards(language: Language, decisions: Decisions) -> str:
    """Say how long a round with the chosen cards takes, never more exactly than in fives."""
    method, number = decisions.arranged, len(decisions.played)
    if method is None or not number:
        return language.say("Jullie kiezen de kaart in de zaal.")
    minutes = _FIVES * round(method.minutes / _FIVES)
    told = language.count("{number} kaart", "{number} kaarten", number)
    return language.say("{cards}: ongeveer {minutes} minuten", cards=told, minutes=minutes)


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


def about_choosing(language: Language, decisions: Decisions) -> str:
    """Say what a way of choosing means for the people who choose."""
    match decisions.way_of_choosing:
        case Choosing.LAPTOP if decisions.showing is Showing.LAPTOP:
            return language.say("Iedereen kijkt mee op dit scherm. Kies briefjes of kaarten.")
        case Choosing.LAPTOP:
            return _about_laptop(language, decisions.size)
        case Choosing.SLIPS:
            return language.say("Ieder kruist in stilte aan. Jij telt de briefjes.")
        case Choosing.COLOURED_CARDS:
            return language.say("Iedereen ziet dan wie wat kiest.")


def shown_on(language: Language, showing: Showing) -> str:
    """Say what the participants see, in a word or two."""
    match showing:
        case Showing.SCREEN:
            return language.say("Beamer")
        case Showing.LAPTOP:
            return language.say("Deze laptop")
        case Showing.NOTHING:
            return language.say("Geen scherm")


def about_showing(language: Language, decisions: Decisions, *, there: bool) -> str:
    """Say that the second screen is not `there` yet, or how to share this one."""
    match decisions.showing:
        case Showing.SCREEN if not there:
            return language.say("Geen tweede scherm gevonden. Je kunt het later aansluiten.")
        case Showing.LAPTOP:
            return language.say("Met Shift F5 wissel je naar jouw eigen scherm.")
        case _:
            return ""


def _about_laptop(language: Language, size: str | None) -> str:
    """Say how long a round takes with as many people as such a group has at most."""
    people = _PEOPLE.get(size or "", _USUAL)
    return language.say(
        "Laptop doorgeven kost met {people} mensen ongeveer {minutes} minuten per ronde.",
        people=people,
        minutes=ceil(people * _SECONDS_EACH / _MINUTE),
    )


def duration(language: Language, method: Template) -> str:
    """Write how long a method takes, in whole hours where it can."""
    hours, rest = divmod(method.minutes, _HOUR)
    if hours > 1 and not rest:
        return language.say("{hours} uur", hours=hours)
    return language.say("{minutes} min", minutes=method.minutes)
