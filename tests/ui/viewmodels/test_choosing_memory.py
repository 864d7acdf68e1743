"""After a round nothing in memory holds it, or a value beside the option it came with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("memory_child.py")


@pytest.mark.parametrize("ends", ["end", "stop"])
def test_nothing_in_memory_refers_to_a_round_that_is_over(ends: str) -> None:
    command = [sys.executable, str(CHILD), ends]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    told = json.loads(ended.stdout)

    assert told["during"][0] == told["before"][0] + 1
    assert told["after"] == told["before"]
