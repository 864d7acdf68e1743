"""Files of cards for tests of the window, and what takes them in without a vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from moreelberaad.application.bus import Bus
from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.cards import CardDesk
from moreelberaad.application.commands import Change, Command
from moreelberaad.application.deck_import import DeckImports
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.cards import Card
from moreelberaad.domain.decks import KeptCard, came_in
from moreelberaad.domain.findings import Label
from tests.builders import a_hit
from tests.cards import DECK, FakeCards, a_whole_card, kept
from tests.fakes import FakeBackups, FakeChance, FakeRecogniser, FakeUnit

SEASON = Path("kaarten-najaar.xlsx")
HEADINGS = ("Naam", "Tekst", "Keuze 1", "Keuze 2")
ROWS = (
    ("Een plek aan tafel", "Je team wil de tolk niet bij de briefing.", "Je nodigt uit.", "Niet."),
    ("Het laatste filter", "Een filter is niet getest.", "Je stopt.", "Je gaat door."),
    ("De welkomstavond", "Er is een welkomstavond.", "Je verbiedt die.", "Je laat die doorgaan."),
    ("Twee orders", "Kapitein Jansen geeft twee orders.", "Je volgt de eerste.", "Je vraagt na."),
    ("Nachtdienst", "Een collega vraagt je iets.", "Je neemt over.", ""),
)


def a_file(
    rows: Sequence[Sequence[str]] = ROWS, headings: Sequence[str] = HEADINGS, title: str = "Najaar"
) -> CardFile:
    """Give a sheet; its first row with words is row 2."""
    numbered = tuple(
        CardRow(number=number, cells=tuple(cells)) for number, cells in enumerate(rows, 2)
    )
    return CardFile(kind=FileKind.XLSX, title=title, headings=tuple(headings), rows=numbered)


def as_it_was() -> tuple[KeptCard, ...]:
    """Give two cards of the file as they stood: one from an older file, one written here."""
    return (
        came_in(a_whole_card("filter", "Het laatste filter"), DECK.id),
        kept(a_whole_card("avond", "De welkomstavond")),
    )


class ComingIn:
    """What the window needs to take cards in."""

    def __init__(self, *cards: KeptCard) -> None:
        self.cards = FakeCards.with_cards(*cards)
        self.backups = FakeBackups()
        hits = {"Jansen": a_hit(0, 0, "iemand", label=Label.PERSON)}
        self.checks = CardChecks(lambda: FakeRecogniser(hits))
        self._desk = CardDesk(cards=self.cards, checks=self.checks)
        self.imports = DeckImports(
            cards=self.cards,
            checks=self.checks,
            chance=FakeChance(),
            words=CardWords,
            backups=self.backups,
            bus=Bus(FakeUnit(), self._carry_out),
        )

    def card(self, title: str) -> Card:
        """Give the card that bears this title now."""
        (found,) = (each.card for each in self.cards.all() if each.card.title.get("nl") == title)
        return found

    def titles(self) -> set[str]:
        """Give the titles of all cards."""
        return {each.card.title.get("nl") for each in self.cards.all()}

    def _carry_out(self, command: Command) -> Change:
        assert isinstance(command, ChangeCards)
        return self._desk.carry_out(command)
