"""A session with a projector, on screens of Qt itself: who sees what, at any moment."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

CHILD = Path(__file__).with_name("screens_child.py")
QUESTION, AWAY = "Mag ik de nachtrit laten doorgaan", "We gaan zo verder"
OF_THE_PLATFORM = "This plugin does not support propagateSizeHints()"
Moments = Mapping[str, Mapping[str, Any]]


def led(folder: Path, layout: str) -> Moments:
    """Lead a session on these screens, and give what was to be seen."""
    command = [sys.executable, str(CHILD), str(folder), layout]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    assert set(ended.stderr.splitlines()) <= {OF_THE_PLATFORM}
    told: Moments = json.loads(ended.stdout)
    return told


def words(told: Moments, moment: str) -> str:
    return " ".join(words for _, words in told[moment]["room"])


@pytest.mark.parametrize("layout", ["right", "left-and-small", "above-and-scaled"])
def test_the_projector_shows_what_was_put_there_and_nothing_behind_a_closed_door(
    tmp_path: Path, layout: str
) -> None:
    told = led(tmp_path, layout)

    assert told["start"]["room"] == []
    assert "Moreel beraad" in words(told, "welcome")
    assert QUESTION in words(told, "shown")
    assert words(told, "locked") == AWAY
    assert words(told, "again") == words(told, "shown")
    assert told["closed"]["room"] == []
    for moment in told.values():
        assert {place for place, _ in moment["room"]} <= {"beamer"}
        assert set(moment["own"]) <= {"laptop"}


def test_a_mirrored_projector_gets_no_window_at_all(tmp_path: Path) -> None:
    told = led(tmp_path, "mirrored")

    assert all(moment["room"] == [] for moment in told.values())
    assert {moment["state"] for moment in told.values()} == {"no_screen"}
