"""A vault on a stick that is pulled out and put back: nothing of it is lost, and it goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError, VaultDamaged

from .builders import add_session, opened, sessions


def pulled_out(kluis: Vault) -> Path:
    """Take the folder of an open vault away, and give where it is now."""
    return kluis.path.rename(kluis.path.with_name("weg.kluis"))


def test_without_the_stick_writing_says_so_each_time(kluis: Vault) -> None:
    add_session(kluis, "s1")
    pulled_out(kluis)

    for session in ("s2", "s3"):
        with pytest.raises(CannotWrite):
            add_session(kluis, session)


def test_the_same_stick_put_back_goes_on(kluis: Vault) -> None:
    add_session(kluis, "s1")
    away = pulled_out(kluis)
    with pytest.raises(CannotWrite):
        add_session(kluis, "s2")

    away.rename(kluis.path)
    add_session(kluis, "s2")

    assert sorted(sessions(kluis)) == ["s1", "s2"]


def test_a_stick_that_comes_back_as_another_file_is_opened_anew(kluis: Vault) -> None:
    add_session(kluis, "s1")
    shutil.copytree(pulled_out(kluis), kluis.path)

    with pytest.raises(MoreelberaadError):
        add_session(kluis, "s2")
    add_session(kluis, "s2")
    kluis.close()

    with opened(kluis.path) as again:
        assert sorted(sessions(again)) == ["s1", "s2"]
        assert vault.check(again) == ()


def test_a_stick_that_cannot_be_read_yet_is_tried_again(kluis: Vault) -> None:
    add_session(kluis, "s1")
    away = pulled_out(kluis)
    kluis.path.mkdir()
    (kluis.path / "data.db").write_bytes(b"nog niet leesbaar " * 1000)
    for _ in range(3):
        with pytest.raises((CannotWrite, VaultDamaged)):
            add_session(kluis, "s2")

    shutil.rmtree(kluis.path)
    away.rename(kluis.path)
    add_session(kluis, "s2")

    assert sorted(sessions(kluis)) == ["s1", "s2"]


def test_another_vault_in_its_place_is_never_written(kluis: Vault, tmp_path: Path) -> None:
    pulled_out(kluis)
    vault.create(kluis.path, "een ander", cost=vault.describe(tmp_path / "weg.kluis").slots[0][1])
    before = (kluis.path / "data.db").read_bytes()

    for _ in range(2):
        with pytest.raises((CannotWrite, VaultDamaged)):
            add_session(kluis, "s2")

    assert (kluis.path / "data.db").read_bytes() == before
