"""What an act on a card is called when it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_, Language

_PARTS: Mapping[str, str] = {
    "title": N_("titel gewijzigd"),
    "situation": N_("situatie gewijzigd"),
    "option_a": N_("optie A gewijzigd"),
    "option_b": N_("optie B gewijzigd"),
    "harm_a": N_("pijn van A gewijzigd"),
    "harm_b": N_("pijn van B gewijzigd"),
    "audience": N_("doelgroep gewijzigd"),
    "note": N_("let op gewijzigd"),
    "reflection": N_("om na te praten gewijzigd"),
    "themes": N_("thema’s gewijzigd"),
    "values": N_("waarden gewijzigd"),
}


def of_part(language: Language, part: str) -> str:
    """Name a change of one part of a card."""
    return language.say(_PARTS.get(part, N_("vraag gewijzigd")))
