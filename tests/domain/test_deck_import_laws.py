"""However often a file comes, and whatever is changed here meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.card_reading import CardTold
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.template import Option, Text
from tests.domain.planning import Shelf, a_row

titles = st.sampled_from(["De brug", "De poort", "de  brug", "Het dorp"])
ids = st.sampled_from(["", "", "een", "twee"])
rows = st.lists(
    st.builds(
        lambda title, card_id, note: a_row(title, card_id, note=note),
        titles,
        ids,
        st.sampled_from(["", "Let op", "Jeroen"]),
    ),
    max_size=6,
).map(lambda told: [replace(each, number=number) for number, each in enumerate(told, 2)])
edits = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from(["title", "note", "theme", "status"])), max_size=4
)


@given(rows, rows)
def test_a_file_that_came_in_changes_nothing_when_it_comes_again(
    first: Sequence[CardTold], second: Sequence[CardTold]
) -> None:
    shelf = Shelf()
    shelf.take(*first)
    shelf.take(*second)

    assert shelf.plan(*second).is_empty


@given(rows, rows, edits)
def test_no_file_overwrites_what_was_changed_here(
    first: Sequence[CardTold], second: Sequence[CardTold], changes: Sequence[tuple[int, str]]
) -> None:
    shelf = Shelf()
    shelf.take(*first)
    edited_here = {
        card.id: edited(card, how)
        for place, how in changes
        for card in list(shelf.cards.values())[place : place + 1]
    }
    shelf.write(*edited_here.values())

    own = {card.id for card in edited_here.values() if card.is_own_text}

    assert not own & set(shelf.take(*second).cards)
    assert not own & set(shelf.take(*first).cards)


def edited(card: KeptCard, how: str) -> KeptCard:
    match how:
        case "title":
            return card.saying(replace(card.card, title=Text({"nl": "Hier hernoemd"})))
        case "note":
            return card.saying(replace(card.card, note=Text({"nl": "Hier geschreven"})))
        case "theme":
            return card.with_themes((Option(code="Nacht", label=Text({"nl": "Nacht"})),))
        case _:
            return card.reaching(CardStatus.REVIEWED)


@given(rows, edits)
def test_however_a_card_was_changed_here_its_file_brings_no_second_one(
    file: Sequence[CardTold], changes: Sequence[tuple[int, str]]
) -> None:
    shelf = Shelf()
    shelf.take(*file)
    for place, how in changes:
        for card in list(shelf.cards.values())[place : place + 1]:
            shelf.write(edited(card, how))

    assert shelf.plan(*file).is_empty
