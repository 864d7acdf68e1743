from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import backups, vault
from moreelberaad.adapters.storage.backups import back_up, list_backups
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import (
    BackupFailed,
    CannotWrite,
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


def test_backups_are_numbered_and_only_the_newest_stay(kluis: Vault, folder: Path) -> None:
    made = [back_up(kluis, folder, keep=2) for _ in range(3)]

    assert made[-1].name == "kluis-0003.kluis"
    assert list_backups(folder, "kluis") == (made[1], made[2])


def test_numbers_beyond_four_digits_stay_in_order(kluis: Vault, folder: Path) -> None:
    back_up(kluis, folder).rename(folder / "kluis-9999.kluis")
    back_up(kluis, folder)

    names = [path.name for path in list_backups(folder, "kluis")]
    assert names == ["kluis-9999.kluis", "kluis-10000.kluis"]


def test_backups_of_another_vault_with_the_same_name_are_left_alone(
    kluis: Vault, folder: Path, tmp_path: Path
) -> None:
    namesake = tmp_path / "elders" / "kluis.kluis"
    vault.create(namesake, PASSPHRASE, cost=TINY)
    with opened(namesake) as other:
        theirs = back_up(other, folder)

    ours = [back_up(kluis, folder, keep=1) for _ in range(2)]

    assert list_backups(folder, "kluis") == (theirs, ours[1])


def test_other_files_among_the_backups_are_left_alone(kluis: Vault, folder: Path) -> None:
    folder.mkdir()
    (folder / "kluis-0001.kluis").write_text("een brief")
    (folder / "kluis-extra-0001.kluis").mkdir()

    made = back_up(kluis, folder, keep=1)

    assert made.name == "kluis-0002.kluis"
    assert len(list(folder.iterdir())) == 3


def test_a_folder_without_backups_lists_none(folder: Path) -> None:
    assert list_backups(folder, "kluis") == ()


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
    write = backups._copy_data  # noqa: SLF001 the disk spoils what was just written

    def write_and_spoil(source: Vault, file: Path) -> None:
        write(source, file)
        spoil(file.parent)

    monkeypatch.setattr(backups, "_copy_data", write_and_spoil)

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
