"""The words of a reveal, for the facilitator and for the room alike (ux.md 3.7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from moreelberaad.domain.choices import LETTERS
from moreelberaad.domain.counts import RoomView, Spread
from moreelberaad.domain.frames import PlayedCard
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.values import Tally
from moreelberaad.i18n import LANGUAGES, Language
from moreelberaad.ui.viewmodels.number_words import in_words


def sentence(view: RoomView, options: Sequence[Option], language: Language) -> str:
    """Say how the voices lie, without a number of people."""
    chosen = next((each for each in options if each.code == view.option), None)
    option = name_in_sentence(chosen, language) if chosen else ""
    match view.spread:
        case Spread.TOO_FEW:
            return language.say(
                "Met minder dan {number} mensen tonen we geen aantallen. "
                "Bespreek de keuzes hardop.",
                number=in_words(view.fewest, language.code),
            )
        case Spread.DIVIDED:
            return language.say("De groep is verdeeld.")
        case Spread.MOST:
            return language.say("De meesten kozen {option}.", option=option)
        case Spread.NEARLY_ALL:
            return language.say("Vrijwel iedereen koos {option}.", option=option)
        case _:
            assert_never(view.spread)


def outcome(played: PlayedCard, language: Language) -> str:
    """Say how the voices about one card lay, first and then; nothing when nobody chose."""
    said = [_in_short(view, played.options, language) for view in played.views]
    if not any(said):
        return language.say("Hier tonen we geen uitkomst.") if played.views else ""
    if len(said) == 1:
        return language.say("De groep: {said}", said=said[0])
    if len(set(said)) == 1:
        return language.say("Twee keer {said}", said=said[0])
    unsaid = language.say("geen uitkomst")
    first, then = (each or unsaid for each in said)
    return language.say("Eerst {first}, daarna {then}", first=first, then=then)


def name_in_sentence(option: Option, language: Language) -> str:
    """Name an option inside a sentence: the letter, or its label in small letters."""
    label = option.label.get(language.code)
    return option.code if option.code in LETTERS else label[:1].lower() + label[1:]


def how_many(count: int, language: Language) -> str:
    """Say how many chose an option."""
    return in_words(count, language.code) if count else language.say("niemand")


def spoken(tally: Tally, options: Iterable[Option], language: Language) -> str:
    """Say the figures as one sentence, for who does not see the marks."""
    said = ", ".join(_chose(tally, option, language) for option in options)
    return said[:1].upper() + said[1:]


def of_two_rounds(language: Language, *, alike: bool) -> str:
    """Compare two rounds without telling who went where (never from–to)."""
    if alike:
        return language.say("De tweede keuze lijkt op de eerste. Wat hield stand?")
    return language.say("De eerste en de tweede keuze verschillen. Wat maakte het verschil?")


def counter_argument() -> Text:
    """Ask for the other side where nearly all agree; in every language, for the screen."""
    return Text({code: _counter_argument(Language(code)) for code in LANGUAGES})


def advice(language: Language) -> str:
    """Tell the facilitator how to go on from here."""
    return language.say(
        "Vraag wie wil beginnen. De hoogste in rang spreekt als laatste. "
        "Bescherm wie alleen staat. Jullie hoeven het niet eens te worden."
    )


def _in_short(view: RoomView, options: Sequence[Option], language: Language) -> str:
    """Say it in a few words; nothing of fewer people than may be spoken of."""
    chosen = next((each for each in options if each.code == view.option), None)
    option = name_in_sentence(chosen, language) if chosen else ""
    match view.spread:
        case Spread.TOO_FEW:
            return ""
        case Spread.DIVIDED:
            return language.say("verdeeld")
        case Spread.MOST:
            return language.say("meerderheid {option}", option=option)
        case Spread.NEARLY_ALL:
            return language.say("vrijwel iedereen {option}", option=option)
        case _:
            assert_never(view.spread)


def _counter_argument(language: Language) -> str:
    return language.say("Wie bedacht een tegenargument?")


def _chose(tally: Tally, option: Option, language: Language) -> str:
    number = tally.counts.get(option.code, 0)
    name = name_in_sentence(option, language)
    if not number:
        return language.say("niemand koos {option}", option=name)
    return language.say("{number} kozen {option}", number=how_many(number, language), option=name)
