"""What a deck file must look like inside: names, ids and lengths, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from moreelberaad.adapters.decks.limits import ROWS
from moreelberaad.domain.card_columns import LANGUAGES
from moreelberaad.domain.card_limits import IS_ID, MOST_IN_A_LIST, MOST_SIGNS_KEPT
from moreelberaad.domain.cards import SENTENCES, CardStatus
from moreelberaad.domain.decks import deck_title

_STATUSES = frozenset(status.value for status in CardStatus)


def is_deck(told: dict[str, Any]) -> bool:
    """Tell whether this is what `deck_files` writes; something unknown is never passed over."""
    return (
        told.keys() == {"cards", "deck"}
        and has(told["deck"], {"id": is_id, "title": _is_title})
        and isinstance(told["cards"], list)
        and len(told["cards"]) <= ROWS
        and all(map(_is_card, told["cards"]))
        and is_sorted([card["id"] for card in told["cards"]])
    )


def _is_card(card: Any) -> bool:  # noqa: ANN401 - plain data
    return (
        isinstance(card, dict)
        and {"id", "status"} <= card.keys() <= _PARTS.keys()
        and all(_PARTS[part](value) for part, value in card.items())
    )


def is_sorted(ids: list[str]) -> bool:
    """Tell whether ids stand in their order, each once."""
    return ids == sorted(set(ids))


def is_id(value: Any) -> bool:  # noqa: ANN401 - plain data
    """Tell whether this is an id as ours are."""
    return isinstance(value, str) and bool(IS_ID.fullmatch(value))


def _is_status(value: Any) -> bool:  # noqa: ANN401 - plain data
    return isinstance(value, str) and value in _STATUSES


def _is_title(value: Any) -> bool:  # noqa: ANN401 - plain data
    return is_words(value) and bool(deck_title(value))


def is_words(value: Any) -> bool:  # noqa: ANN401 - plain data
    """Tell whether this is text that is not too long."""
    return isinstance(value, str) and len(value) <= MOST_SIGNS_KEPT


def is_text(value: Any) -> bool:  # noqa: ANN401 - plain data
    """Tell whether this is text in languages that we know."""
    return (
        isinstance(value, dict)
        and value.keys() <= set(LANGUAGES)
        and all(map(is_words, value.values()))
    )


def is_list(value: Any, of: Callable[[Any], bool]) -> bool:  # noqa: ANN401 - plain data
    """Tell whether this is a list of such things that is not too long."""
    return isinstance(value, list) and len(value) <= MOST_IN_A_LIST and all(map(of, value))


def has(value: Any, parts: dict[str, Callable[[Any], bool]]) -> bool:  # noqa: ANN401 - idem
    """Tell whether it has these parts, each as it should be, and no other."""
    return (
        isinstance(value, dict)
        and value.keys() == parts.keys()
        and all(is_right(value[part]) for part, is_right in parts.items())
    )


_PARTS: Final[dict[str, Callable[[Any], bool]]] = {
    "id": is_id,
    "status": _is_status,
    "themes": lambda value: is_list(value, is_words),
    "values": lambda value: is_list(value, is_words),
    "questions": lambda value: is_list(value, is_text),
    **dict.fromkeys(SENTENCES, is_text),
}
