"""The short run of docs/volhouden.md: what may go wrong while somebody types takes no words."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")
TIMES = ("--kills=4", "--full-disk=3", "--write-errors=3", "--locks=4", "--shutdowns=2")


def test_nothing_that_happens_while_somebody_types_takes_words() -> None:
    run = [sys.executable, "-m", "tests.endurance.soak", *TIMES, "--jobs=4"]
    done = subprocess.run(run, check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr
