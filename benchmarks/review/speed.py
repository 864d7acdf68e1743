"""In a process of its own: what it takes to begin, memory, and longer and longer texts.

Seconds are of the processor, so that what else runs on the machine counts for little.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.measured import hand_over, peak_mb, resident_mb

from .notes import read_notes

SIZES = (100_000, 200_000, 400_000)


def main() -> None:
    """Read a set by the check, over and over until the text is long enough."""
    from moreelberaad.adapters.anonymising.engine import load  # noqa: PLC0415 - it is measured

    engine = load()
    started = time.process_time()
    memory = [resident_mb()]
    notes = "\n".join(note.text for note in read_notes(Path(sys.argv[1]))) + "\n"
    began = time.process_time()
    engine.find(notes)
    first = time.process_time() - began
    text = notes * (SIZES[-1] // len(notes) + 1)
    took = [_seconds(engine.find, text[:size]) for size in SIZES]
    line = text.replace("\n", " ")
    one_line = [_seconds(engine.find, line[:size]) for size in SIZES]
    hand_over(
        {
            "started": [started],
            "memory": [*memory, peak_mb()],
            "first": [first],
            "took": took,
            "one_line": one_line,
        }
    )


def _seconds(find: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    find(text)
    return time.process_time() - began


if __name__ == "__main__":
    main()
