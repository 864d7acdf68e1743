"""What can be read of a damaged vault, in a new one beside it; the old one stays as it is."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from moreelberaad.adapters.storage import folders, manifest, migrations, slots, vault
from moreelberaad.adapters.storage.connection import DATA_FILE, new_data
from moreelberaad.adapters.storage.faults import reading, translated
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyPolicy
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.schema import (
    APPLICATION_ID,
    INDEX_ALL,
    INDEX_TABLES,
    NO_DELETED_WORDS,
)
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import SUFFIX
from moreelberaad.adapters.storage.wreck import Rescued, Wreck
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.domain.errors import MoreelberaadError, VaultDamaged, VaultTooNew

_JOURNAL = f"{DATA_FILE}-journal"
_WITH_INDEX = 10
_OF_THE_INDEX = "search_"
_MADE_BY_US = {"migrations", *INDEX_TABLES}
_LOOSE = 'SELECT DISTINCT "table" FROM pragma_foreign_key_check'


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """Where the new vault is, and per table how many rows came along, and how many did not.

    A table whose lost rows nobody can count has None.
    """

    path: Path
    whole: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int | None] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing was lost."""
        return not any(number is None or number for number in self.lost.values())


def free_name(beside: Path) -> Path:
    """Give a path beside a vault where nothing stands yet."""
    names = (beside.with_name(f"{beside.stem}-gered-{n}{SUFFIX}") for n in range(1, 1000))
    return next(name for name in names if not name.exists())


def salvage(  # noqa: PLR0913 what to open and how, where to, and who watches
    path: Path,
    target: Path,
    secret: str,
    *,
    slot: SlotKind = SlotKind.PASSPHRASE,
    keys_from: Path | None = None,
    policy: KeyPolicy = DEFAULT_POLICY,
    watch: Watch = UNWATCHED,
) -> Salvaged:
    """Read what is whole into a new vault that opens in the same ways, whole or not at all.

    `keys_from` is a backup of the same vault, for when its own slots are damaged. Raises
    `VaultDamaged` when nothing can be read, and what `unlock` raises of the slots.
    """
    ways = keys_from or path
    key = vault.data_key(ways, secret, slot=slot, policy=policy)
    with folders.built_beside(target, mark=manifest.read(ways).vault) as fresh:
        _copy_slots(ways, fresh)
        whole, lost = _moved(path, fresh, key, watch)
        with vault.with_key(fresh, key) as made:
            if vault.check(made):
                raise VaultDamaged
    return Salvaged(path=target, whole=whole, lost=lost)


def _copy_slots(ways: Path, fresh: Path) -> None:
    """Take along every way in that is whole; one that is damaged is left behind."""
    found = manifest.read(ways)
    sound = tuple(slot for slot in found.slots if _is_sound(ways, slot))
    for slot in sound:
        folders.write_file(fresh / slot.file, slots.content(ways, slot))
    manifest.write(fresh, manifest.Manifest(vault=found.vault, slots=sound))


def _is_sound(ways: Path, slot: slots.Slot) -> bool:
    try:
        slots.refuse_damaged(ways, slot)
    except MoreelberaadError:
        return False
    return True


def _moved(
    path: Path, fresh: Path, key: bytes, watch: Watch
) -> tuple[dict[str, int], dict[str, int | None]]:
    with folders.built_beside(fresh / "wrak", mark="wrak") as copied:
        for name in (DATA_FILE, _JOURNAL):  # a journal is rolled back in the copy
            with reading():
                content = (path / name).read_bytes() if (path / name).is_file() else None
            if content:
                folders.write_file(copied / name, content)
        if not (copied / DATA_FILE).is_file():
            raise VaultDamaged
        with closing(Wreck(copied / DATA_FILE, key)) as wreck:
            found = _read(wreck, watch)
            schema = wreck.number("user_version")
        _forget(copied)
        with translated(), closing(new_data(fresh / DATA_FILE, key)) as made:
            loose = _write(made, found, schema)
    (fresh / "wrak").rmdir()
    whole = {table: len(each.rows) - loose.get(table, 0) for table, each in found.items()}
    lost = {
        table: None if each.lost is None else each.lost + loose.get(table, 0)
        for table, each in found.items()
    }
    return whole, lost


def _forget(copied: Path) -> None:
    for name in (DATA_FILE, _JOURNAL):
        (copied / name).unlink(missing_ok=True)


def _read(wreck: Wreck, watch: Watch) -> dict[str, Rescued]:
    if wreck.number("application_id") != APPLICATION_ID:
        raise VaultDamaged
    if wreck.number("user_version") > migrations.NEWEST:
        raise VaultTooNew
    tables = [name for name in wreck.tables() if _is_ours(name)]
    found = {}
    for number, table in enumerate(tables):
        watch.step(number, len(tables))
        found[table] = wreck.rescued(table)
    return found


def _is_ours(table: str) -> bool:
    return not table.startswith(("sqlite_", _OF_THE_INDEX)) and table not in _MADE_BY_US


def _write(made: Connection, found: dict[str, Rescued], schema: int) -> dict[str, int]:
    """Put the rows in their tables; gives how many of each had to go, for what they hung on."""
    made.execute("BEGIN")
    made.execute("PRAGMA defer_foreign_keys = ON")
    migrations.run(made, tuple(each for each in migrations.MIGRATIONS if each.number <= schema))
    for table, each in found.items():
        names = ", ".join(f'"{name}"' for name in each.columns)
        places = ", ".join("?" for _ in each.columns)
        made.executemany(
            f'INSERT OR REPLACE INTO "{table}"({names}) VALUES ({places})',  # noqa: S608 ours
            each.rows,
        )
    before = {table: _count(made, table) for table in found}
    _drop_loose(made)
    gone = {table: before[table] - _count(made, table) for table in found}
    migrations.run(made)
    if schema >= _WITH_INDEX:
        for statement in (NO_DELETED_WORDS, *INDEX_ALL):
            made.execute(statement)
    made.execute("COMMIT")
    return gone


def _drop_loose(made: Connection) -> None:
    """Take out what belongs to a row that is lost, until nothing hangs loose any more."""
    while loose := _loose(made):
        for table, column, parent, key in loose:
            made.execute(
                f'DELETE FROM "{table}" WHERE "{column}" NOT IN '  # noqa: S608 ours
                f'(SELECT "{key}" FROM "{parent}")'
            )


def _loose(made: Connection) -> list[tuple[str, str, str, str]]:
    """Name the tables with rows that hang on nothing: by which column, on what, and its key."""
    return [
        (str(table), str(key[3]), str(key[2]), str(key[4] or "id"))
        for (table,) in made.execute(_LOOSE).fetchall()
        for key in made.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    ]


def _count(made: Connection, table: str) -> int:
    return int(made.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 ours
