"""What is wrong with a method, in words: where it stands, and what is the matter (ux.md 3.16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from moreelberaad import wording
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.text import brief
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.viewmodels.methods.items import PlacedMistake
from moreelberaad.ui.viewmodels.methods.key_words import KEYS
from moreelberaad.ui.viewmodels.methods.placing import Place, placed

MOST_TOLD = 200
"""Mistakes; a file with more is not mended line by line."""

_REASONS: Mapping[str, str] = {
    "unknown_format": N_("deze opmaak kennen we niet"),
    "unknown_word": N_("dit bestaat niet"),
    "missing_block": N_("opening en afronding horen in elke gespreksvorm"),
    "id_taken": N_("een andere vorm heet al zo; maak een kopie, die krijgt een eigen naam"),
    "expected_bool": N_("hier hoort ja of nee"),
    "expected_tables": N_("dit is geen lijst die we kunnen lezen"),
    "too_many": N_("er zijn er te veel; hooguit {most}"),
}

_SPECIAL: Mapping[tuple[str, str], str] = {
    ("kind", "unknown_word"): N_("dit soort bestaat niet"),
    ("keep", "unknown_word"): N_("deze klasse bestaat niet"),
    ("id", "bad_id"): N_("alleen kleine letters, cijfers en _; een letter voorop"),
}
_OWN_NAME = N_("deze naam mag niet; maak een kopie, die krijgt een eigen naam")


def told(
    language: Language, content: Mapping[str, Any], rejected: InputRejected
) -> Sequence[PlacedMistake]:
    """Put every mistake in words, in the order of the method."""
    found = [_told(language, content, mistake) for mistake in rejected.mistakes[:MOST_TOLD]]
    more = len(rejected.mistakes) - MOST_TOLD
    if more > 0:
        found.append(
            PlacedMistake(
                sentence=language.count("En nog {number} fout.", "En nog {number} fouten.", more)
            )
        )
    return tuple(found)


def refused(language: Language, error: InputRejected) -> str:
    """Say why a file cannot be taken in at all."""
    newer = any(fault.code == "unknown_format" for fault in error.mistakes)
    if newer:
        return language.say(
            "Deze vorm is gemaakt met een nieuwere versie van moreelberaad. Er is niets bewaard."
        )
    said = (_reason(language, fault, Place()) for fault in error.mistakes)
    return language.say(
        "Dit bestand kunnen we niet lezen: {reason}. Er is niets bewaard.", reason="; ".join(said)
    )


def _told(language: Language, content: Mapping[str, Any], mistake: Mistake) -> PlacedMistake:
    place = placed(content, mistake)
    sentence = language.say(
        "{where}: {what}.",
        where=_where(language, place),
        what=_reason(language, mistake, place),
    )
    return PlacedMistake(
        sentence=sentence, number=place.number, step=place.step, field=place.field
    )


def _where(language: Language, place: Place) -> str:
    parts = [_whose(language, place)]
    if place.field is not None:
        parts.append(language.say("veld ‘{name}’", name=place.label))
    if place.key in KEYS and place.key != "kind":
        parts.append(language.say(KEYS[place.key]))
    elif place.key and place.key != "kind":
        parts.append(language.say("‘{name}’", name=brief(place.key)))
    if place.language:
        parts.append(language.say("in het Engels"))
    return ", ".join(parts)


def _whose(language: Language, place: Place) -> str:
    if place.step is None:
        return language.say("De vorm")
    if place.number is None:
        return language.say("Stap ‘{name}’", name=brief(place.title))
    return language.say("Stap {number}", number=place.number)


def _reason(language: Language, mistake: Mistake, place: Place) -> str:
    if (place.step, place.key, mistake.code) == (None, "id", "bad_id"):
        return language.say(_OWN_NAME)
    sentence = _SPECIAL.get((place.key, mistake.code)) or _REASONS.get(mistake.code)
    return language.say(sentence or wording.MISTAKES[mistake.code], **dict(mistake.params))
