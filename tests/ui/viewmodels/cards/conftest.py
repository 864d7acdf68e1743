"""A vault with two decks of cards, and what the place *Kaarten* knows of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from tests.cards import DECK, a_whole_card, kept
from tests.ui.hinting import NAME, FakeRecogniser

SPRING = Deck(id="voorjaar", title="Voorjaar")
FIRST, NAMED, ELSEWHERE = "kaart-1", "kaart-2", "kaart-3"

WithCards = Callable[..., CardsModel]


@pytest.fixture
def with_cards(
    qapp: QApplication,  # noqa: ARG001 - signals need an application
    app: App,
    bench: Workbench,
    recogniser: FakeRecogniser,
) -> Iterator[WithCards]:
    """Give a model that has read a vault with these cards, in decks that are there."""
    vars(bench)["recogniser"] = recogniser  # the real one takes half a second to load

    models: list[CardsModel] = []

    def read(*cards: KeptCard) -> CardsModel:
        decks = {deck.id: deck for deck in (DECK, SPRING)}
        held = {each.id: each for each in cards}
        bench.bus.execute(ChangeCards(decks=decks, cards=held))
        model = CardsModel(app, bench, Language("nl"))
        model.read()
        model.wait()
        models.append(model)
        return model

    yield read
    for model in models:
        model.settle()
        model.wait()


@pytest.fixture
def model(with_cards: WithCards) -> CardsModel:
    """Give a model with a clean card, one that names somebody, and one in another deck."""
    return with_cards(
        kept(a_whole_card(FIRST)),
        kept(a_whole_card(NAMED, "Het filter", situation=f"Je ziet {NAME} staan.")),
        kept(a_whole_card(ELSEWHERE, "Groen"), SPRING.id),
    )
