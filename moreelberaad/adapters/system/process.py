"""What this process does to keep to itself (tech.md 2): private files, and no memory on a disk.

Each wish that a system does not know is left out: none may keep the program from starting.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

_ONLY_OWNER = 0o077
_PR_SET_DUMPABLE = 4
_NO_REPORT = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


def keep_to_itself() -> None:
    """Make files for their owner only, and leave no picture of the memory behind a crash."""
    os.umask(_ONLY_OWNER)
    with suppress(OSError, ValueError, AttributeError, ImportError):
        _no_memory_on_disk()


def _no_memory_on_disk() -> None:
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_REPORT)
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # A system that hands a dump to a program asks no limit, only this (core(5)).
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
