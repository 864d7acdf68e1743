"""The composition root: the only place that knows which adapter stands behind which port."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path
from typing import Self

from moreelberaad import assets
from moreelberaad.adapters.anonymising import engine
from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.renderers import FORMATS, Rendered
from moreelberaad.adapters.storage import backups, manifest, vault
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyCost, KeyPolicy, calibrated
from moreelberaad.adapters.storage.recovery_code import fresh as fresh_recovery_code
from moreelberaad.adapters.storage.sessions import SessionTable, Snapshots
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault, VaultInfo
from moreelberaad.adapters.system import files, passphrases, places, settings
from moreelberaad.adapters.system.calendar import DutchCalendar
from moreelberaad.adapters.system.chance import SystemChance
from moreelberaad.adapters.system.files import read_json, read_text, read_toml
from moreelberaad.adapters.system.settings import Settings
from moreelberaad.adapters.system.strength import guesses_log10 as strength
from moreelberaad.adapters.system.strength import is_strong_enough
from moreelberaad.adapters.templates import snapshot
from moreelberaad.adapters.templates.library import Library
from moreelberaad.adapters.templates.words import WordLists
from moreelberaad.application.bus import Bus
from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.imports import ImportDesk
from moreelberaad.application.ports import Recogniser, Today
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.domain import retention
from moreelberaad.domain.errors import CannotWrite, DiskFull, VaultDamaged
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.i18n import Language

__all__ = [
    "FORMATS",
    "Rendered",
    "Settings",
    "SlotKind",
    "VaultInfo",
    "fresh_recovery_code",
    "is_strong_enough",
    "read_json",
    "read_text",
    "read_toml",
    "strength",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What differs between a real run and a test: the day, the places, the cost of a key."""

    today: Today
    templates_folder: Path
    backup_folder: Path
    default_vault: Path
    settings_file: Path = field(default_factory=places.settings_file)
    key_cost: Callable[[], KeyCost] = calibrated
    key_policy: KeyPolicy = DEFAULT_POLICY


_LONGEST_NAME = 220
"""Bytes: a number and an ending come behind it in backups and restored copies."""


def real_world() -> World:
    """Give the world of this machine, today."""
    return World(
        today=Today(partial(datetime.now, UTC)),
        templates_folder=assets.folder("session_templates"),
        backup_folder=places.backup_folder(),
        default_vault=places.default_vault(),
    )


class App:
    """What can be done without a vault, and the way into one."""

    def __init__(self, world: World) -> None:
        self.world = world
        resources = assets.folder("resources")
        self.templates = Library(
            world.templates_folder, resources / "values.toml", files.read_toml
        )
        self._words = WordLists(resources, files.read_toml)

    @property
    def recogniser(self) -> Recogniser:
        """Give the check that finds traces of people."""
        return _engine()

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

    def settings(self) -> Settings:
        """Give the choices of this user, or their defaults."""
        return settings.read(self.world.settings_file)

    def keep_settings(self, chosen: Settings) -> None:
        """Keep the choices of this user, if the machine lets us."""
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
        opened = vault.unlock(path, secret, slot=slot, policy=self.world.key_policy)
        try:
            bench = Workbench(self, opened)
            vault.migrate(opened, lambda _: bench.backups.make())
            with suppress(VaultDamaged, DiskFull, CannotWrite):
                bench.wipe_what_is_due()
                bench.release_what_is_due()
        except BaseException:
            opened.close()
            raise
        return bench

    def recover(self, path: Path, code: str) -> Workbench:
        """Open a vault with its recovery code; raises `NoRecoverySlot`, `WrongPassphrase`."""
        return self.unlock(path, code, SlotKind.RECOVERY)

    def restore(self, backup: Path, beside: Path, secret: str) -> tuple[Path, bool]:
        """Open a copy of a backup beside a vault, what was erased since left out.

        Tells where it stands, and whether the present vault could be asked what was erased.
        """
        with files.write_errors(beside):
            target = backups.free_name(beside)
        erased = backups.erased_since(beside, backup, secret, self.world.key_policy)
        restored = backups.restore(
            backup,
            target,
            secret,
            erased=erased or (),
            month=f"{self.world.today.day:%Y-%m}",
            policy=self.world.key_policy,
        )
        restored.close()
        return target, erased is not None

    def check_template(self, path: Path) -> str:
        """Give the id of a faultless template file; raises `InputRejected`."""
        return self.templates.check(path).id


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultBackups:
    """The backups of one vault, in their folder."""

    vault: Vault
    folder: Path

    def make(self) -> Path:
        """Make one verified backup, and tell where it stands; raises `BackupFailed`."""
        files.make_folder(self.folder)
        return backups.back_up(self.vault, self.folder)


