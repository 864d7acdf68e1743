"""The composition root: the only place that knows which adapter stands behind which port."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Self

from moreelberaad import assets
from moreelberaad.adapters.anonymising import engine
from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.renderers import FORMATS, Rendered
from moreelberaad.adapters.storage import backups, manifest, recovery_code, vault
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyCost, KeyPolicy, calibrated
from moreelberaad.adapters.storage.sessions import SessionTable, Snapshots
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault, VaultInfo
from moreelberaad.adapters.system import files, places
from moreelberaad.adapters.system.calendar import DutchCalendar
from moreelberaad.adapters.system.chance import SystemChance
from moreelberaad.adapters.system.strength import is_strong_enough
from moreelberaad.adapters.templates import snapshot
from moreelberaad.adapters.templates.library import Library
from moreelberaad.application.bus import Bus
from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.imports import ImportDesk
from moreelberaad.application.ports import Recogniser, Today
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.domain.errors import (
    CannotWrite,
    DiskFull,
    NotAVault,
    VaultDamaged,
    VaultNotFound,
)
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.i18n import Language

__all__ = ["FORMATS", "Rendered", "SlotKind", "VaultInfo", "is_strong_enough"]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What differs between a real run and a test: the day, the places, the cost of a key."""

    today: Today
    templates_folder: Path
    backup_folder: Path
    default_vault: Path
    key_cost: Callable[[], KeyCost] = calibrated
    key_policy: KeyPolicy = DEFAULT_POLICY


_LONGEST_NAME = 220
"""Bytes: a number and an ending come behind it in backups and restored copies."""


def real_world() -> World:
    """Give the world of this machine, today."""
    return World(
        today=Today(datetime.now(UTC).astimezone().date()),
        templates_folder=assets.folder("session_templates"),
        backup_folder=places.backup_folder(),
        default_vault=places.default_vault(),
    )


class App:
    """What can be done without a vault, and the way into one."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.templates = Library(
            world.templates_folder,
            assets.folder("resources") / "values.toml",
            files.read_toml,
        )

    @property
    def recogniser(self) -> Recogniser:
        """Give the check that finds traces of people."""
        return _engine()

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
        """Open a vault, bring it up to date, and release what waited long enough."""
        opened = vault.unlock(path, secret, slot=slot, policy=self.world.key_policy)
        try:
            bench = Workbench(self, opened)
            vault.migrate(opened, lambda _: bench.backups.make())
            with suppress(VaultDamaged, DiskFull, CannotWrite):
                bench.release_what_is_due()
        except BaseException:
            opened.close()
            raise
        return bench

    def restore(self, backup: Path, beside: Path, secret: str) -> tuple[Path, bool]:
        """Open a copy of a backup beside a vault, what was erased since left out.

        Tells where it stands, and whether the present vault could be asked what was erased.
        """
        with files.write_errors(beside):
            target = _free_name(beside)
        erased = self._erased(beside, backup, secret)
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

    def _erased(self, path: Path, backup: Path, secret: str) -> tuple[str, ...] | None:
        """Ask the present vault what was erased, by the data key that its backup shares.

        So a passphrase that changed since is no way around it. Only where there is no vault, or
        one that cannot be read, nothing is known; a busy one is waited for.
        """
        policy = self.world.key_policy
        key = vault.data_key(backup, secret, slot=SlotKind.PASSPHRASE, policy=policy)
        try:
            with vault.with_key(path, key) as present, present.reading() as database:
                return tuple(row["id"] for row in database.table("erasures").rows)
        except (VaultNotFound, NotAVault, VaultDamaged):
            return None


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
        self.exports = ExportDesk(sessions=self.sessions, recogniser=app.recogniser)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._vault.close()

    def release_what_is_due(self) -> None:
        """Let lessons go whose days for objections are over; what cannot be written waits."""
        for command in self.desk.due_for_release():
            self.bus.execute(command)

    @property
    def schema(self) -> int:
        """Give the number of the schema in the vault."""
        return self._vault.schema

    def check(self) -> tuple[str, ...]:
        """Give the codes of what is not whole."""
        return vault.check(self._vault)

    def change_passphrase(self, new: str) -> None:
        """Let only the new passphrase open the vault."""
        self._vault.change_passphrase(new, self._app.world.key_cost())

    def keep_recovery_code(self, code: str) -> None:
        """Let this code open the vault; the one before opens nothing any more."""
        self._vault.keep_recovery_code(code, self._app.world.key_cost())


def fresh_recovery_code() -> str:
    """Make up a recovery code; it opens nothing until a vault keeps it."""
    return recovery_code.fresh()


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file from outside; raises `InputRejected`."""
    return files.read_toml(path)


def read_json(path: Path) -> Any:  # noqa: ANN401 - plain data
    """Read a JSON file from outside; raises `InputRejected`."""
    return files.read_json(path)


def read_text(path: Path) -> str:
    """Read a text from outside, `-` from standard input; raises `InputRejected`."""
    return files.read_text(path)


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
        parents = Path(os.path.realpath(path)).parents
    if any((parent / manifest.FILE).exists() for parent in parents):
        raise CannotWrite(file=path.name)


def _free_name(beside: Path) -> Path:
    numbers = range(1, 1000)
    names = (beside.with_name(f"{beside.stem}-teruggezet-{number}.kluis") for number in numbers)
    return next(name for name in names if not name.exists())


@cache
def _engine() -> Recogniser:
    return engine.load()


_SNAPSHOTS = Snapshots(
    to_text=lru_cache(maxsize=64)(snapshot.to_text), from_text=snapshot.from_text
)
