from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import backups, manifest, vault
from moreelberaad.adapters.storage.backup_since import Since, decided_since
from moreelberaad.adapters.storage.backups import look_into, restore
from moreelberaad.adapters.storage.figures import LeftYearTable
from moreelberaad.adapters.storage.lessons import LessonTable
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import (
    VaultDamaged,
    VaultExists,
    WrongPassphrase,
)
from tests.adapters.exporting.sample_year import YEAR
from tests.learning import a_lesson

from .builders import (
    ANY_COST,
    PASSPHRASE,
    add_session,
    contents,
    opened,
    sessions,
    spoil,
)

back_up = partial(backups.back_up, day=date(2026, 12, 1))


def key_of(backup: Path, secret: str = PASSPHRASE) -> bytes:
    return vault.data_key(backup, secret, slot=SlotKind.PASSPHRASE, policy=ANY_COST)


def restored(
    backup: Path, target: Path, *, erased: Iterable[str] = (), secret: str = PASSPHRASE
) -> Vault:
    key = key_of(backup, secret)
    restore(backup, target, key, since=Since(erased=tuple(erased)), month="2026-11")
    return opened(target)


def test_restoring_makes_a_copy_beside_and_leaves_the_backup_as_it_is(
    kluis: Vault, folder: Path, tmp_path: Path
) -> None:
    add_session(kluis)
    backup = back_up(kluis, folder)
    before = contents(backup)

    with restored(backup, tmp_path / "terug.kluis") as copy:
        assert (sessions(copy), copy.path) == (["s1"], tmp_path / "terug.kluis")

    assert contents(backup) == before


def test_a_restore_at_work_elsewhere_is_left_alone(
    kluis: Vault, folder: Path, tmp_path: Path
) -> None:
    backup = back_up(kluis, folder)
    busy = tmp_path / f".{manifest.read(backup).vault}-elders"
    busy.mkdir()

    restored(backup, tmp_path / "terug.kluis").close()

    assert busy.exists()


def test_what_was_erased_stays_gone_after_restoring(
    kluis: Vault, folder: Path, tmp_path: Path
) -> None:
    add_session(kluis, "s1")
    add_session(kluis, "s2")
    backup = back_up(kluis, folder)

    with restored(backup, tmp_path / "terug.kluis", erased=["s1", "s0"]) as copy:
        assert sessions(copy) == ["s2"]
        assert copy.database.table("answers").count == 1
        assert [row["id"] for row in copy.database.table("erasures").rows] == ["s0", "s1"]


def test_what_was_withdrawn_or_left_since_is_so_in_the_copy_too(
    kluis: Vault, folder: Path, tmp_path: Path
) -> None:
    lessons, lesson = LessonTable(kluis), a_lesson()
    lessons.keep(lesson)
    backup = back_up(kluis, folder)
    lessons.keep(lesson.withdrawn(month="2026-12"))
    LeftYearTable(kluis).keep(YEAR, "2027-01")
    path = kluis.path
    kluis.close()
    since = decided_since(path, key_of(backup))
    assert since

    target = tmp_path / "terug.kluis"
    restore(backup, target, key_of(backup), since=since, month="2027-01")
    with opened(target) as copy:
        assert [each.is_withdrawn for each in LessonTable(copy).all()] == [True]
        assert LeftYearTable(copy).get(YEAR.year) == YEAR


def test_restoring_never_replaces_a_vault(kluis: Vault, folder: Path) -> None:
    backup = back_up(kluis, folder)

    with pytest.raises(VaultExists):
        restored(backup, kluis.path)


@pytest.mark.parametrize("secret", ["fout", ""])
def test_restoring_with_a_wrong_passphrase_leaves_nothing(
    kluis: Vault, folder: Path, tmp_path: Path, secret: str
) -> None:
    backup = back_up(kluis, folder)

    with pytest.raises(WrongPassphrase):
        restored(backup, tmp_path / "terug.kluis", secret=secret)

    assert not (tmp_path / "terug.kluis").exists()


def test_a_damaged_backup_is_not_restored(kluis: Vault, folder: Path, tmp_path: Path) -> None:
    add_session(kluis, title="x" * 100_000)
    backup = back_up(kluis, folder)
    spoil(backup)

    with pytest.raises(VaultDamaged):
        restored(backup, tmp_path / "terug.kluis")

    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["backups", "kluis.kluis"]


def test_a_restored_vault_can_be_backed_up_again(
    kluis: Vault, folder: Path, tmp_path: Path
) -> None:
    with restored(back_up(kluis, folder), tmp_path / "terug.kluis") as copy:
        assert back_up(copy, folder).name == "terug-0001.kluis"


def test_looking_into_a_backup_counts_and_changes_no_byte(kluis: Vault, folder: Path) -> None:
    add_session(kluis)
    backup = back_up(kluis, folder)
    before = contents(backup)

    found = look_into(backup, PASSPHRASE, ANY_COST)

    assert (found.sessions, found.open, found.prepared, found.cards) == (1, 1, 0, 0)
    assert contents(backup) == before


def test_looking_into_a_damaged_backup_tells_so(kluis: Vault, folder: Path) -> None:
    add_session(kluis, title="x" * 100_000)
    backup = back_up(kluis, folder)
    spoil(backup)

    with pytest.raises(VaultDamaged):
        look_into(backup, PASSPHRASE, ANY_COST)
