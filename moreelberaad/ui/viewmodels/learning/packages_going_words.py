"""What is said of a package that goes out."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad import wording
from moreelberaad.domain.gates import Scope
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.viewmodels.learning.packages_going_plan import Going, OfferedDeck, Stays

SCOPES: Mapping[Scope, str] = {
    Scope.UNIT: N_("Lessen die tot Eenheid of verder mogen, gaan mee."),
    Scope.DEFENCE: N_("Lessen die tot Defensie of verder mogen, gaan mee."),
    Scope.RIJK: N_("Alleen lessen die tot het Rijk mogen, gaan mee."),
}
YEARS = N_("Vanaf dan liggen de cijfers van dat jaar vast.")
NUMBER = N_("Dan kan een ontvanger ernaar vragen. Elk pakket krijgt een nieuw nummer.")
GONE = N_("Wat al weg is, kunnen we niet terughalen.")


def going(language: Language, told: Going) -> str:
    """Count the lessons that go along."""
    number = len(told.pack.package.lessons) if told.pack else 0
    if not told.wish.lessons or not number:
        return language.say("Er gaan geen lessen mee.")
    return language.count("{number} les gaat mee.", "{number} lessen gaan mee.", number)


def withdrawn(language: Language, told: Going) -> str:
    """Say that a receiver hears which lessons are withdrawn."""
    number = len(told.pack.package.withdrawn) if told.pack else 0
    if not number:
        return ""
    return language.count(
        "Ook gaat mee dat {number} les is ingetrokken, zonder wat erin stond.",
        "Ook gaat mee dat {number} lessen zijn ingetrokken, zonder wat erin stond.",
        number,
    )


def stays(language: Language, why: Stays, number: int) -> str:
    """Count the lessons that stay behind for one reason."""
    if why is Stays.LEADING:
        return language.count(
            "{number} les blijft hier: die leidt misschien nog naar iemand.",
            "{number} lessen blijven hier: die leiden misschien nog naar iemand.",
            number,
        )
    if why is Stays.CONFLICT:
        return language.count(
            "{number} les blijft hier: die is tegenstrijdig.",
            "{number} lessen blijven hier: die zijn tegenstrijdig.",
            number,
        )
    if why is Stays.OBSERVATION:
        return language.count(
            "{number} les blijft hier: dat is nog een waarneming.",
            "{number} lessen blijven hier: dat zijn nog waarnemingen.",
            number,
        )
    return language.count(
        "{number} les blijft hier: die mag niet zo ver.",
        "{number} lessen blijven hier: die mogen niet zo ver.",
        number,
    )


def deck(language: Language, offered: OfferedDeck) -> str:
    """Name a deck with the cards of it that go along."""
    title = offered.deck.title
    if not offered.approved:
        return language.say("{deck}: nog alleen concepten", deck=title)
    return language.count(
        "{deck}: {number} kaart", "{deck}: {number} kaarten", offered.approved, deck=title
    )


def drafts(language: Language, told: Going) -> str:
    """Count the cards that stay behind because nobody approved them."""
    number = told.pack.drafts if told.pack else 0
    if not number:
        return ""
    return language.count(
        "{number} kaart blijft hier: die is nog een concept.",
        "{number} kaarten blijven hier: die zijn nog een concept.",
        number,
    )


def looking(language: Language, progress: tuple[int, int] | None) -> str:
    """Say that it is looked at, and how far that is."""
    busy = language.say("We kijken wat er mee kan.")
    if progress is None:
        return busy
    number, of = progress
    return language.say("{text} {number} van {of}", text=busy, number=number, of=of)


def made(language: Language, name: str, number: str) -> str:
    """Say which file was made, under which number."""
    lines = [language.say("Gemaakt: {name}.", name=name)]
    if number:
        lines.append(language.say("Nummer van dit pakket: {number}.", number=number))
    return " ".join((*lines, language.say(wording.WOO), language.say(GONE)))
