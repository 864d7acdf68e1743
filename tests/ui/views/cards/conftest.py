"""The place *Kaarten* in an active window, over a vault with three cards in two decks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QListView, QPlainTextEdit, QWidget

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.template import Text
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.acts import CardActs
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.views.cards.exchange import Around
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.place import CardsPlace
from tests.cards import DECK, a_whole_card, kept
from tests.ui.hands import named, press, said, type_in
from tests.ui.hinting import NAME, FakeRecogniser

SPRING = Deck(id="voorjaar", title="Voorjaar")
THIRD, FILTER = "De derde toets", "Het filter"


@dataclass(frozen=True, slots=True)
class Kaarten:
    """What is seen and done in the place."""

    place: CardsPlace
    window: QWidget
    bench: Workbench

    def settle(self) -> None:
        """Let all that was asked be done."""
        for acts in self.place.findChildren(CardActs):
            acts.wait()
        self.place.flush()
        for desk in self.place.findChildren(HintDesk):
            desk.wait()
        for coming in self.place.findChildren(ImportModel):
            coming.wait()
        self.place.model.wait()

    def titles(self) -> list[str]:
        """Read the list."""
        rows = self.list.model()
        return [rows.index(row, 0).data() for row in range(rows.rowCount())]

    @property
    def list(self) -> QListView:
        found = named(self.window, "Kaarten", QListView)
        assert isinstance(found, QListView)
        return found

    def box(self, name: str) -> QPlainTextEdit:
        found = named(self.window, name, QPlainTextEdit)
        assert isinstance(found, QPlainTextEdit)
        return found

    def type_in(self, name: str, words: str) -> None:
        type_in(self.window, name, words)

    def press(self, keys: str, name: str = "") -> None:
        press(named(self.window, name) if name else self.list, keys)

    def push(self, name: str) -> None:
        named(self.window, name).click()  # type: ignore[attr-defined] # a button by its name

    def says(self, words: str) -> bool:
        return any(words in text for text in said(self.window))

    def held(self, card_id: str) -> KeptCard:
        found = self.bench.cards.get(card_id)
        assert found is not None
        return found


Open = Callable[..., Kaarten]


@pytest.fixture
def around() -> Around:
    """Answer no dialog of the system; a test of files gives its own."""
    return Around(files=CardFilesAsked(choose_file=lambda *_: None))


@pytest.fixture
def checked(bench: Workbench, recogniser: FakeRecogniser) -> Workbench:
    """Give a vault with a check that knows a few names."""
    vars(bench)["recogniser"] = recogniser
    return bench


@pytest.fixture
def opened(
    ui: Ui,
    app: App,
    checked: Workbench,
    around: Around,
    show: Callable[..., QWidget],
) -> Iterator[Open]:
    """Open the place over a vault with these cards."""

    places: list[Kaarten] = []

    def open_with(*cards: KeptCard) -> Kaarten:
        decks = {deck.id: deck for deck in (DECK, SPRING)} if cards else {}
        checked.bus.execute(ChangeCards(decks=decks, cards={each.id: each for each in cards}))
        place = CardsPlace(ui, app, checked, around)
        window = show(place)
        window.resize(1366, 800)
        place.show_here()
        made = Kaarten(place, window, checked)
        made.settle()
        places.append(made)
        return made

    yield open_with
    for made in places:
        made.settle()


@pytest.fixture
def kaarten(opened: Open) -> Kaarten:
    """Open it over two cards in one deck, one of them with a name in it, and one in another."""
    translated = replace(a_whole_card("een"), harm_a=Text({"nl": "De eenheid wacht."}))
    return opened(
        kept(translated).reaching(CardStatus.REVIEWED),
        kept(a_whole_card("twee", FILTER, situation=f"Je ziet {NAME} staan.")),
        kept(a_whole_card("drie", "Groen"), SPRING.id),
    )
