from __future__ import annotations

import json
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import handover
from moreelberaad.domain.errors import (
    CannotWrite,
    MoreelberaadError,
    NotAVault,
    VaultDamaged,
    VaultNotFound,
    VaultTooNew,
    WrongPassphrase,
)

from .builders import ANY_COST, MARKER, PASSPHRASE, TINY, flip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "eik.overdracht"
    handover.write(made, MARKER, PASSPHRASE, cost=TINY)
    return made


def read(file: Path, passphrase: str = PASSPHRASE) -> str:
    return handover.read(file, passphrase, policy=ANY_COST)


def test_what_was_written_reads_back(file: Path) -> None:
    assert read(file) == MARKER


def test_the_file_is_all_there_is_and_tells_nothing(file: Path) -> None:
    assert list(file.parent.iterdir()) == [file]
    assert MARKER.encode() not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_two_files_of_the_same_words_differ(file: Path) -> None:
    before = file.read_bytes()

    handover.write(file, MARKER, PASSPHRASE, cost=TINY)

    assert file.read_bytes() != before


def test_another_passphrase_is_wrong(file: Path) -> None:
    with pytest.raises(WrongPassphrase):
        read(file, "vijf gele fietsen spreken")


@pytest.mark.parametrize("place", [0, 20, 3000, 5000])
def test_damage_is_told_from_a_wrong_passphrase(file: Path, place: int) -> None:
    flip(file, place)

    with pytest.raises(VaultDamaged):
        read(file, "vijf gele fietsen spreken")


def test_a_file_cut_short_or_of_another_kind_is_no_hand_over(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-20])

    with pytest.raises(NotAVault):
        read(file)


def test_a_file_that_is_gone_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(VaultNotFound):
        read(tmp_path / "weg.overdracht")


def changed(file: Path, **values: object) -> None:
    """Write another note behind the same pages."""
    content = file.read_bytes()
    length = int.from_bytes(content[-12:-8], "big")
    shape = json.loads(content[-12 - length : -12]) | values
    note = json.dumps(shape).encode()
    file.write_bytes(content[: -12 - length] + note + len(note).to_bytes(4, "big") + content[-8:])


def test_a_newer_format_is_told_without_a_passphrase(file: Path) -> None:
    changed(file, format=2)

    with pytest.raises(VaultTooNew):
        read(file, "")


@pytest.mark.parametrize(
    "values",
    [
        {"salt": "zz"},
        {"salt": "00"},
        {"digest": "x"},
        {"memory_kib": 1 << 40},
        {"passes": 1.5},
        {"format": "een"},
        {"salt": 3},
    ],
)
def test_a_note_that_makes_no_sense_is_damage(file: Path, values: dict[str, object]) -> None:
    changed(file, **values)

    with pytest.raises(VaultDamaged):
        read(file)


def test_a_length_that_makes_no_sense_is_damage(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:-12] + b"\xff\xff\xff\xff" + content[-8:])

    with pytest.raises(VaultDamaged):
        read(file)


def test_bytes_with_only_our_mark_are_damage(file: Path) -> None:
    file.write_bytes(file.read_bytes()[-8:])

    with pytest.raises(MoreelberaadError):
        read(file)


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        handover.write(tmp_path / "weg" / "x.overdracht", MARKER, PASSPHRASE, cost=TINY)
