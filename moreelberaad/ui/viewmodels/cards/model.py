"""The decks and cards of a vault as they are looked at: one deck, one card, a list to search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.template import Option
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards.played import Played, played
from moreelberaad.ui.viewmodels.cards.points import CardPoints
from moreelberaad.ui.viewmodels.cards.seeking import Sought, Wish, by_title, folded, found
from moreelberaad.ui.viewmodels.cards.timeline import CardTimeline


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    decks: Sequence[Deck]
    cards: Sequence[KeptCard]
    sought: Sought
    played: Played


class CardsModel(QObject):
    """`changed` is for the list and what can be done; `shown` for the card on show.

    The order of the list stays while somebody types; it is made anew by what they ask for.
    """

    changed = Signal()
    listed_anew = Signal()
    shown = Signal()
    said = Signal(str)
    read_failed = Signal(object)

    def __init__(
        self, app: App, bench: Workbench, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.app, self.bench, self.language = app, bench, language
        self.timeline = CardTimeline(bench.bus.execute, self)
        self.points = CardPoints(bench.card_checks, self)
        self.wish = Wish()
        self.written_in = "nl"
        self.selected: tuple[str, ...] = ()
        self.is_read = False
        self._deck, self._current = "", ""
        self._listed: tuple[str, ...] = ()
        self._sought = Sought()
        self._played: Played = {}
        self._jobs = Jobs(self)
        self.timeline.changed.connect(self.changed)
        self.timeline.turned.connect(self._on_turned)
        self.points.changed.connect(self.changed)

    @property
    def words(self) -> CardWords:
        """Give the themes and values that the app knows."""
        return self.app.card_words()

    @property
    def decks(self) -> tuple[Deck, ...]:
        """Give every deck, in the order of their titles."""
        return tuple(sorted(self.timeline.decks.values(), key=lambda deck: folded(deck.title)))

    @property
    def deck(self) -> Deck | None:
        """Give the deck on show."""
        return self.timeline.decks.get(self._deck)

    @property
    def in_deck(self) -> tuple[KeptCard, ...]:
        """Give all cards of the deck on show."""
        return tuple(kept for kept in self.timeline.cards.values() if kept.deck == self._deck)

    @property
    def listed(self) -> tuple[KeptCard, ...]:
        """Give the cards in the list."""
        cards = self.timeline.cards
        return tuple(cards[card_id] for card_id in self._listed if card_id in cards)

    @property
    def kept(self) -> KeptCard | None:
        """Give the card on show."""
        return self.timeline.cards.get(self._current)

    @property
    def chosen(self) -> tuple[KeptCard, ...]:
        """Give the cards that an act on several would be about."""
        cards = self.timeline.cards
        return tuple(cards[card_id] for card_id in self.selected if card_id in cards)

    @property
    def themes(self) -> tuple[Option, ...]:
        """Give the themes in the deck on show, by label."""
        inside = dict.fromkeys(theme for kept in self.in_deck for theme in kept.card.themes)
        return tuple(sorted(inside, key=lambda each: folded(self.label(each))))

    def label(self, option: Option) -> str:
        """Give the words of a theme or value."""
        return option.label.get(self.language.code) or option.code

    def series_of(self, kept: KeptCard) -> tuple[str, ...] | None:
        """Give the series a card was used with; nothing when it never lay on the table."""
        return self._played.get(kept.id)

    def read(self) -> None:
        """Read the vault again, once all that was typed is in it."""
        if self.timeline.flush():
            self._jobs.run(self._reading, self._on_read, self.read_failed.emit)

    def settle(self) -> bool:
        """Wait for what is read, and save what was typed; tells whether all is in the vault."""
        self._jobs.wait()
        return self.timeline.flush()

    def wait(self) -> None:
        """Return when everything was read and looked at; for tests and pictures."""
        self._jobs.wait()
        self.points.wait()

    def choose_deck(self, deck_id: str) -> None:
        """Show another deck, whole."""
        if deck_id != self._deck:
            self._deck, self._current, self.wish = deck_id, "", Wish()
            self.list_again()

    def choose(self, card_id: str) -> None:
        """Show another card."""
        if card_id != self._current:
            self._current = card_id
            self._look()
            self.shown.emit()
            self.changed.emit()

    def show_several(self, deck_id: str, ids: Sequence[str]) -> None:
        """Show cards that came in together, all of them chosen."""
        self._deck, self.wish = deck_id, Wish()
        self.list_again(ids[0] if ids else "")
        self.select(ids)
        self.listed_anew.emit()

    def select(self, ids: Sequence[str]) -> None:
        """Take these for what is done to several cards."""
        if tuple(ids) != self.selected:
            self.selected = tuple(ids)
            self.changed.emit()

    def seek(self, wish: Wish) -> None:
        """List other cards of the deck."""
        if wish != self.wish:
            self.wish = wish
            self.list_again()

    def speak(self, code: str) -> None:
        """Write in this language from now on."""
        if code != self.written_in:
            self.written_in = code
            self.shown.emit()

    def list_again(self, current: str = "") -> None:
        """Make the list anew, with this card on show; else the one that was, or its neighbour."""
        before = self._listed.index(self._current) if self._current in self._listed else 0
        cards = found(self.in_deck, self.wish, self._sought, self._played)
        ordered = sorted(cards, key=by_title(self.language.code))
        self._listed = tuple(kept.id for kept in ordered)
        wanted = current or self._current
        if wanted not in self._listed:
            wanted = self._listed[min(before, len(self._listed) - 1)] if self._listed else ""
        self._current, self.selected = wanted, (wanted,) if wanted else ()
        self._look()
        self.listed_anew.emit()
        self.shown.emit()
        self.changed.emit()

    def look_at(self, kept: KeptCard) -> None:
        """Look for points on a card whose words changed, after a pause."""
        self.points.look_soon(kept)

    def _look(self) -> None:
        here = (self.kept,) if self.kept else ()
        self.points.look((*here, *self.listed))

    def _reading(self) -> _Read:
        """Read what takes a while; runs beside the window."""
        cards, sought = self.bench.cards.all(), Sought()
        sought.read(cards)
        return _Read(
            decks=self.bench.cards.decks(),
            cards=cards,
            sought=sought,
            played=played(self.bench.cards_at_hand),
        )

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self._sought, self._played = read.sought, read.played
        self.timeline.hold(read.decks, read.cards)
        if self.deck is None:
            self._deck = self.decks[0].id if self.decks else ""
        self.is_read = True
        self.list_again()

    @Slot(object)
    def _on_turned(self, ids: tuple[str, ...]) -> None:
        """Go where something was taken back or done again, so that it is seen."""
        there = next((each for each in map(self.timeline.cards.get, ids) if each), None)
        if there is not None:
            self._deck = there.deck
        if self.deck is None:
            self._deck = self.decks[0].id if self.decks else ""
        self.list_again(there.id if there else "")
