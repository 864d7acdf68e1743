"""A world with a vault for each journey."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import Program, a_program, with_vault


@pytest.fixture
def program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Program:
    """Give the program with an empty vault."""
    monkeypatch.delenv("MOREELBERAAD_PASSPHRASE_FILE", raising=False)
    return with_vault(a_program(tmp_path, capsys))
