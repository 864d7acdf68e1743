"""The largest k that was ever asked of a vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.adapters.storage import fewest
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import DiskFull

from .builders import opened


def full(_: Vault) -> None:
    raise DiskFull


def asked(path: Path, number: int) -> int:
    with opened(path) as kluis:
        return fewest.raised(kluis, number)


def test_it_is_kept_and_never_lowered(path: Path) -> None:
    assert [asked(path, number) for number in (5, 8, 5, 9, 6)] == [5, 8, 8, 9, 9]


def test_what_cannot_be_kept_counts_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "transaction", full)
        assert asked(path, 9) == 9

    assert asked(path, 5) == 5
