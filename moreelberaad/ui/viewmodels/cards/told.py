"""What is told of an act on several cards."""

from __future__ import annotations

from moreelberaad.domain.cards import CardStatus
from moreelberaad.i18n import Language


def reached(language: Language, status: CardStatus, number: int) -> str:
    """Tell how many cards came to a status; nothing when none did."""
    if not number:
        return ""
    if status is CardStatus.APPROVED:
        return language.count("Kaart goedgekeurd.", "{number} kaarten goedgekeurd.", number)
    return language.count("Kaart nagelezen.", "{number} kaarten nagelezen.", number)


def with_points(language: Language, number: int, total: int) -> str:
    """Tell how many cards were left out for an open point."""
    if not number:
        return ""
    if total == 1:
        return language.say("Op deze kaart staat nog een punt open. Beslis dat eerst.")
    return language.count(
        "{number} van {total} kaarten heeft nog een open punt. Die is overgeslagen.",
        "{number} van {total} kaarten hebben nog een open punt. Die zijn overgeslagen.",
        number,
        total=total,
    )


def lacking(language: Language, number: int, total: int) -> str:
    """Tell how many cards were left out because their front is not whole."""
    if not number:
        return ""
    if total == 1:
        return language.say("Een kaart heeft een titel, een situatie en twee opties nodig.")
    return language.count(
        "{number} van {total} kaarten is nog niet af. Die is overgeslagen.",
        "{number} van {total} kaarten zijn nog niet af. Die zijn overgeslagen.",
        number,
        total=total,
    )
