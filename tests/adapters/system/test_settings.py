"""The choices of one user, kept beside every vault and never in the way."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as tried
from hypothesis import strategies as st

from moreelberaad.adapters.system import settings
from moreelberaad.adapters.system.settings import Settings

CHOSEN = Settings(
    theme="dark",
    language="en",
    scale=1.3,
    window=(1366, 768),
    last_vault="a \udc80.kluis",
    marking="Intern gebruik",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_was_chosen_comes_back(file: Path) -> None:
    settings.keep(file, CHOSEN)

    assert settings.read(file) == CHOSEN


def test_without_a_file_everything_is_as_usual(file: Path) -> None:
    assert settings.read(file) == Settings()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b"\xff",
        b'{"theme": 3, "language": null, "scale": "big", "window": [1], "last_vault": []}',
        b'{"scale": true, "window": [0, 768]}',
        b'{"scale": 9, "window": [1366, 99999], "theme": ""}',
        b'{"scale": NaN, "notes": "iets"}',
        b'{"marking": ["Intern"]}',
        b'{"marking": "' + b"x" * 61 + b'"}',
    ],
)
def test_what_cannot_be_understood_is_as_usual(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    assert settings.read(file) == Settings()


def test_a_marking_is_read_as_one_line(file: Path) -> None:
    settings.keep(file, Settings(marking=" Intern\n gebruik\u202e"))

    assert settings.read(file) == Settings(marking="Intern gebruik")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_reads_the_settings(file: Path) -> None:
    settings.keep(file, CHOSEN)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_where_nothing_can_be_written_nothing_happens(file: Path) -> None:
    file.parent.write_text("no folder")

    settings.keep(file, CHOSEN)

    assert settings.read(file) == Settings()


@tried(max_examples=30, deadline=None)
@given(theme=st.text(min_size=1), vault=st.none() | st.text(), scale=st.floats(1.0, 2.0))
def test_any_words_come_back(
    tmp_path_factory: pytest.TempPathFactory, theme: str, vault: str | None, scale: float
) -> None:
    file = tmp_path_factory.getbasetemp() / "settings.json"
    chosen = Settings(theme=theme, scale=scale, last_vault=vault or None)

    settings.keep(file, chosen)

    assert settings.read(file) == chosen


def test_the_reporting_route_is_kept_as_five_lines(file: Path) -> None:
    route = ("bel de wacht", "", "", "", "")

    settings.keep(file, Settings(reporting_route=route))

    assert settings.read(file).reporting_route == route
