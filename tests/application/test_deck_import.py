from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from moreelberaad.application.bus import Bus
from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.cards import CardDesk
from moreelberaad.application.commands import Change, Command
from moreelberaad.application.deck_import import DeckImports
from moreelberaad.application.watching import Stopped
from moreelberaad.domain.card_columns import Column
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.deck_import import DeckImport, Outcome
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.errors import BackupFailed, Mistake
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.template import Text
from tests.builders import a_hit
from tests.cards import DECK, FakeCards, a_whole_card, kept
from tests.fakes import FakeBackups, FakeChance, FakeRecogniser, FakeUnit

COLUMNS = tuple(Column(part=part) for part in ("title", "situation", "option_a", "option_b"))
HITS = {
    "Jeroen": a_hit(0, 0, "iemand", label=Label.PERSON),
    "1234": a_hit(0, 0, label=Label.ID),
    "Eiland": a_hit(0, 0, label=Label.LOCATION),
    "3 mei": a_hit(0, 0, label=Label.DATE, tier=Tier.SURE),
}


@dataclass(slots=True)
class Vault:
    """Cards in memory, with everything that takes more of them in."""

    cards: FakeCards = field(default_factory=FakeCards)
    backups: FakeBackups = field(default_factory=FakeBackups)

    @property
    def imports(self) -> DeckImports:
        checks = CardChecks(lambda: FakeRecogniser(HITS))
        desk = CardDesk(cards=self.cards, checks=checks)

        def carry_out(command: Command) -> Change:
            assert isinstance(command, ChangeCards)
            return desk.carry_out(command)

        return DeckImports(
            cards=self.cards,
            checks=checks,
            chance=FakeChance(),
            words=CardWords,
            backups=self.backups,
            bus=Bus(FakeUnit(), carry_out),
        )


def a_sheet(*titles: str, title: str = "Lente", situation: str = "Je wacht.") -> CardFile:
    rows = tuple(
        CardRow(number=number, cells=(each, situation, "Je gaat.", "Je blijft."))
        for number, each in enumerate(titles, 2)
    )
    headings = ("Titel", "Situatie", "A", "B")
    return CardFile(kind=FileKind.XLSX, title=title, headings=headings, rows=rows)


def a_deck_file(status: str = "approved") -> CardFile:
    headings = ("id", "status", *(column.heading for column in COLUMNS))
    cells = ("brug", status, "De brug", "Je wacht.", "Je gaat.", "Je blijft.")
    return CardFile(
        kind=FileKind.DECK,
        title="Herfst",
        headings=headings,
        rows=(CardRow(number=1, cells=cells),),
        deck_id="herfst",
    )


def taken_in(vault: Vault, file: CardFile) -> DeckImport:
    plan = vault.imports.plan(file, COLUMNS)
    vault.imports.carry_out(plan)
    return plan


def test_cards_come_into_a_new_deck_and_go_again_in_one_go() -> None:
    vault = Vault()
    plan = vault.imports.plan(a_sheet("De brug", "De poort"), COLUMNS)
    assert (plan.is_new_deck, plan.count(Outcome.NEW), vault.cards.all()) == (True, 2, [])

    change = vault.imports.carry_out(plan)
    assert [deck.title for deck in vault.cards.decks()] == ["Lente"]
    assert len(vault.cards.in_deck(plan.deck.id)) == 2
    assert vault.backups.made == 1

    assert isinstance(change.undo, ChangeCards)
    vault.imports.bus.execute(change.undo)
    assert (vault.cards.decks(), vault.cards.all()) == ([], [])


def test_the_deck_with_the_title_of_a_file_is_meant() -> None:
    vault = Vault(FakeCards.with_cards(kept(a_whole_card())))

    plan = vault.imports.plan(a_sheet("De brug", title="najaar "), COLUMNS)
    assert (plan.deck, plan.is_new_deck) == (DECK, False)


def test_a_deck_file_is_known_by_its_id_and_keeps_its_status() -> None:
    vault = Vault()

    assert taken_in(vault, a_deck_file()).deck == Deck(id="herfst", title="Herfst")
    vault.cards.keep_deck(Deck(id="herfst", title="Hier hernoemd"))
    again = vault.imports.plan(a_deck_file(), ())
    assert (again.deck.title, again.is_new_deck) == ("Hier hernoemd", False)
    (card,) = vault.cards.all()
    assert card.card.status is CardStatus.APPROVED


