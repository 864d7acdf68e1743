"""What the parts of a card are called on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_, Language

_NAMES: Mapping[str, str] = {
    "title": N_("titel"),
    "situation": N_("situatie"),
    "option_a": N_("optie A"),
    "option_b": N_("optie B"),
    "harm_a": N_("pijn van A"),
    "harm_b": N_("pijn van B"),
    "audience": N_("voor wie"),
    "note": N_("‘let op’"),
    "reflection": N_("om na te praten"),
    "themes": N_("thema’s"),
    "values": N_("waarden"),
}


def part_name(language: Language, part: str) -> str:
    """Name a part of a card within a sentence."""
    if part in _NAMES:
        return language.say(_NAMES[part])
    number = int(part.rpartition(".")[2]) + 1
    return language.say("vraag {number}", number=number)
