"""The words that belong to a room: read aloud there, or hung up; for window and papers alike."""

from __future__ import annotations

from moreelberaad.application.sessions import DAYS_FOR_OBJECTIONS
from moreelberaad.domain.retention import NOTES_DAYS
from moreelberaad.i18n import N_, Language

NOT_FILLED_IN = N_("Nog niet ingevuld.")
FILL_IN_THE_READER = N_("[rol]: zeg hier zelf de rol van wie meeleest")
COMMANDER = (
    N_("Spreekt als laatste."),
    N_("Begint met eigen twijfel."),
    N_("Vraagt niet wie wat zei."),
    N_("Komt terug op afspraken."),
)
"""How a commander takes part (domain.md S3, Aanb. 7)."""


def opening_text(
    language: Language, *, reader: str = "", retention: str = ""
) -> tuple[str, str, str, str]:
    """Give the text to read at the opening (ux.md 4).

    `reader` is the role of who reads along, else `[rol]` is to be filled in aloud; `retention`
    is how long the notes stay, else the usual days.
    """
    return (
        language.say(
            "Wat iemand hier persoonlijk deelt, houden we onder ons. Dat spreken we met elkaar "
            "af; afdwingen kan ik het niet. Ik noteer geen namen en niet wie wat zei. Aan het "
            "eind lezen we samen na wat blijft staan. Je mag laten schrappen, ook nog in de "
            "{number} werkdagen daarna.",
            number=DAYS_FOR_OBJECTIONS,
        ),
        _reading_along(language, reader),
        f"{_keeping(language, retention)} {_limits(language)}",
        language.say(
            "Vertel geen details die je later liever niet had verteld. Noem niets wat "
            "gerubriceerd is. Meedoen is vrijwillig: je mag zwijgen en je mag weggaan."
        ),
    )


def kept_for(language: Language, retention: str) -> str:
    """Say how long notes stay: in the office's words, else the usual days."""
    return retention or language.count("{number} dag", "{number} dagen", NOTES_DAYS)


def _reading_along(language: Language, reader: str) -> str:
    if not reader:
        return language.say("Voordat een les verder gaat, leest één collega mee: [rol].")
    return language.say(
        "Voordat een les verder gaat, leest één collega mee: {reader}.", reader=reader
    )


def _keeping(language: Language, retention: str) -> str:
    return language.say(
        "De notities bewaar ik {term}, tenzij ze langer bewaard moeten worden.",
        term=kept_for(language, retention),
    )


def _limits(language: Language) -> str:
    return language.say(
        "Op notities kan de Woo van toepassing zijn. Geheimhouding kan ik dus niet beloven. "
        "Soms moet ik iets melden, of moet iemand van jullie dat. Dat geldt bij acuut gevaar, "
        "een ernstig strafbaar feit of een meldplicht. Dan stop ik, zeg ik dat hardop en noem "
        "ik de route."
    )
