"""One unlocked vault, wired to the adapters behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property, lru_cache
from pathlib import Path
from secrets import compare_digest
from typing import Self

from moreelberaad.adapters.storage import fewest, vault
from moreelberaad.adapters.storage.cards import CardTable
from moreelberaad.adapters.storage.methods import MethodTable
from moreelberaad.adapters.storage.own_words import OwnWordTable
from moreelberaad.adapters.storage.reviews import ReviewTable
from moreelberaad.adapters.storage.series import SeriesTable
from moreelberaad.adapters.storage.sessions import SessionTable, Snapshots
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.adapters.system import word_files
from moreelberaad.adapters.system.calendar import DutchCalendar
from moreelberaad.adapters.system.chance import SystemChance
from moreelberaad.adapters.templates.library import Library
from moreelberaad.application.apart import ApartDesk
from moreelberaad.application.beginning import BeginningDesk
from moreelberaad.application.bus import Bus, Desks, carrying_out
from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.cards import CardDesk, CardsAtHand
from moreelberaad.application.commands import Event, OwnWordsChanged
from moreelberaad.application.deck_import import DeckImports
from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.followups import OpenAgreement, open_agreements
from moreelberaad.application.imports import ImportDesk
from moreelberaad.application.looking_back import LaterDesk
from moreelberaad.application.own_words import WordDesk, allowing
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.preparing import MethodDesk, SeriesDesk
from moreelberaad.application.reviews import ReviewDesk
from moreelberaad.application.rounds import RoundDesk
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.backups_at_hand import BackupFolders, VaultBackups
from moreelberaad.cards_at_hand import CardFiles
from moreelberaad.domain import retention
from moreelberaad.domain.backing_up import Stay
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import WrongPassphrase
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Prose
from moreelberaad.learning_at_hand import OwnBackups
from moreelberaad.methods_at_hand import MethodsAtHand
from moreelberaad.packages_at_hand import Exchange
from moreelberaad.ways_out import stay_out_of_vaults
from moreelberaad.world import World

Recognisers = Callable[[], Recogniser]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What comes with the app, the same for every vault."""

    templates: Library
    recogniser: Recognisers
    cards: CardFiles
    terms: Callable[[], Sequence[Term]]
    policy: Policy
    backup_folders: Callable[[], BackupFolders]
    between_backups: Callable[[], timedelta]
    backups_stay: Callable[[], Stay]
    fewest: Callable[[], int]


