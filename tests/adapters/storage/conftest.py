"""An empty vault for each test that asks for one, and a session to keep in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moreelberaad import assets
from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.library import Library
from moreelberaad.application.session_files import read_session
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Template

from .builders import PASSPHRASE, TINY, opened
from .kept import SNAPSHOTS

DATA = Path(__file__).parents[2] / "data"


class OneMethod:
    """Knows the method with every kind of field, under any name."""

    def __init__(self, method: Template) -> None:
        self._method = method

    def get(self, _: str) -> Template:
        return self._method

    def all(self) -> tuple[Template, ...]:
        return (self._method,)


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


@pytest.fixture(scope="module")
def method() -> Template:
    built_in = assets.folder("session_templates")
    values = assets.folder("resources") / "values.toml"
    return Library(built_in, values, read_toml).check(DATA / "every_kind.toml")


@pytest.fixture(scope="module")
def session(method: Template) -> Session:
    """Give an open session in which every kind of field is filled."""
    document = read_toml(DATA / "every_kind_session.toml")
    return read_session(document, OneMethod(method), SessionId("a1b2")).session


@pytest.fixture
def table(kluis: Vault) -> SessionTable:
    return SessionTable(kluis, SNAPSHOTS)
