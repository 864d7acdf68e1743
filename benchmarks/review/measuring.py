"""All that is measured of one set of notes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from moreelberaad.application.ports import Recogniser

from .notes import Marked, Note, Span, read_notes
from .ours import marked, marked_with_names
from .scoring import Score, score
from .stress import lower_case, mistyped, upper_case

TIERS = ("A", "AB", "ABC")
_YARDSTICK = Path(__file__).parent / "yardstick.py"
_DISTURBED: Mapping[str, Callable[[Note], Note]] = {
    "Zoals getypt": lambda note: note,
    "Alles in kleine letters": lower_case,
    "Alles in hoofdletters": upper_case,
    "In elk deel van een naam twee letters verwisseld": mistyped,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Seconds to begin, MB of memory, and characters a second."""

    start: float
    memory: float
    speed: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The scores on one set; `disturbed` without and with names to look for, tiers A, B and C."""

    name: str
    notes: Sequence[Note]
    by_tiers: Mapping[str, Score]
    disturbed: Mapping[str, tuple[Score, Score]]
    yardstick: tuple[Score, Cost] | None


def measured(path: Path, recogniser: Recogniser, python: str | None) -> Measured:
    """Score one set; `python` is a Python that has deduce, if there is one."""
    notes = read_notes(path)
    return Measured(
        name=path.stem,
        notes=notes,
        by_tiers={tiers: score(notes, marked(notes, recogniser, tiers)) for tiers in TIERS},
        disturbed={
            name: _disturbed(notes, tuple(map(disturb, notes)), recogniser)
            for name, disturb in _DISTURBED.items()
        },
        yardstick=_by_yardstick(path, notes, python) if python else None,
    )


def _disturbed(
    notes: Sequence[Note], typed: Sequence[Note], recogniser: Recogniser
) -> tuple[Score, Score]:
    return (
        score(typed, marked(typed, recogniser, TIERS[-1])),
        score(typed, marked_with_names(notes, typed, recogniser, TIERS[-1])),
    )


def _by_yardstick(path: Path, notes: Sequence[Note], python: str) -> tuple[Score, Cost]:
    with TemporaryDirectory() as folder:
        answer = Path(folder) / "marks.json"
        subprocess.run([python, _YARDSTICK, path, answer], check=True)  # noqa: S603 - ourselves
        told = json.loads(answer.read_text("utf-8"))
    marks: Marked = {
        each["id"]: tuple(Span(**span) for span in each["spans"]) for each in told["marks"]
    }
    cost = Cost(start=told["started"], memory=told["memory"], speed=told["speed"])
    return score(notes, marks), cost
