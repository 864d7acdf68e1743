from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import backup_copy, backups, manifest, vault
from moreelberaad.adapters.storage.backup_folder import of_vault, thin
from moreelberaad.adapters.storage.backups import (
    forget_past_term,
    has_changed_since,
)
from moreelberaad.adapters.storage.faults import writing
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import (
    BackupFailed,
    CannotWrite,
    DiskFull,
    VaultBusy,
)

from .builders import (
    ANY_COST,
    MARKER,
    PASSPHRASE,
    TINY,
    add_session,
    contents,
    opened,
    sessions,
    spoil,
)

TODAY = date(2026, 12, 1)
back_up = partial(backups.back_up, day=TODAY)


def listed(kluis: Vault, folder: Path) -> list[Path]:
    return [each.path for each in of_vault(folder, kluis.path)]


def test_a_backup_opens_with_the_passphrase_and_holds_the_notes(
    kluis: Vault, folder: Path
) -> None:
    add_session(kluis)

    with opened(back_up(kluis, folder)) as copy:
        assert sessions(copy) == ["s1"]
        assert [row["value"] for row in copy.database.table("answers").rows] == [MARKER]


def test_a_backup_has_the_same_schema(kluis: Vault, folder: Path) -> None:
    with opened(back_up(kluis, folder)) as copy:
        assert (copy.schema, copy.database.schema) == (kluis.schema, kluis.database.schema)


def test_a_backup_takes_indexes_and_views_along(kluis: Vault, folder: Path) -> None:
    with kluis.transaction() as database:
        database.table("answers").create_index(["field"])
        database.create_view("titles", "SELECT title FROM sessions")
        indexes = database.table("answers").indexes

    with opened(back_up(kluis, folder)) as copy:
        assert copy.database.view_names() == ["titles"]
        assert copy.database.table("answers").indexes == indexes


def test_transient_answers_are_in_no_backup(kluis: Vault, folder: Path) -> None:
    add_session(kluis)

    with opened(back_up(kluis, folder)) as copy:
        assert copy.database.table("transient_answers").count == 0


def test_no_word_lies_readable_in_a_backup(kluis: Vault, folder: Path) -> None:
    add_session(kluis)

    stored = b"".join(contents(back_up(kluis, folder)).values())

    assert MARKER.encode() not in stored


def test_the_recovery_code_opens_a_backup_too(kluis: Vault, folder: Path) -> None:
    code = kluis.new_recovery_code(TINY)
    backup = back_up(kluis, folder)

    vault.unlock(backup, code, slot=SlotKind.RECOVERY, policy=ANY_COST).close()


def test_backups_are_numbered_on_over_both_kinds(kluis: Vault, folder: Path) -> None:
    made = [back_up(kluis, folder, before_risk=risk) for risk in (False, True, False)]

    names = ["kluis-0001.kluis", "kluis-0002-vooraf.kluis", "kluis-0003.kluis"]
    assert [path.name for path in made] == names
    assert listed(kluis, folder) == [*reversed(made)]


def test_numbers_beyond_four_digits_stay_in_order(kluis: Vault, folder: Path) -> None:
    back_up(kluis, folder).rename(folder / "kluis-9999.kluis")
    back_up(kluis, folder)

    names = [path.name for path in listed(kluis, folder)]
    assert names == ["kluis-10000.kluis", "kluis-9999.kluis"]


def test_a_backup_bears_its_day_and_no_time(kluis: Vault, folder: Path) -> None:
    made = back_up(kluis, folder)

    assert json.loads((made / "slots.json").read_text())["made"] == "2026-12-01"
    assert backups.latest(kluis.path, folder) == TODAY


def test_an_older_backup_without_a_day_has_that_of_its_file(kluis: Vault, folder: Path) -> None:
    manifest.write(made := back_up(kluis, folder), manifest.read(kluis.path))
    os.utime(made / "slots.json", (0, 86_400 * 365))

    assert backups.latest(kluis.path, folder) == date(1971, 1, 1)


