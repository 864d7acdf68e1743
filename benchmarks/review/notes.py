"""Notes with what leads to someone marked by hand, and what a system marks in them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A marked place; finding an optional one is neither rewarded nor punished."""

    start: int
    end: int
    label: str
    optional: bool = False

    def touches(self, other: Span) -> bool:
        """Say whether both mark some of the same characters."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One text, and what stands in it."""

    id: str
    text: str
    spans: tuple[Span, ...]

    @property
    def required(self) -> tuple[Span, ...]:
        """Give the spans that must be found."""
        return tuple(span for span in self.spans if not span.optional)

    @property
    def optional(self) -> tuple[Span, ...]:
        """Give the spans that may be found."""
        return tuple(span for span in self.spans if span.optional)


Marked: TypeAlias = Mapping[str, Sequence[Span]]
"""What a system marks, by the id of a note."""


def read_notes(path: Path) -> tuple[Note, ...]:
    """Read lines of JSON with `id`, `text` and `spans`."""
    lines = path.read_text("utf-8").split("\n")
    return tuple(_note(json.loads(line)) for line in lines if line.strip())


def _note(data: dict[str, object]) -> Note:
    match data:
        case {"id": str(name), "text": str(text), "spans": list(spans)}:
            return Note(id=name, text=text, spans=tuple(map(_span, spans)))
    raise ValueError


def _span(data: Mapping[str, object]) -> Span:
    match data:
        case {"start": int(start), "end": int(end), "label": str(label)}:
            return Span(start=start, end=end, label=label, optional=bool(data.get("optional")))
    raise ValueError