def test_somebody_may_choose_another_deck() -> None:
    vault = Vault(FakeCards.with_cards(kept(a_whole_card())))
    mine = vault.imports.new_deck("Van mij")

    assert vault.imports.plan(a_deck_file(), (), DECK).deck == DECK
    assert vault.imports.plan(a_deck_file(), (), mine).is_new_deck


@pytest.mark.parametrize(
    ("situation", "code"),
    [
        ("Jeroen wacht, en Jeroen zwijgt.", "card_maybe_name"),
        ("Nummer 1234 wacht.", "card_maybe_number"),
        ("Op Eiland.", "card_maybe_place"),
        ("Op 3 mei.", "card_maybe_date"),
    ],
)
def test_what_may_lead_to_somebody_is_told_by_its_kind_and_place(
    situation: str, code: str
) -> None:
    (row,) = Vault().imports.plan(a_sheet("De brug", situation=situation), COLUMNS).rows

    at = "situation_nl"
    assert (row.outcome, row.reasons) == (
        Outcome.ATTENTION,
        (Mistake(at, code, (("part", at),)),),
    )


def test_the_starter_deck_comes_in_whole_and_once() -> None:
    vault = Vault()
    cards = [replace(a_whole_card("starter-01"), status=CardStatus.APPROVED)]
    plan = vault.imports.plan_cards(DECK, cards)

    vault.imports.carry_out(plan)
    assert [kept_card.card for kept_card in vault.cards.all()] == cards
    assert vault.imports.plan_cards(DECK, cards).is_empty


def test_nothing_changes_without_a_backup() -> None:
    vault = Vault(backups=FakeBackups(fails=True))
    plan = vault.imports.plan(a_sheet("De brug"), COLUMNS)

    with pytest.raises(BackupFailed):
        vault.imports.carry_out(plan)
    assert (vault.cards.decks(), vault.cards.all()) == ([], [])


def test_a_plan_without_changes_makes_no_backup_and_no_deck() -> None:
    vault = Vault()

    taken_in(vault, a_sheet(""))
    assert (vault.backups.made, vault.cards.decks()) == (0, [])


def test_a_card_that_changed_here_after_the_plan_was_made_stays_as_it_is() -> None:
    vault = Vault()
    taken_in(vault, a_sheet("De brug", "De poort"))
    first, second = vault.cards.all()
    other = vault.imports.plan(a_sheet("De brug", "De poort", situation="Je slaapt."), COLUMNS)
    here = first.saying(replace(first.card, note=Text({"nl": "Hier geschreven"})))
    vault.cards.keep(here)

    vault.imports.carry_out(other)
    assert vault.cards.get(first.id) == here
    changed = vault.cards.get(second.id)
    assert changed is not None
    assert changed.card.situation.get("nl") == "Je slaapt."


def test_a_deck_that_went_after_the_plan_was_made_comes_back_with_its_new_cards() -> None:
    vault = Vault(FakeCards(titles={DECK.id: DECK}))
    plan = vault.imports.plan(a_sheet("De brug", title=DECK.title), COLUMNS)
    vault.cards.remove_deck(DECK.id)

    vault.imports.carry_out(plan)
    assert vault.cards.decks() == [DECK]


def test_planning_tells_how_far_it_is() -> None:
    heard: list[tuple[int, int]] = []

    Vault().imports.plan(
        a_sheet("Een", "Twee"), COLUMNS, told=lambda done, of: heard.append((done, of))
    )
    assert heard == [(0, 2), (1, 2)]


def test_planning_stops_when_it_is_asked_to() -> None:
    answers = iter([False, True])

    with pytest.raises(Stopped):
        Vault().imports.plan(a_sheet("Een", "Twee"), COLUMNS, is_stopped=lambda: next(answers))


def test_a_deck_that_no_card_would_be_in_is_not_made() -> None:
    vault = Vault()
    taken_in(vault, a_deck_file())
    other = replace(a_deck_file(), deck_id="winter", title="Winter")
    (row,) = other.rows
    changed = replace(row, cells=(*row.cells[:-1], "Je blijft nog even."))

    plan = taken_in(vault, replace(other, rows=(changed,)))
    assert (plan.is_new_deck, plan.count(Outcome.UPDATE)) == (True, 1)
    assert [deck.id for deck in vault.cards.decks()] == ["herfst"]


def test_the_title_of_a_new_deck_stands_on_one_line() -> None:
    assert Vault().imports.new_deck(" Van\u202e\nmij ").title == "Van mij"
