"""An empty vault for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.vault import Vault

from .builders import PASSPHRASE, TINY, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "kluis.kluis"
    vault.create(made, PASSPHRASE, cost=TINY)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Name the folder for backups, which is not there yet."""
    return tmp_path / "backups"


@pytest.fixture
def kluis(path: Path) -> Iterator[Vault]:
    with opened(path) as unlocked:
        yield unlocked
