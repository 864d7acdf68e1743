"""An act done often, and what it took."""

from __future__ import annotations

import time
from collections.abc import Callable

Taken = list[float]
"""Seconds, or for what is counted one number."""

RUNS = 40


def timed(act: Callable[[], object], runs: int = RUNS) -> Taken:
    """Do it once to warm up, then so often; gives the seconds of each time."""
    act()
    return [seconds(act) for _ in range(runs)]


def seconds(act: Callable[[], object]) -> float:
    """Do it, and give the seconds that it took."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began
