"""The changes that can be taken back: in memory, as long as the window is there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from moreelberaad.ui.viewmodels.settings.lines import Line, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one line held before, and after."""

    line: Line
    before: Value
    after: Value


@dataclass(slots=True)
class Changes:
    """What was changed and taken back, in order; outlives the window's language."""

    done: list[Change] = field(default_factory=list)
    undone: list[Change] = field(default_factory=list)
