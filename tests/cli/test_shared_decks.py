"""A deck that goes from one vault to another, and on from there."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.application.bus import Bus
from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.cards import CardDesk
from moreelberaad.application.commands import Change, Command
from moreelberaad.application.deck_import import DeckImports
from moreelberaad.card_files import deck_bytes, read_card_file
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.cards import BACK, BESIDE, FRONT, Card, CardStatus
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.text import one_line
from tests.cards import DECK, FakeCards
from tests.fakes import FakeBackups, FakeChance, FakeRecogniser, FakeUnit

LEADERSHIP = Option(code="leadership", label=Text({"nl": "leiderschap"}))
WORDS = CardWords([LEADERSHIP])

line = st.text(alphabet="aé=+1\"';,|·#<$ -", min_size=1, max_size=12).map(lambda it: f"x{it}y")
story = st.lists(line, min_size=1, max_size=3).map("\n\n".join)
option = line.map(WORDS.theme)


def text(words: st.SearchStrategy[str]) -> st.SearchStrategy[Text]:
    both = st.fixed_dictionaries({"nl": words}, optional={"en": words})
    return both.map(Text)


def a_card(number: int) -> st.SearchStrategy[Card]:
    fronts = {part: text(story if part == "situation" else line) for part in FRONT}
    rest = {part: st.just(Text()) | text(story) for part in (*BACK, *BESIDE)}
    return st.builds(
        Card,
        id=st.just(f"kaart-{number}"),
        status=st.sampled_from(CardStatus),
        themes=st.just(()) | st.tuples(st.just(LEADERSHIP)) | st.tuples(option),
        values=st.lists(option, max_size=2, unique=True).map(tuple),
        questions=st.lists(text(line.map(one_line)), max_size=4).map(tuple),
        **{**fronts, **rest},
    ).filter(lambda card: card.option_a.get("nl").strip() != card.option_b.get("nl").strip())


decks = st.integers(1, 4).flatmap(lambda size: st.tuples(*map(a_card, range(size))))


def an_empty_vault() -> DeckImports:
    cards, checks = FakeCards(), CardChecks(lambda: FakeRecogniser({}))
    desk = CardDesk(cards=cards, checks=checks)

    def carry_out(command: Command) -> Change:
        assert isinstance(command, ChangeCards)
        return desk.carry_out(command)

    return DeckImports(
        cards=cards,
        checks=checks,
        chance=FakeChance(),
        words=lambda: WORDS,
        backups=FakeBackups(),
        bus=Bus(FakeUnit(), carry_out),
    )


@settings(max_examples=25)
@given(decks)
def test_a_deck_comes_in_and_goes_out_again_byte_for_byte(cards: Sequence[Card]) -> None:
    shared = deck_bytes(DECK, cards)
    imports = an_empty_vault()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "set.kaarten"
        path.write_bytes(shared)
        file = read_card_file(path)

    imports.carry_out(imports.plan(file, ()))
    (deck,) = imports.cards.decks()
    assert deck_bytes(deck, [kept.card for kept in imports.cards.all()]) == shared
    assert imports.plan(file, ()).is_empty
