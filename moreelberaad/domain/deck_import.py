"""What would become of each card of a file: new, changed, left as it is, asked about, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from moreelberaad.domain.card_columns import Column
from moreelberaad.domain.card_content import fingerprint, title_mark
from moreelberaad.domain.card_reading import CardTold
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import Deck, KeptCard, came_in
from moreelberaad.domain.errors import Mistake
from moreelberaad.domain.mistakes import Mistakes

AskedAbout = Callable[[KeptCard], tuple[Mistake, ...]]
"""Gives what someone must decide about on a card: where it stands and of what kind it is."""


class Outcome(StrEnum):
    """What happens to a row (ux.md 3.12)."""

    NEW = "new"
    UPDATE = "update"
    KEPT = "kept"
    ATTENTION = "attention"
    REFUSED = "refused"


CHANGES = frozenset({Outcome.NEW, Outcome.UPDATE, Outcome.ATTENTION})
"""With these a card is kept; the others leave everything as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """What happens to one row, and why.

    The path of a reason is the heading of the column it stands in, such as `option_b_nl`, or
    empty for the whole row; `card_row_words.reason_text` has its words. `kept` is the card as it
    will be, `before` as it is now; a refused row has no `kept`, a new card no `before`.
    """

    number: int
    outcome: Outcome
    reasons: tuple[Mistake, ...] = ()
    kept: KeptCard | None = field(default=None, repr=False)
    before: KeptCard | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class DeckImport:
    """What would become of a file; nothing of it has happened yet."""

    deck: Deck
    is_new_deck: bool
    rows: tuple[PlannedRow, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """Count the rows with this outcome."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing would change."""
        return not self.cards

    @cached_property
    def cards(self) -> Mapping[str, KeptCard]:
        """Give the cards that would come or change, by their ids."""
        return {kept.id: kept for kept, _ in self.changes()}

    def changes(self) -> Iterator[tuple[KeptCard, KeptCard | None]]:
        """Walk the cards that would come or change, each with what stands there now."""
        for row in self.rows:
            if row.kept and row.outcome in CHANGES:
                yield row.kept, row.before


def plan_rows(
    told: Iterable[CardTold],
    deck: Deck,
    known: Sequence[KeptCard],
    *,
    new_id: Callable[[], str],
    asked: AskedAbout,
) -> Iterator[PlannedRow]:
    """Plan one row after the other; `known` are all cards of the vault.

    A row is the same card as one in the vault when their ids agree, else when it has no id and a
    card of the deck came in under its title or bears it. A row that tells of a card which an
    earlier row told of is refused.
    """
    rows = tuple(told)
    with_id = {row.card.id for row in rows if row.card.id}
    open_to_all = (kept for kept in known if kept.deck == deck.id and kept.id not in with_id)
    planner = _Planner(
        deck=deck,
        by_id={kept.id: kept for kept in known},
        in_deck=_by_title(open_to_all),
        new_id=new_id,
        asked=asked,
    )
    return map(planner.plan, rows)


@dataclass(slots=True, kw_only=True)
class _Planner:
    """Remembers which cards the rows before told of."""

    deck: Deck
    by_id: Mapping[str, KeptCard]
    in_deck: Mapping[str, Sequence[KeptCard]]
    new_id: Callable[[], str]
    asked: AskedAbout
    ids: dict[str, int] = field(default_factory=dict)
    titles: dict[str, int] = field(default_factory=dict)

    def plan(self, row: CardTold) -> PlannedRow:
        wrong = (*row.mistakes, *self._twice(row))
        if wrong:
            return PlannedRow(number=row.number, outcome=Outcome.REFUSED, reasons=wrong)
        before = self._same(row)
        if before is None:
            return self._come(row, None, came_in(self._new(row), self.deck.id))
        self.ids.setdefault(before.id, row.number)
        planned = self._meet(row, before)
        if before.deck == self.deck.id or planned.outcome is Outcome.REFUSED:
            return planned
        return replace(planned, reasons=(*planned.reasons, Mistake("", "card_other_deck")))

    def _meet(self, row: CardTold, before: KeptCard) -> PlannedRow:
        card = row.over(before.card)
        if fingerprint(card) == fingerprint(before.card):
            return _kept(row, before, Mistake("", "card_same"))
        if before.is_own_text:
            return _kept(row, before, Mistake("", "card_own_text"))
        again = came_in(replace(card, status=row.status or CardStatus.DRAFT), before.deck)
        titles = before.came_under | again.came_under
        return self._come(row, before, replace(again, left=before.left, came_under=titles))

    def _new(self, row: CardTold) -> Card:
        status = row.status or CardStatus.DRAFT
        return row.over(Card(id=row.card.id or self.new_id(), status=status))

    def _come(self, row: CardTold, before: KeptCard | None, kept: KeptCard) -> PlannedRow:
        if lacks := _lacks(kept.card):
            return PlannedRow(
                number=row.number, outcome=Outcome.REFUSED, reasons=lacks, before=before
            )
        outcome = Outcome.UPDATE if before else Outcome.NEW
        if points := self.asked(kept):
            outcome, kept = Outcome.ATTENTION, kept.reaching(CardStatus.DRAFT)
        return PlannedRow(
            number=row.number, outcome=outcome, reasons=points, kept=kept, before=before
        )

    def _twice(self, row: CardTold) -> tuple[Mistake, ...]:
        """Refuse what an earlier row told of, and remember this one."""
        wrong = Mistakes()
        if row.card.id:
            earlier = self.ids.setdefault(row.card.id, row.number)
            if earlier != row.number:
                wrong.add("id", "card_id_twice", row=earlier)
        elif title := row.card.title.get("nl"):
            earlier = self.titles.setdefault(title_mark(title), row.number)
            if earlier != row.number:
                wrong.add("title_nl", "card_title_twice", row=earlier)
        return wrong.found

    def _same(self, row: CardTold) -> KeptCard | None:
        if row.card.id:
            return self.by_id.get(row.card.id)
        title = row.card.title.get("nl")
        called = self.in_deck.get(title_mark(title), ()) if title else ()
        return next((each for each in called if each.id not in self.ids), None)


def _by_title(cards: Iterable[KeptCard]) -> Mapping[str, Sequence[KeptCard]]:
    """List cards by every title they came under, then by those they bear now."""
    under: dict[str, dict[str, KeptCard]] = {}
    known = sorted(cards, key=lambda kept: kept.id)
    for kept in known:
        for mark in kept.came_under:
            under.setdefault(mark, {})[kept.id] = kept
    for kept in known:
        for title in kept.card.title.words.values():
            under.setdefault(title_mark(title), {})[kept.id] = kept
    return {mark: tuple(found.values()) for mark, found in under.items()}


def _kept(row: CardTold, before: KeptCard, why: Mistake) -> PlannedRow:
    return PlannedRow(
        number=row.number, outcome=Outcome.KEPT, reasons=(why,), kept=before, before=before
    )


def _lacks(card: Card) -> tuple[Mistake, ...]:
    """Tell what makes it no dilemma: a part of the front that is empty, or one option twice."""
    wrong = Mistakes()
    if card.missing and all(card.sentence(part).words.get("en") for part in card.missing):
        wrong.add("", "card_not_in_dutch")
        return wrong.found
    for part in card.missing:
        at = Column(part=part).heading
        wrong.add(at, "card_part_empty", part=at)
    marks = [title_mark(option.get("nl")) for option in (card.option_a, card.option_b)]
    if not card.missing and marks[0] == marks[1]:
        wrong.add("option_b_nl", "card_options_same")
    return wrong.found
