"""Time that nobody can set, and that goes on while the machine sleeps."""

from __future__ import annotations

import time

_CLOCKS = ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC_RAW")
"""On Linux the first counts sleep, on macOS the second; Windows does by itself."""


def elapsed() -> float:
    """Give the seconds since some moment of this machine."""
    found = next((getattr(time, name) for name in _CLOCKS if hasattr(time, name)), None)
    return time.monotonic() if found is None else time.clock_gettime(found)
