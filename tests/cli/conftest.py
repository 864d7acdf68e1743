"""A world for each test, and one session in it for those that ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import Program, a_program, a_world, with_vault
from tests.cli.ready import Ready, made_ready


@pytest.fixture(autouse=True)
def _no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MOREELBERAAD_PASSPHRASE_FILE", raising=False)


@pytest.fixture
def bare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    """Give the program in a world without a vault."""
    return a_program(tmp_path, capsys)


@pytest.fixture
def program(bare: Program) -> Program:
    """Give the program with an empty vault."""
    return with_vault(bare)


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """Bring the example in, once for all who only begin with it."""
    return made_ready(a_world(tmp_path_factory.mktemp("nachtrit")))


@pytest.fixture
def nachtrit(program: Program, example: Ready) -> str:
    """Give the id of the example session, in the vault."""
    example.put_into(program)
    return example.session
