"""The short run of docs/volhouden.md: what may go wrong while somebody types takes no words."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")
TIMES = ("--kills=6", "--full-disk=4", "--write-errors=6", "--locks=6", "--shutdowns=3")


def test_nothing_that_happens_while_somebody_types_takes_words() -> None:
    run = [sys.executable, "-m", "tests.endurance.soak", *TIMES, "--jobs=4"]
    done = subprocess.run(run, check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr
