"""The composition root: here, in `workbench` and in `world` adapters go behind their ports."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad import assets
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.backup_folder import KeptBackup
from moreelberaad.adapters.storage.backups import Contents
from moreelberaad.adapters.storage.recovery_code import fresh as fresh_recovery_code
from moreelberaad.adapters.storage.salvage import Salvaged
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault, VaultInfo
from moreelberaad.adapters.system import files, passphrases, policy_file, settings
from moreelberaad.adapters.system.files import read_json, read_text, read_toml
from moreelberaad.adapters.system.lines import text_lines
from moreelberaad.adapters.system.settings import Settings
from moreelberaad.adapters.templates.library import Library
from moreelberaad.adapters.templates.words import WordLists
from moreelberaad.application.habits import BACKUPS_STAY, BETWEEN_BACKUPS
from moreelberaad.application.office import Office
from moreelberaad.application.ports import Recogniser
from moreelberaad.cards_at_hand import CardFiles
from moreelberaad.documents import (
    FORMATS,
    Made,
    forms_for,
    make_documents,
    preview_pages,
    write_document,
)
from moreelberaad.domain.errors import BackupFailed, CannotWrite, DiskFull, VaultDamaged
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.retention import NOTES_DAYS
from moreelberaad.help_at_hand import HelpFiles
from moreelberaad.house_style_at_hand import HouseStyle
from moreelberaad.i18n import Language
from moreelberaad.methods_at_hand import MethodFiles
from moreelberaad.ways_back import Restored, WaysBack
from moreelberaad.ways_out import stay_out_of_vaults
from moreelberaad.world import World, real_world

if TYPE_CHECKING:
    from moreelberaad.workbench import Shelf, Workbench
else:

    def __getattr__(name: str) -> object:
        """Load the workbench for who asks it by name (PEP 562): a closed door needs none."""
        if name != "Workbench":
            raise AttributeError(name)
        from moreelberaad.workbench import Workbench  # noqa: PLC0415 - 50 ms

        return Workbench


__all__ = [
    "FORMATS",
    "Contents",
    "KeptBackup",
    "Made",
    "Rendered",
    "Restored",
    "Salvaged",
    "Settings",
    "SlotKind",
    "VaultInfo",
    "Workbench",
    "World",
    "forms_for",
    "fresh_recovery_code",
    "is_strong_enough",
    "make_documents",
    "preview_pages",
    "read_json",
    "read_text",
    "read_toml",
    "real_world",
    "strength",
    "text_lines",
    "write_document",
]


_SOON_PROVED = 32 * 1024 * 1024
"""Bytes that are proved in a third of a second: some thousand sessions."""
_LONGEST_NAME = 220
"""Bytes: a number and an ending come behind it in backups and restored copies."""


class App(MethodFiles, HelpFiles, HouseStyle, CardFiles, WaysBack):
    """What can be done without a vault, and the way into one."""

    def __init__(self, world: World) -> None:
        self.world = world
        resources = assets.folder("resources")
        self.templates = Library(
            world.templates_folder, resources / "values.toml", files.read_toml
        )
        self._words = WordLists(resources, files.read_toml)
        self._settings: Settings | None = None

    @cached_property
    def policy(self) -> Policy:
        """Give what the organisation asks; raises `PolicyFaulty`."""
        return policy_file.read(self.world.policy_file)

    def check_policy(self, path: Path) -> Policy:
        """Read a policy before it is put in its place; raises `InputRejected`, `NotFound`."""
        return policy_file.checked(path)

    def marking(self, asked: str | None = None) -> str:
        """Give the line of every page: that of the organisation, the one asked, or one's own."""
        return self.policy.marking or (self.settings().marking if asked is None else asked)

    @cached_property
    def recogniser(self) -> Recogniser:
        """Give the check that finds traces of people, with what this office added to it.

        Raises `InputRejected` with every mistake in what was added.
        """
        # no closed door needs the check: it is loaded when first asked for
        from moreelberaad.adapters.anonymising import engine  # noqa: PLC0415
        from moreelberaad.adapters.anonymising.additions import NOTHING, read_additions  # noqa: PLC0415

        folder = self.world.settings_file.parent / "recognisers"
        additions = read_additions(folder, files.read_text, files.read_toml)
        return _engine() if additions == NOTHING else engine.load(additions)

    def roles(self, language: str) -> tuple[str, ...]:
        """Give the roles to offer, in the language of this code."""
        return self._words.roles(language)

    def values(self, language: str) -> tuple[tuple[str, bool], ...]:
        """Give the values to offer, each with whether it is pinned, in this language."""
        return self._words.values(language)

    def suggested(self, entry: str) -> tuple[str, ...]:
        """Name the methods there are that suit what lies on the table, the best first."""
        there = self.templates.ids()
        return tuple(name for name in self._words.methods_for(entry) if name in there)

    def load_ahead(self) -> None:
        """Load what comes after the first screen; for a worker, it takes a second."""
        with self.practice() as bench:  # a vault in memory loads what any vault needs
            bench.desk.calendar.working_days_after(self.world.today.day, 1)
        self.templates.all()
        is_strong_enough("")
        self.glossary()
        _ = self.recogniser

    def settings(self) -> Settings:
        """Give the choices of this user, or their defaults; the file is read once."""
        self._settings = self._settings or settings.read(self.world.settings_file)
        return self._settings

    def office(self, language: Language) -> Office:
        """Give what this office filled in, and how long notes stay where a policy says so."""
        kept, days = self.settings().office, self.policy.terms.notes
        if kept.retention or days == NOTES_DAYS:
            return kept
        said = language.count("{number} dag", "{number} dagen", days)
        return replace(kept, retention=said)

    @property
    def lock_after(self) -> int:
        """Give the minutes after which an unused window locks."""
        return min(self.settings().lock_after, self.policy.lock_after)

    def keep_settings(self, chosen: Settings) -> None:
        """Keep the choices of this user; also for the next time, if the machine lets us."""
        self._settings = chosen
        settings.keep(self.world.settings_file, chosen)

    def create_vault(self, path: Path, passphrase: str) -> None:
        """Make an empty vault; raises `VaultExists`, `CannotWrite`, `DiskFull`."""
        if len(os.fsencode(path.name)) > _LONGEST_NAME:
            raise CannotWrite(file=path.name)
        files.make_folder(path.parent)
        vault.create(path, passphrase, cost=self.world.key_cost())

    def describe_vault(self, path: Path) -> VaultInfo:
        """Tell what needs no passphrase."""
        return vault.describe(path)

    def unlock(self, path: Path, secret: str, slot: SlotKind = SlotKind.PASSPHRASE) -> Workbench:
        """Open a vault, bring it up to date, and do what is due."""
        from moreelberaad.workbench import Workbench  # noqa: PLC0415 - 50 ms, for an open vault only

        shelf = self._shelf()
        opened = vault.unlock(path, secret, slot=slot, policy=self.world.key_policy)
        try:
            _refuse_damaged(opened)
            bench = Workbench(opened, self.world, shelf=shelf)
            vault.migrate(opened, lambda _: bench.backups.make(before_risk=True))
            with suppress(VaultDamaged, DiskFull, CannotWrite, BackupFailed):
                _ = bench.policy  # k is kept with the vault, so that it never gets lower
                if bench.clock.is_likely:
                    bench.see_to_what_is_due()
        except BaseException:
            opened.close()
            raise
        return bench

    def practice(self) -> Workbench:
        """Give a workbench in memory: nothing is stored, and no backup is made."""
        from moreelberaad.practice import Practice  # noqa: PLC0415 - as for `unlock`

        return Practice(self.world, self._shelf())

    def _shelf(self) -> Shelf:
        from moreelberaad.workbench import Shelf  # noqa: PLC0415 - as for `unlock`

        return Shelf(
            templates=self.templates,
            recogniser=lambda: self.recogniser,
            cards=self,
            terms=self.glossary,
            policy=self.policy,
            backup_folders=self.backup_folders,
            between_backups=lambda: BETWEEN_BACKUPS[self.settings().habits.backup_every],
            backups_stay=lambda: BACKUPS_STAY[self.settings().habits.backups_stay],
            fewest=lambda: self.settings().habits.fewest,
        )

    def recover(self, path: Path, code: str) -> Workbench:
        """Open a vault with its recovery code; raises `NoRecoverySlot`, `WrongPassphrase`."""
        return self.unlock(path, code, SlotKind.RECOVERY)

    def check_template(self, path: Path) -> str:
        """Give the id of a faultless template file; raises `InputRejected`."""
        return self.templates.check(path).id


def _refuse_damaged(opened: Vault) -> None:
    """Raise `VaultDamaged` where a page is not as it was written; a large vault is trusted."""
    if opened.size <= _SOON_PROVED and not vault.is_authentic(opened):
        raise VaultDamaged


def proposed_passphrase() -> str:
    """Propose five loose words; raises nothing, for the list is ours."""
    return passphrases.proposed(assets.folder("resources") / "words" / "wachtzin.txt")


def strength(passphrase: str) -> float:
    """Estimate the number of guesses that find a passphrase, as a power of ten."""
    from moreelberaad.adapters.system.strength import guesses_log10  # noqa: PLC0415 - 30 ms

    return guesses_log10(passphrase)


def is_strong_enough(passphrase: str) -> bool:
    """Tell whether a passphrase may guard a vault."""
    from moreelberaad.adapters.system.strength import is_strong_enough as judged  # noqa: PLC0415 - idem

    return judged(passphrase)


def make_folder(path: Path) -> None:
    """Make a folder for its owner only."""
    stay_out_of_vaults(path / "inside")
    files.make_folder(path)


@cache
def _engine() -> Recogniser:
    from moreelberaad.adapters.anonymising import engine  # noqa: PLC0415 - 45 ms, for a check only

    return engine.load()