class Workbench(Exchange):
    """One unlocked vault with everything that can be done in it."""

    def __init__(
        self,
        opened: Vault,
        world: World,
        *,
        shelf: Shelf,
        backups: OwnBackups | None = None,
    ) -> None:
        self._vault, self._world, self._shelf = opened, world, shelf
        self.sessions = SessionTable(opened, snapshots())
        self.reviews = ReviewTable(opened)
        self.own_words = OwnWordTable(opened)
        self.cards = CardTable(opened, shelf.cards.card_words)
        self.terms = shelf.policy.terms
        self.begin_learning(opened, shelf.terms, lambda: shelf.cards.card_words().values)
        self.begin_exchange(lambda: self.recogniser, lambda: self.deck_imports)
        self.card_checks = CardChecks(lambda: self.recogniser)
        self.cards_at_hand = CardsAtHand(cards=self.cards, starter=shelf.cards.starter)
        self.desk = SessionDesk(
            sessions=self.sessions,
            reviews=self.reviews,
            chance=SystemChance(),
            calendar=DutchCalendar(),
            today=world.today,
        )
        self.methods = MethodTable(opened)
        self.series_list = SeriesTable(opened)
        self.templates = MethodsAtHand(
            library=shelf.templates, methods=self.methods, chance=self.desk.chance
        )
        self.bus = Bus(opened, carrying_out(self._desks()))
        self.bus.subscribe(self._look_again_at_cards)
        self.backups = backups or self._vault_backups()
        self.imports = ImportDesk(
            templates=self.templates, backups=self.backups, desk=self.desk, bus=self.bus
        )

    def _desks(self) -> Desks:
        sessions, chance, today = self.sessions, self.desk.chance, self._world.today
        return Desks(
            sessions=self.desk,
            beginning=BeginningDesk(sessions=sessions, chance=chance, today=today),
            reviews=ReviewDesk(
                sessions=sessions,
                reviews=self.reviews,
                own_words=self.own_words,
                chance=chance,
                today=today,
            ),
            apart=ApartDesk(sessions=sessions, chance=chance),
            rounds=RoundDesk(sessions=sessions, chance=chance),
            methods=MethodDesk(methods=self.methods),
            series=SeriesDesk(series=self.series_list),
            words=WordDesk(words=self.own_words),
            cards=CardDesk(cards=self.cards, checks=self.card_checks),
            lessons=self.lesson_desk(lambda: self.recogniser),
            later=LaterDesk(sessions=sessions),
            erasing=self.erasing_desk(),
            figures=self.figures_desk(),
        )

    def _vault_backups(self) -> VaultBackups:
        return VaultBackups(
            vault=self._vault,
            folders=self._shelf.backup_folders,
            clock=lambda: self.clock,
            between=self._shelf.between_backups,
            stay=self._shelf.backups_stay,
            notes_days=self.terms.notes,
        )

    def _look_again_at_cards(self, event: Event) -> None:
        if isinstance(event, OwnWordsChanged):
            self.card_checks.forget()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the vault, its index without the words that were taken out."""
        self.leave_no_words_behind()
        self._vault.close()

    @cached_property
    def policy(self) -> Policy:
        """Give what the organisation asks; k never lower than it was for this vault, or chosen."""
        asked = self._shelf.policy
        raised = asked.with_fewest(fewest.raised(self._vault, asked.fewest))
        return raised.with_fewest(self._shelf.fewest())

    @cached_property
    def exports(self) -> ExportDesk:
        """Give what makes documents; the check behind it takes half a second to load."""
        return ExportDesk(
            sessions=self.sessions,
            reviews=self.reviews,
            recogniser=self.recogniser,
            policy=self.policy,
        )

    @cached_property
    def deck_imports(self) -> DeckImports:
        """Give what brings dilemma cards in from a file."""
        return DeckImports(
            cards=self.cards,
            checks=self.card_checks,
            chance=self.desk.chance,
            words=self._shelf.cards.card_words,
            backups=self.backups,
            bus=self.bus,
        )

    @cached_property
    def recogniser(self) -> Recogniser:
        """Give the check, which asks nothing about the own words of this vault."""
        return allowing(self.own_words.all, self._shelf.recogniser())

    def write_own_words(self, path: Path, words: Iterable[str]) -> None:
        """Write words as a list that adds to the check; raises `CannotWrite`, `DiskFull`."""
        stay_out_of_vaults(path)
        word_files.write(path, words)

    def copies(self, template: Template) -> Draft:
        """Write a method out as plain data, ready to adapt; nothing is kept yet."""
        return self.templates.copy(template)

    def open_agreements(
        self, series: Prose, besides: SessionId | None = None
    ) -> Sequence[OpenAgreement]:
        """Give what a series agreed before and is still going on, the first due first."""
        return open_agreements(self.sessions.in_series(series), besides)

    def see_to_what_is_due(self) -> None:
        """Do what the day brings: what is over goes for good, for it is believed to be today."""
        self.clock.believe()
        self.wipe_what_is_due()
        self.release_what_is_due()
        self.erasing.carry_out_due()

    def release_what_is_due(self) -> None:
        """Let lessons go whose days for objections are over; what cannot be written waits."""
        for command in self.desk.due_for_release():
            self.bus.execute(command)

    def wipe_what_is_due(self) -> None:
        """Wipe transient answers that are a day old; what cannot be written waits."""
        for command in self.desk.due_for_wiping():
            self.bus.execute(command)
        for old in SeriesDesk(series=self.series_list).due_for_forgetting(self.desk.today.day):
            self.bus.execute(old)

    @property
    def schema(self) -> int:
        """Give the number of the schema in the vault."""
        return self._vault.schema

    @property
    def has_recovery_slot(self) -> bool:
        """Tell whether a recovery code opens this vault."""
        return SlotKind.RECOVERY in dict(vault.describe(self._vault.path).slots)

    @property
    def latest_backup(self) -> date | None:
        """Give the day of the newest backup of this vault."""
        return self.backups.latest

    def notes_until(self, closed_on: date) -> date:
        """Give the day until which the notes of a session stay that closes on this day."""
        return retention.notes_until(closed_on, self.terms)

    def check(self) -> tuple[str, ...]:
        """Give the codes of what is not whole."""
        return vault.check(self._vault)

    def is_passphrase(self, words: str) -> bool:
        """Tell whether these words open the vault; as slow as unlocking, on purpose."""
        policy = self._world.key_policy
        try:
            key = vault.data_key(self._vault.path, words, slot=SlotKind.PASSPHRASE, policy=policy)
        except WrongPassphrase:
            return False
        return compare_digest(key, self._vault.data_key)

    def change_passphrase(self, new: str) -> None:
        """Let only the new passphrase open the vault."""
        self._vault.change_passphrase(new, self._world.key_cost())

    def keep_recovery_code(self, code: str) -> None:
        """Let this code open the vault; the one before opens nothing any more."""
        self._vault.keep_recovery_code(code, self._world.key_cost())


@cache
def snapshots() -> Snapshots:
    """Give how methods are kept beside sessions; what it needs is loaded once."""
    from moreelberaad.adapters.templates import snapshot  # noqa: PLC0415 - 40 ms, for a vault only

    return Snapshots(to_text=lru_cache(maxsize=64)(snapshot.to_text), from_text=snapshot.from_text)
