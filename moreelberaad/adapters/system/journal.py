"""The journal of what nobody foresaw: kinds and places of faults, and no way to write a word.

It takes no text: a line is made of a day, an event of ours, the class of an exception and the
places in the program. What an exception says could hold a note, so it is never asked.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
import warnings
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from typing_extensions import override

from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.frames import places

MOST_LINES = 200
_CRASH = "crash.txt"
_FRAME = re.compile(r'File "(?:[^"]*[/\\])?([^"/\\]+?)(?:\.py)?", line (\d+) in (\S+)')
_MOST_FRAMES = 12
_MOST_BYTES = 1024 * 1024


class Event(StrEnum):
    """What can stand in the journal."""

    UNEXPECTED = "unexpected"
    IN_THREAD = "in_thread"
    IN_PASSING = "in_passing"
    LIBRARY = "library"
    CRASHED = "crashed"


class Journal:
    """One file of at most 200 lines, for its owner only; where it cannot be, none is kept."""

    def __init__(self, file: Path, today: Callable[[], date] = date.today) -> None:
        self._file, self._today = file, today

    def fault(
        self, event: Event, kind: type[BaseException] | None, trace: TracebackType | None
    ) -> None:
        """Write down one fault."""
        self._write(event, kind.__name__ if kind else "-", places(trace))

    def _write(self, event: Event, kind: str, where: Iterable[str]) -> None:
        line = f"{self._today():%Y-%m-%d} {event} {kind} {' < '.join(where)}".rstrip()
        with suppress(MoreelberaadError, OSError):
            files.make_folder(self._file.parent)
            kept = self._lines()[1 - MOST_LINES :]
            files.write_whole(self._file, "\n".join([*kept, line, ""]).encode())

    def _lines(self) -> list[str]:
        if not self._file.is_file():
            return []
        return files.read_text(self._file, _MOST_BYTES).splitlines()

    def listen(self) -> None:
        """Write down what this process says nowhere else, instead of printing it with its words.

        A crash below Python leaves its places in a file beside; the next start takes them over.
        """
        self._take_over_crash()
        sys.excepthook = self._on_fault
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_passing
        logging.lastResort = _Libraries(self)
        logging.raiseExceptions = False  # it prints what could not be written
        if not sys.warnoptions:
            warnings.simplefilter("ignore")
        self._watch_crashes()

    def _on_fault(
        self, kind: type[BaseException], _: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self.fault(Event.UNEXPECTED, kind, trace)

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        self.fault(Event.IN_THREAD, told.exc_type, told.exc_traceback)

    def _on_passing(self, told: sys.UnraisableHookArgs) -> None:
        self.fault(Event.IN_PASSING, told.exc_type, told.exc_traceback)

    @property
    def _crash(self) -> Path:
        return self._file.with_name(_CRASH)

    def _watch_crashes(self) -> None:
        with suppress(MoreelberaadError, OSError):
            files.make_folder(self._file.parent)
            self._crashes: TextIOWrapper = self._crash.open("w", encoding="utf-8")
            faulthandler.enable(self._crashes)

    def _take_over_crash(self) -> None:
        with suppress(MoreelberaadError, OSError):
            said = files.read_text(self._crash, _MOST_BYTES)
            if found := _FRAME.findall(said)[:_MOST_FRAMES]:
                where = [f"{name}:{what}:{line}" for name, line, what in found]
                self._write(Event.CRASHED, "-", where)


class _Libraries(logging.Handler):
    """Takes what libraries say and nobody else hears: where it was said, never what."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(logging.WARNING)
        self._journal = journal

    @override
    def emit(self, record: logging.LogRecord) -> None:
        place = f"{record.module}:{record.funcName}:{record.lineno}"
        self._journal._write(Event.LIBRARY, record.levelname, [place])  # noqa: SLF001 - its half
