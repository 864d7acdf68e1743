from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import manifest
from moreelberaad.adapters.storage.backups import Since, back_up, decided_since, restore
from moreelberaad.adapters.storage.figures import LeftYearTable
from moreelberaad.adapters.storage.lessons import LessonTable
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
    sessions,
    spoil,
)


def restored(
    backup: Path, target: Path, *, erased: Iterable[str] = (), secret: str = PASSPHRASE
) -> Vault:
    return restore(
        backup, target, secret, since=Since(erased=tuple(erased)), month="2026-11", policy=ANY_COST
    )


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
    since = decided_since(path, backup, PASSPHRASE, ANY_COST)
    assert since

    target = tmp_path / "terug.kluis"
    with restore(
        backup, target, PASSPHRASE, since=since, month="2027-01", policy=ANY_COST
    ) as copy:
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
