"""Series of measurements in seconds, and fresh processes that measure them."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

Series = Mapping[str, Sequence[float]]
"""Name to what was measured, in seconds or in MB."""


def in_fresh_process(module: str, *arguments: str) -> Series:
    """Run a module of this package; moments it tells become seconds since the process began."""
    began = time.monotonic()
    command = [sys.executable, "-m", f"benchmarks.{module}", *arguments]
    ended = subprocess.run(command, check=True, stdout=subprocess.PIPE)  # noqa: S603 - ourselves
    told: dict[str, list[float]] = json.loads(ended.stdout)
    moments = [moment - began for moment in told.pop("moments", [])]
    return {**told, "moments": moments}


def hand_over(series: Series) -> None:
    """Tell the process that asked what was measured."""
    sys.stdout.write(json.dumps(series))


def median(values: Sequence[float]) -> float:
    """Give the middle one."""
    return statistics.median(values)


def percentile_99(values: Sequence[float]) -> float:
    """Give what 99 of 100 stay under."""
    return statistics.quantiles(values, n=100)[98]


def resident_mb() -> float:
    """Give the memory of this process in MB; only Linux tells it so."""
    return _memory_mb("VmRSS")


def peak_mb() -> float:
    """Give the most memory that this process had in MB; only Linux tells it so."""
    return _memory_mb("VmHWM")


def _memory_mb(kind: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    kib = next(line.split()[1] for line in lines if line.startswith(kind))
    return int(kib) / 1024