def test_a_later_one_of_the_same_day_takes_the_place_of_an_ordinary_one(
    kluis: Vault, folder: Path
) -> None:
    back_up(kluis, folder)
    risk, last = back_up(kluis, folder, before_risk=True), back_up(kluis, folder)

    thin(folder, kluis.path, TODAY)

    assert listed(kluis, folder) == [last, risk]


def test_backups_of_another_vault_with_the_same_name_are_left_alone(
    kluis: Vault, folder: Path, tmp_path: Path
) -> None:
    namesake = tmp_path / "elders" / "kluis.kluis"
    vault.create(namesake, PASSPHRASE, cost=TINY)
    with opened(namesake) as other:
        theirs = back_up(other, folder)
    ours = [back_up(kluis, folder) for _ in range(2)]

    thin(folder, kluis.path, TODAY)

    assert sorted(folder.iterdir()) == [theirs, ours[1]]


def test_other_files_among_the_backups_are_left_alone(kluis: Vault, folder: Path) -> None:
    folder.mkdir()
    (folder / "kluis-0001.kluis").write_text("een brief")
    (folder / "kluis-extra-0001.kluis").mkdir()

    made = back_up(kluis, folder)
    thin(folder, kluis.path, TODAY)
    forget_past_term(kluis, folder, today=TODAY + timedelta(days=91))

    assert made.name == "kluis-0002.kluis"
    assert len(list(folder.iterdir())) == 2


def test_after_the_term_backups_of_a_restored_copy_go_too(kluis: Vault, folder: Path) -> None:
    made = back_up(kluis, folder)
    made.rename(folder / "anders-0001.kluis")

    forget_past_term(kluis, folder, today=TODAY + timedelta(days=90))
    assert len(list(folder.iterdir())) == 1
    forget_past_term(kluis, folder, today=TODAY + timedelta(days=91))
    assert list(folder.iterdir()) == []


def test_a_folder_without_backups_lists_none(kluis: Vault, folder: Path) -> None:
    assert listed(kluis, folder) == []


def test_a_vault_has_changed_once_it_is_written_later(kluis: Vault, folder: Path) -> None:
    add_session(kluis)
    made = back_up(kluis, folder)
    before = has_changed_since(kluis, made)
    os.utime(kluis.path / "data.db", (0, 0))

    assert (before, has_changed_since(kluis, made)) == (False, True)


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_in_the_middle_leaves_older_ones_alone(
    kluis: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    older = back_up(kluis, folder)
    before = contents(older)

    def fail(*_: object) -> None:
        with writing():
            raise OSError(fault, "weg")

    monkeypatch.setattr(backups, "_verify", fail)
    with pytest.raises((DiskFull, CannotWrite)):
        back_up(kluis, folder)

    assert list(folder.iterdir()) == [older]
    assert contents(older) == before


def cut_short(backup: Path) -> None:
    (backup / "data.db").write_bytes(b"")


@pytest.mark.parametrize("spoil", [spoil, cut_short])
def test_a_backup_that_is_not_whole_is_refused_and_removed(
    kluis: Vault,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Path], None],
) -> None:
    add_session(kluis, title="x" * 100_000)
    write = backup_copy.copy_data

    def write_and_spoil(source: Vault, file: Path, *, insists: bool) -> int | None:
        written = write(source, file, insists=insists)
        spoil(file.parent)  # the disk spoils what was just written
        return written

    monkeypatch.setattr(backups, "copy_data", write_and_spoil)

    with pytest.raises(BackupFailed):
        back_up(kluis, folder)

    assert list(folder.iterdir()) == []


def test_a_killed_backup_is_swept_by_the_next(
    kluis: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    monkeypatch.setattr(backups, "_verify", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        back_up(kluis, folder)
    monkeypatch.undo()

    made = back_up(kluis, folder)

    assert list(folder.iterdir()) == [made]


def test_a_backup_never_lies_in_the_vault_itself(kluis: Vault) -> None:
    with pytest.raises(CannotWrite):
        back_up(kluis, kluis.path / "backups")


def test_the_vault_stays_locked_after_a_backup(kluis: Vault, folder: Path) -> None:
    back_up(kluis, folder)

    with pytest.raises(VaultBusy):
        opened(kluis.path)