class Workbench:
    """One unlocked vault with everything that can be done in it."""

    def __init__(self, app: App, opened: Vault) -> None:
        self._app = app
        self._vault = opened
        self.sessions = SessionTable(opened, _SNAPSHOTS)
        self.desk = SessionDesk(
            sessions=self.sessions,
            chance=SystemChance(),
            calendar=DutchCalendar(),
            today=app.world.today,
        )
        self.bus = Bus(opened, self.desk.carry_out)
        self.backups = VaultBackups(vault=opened, folder=app.world.backup_folder)
        self.imports = ImportDesk(
            templates=app.templates, backups=self.backups, desk=self.desk, bus=self.bus
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._vault.close()

    @cached_property
    def exports(self) -> ExportDesk:
        """Give what makes documents; the check behind it takes half a second to load."""
        return ExportDesk(sessions=self.sessions, recogniser=self._app.recogniser)

    def release_what_is_due(self) -> None:
        """Let lessons go whose days for objections are over; what cannot be written waits."""
        for command in self.desk.due_for_release():
            self.bus.execute(command)

    def wipe_what_is_due(self) -> None:
        """Wipe transient answers that are a day old; what cannot be written waits."""
        for command in self.desk.due_for_wiping():
            self.bus.execute(command)

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
        return backups.latest(self._vault.path, self._app.world.backup_folder)

    def notes_until(self, closed_on: date) -> date:
        """Give the day until which the notes of a session stay that closes on this day."""
        return retention.notes_until(closed_on)

    def check(self) -> tuple[str, ...]:
        """Give the codes of what is not whole."""
        return vault.check(self._vault)

    def change_passphrase(self, new: str) -> None:
        """Let only the new passphrase open the vault."""
        self._vault.change_passphrase(new, self._app.world.key_cost())

    def keep_recovery_code(self, code: str) -> None:
        """Let this code open the vault; the one before opens nothing any more."""
        self._vault.keep_recovery_code(code, self._app.world.key_cost())


def proposed_passphrase() -> str:
    """Propose five loose words; raises nothing, for the list is ours."""
    return passphrases.proposed(assets.folder("resources") / "words" / "wachtzin.txt")


def write_document(
    disclosure: Disclosure, *, form: str, language: Language, path: Path, today: date
) -> Rendered:
    """Render a disclosure in one of `FORMATS` and write it whole or not at all."""
    _stay_out_of_vaults(path)
    rendered = FORMATS[form](compose(disclosure, language), today.replace(day=1))
    files.write_whole(path, rendered.content)
    return rendered


def make_folder(path: Path) -> None:
    """Make a folder for its owner only."""
    _stay_out_of_vaults(path / "inside")
    files.make_folder(path)


def _stay_out_of_vaults(path: Path) -> None:
    """Refuse a place inside any vault or backup: plain words do not belong there."""
    with files.write_errors(path):
        inside = manifest.lies_within(path)
    if inside:
        raise CannotWrite(file=path.name)


@cache
def _engine() -> Recogniser:
    return engine.load()


_SNAPSHOTS = Snapshots(
    to_text=lru_cache(maxsize=64)(snapshot.to_text), from_text=snapshot.from_text
)
