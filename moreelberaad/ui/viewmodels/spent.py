"""What a talk planned per step, and what it took."""

from __future__ import annotations

from dataclasses import dataclass, field

from moreelberaad.domain.pace import Plan

_MINUTE = 60


@dataclass(slots=True)
class Spent:
    """Seconds spent and minutes planned per step; `added` came on top of the first plan."""

    planned: dict[str, int]
    seconds: dict[str, float] = field(default_factory=dict)
    first: int = 0
    added: int = 0

    def add(self, step: str, seconds: float) -> None:
        """Count more time on a step."""
        self.seconds[step] = self.seconds.get(step, 0.0) + seconds

    def on(self, step: str) -> float:
        """Give the seconds spent on a step."""
        return self.seconds.get(step, 0.0)

    def left(self, step: str) -> float:
        """Give the seconds left of a step; negative when it took longer."""
        return self.planned.get(step, 0) * _MINUTE - self.on(step)

    def late(self, step: str) -> float:
        """Give the seconds that the talk is behind its plan, now that it is in this step."""
        return self.ahead(step) + self.gone() - (self.first + self.added) * _MINUTE

    def ahead(self, step: str) -> float:
        """Give the seconds still to go from this step on."""
        return sum(max(0.0, self.left(each)) for each in self.rest(step))

    def gone(self) -> float:
        """Give the seconds that went into all steps."""
        return sum(self.on(step) for step in self.planned)

    def rest(self, step: str) -> list[str]:
        """Name this step and those after it."""
        return list(self.planned)[list(self.planned).index(step) :]

    def take(self, plan: Plan) -> None:
        """Give steps fewer minutes; those that were added go first."""
        fewer = sum(self.planned[step] - minutes for step, minutes in plan.items())
        self.planned = {**self.planned, **plan}
        self.added = max(0, self.added - fewer)
