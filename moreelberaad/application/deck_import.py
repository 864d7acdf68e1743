"""Taking cards in from a file: planned row by row, backed up before, taken back in one go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.application.bus import Bus
from moreelberaad.application.card_checks import CardChecks, CardPoint
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.card_ports import Cards
from moreelberaad.application.commands import Change
from moreelberaad.application.ports import Backups, Chance
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.domain.card_columns import Column
from moreelberaad.domain.card_content import CardWords, title_mark
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.card_guessing import of_ours
from moreelberaad.domain.card_reading import CardTold, read_rows, whole
from moreelberaad.domain.cards import Card
from moreelberaad.domain.deck_import import DeckImport, PlannedRow, plan_rows
from moreelberaad.domain.decks import Deck, KeptCard, deck_title
from moreelberaad.domain.errors import Mistake
from moreelberaad.domain.hints import HintKind
from moreelberaad.domain.mistakes import Mistakes

Columns = Sequence[Column | None]
"""What each column of a file holds, in their order; nothing where it is not used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckImports:
    """Brings cards into the decks of one vault."""

    cards: Cards
    checks: CardChecks
    chance: Chance
    words: Callable[[], CardWords]
    backups: Backups
    bus: Bus

    def new_deck(self, title: str) -> Deck:
        """Give a deck that is not in the vault yet; it comes in with its first cards."""
        return Deck(id=self.chance.card_id(), title=deck_title(title))

    def deck_for(self, file: CardFile) -> Deck:
        """Give the deck of a file: by its id, else by its title, else a new one."""
        if file.deck_id:
            new = Deck(id=file.deck_id, title=file.title)
            return self.cards.deck(file.deck_id) or new
        mark = title_mark(file.title)
        there = (deck for deck in self.cards.decks() if title_mark(deck.title) == mark)
        return next(there, None) or self.new_deck(file.title)

    def plan(
        self,
        file: CardFile,
        columns: Columns,
        deck: Deck | None = None,
        *,
        told: Callable[[int, int], None] = lambda _number, _of: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> DeckImport:
        """Tell what would become of each row; raises `Stopped`, and changes nothing.

        A deck file says itself what its columns are, so `columns` does not count for one.
        """
        is_exact = file.kind is FileKind.DECK
        used = of_ours(file.headings) if is_exact else columns
        rows = tuple(read_rows(file.rows, used, self.words(), is_exact=is_exact))
        watch = Watch(told=told, is_stopped=is_stopped)
        return self._plan(deck or self.deck_for(file), rows, watch)

    def plan_cards(self, deck: Deck, cards: Sequence[Card]) -> DeckImport:
        """Tell what would become of whole cards, such as those of the starter deck."""
        rows = tuple(whole(number, card) for number, card in enumerate(cards, 1))
        return self._plan(deck, rows, UNWATCHED)

    def carry_out(self, plan: DeckImport) -> Change:
        """Back up, and keep what was planned; its undo takes all of it back.

        A card that changed here after the plan was made stays as it is. Raises `BackupFailed`
        before anything was kept; a plan without changes makes no backup.
        """
        command = self.command(plan)
        if command.cards:
            self.backups.make(before_risk=True)
        return self.bus.execute(command)

    def command(self, plan: DeckImport) -> ChangeCards:
        """Give what keeps what was planned, as far as nothing changed here since."""
        cards = {
            kept.id: kept for kept, before in plan.changes() if self.cards.get(kept.id) == before
        }
        is_there = self.cards.deck(plan.deck.id) is not None
        is_used = any(kept.deck == plan.deck.id for kept in cards.values())
        decks = {plan.deck.id: plan.deck} if is_used and not is_there else {}
        return ChangeCards(decks=decks, cards=cards)

    def _plan(self, deck: Deck, told: Sequence[CardTold], watch: Watch) -> DeckImport:
        planned = plan_rows(
            told, deck, self.cards.all(), new_id=self.chance.card_id, asked=self._asked
        )
        rows = tuple(_watched(planned, len(told), watch))
        there = self.cards.deck(deck.id)
        return DeckImport(deck=there or deck, is_new_deck=there is None, rows=rows)

    def _asked(self, kept: KeptCard) -> tuple[Mistake, ...]:
        """Tell where something stands and of what kind it is, never the words."""
        asked = Mistakes()
        for point in self.checks.open_points(kept):
            _ask(asked, point)
        return tuple(dict.fromkeys(asked.found))


def _watched(rows: Iterator[PlannedRow], number: int, watch: Watch) -> Iterator[PlannedRow]:
    for done in range(number):
        watch.step(done, number)
        yield next(rows)


def _ask(asked: Mistakes, point: CardPoint) -> None:
    part = point.part.partition(".")[0]
    at = Column(part=part, language=point.language).heading
    match point.hint.kind:
        case HintKind.NUMBER:
            asked.add(at, "card_maybe_number", part=at)
        case HintKind.PLACE_OR_UNIT:
            asked.add(at, "card_maybe_place", part=at)
        case HintKind.DATE:
            asked.add(at, "card_maybe_date", part=at)
        case _:
            asked.add(at, "card_maybe_name", part=at)
