from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.domain.errors import (
    NotAVault,
    VaultDamaged,
    VaultTooNew,
)

from .builders import flip, opened

GARBAGE = [
    b"",
    b"{",
    b"\xff\xfe",
    b"null",
    b"[]",
    b'"x"',
    b"7",
    b"{}",
    b"[" * 100_000,
    b'{"format": ' + b"9" * 5000 + b"}",
    b'{"format": 1e999}',
    b'{"format": true, "slots": []}',
    b'{"format": 0, "slots": []}',
    b'{"format": 1, "vault": "0123456789abcdef"}',
    b'{"format": 1, "vault": 7, "slots": []}',
    b'{"format": 1, "vault": "0123456789abcdef", "slots": 7}',
    b'{"format": 1, "vault": "0123456789abcdef", "slots": [7]}',
    b'{"format": 1, "vault": "0123456789abcdef", "slots": []}',
    b"x" * 1_000_000,
]
BAD_SLOTS: list[dict[str, Any]] = [
    {"kind": "vinger"},
    {"kind": []},
    {"file": "../passphrase.slot"},
    {"file": "recovery.slot"},
    {"file": 7},
    {"memory_kib": 10**30},
    {"memory_kib": -8},
    {"memory_kib": "8"},
    {"memory_kib": 9},
    {"passes": 0},
    {"passes": 10**9},
    {"lanes": True},
    {"lanes": 2},
    {"salt": "zz"},
    {"salt": "00"},
    {"salt": "00" * 16},
    {"salt": None},
    {"digest": ""},
    {"digest": "0" * 64},
]


@pytest.mark.parametrize("content", GARBAGE)
def test_garbage_in_slots_json_is_damage(path: Path, content: bytes) -> None:
    (path / "slots.json").write_bytes(content)

    with pytest.raises(VaultDamaged):
        opened(path)


@pytest.mark.parametrize("wrong", BAD_SLOTS, ids=str)
def test_a_slot_that_is_not_as_written_is_damage(path: Path, wrong: dict[str, Any]) -> None:
    stored = json.loads((path / "slots.json").read_text())
    stored["slots"][0].update(wrong)
    (path / "slots.json").write_text(json.dumps(stored))

    with pytest.raises(VaultDamaged):
        opened(path)


@pytest.mark.parametrize(
    "key", ["kind", "file", "memory_kib", "passes", "lanes", "salt", "digest"]
)
def test_a_slot_with_something_missing_is_damage(path: Path, key: str) -> None:
    stored = json.loads((path / "slots.json").read_text())
    del stored["slots"][0][key]
    (path / "slots.json").write_text(json.dumps(stored))

    with pytest.raises(VaultDamaged):
        opened(path)


def test_two_slots_of_one_kind_are_damage(path: Path) -> None:
    stored = json.loads((path / "slots.json").read_text())
    stored["slots"] *= 2
    (path / "slots.json").write_text(json.dumps(stored))

    with pytest.raises(VaultDamaged):
        opened(path)


def test_a_newer_format_is_told_apart_from_damage(path: Path) -> None:
    (path / "slots.json").write_text('{"format": 2, "sleutels": {}}')

    with pytest.raises(VaultTooNew):
        vault.describe(path)


@pytest.mark.parametrize("place", [0, 20, 5000])
def test_a_damaged_slot_is_not_called_a_wrong_passphrase(path: Path, place: int) -> None:
    flip(path / "passphrase.slot", place)

    with pytest.raises(VaultDamaged):
        opened(path)


def test_a_missing_slot_file_is_damage(path: Path) -> None:
    (path / "passphrase.slot").unlink()

    with pytest.raises(VaultDamaged):
        opened(path)


def test_data_without_slots_json_is_damage(path: Path) -> None:
    (path / "slots.json").unlink()

    with pytest.raises(VaultDamaged):
        vault.describe(path)


@pytest.mark.parametrize("make", ["folder", "file", "foreign slots.json"])
def test_what_is_no_vault_is_called_that(tmp_path: Path, make: str) -> None:
    (tmp_path / "file").write_text("een brief")
    (tmp_path / "folder").mkdir()
    (tmp_path / "foreign slots.json").mkdir()
    (tmp_path / "foreign slots.json" / "slots.json").write_text('{"koffie": 2}')

    with pytest.raises(NotAVault):
        opened(tmp_path / make)


def test_stray_files_in_the_folder_do_not_matter(path: Path) -> None:
    for name in ("passphrase-2.slot", "recovery.slot", "slots.json.new", "Thumbs.db"):
        (path / name).write_bytes(b"iets")

    with opened(path) as kluis:
        kluis.change_passphrase("een ander", vault.describe(path).slots[0][1])

    opened(path, "een ander").close()
