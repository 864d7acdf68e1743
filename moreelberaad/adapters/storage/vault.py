"""The vault: a folder with encrypted data, made, unlocked, described and checked here."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Self, assert_never, cast

from moreelberaad.adapters.storage import folders, keys, manifest, migrations, recovery_code, slots
from moreelberaad.adapters.storage.connection import (
    DATA_FILE,
    closed_on_failure,
    identity,
    new_data,
    open_data,
)
from moreelberaad.adapters.storage.faults import translated
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyCost, KeyPolicy
from moreelberaad.adapters.storage.manifest import Manifest
from moreelberaad.adapters.storage.migrations import Migration
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.soundness import check, is_authentic
from moreelberaad.domain.errors import (
    CannotRead,
    CannotWrite,
    NoRecoverySlot,
    VaultClosed,
    VaultDamaged,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = [
    "SUFFIX",
    "Vault",
    "VaultInfo",
    "check",
    "create",
    "data_key",
    "describe",
    "is_authentic",
    "migrate",
    "unlock",
    "with_key",
]

SUFFIX = ".kluis"


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """What can be told of a vault without a secret."""

    format: int
    slots: tuple[tuple[SlotKind, KeyCost], ...]


class Vault:
    """An unlocked vault: one connection, one thread at a time, locked against other processes."""

    database: Database

    def __init__(self, path: Path, connection: Connection, data_key: bytes) -> None:
        self.path = path
        self.data_key = data_key
        self._alone, self._is_closed, self._deep = RLock(), False, 0
        self._written_before, self._is_in_doubt = 0, False
        self._use(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def schema(self) -> int:
        """The number of the schema in the file."""
        with self.reading():
            return migrations.version(self._connection)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Keep other threads out, and let SQLCipher's failures out as ours.

        Raises `VaultClosed` for work that was begun before the vault was locked.  After the disk
        failed the file is opened anew: a stick that is back is not the file that we knew.
        """
        with self._alone:
            if self._is_closed:
                raise VaultClosed
            if self._is_in_doubt and not self._deep:
                self._use(self._opened_anew())
            self._deep += 1
            try:
                with translated():
                    yield self.database
            except (CannotRead, CannotWrite):
                self._is_in_doubt = True
                raise
            finally:
                self._deep -= 1

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Commit all of what happens inside, or nothing when it fails.

        Raises `CannotWrite` when another file, or none, lies where the vault was opened: SQLite
        would go on writing in the one that is gone.
        """
        with self.reading() as database:
            if identity(self.path) != self._identity:
                raise CannotWrite
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield database
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk has rolled back by itself
                    self._connection.execute("ROLLBACK")
                raise

    @property
    def size(self) -> int:
        """The bytes of the data."""
        with self.reading():
            pages, each = (
                int(self._connection.execute(f"PRAGMA {name}").fetchone()[0])
                for name in ("page_count", "page_size")
            )
        return pages * each

    @property
    def writes(self) -> int:
        """Count the rows written since it was opened; the same number twice means none between."""
        with self._alone:
            here = 0 if self._is_let_go else self._connection.total_changes
        return self._written_before + here

    def write_anew(self) -> None:
        """Write all pages anew: SQLite leaves copies of what is gone in pages that it split.

        `secure_delete` empties the place of what is deleted, not where it stood before a page was
        divided in two. Some 15 ms per MB, and as much memory as the file is long.
        """
        with self.reading() as database:
            database.execute("VACUUM")

    def change_passphrase(self, new: str, cost: KeyCost) -> None:
        """Let a new passphrase open the vault, and the old one no more."""
        self._put_slot(SlotKind.PASSPHRASE, new, cost)

    def new_recovery_code(self, cost: KeyCost) -> str:
        """Make a recovery code that opens the vault; the one before opens it no more."""
        code = recovery_code.fresh()
        self.keep_recovery_code(code, cost)
        return code

    def keep_recovery_code(self, code: str, cost: KeyCost) -> None:
        """Let a code that was shown open the vault, and the one before no more."""
        self._put_slot(SlotKind.RECOVERY, recovery_code.normalised(code), cost)

    def close(self) -> None:
        """Let go of the data and of the lock."""
        with self._alone:
            self._is_closed = True
            self._connection.close()

    def _use(self, connection: Connection) -> None:
        from sqlite_utils import Database  # noqa: PLC0415 - 40 ms, and no closed door needs it

        self._connection, self._is_in_doubt, self._is_let_go = connection, False, False
        self._identity = identity(self.path)
        self.database = Database(cast("Any", connection), execute_plugins=False)

    def _opened_anew(self) -> Connection:
        if identity(self.path) is None:
            raise CannotWrite
        if not self._is_let_go:
            self._written_before, self._is_let_go = self.writes, True
            self._connection.close()
        return open_data(self.path / DATA_FILE, self.data_key)

    def _put_slot(self, kind: SlotKind, secret: str, cost: KeyCost) -> None:
        with self._alone:
            manifest.put_slot(self.path, kind, secret, cost=cost, data_key=self.data_key)


def create(path: Path, passphrase: str, *, cost: KeyCost) -> None:
    """Make an empty vault at a path where nothing stands yet, else VaultExists."""
    fresh = Manifest(vault=secrets.token_hex(8))
    data_key = secrets.token_bytes(keys.KEY_BYTES)
    with folders.built_beside(path, mark=fresh.vault) as folder:
        _create_data(folder / DATA_FILE, data_key)
        manifest.write(folder, fresh)
        manifest.put_slot(folder, SlotKind.PASSPHRASE, passphrase, cost=cost, data_key=data_key)


def unlock(
    path: Path,
    secret: str,
    *,
    slot: SlotKind = SlotKind.PASSPHRASE,
    policy: KeyPolicy = DEFAULT_POLICY,
) -> Vault:
    """Open a vault; its schema may be older than ours, see `migrate`."""
    return with_key(path, data_key(path, secret, slot=slot, policy=policy))


def data_key(path: Path, secret: str, *, slot: SlotKind, policy: KeyPolicy) -> bytes:
    """Take the data key out of a slot; WrongPassphrase leaves every file untouched."""
    found = manifest.read(path).slot(slot)
    match slot:
        case SlotKind.PASSPHRASE:
            missing: type[Exception] = VaultDamaged
        case SlotKind.RECOVERY:
            missing = NoRecoverySlot
            secret = recovery_code.normalised(secret)
        case _:
            assert_never(slot)
    if found is None:
        raise missing
    if not policy.admits(found.cost):
        raise VaultDamaged
    return slots.data_key(path, found, secret)


def with_key(path: Path, key: bytes) -> Vault:
    """Open and lock the data behind a key that a slot gave."""
    connection = open_data(path / DATA_FILE, key)
    with closed_on_failure(connection):
        return Vault(path, connection, key)


def migrate(
    vault: Vault,
    secure: Callable[[Vault], object],
    *,
    steps: tuple[Migration, ...] = migrations.MIGRATIONS,
) -> None:
    """Bring an older vault to the newest schema in one transaction, once `secure` backed it up."""
    if vault.schema == steps[-1].number:
        return
    secure(vault)
    with vault.transaction() as database:
        migrations.run(database.conn, steps)


def describe(path: Path) -> VaultInfo:
    """Tell what can be read of a vault without its passphrase."""
    found = manifest.read(path)
    return VaultInfo(
        format=manifest.FORMAT, slots=tuple((slot.kind, slot.cost) for slot in found.slots)
    )


def _create_data(file: Path, key: bytes) -> None:
    with translated(), closing(new_data(file, key)) as connection:
        connection.execute("BEGIN")
        migrations.run(connection)
        connection.execute("COMMIT")
