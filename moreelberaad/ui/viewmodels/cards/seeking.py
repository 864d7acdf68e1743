"""Which cards of a deck are listed: by words on them, by status, by theme, by use."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import combining, normalize

from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import KeptCard


class Kind(StrEnum):
    """The chips above the list."""

    ALL = "all"
    DRAFT = "draft"
    UNUSED = "unused"
    READ = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What someone wants to see; a theme by its code, empty for any."""

    words: str = ""
    kind: Kind = Kind.ALL
    theme: str = ""

    @property
    def is_any(self) -> bool:
        """Tell whether every card is wanted."""
        return not self.words.strip() and self.kind is Kind.ALL and not self.theme


class Sought:
    """What stands on each card as it is compared; written out once for each text."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[KeptCard, str]] = {}

    def of(self, kept: KeptCard) -> str:
        """Give the words of a card, without accents and capitals."""
        known = self._known.get(kept.id)
        if known is None or known[0] is not kept:
            known = self._known[kept.id] = (kept, folded(_words_on(kept.card)))
        return known[1]

    def read(self, cards: Iterable[KeptCard]) -> None:
        """Write many out ahead."""
        for kept in cards:
            self.of(kept)


def found(
    cards: Iterable[KeptCard], wish: Wish, sought: Sought, used: Collection[str]
) -> tuple[KeptCard, ...]:
    """Give the cards that are wanted, in the order they came in; `used` are ids."""
    words = folded(wish.words).split()
    return tuple(
        kept
        for kept in cards
        if _is_of(kept, wish.kind, used)
        and (not wish.theme or any(theme.code == wish.theme for theme in kept.card.themes))
        and (not words or _holds(sought.of(kept), words))
    )


def by_title(language: str) -> Callable[[KeptCard], tuple[str, str]]:
    """Give what cards are sorted by: those without a title come first, where they are seen."""

    def titled(kept: KeptCard) -> tuple[str, str]:
        return folded(kept.card.title.get(language)), kept.id

    return titled


def folded(text: str) -> str:
    """Take capitals and accents off."""
    if text.isascii():
        return text.casefold()
    apart = normalize("NFKD", text)
    return "".join(sign for sign in apart if not combining(sign)).casefold()


def _words_on(card: Card) -> str:
    texts = (card.title, card.situation, card.option_a, card.option_b)
    said = [words for text in texts for words in text.words.values()]
    return "\n".join((*said, *(label for theme in card.themes for label in theme.labels())))


def _is_of(kept: KeptCard, kind: Kind, used: Collection[str]) -> bool:
    match kind:
        case Kind.ALL:
            return True
        case Kind.UNUSED:
            return kept.id not in used
        case Kind.DRAFT:
            return kept.card.status is CardStatus.DRAFT
        case Kind.READ:
            return kept.card.status is not CardStatus.DRAFT


def _holds(text: str, words: Iterable[str]) -> bool:
    return all(word in text for word in words)
