"""The dilemma cards that come with the app, and the words that cards are sorted by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.cards import Card
from moreelberaad.domain.template import Option
from moreelberaad.world import World


class CardFiles:
    """What can be known of cards without a vault; each list is read when it is first asked for."""

    world: World

    def starter(self) -> Sequence[Card]:
        """Give the cards of the starter deck; raises `InputRejected` when its file has faults."""
        return self._starter

    def card_words(self) -> CardWords:
        """Give the themes and the values that cards are sorted by."""
        return self._card_words

    @cached_property
    def _card_words(self) -> CardWords:
        return CardWords(self._options["themes"], self._options["values"])

    @cached_property
    def _starter(self) -> Sequence[Card]:
        from moreelberaad.adapters.templates.cards import read_cards  # noqa: PLC0415 - no door needs it

        path = assets.folder("resources") / "cards" / "starter.toml"
        return read_cards(path, self._options, read_toml)

    @cached_property
    def _options(self) -> Mapping[str, tuple[Option, ...]]:
        from moreelberaad.adapters.templates.vocabulary import load_options  # noqa: PLC0415 - idem

        blocks = self.world.templates_folder / "blocks"
        return load_options(blocks, assets.folder("resources") / "values.toml", read_toml)
