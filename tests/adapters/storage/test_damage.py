from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlite_utils

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import (
    MoreelberaadError,
    VaultDamaged,
    WrongPassphrase,
)

from .builders import add_session, contents, flip, opened

EVERYTHING = "SELECT * FROM transient_answers, answers, sessions"
DAMAGED_DATA: dict[str, Callable[[Path], object]] = {
    "empty": lambda file: file.write_bytes(b""),
    "missing": lambda file: file.unlink(),
    "short by a page": lambda file: file.write_bytes(file.read_bytes()[:-4096]),
    "short by a byte": lambda file: file.write_bytes(file.read_bytes()[:-1]),
    "one page long": lambda file: file.write_bytes(file.read_bytes()[:4096]),
    "longer": lambda file: file.write_bytes(file.read_bytes() + b"\0"),
    "foreign": lambda file: file.write_bytes(b"een brief " * 1000),
    "another key": lambda file: shutil.copy(file.with_name("passphrase.slot"), file),
    "first byte": lambda file: flip(file, 0),
    "first page": lambda file: flip(file, 2000),
}


@pytest.mark.parametrize("damage", DAMAGED_DATA.values(), ids=DAMAGED_DATA)
def test_damaged_data_is_told_and_stays_as_it_is(
    path: Path, damage: Callable[[Path], object]
) -> None:
    damage(path / "data.db")
    before = contents(path)

    with pytest.raises(VaultDamaged):
        opened(path)

    assert contents(path) == before


def test_damage_is_not_printed(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    flip(path / "data.db", 2000)

    with pytest.raises(VaultDamaged):
        opened(path)

    assert capfd.readouterr() == ("", "")


def test_a_plain_database_is_never_taken_for_the_data(path: Path) -> None:
    (path / "data.db").unlink()
    plain = sqlite_utils.Database(path / "data.db")
    plain.table("sessions").insert({"id": "s1"})
    plain.close()

    with pytest.raises(VaultDamaged):
        opened(path)


def test_a_database_without_our_mark_is_not_trusted(path: Path) -> None:
    with opened(path) as kluis:
        kluis.database.execute("PRAGMA application_id = 0")

    with pytest.raises(VaultDamaged):
        opened(path)


def test_the_data_of_another_vault_is_damage(path: Path, tmp_path: Path) -> None:
    vault.create(tmp_path / "ander.kluis", "x", cost=vault.describe(path).slots[0][1])
    shutil.copy(tmp_path / "ander.kluis" / "data.db", path / "data.db")

    with pytest.raises(VaultDamaged):
        opened(path)


def test_a_wrong_passphrase_is_told_before_damaged_data(path: Path) -> None:
    (path / "data.db").write_bytes(b"")

    with pytest.raises(WrongPassphrase):
        opened(path, "fout")


def damaged_in_the_middle(path: Path) -> Vault:
    with opened(path) as kluis:
        add_session(kluis, title="x" * 100_000)
    flip(path / "data.db", (path / "data.db").stat().st_size - 2000)
    return opened(path)


def test_a_flipped_byte_deep_in_the_data_is_found_by_checking(path: Path) -> None:
    with damaged_in_the_middle(path) as kluis:
        assert {"cipher_integrity", "integrity"} <= set(vault.check(kluis))


def test_reading_a_flipped_byte_says_damage(path: Path) -> None:
    with (
        damaged_in_the_middle(path) as kluis,
        pytest.raises(VaultDamaged),
        kluis.reading() as database,
    ):
        list(database.query(EVERYTHING))


def test_a_loose_end_is_found_by_checking(kluis: Vault) -> None:
    kluis.database.execute("PRAGMA foreign_keys = OFF")
    with kluis.transaction() as database:
        database.table("answers").insert({"session": "weg", "field": "f", "value": ""})

    assert vault.check(kluis) == ("foreign_keys",)


def test_a_file_that_grew_while_open_is_found_by_checking(path: Path) -> None:
    with opened(path) as kluis:
        with (path / "data.db").open("ab") as stream:
            stream.write(b"x" * 4096)

        assert "size" in vault.check(kluis)


def test_no_failure_carries_a_word_of_the_room(path: Path) -> None:
    with (
        damaged_in_the_middle(path) as kluis,
        pytest.raises(MoreelberaadError) as caught,
        kluis.reading() as database,
    ):
        list(database.query(EVERYTHING))

    assert (str(caught.value), caught.value.params) == ("vault_damaged", {})
