"""A world with a vault for each journey."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.program import Program, a_program, a_world, with_vault
from tests.cli.ready import Ready, made_ready
from tests.journeys.cage import FOLDERS, Cage
from tests.ui.accessibility.visit import Visit
from tests.ui.coarse import coarse_pages


@pytest.fixture(scope="session", autouse=True)
def _coarse() -> Iterator[None]:
    with coarse_pages():
        yield


@pytest.fixture(scope="session", autouse=True)
def _language(request: pytest.FixtureRequest) -> None:
    Visit.speaks = request.config.getoption("--window")


@pytest.fixture
def program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Program:
    """Give the program with an empty vault."""
    monkeypatch.delenv("MOREELBERAAD_PASSPHRASE_FILE", raising=False)
    return with_vault(a_program(tmp_path, capsys))


@pytest.fixture(scope="session")
def nachtrit(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """Bring the example in, once for all who only begin with it."""
    return made_ready(a_world(tmp_path_factory.mktemp("nachtrit")))


@pytest.fixture
def cage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Cage:
    """Let every folder of a user lie below one; what is handed in and out lies beside it."""
    places, beside = tmp_path / "plaatsen", tmp_path / "ernaast"
    for variable, name in FOLDERS.items():
        (places / name).mkdir(parents=True)
        monkeypatch.setenv(variable, str(places / name))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(places)
    beside.mkdir()
    return Cage(with_vault(a_program(places, capsys)), places, beside)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give the folder that is pointed out for the files."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder
