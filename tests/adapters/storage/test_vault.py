from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import (
    CannotWrite,
    DiskFull,
    VaultBusy,
    VaultClosed,
    VaultExists,
    VaultNotFound,
)

from .builders import (
    MARKER,
    PASSPHRASE,
    TINY,
    add_session,
    child,
    contents,
    killed,
    opened,
    sessions,
)


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


def test_what_was_written_is_there_after_unlocking_again(path: Path) -> None:
    with opened(path) as kluis:
        add_session(kluis)

    with opened(path) as kluis:
        assert sessions(kluis) == ["s1"]


def test_a_new_vault_holds_data_slots_and_nothing_else(path: Path) -> None:
    assert list(contents(path)) == ["data.db", "passphrase.slot", "slots.json"]
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_a_vault_even_under_a_loose_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    vault.create(tmp_path / "los.kluis", PASSPHRASE, cost=TINY)
    with opened(tmp_path / "los.kluis") as kluis:
        add_session(kluis)
        kluis.new_recovery_code(TINY)
        kluis.change_passphrase("een ander", TINY)
        seen = modes(kluis.path)
    os.umask(before)

    assert seen == {0o600}
    assert stat.S_IMODE(kluis.path.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["a b", "één", "50%25", "wat?", "#1", "x" * 200, "mode=ro&a"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / f"{name}.kluis"
    vault.create(path, PASSPHRASE, cost=TINY)

    with opened(path) as kluis:
        add_session(kluis)
        assert (path / "data.db").is_file()


def test_creating_never_replaces_what_stands_there(path: Path) -> None:
    before = contents(path)

    with pytest.raises(VaultExists):
        vault.create(path, "een ander", cost=TINY)

    assert contents(path) == before


def test_creating_under_a_file_is_refused(path: Path) -> None:
    with pytest.raises(CannotWrite):
        vault.create(path / "slots.json" / "x.kluis", PASSPHRASE, cost=TINY)


def test_a_create_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        vault.create(tmp_path / ("x" * 300), PASSPHRASE, cost=TINY)

    assert list(tmp_path.iterdir()) == []


def test_a_missing_vault_is_not_made_by_unlocking(tmp_path: Path) -> None:
    with pytest.raises(VaultNotFound):
        opened(tmp_path / "weg.kluis")

    assert list(tmp_path.iterdir()) == []


def test_a_vault_in_use_is_busy_for_the_same_process(kluis: Vault) -> None:
    with pytest.raises(VaultBusy):
        opened(kluis.path)


def test_a_vault_in_use_is_busy_for_another_process_until_that_dies(path: Path) -> None:
    other = child("hold", path)
    with pytest.raises(VaultBusy):
        opened(path)
    killed(other)

    opened(path).close()


def test_a_failed_unlock_keeps_no_lock(path: Path) -> None:
    with opened(path), pytest.raises(VaultBusy):
        opened(path)

    opened(path).close()


def test_a_vault_can_be_closed_twice(path: Path) -> None:
    kluis = opened(path)
    kluis.close()
    kluis.close()

    opened(path).close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("locking_mode", "exclusive"),
        ("cipher_log_level", "NONE"),
        ("trusted_schema", 0),
    ],
)
def test_an_open_vault_is_set_to_be_safe(kluis: Vault, pragma: str, value: str | int) -> None:
    assert kluis.database.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_a_transaction_that_fails_leaves_nothing(kluis: Vault) -> None:
    add_session(kluis)

    with pytest.raises(dbapi2.IntegrityError):
        add_session(kluis)

    assert sessions(kluis) == ["s1"]
    assert not kluis.database.conn.in_transaction


def test_on_a_full_disk_nothing_is_half_written_and_small_writes_go_on(kluis: Vault) -> None:
    add_session(kluis)
    (pages,) = kluis.database.execute("PRAGMA page_count").fetchone()
    kluis.database.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(DiskFull):
        add_session(kluis, "s2", "x" * 100_000)

    assert (sessions(kluis), vault.check(kluis)) == (["s1"], ())


def test_a_file_that_may_not_grow_leaves_the_vault_whole(kluis: Vault) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, before[1]))
    with pytest.raises((DiskFull, CannotWrite)):
        add_session(kluis, "s1", "x" * 100_000)
    resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert (sessions(kluis), vault.check(kluis)) == ([], ())


def test_a_create_without_room_leaves_nothing_behind(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    with pytest.raises((DiskFull, CannotWrite)):
        vault.create(tmp_path / "vol.kluis", PASSPHRASE, cost=TINY)
    resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert list(tmp_path.iterdir()) == []


def test_another_thread_waits_for_the_transaction_of_the_first(kluis: Vault) -> None:
    other = threading.Thread(target=add_session, args=(kluis, "s2"))
    with kluis.transaction() as database:
        other.start()
        database.table("settings").insert({"name": "taal", "value": "nl"})
    other.join()

    assert sessions(kluis) == ["s2"]


def test_erasing_a_session_erases_what_was_said_in_it(kluis: Vault) -> None:
    add_session(kluis)

    with kluis.transaction() as database:
        database.table("sessions").delete("s1")

    assert (
        kluis.database.table("answers").count,
        kluis.database.table("transient_answers").count,
    ) == (0, 0)


def test_no_word_lies_readable_on_the_disk_not_even_within_a_transaction(path: Path) -> None:
    with opened(path) as kluis, kluis.transaction() as database:
        rows = [{"name": f"{n}", "value": MARKER * 100} for n in range(50)]
        database.table("settings").insert_all(rows)
        during = b"".join(contents(path).values())
    after = b"".join(contents(path).values())

    assert MARKER.encode() not in during + after
    assert PASSPHRASE.encode() not in during + after


def test_a_sound_vault_has_no_faults(kluis: Vault) -> None:
    add_session(kluis)

    assert vault.check(kluis) == ()


def test_two_threads_write_and_read_by_turns(kluis: Vault) -> None:
    def work(name: str) -> None:
        for number in range(20):
            add_session(kluis, f"{name}{number}")
            sessions(kluis)

    others = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for other in others:
        other.start()
    for other in others:
        other.join()

    assert (len(sessions(kluis)), vault.check(kluis)) == (40, ())


def test_reading_waits_until_another_thread_is_done_writing(kluis: Vault) -> None:
    seen: list[list[str]] = []
    other = threading.Thread(target=lambda: seen.append(sessions(kluis)))
    with kluis.transaction() as database:
        database.table("snapshots").insert({"id": "m", "method": "{}"})
        other.start()
        row = {"id": "s1", "method": "a1", "title": "t", "status": "open", "template": "m"}
        database.table("sessions").insert(row)
    other.join()

    assert seen == [["s1"]]


def test_a_vault_that_was_closed_says_so(kluis: Vault) -> None:
    kluis.close()

    with pytest.raises(VaultClosed), kluis.reading():
        pass
