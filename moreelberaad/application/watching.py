"""Slow work that tells how far it is, and that can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Stopped(Exception):
    """Slow work was stopped because someone asked for it; nothing of it stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Hears how many of how many are done, and tells whether to stop; by itself neither."""

    told: Callable[[int, int], None] = lambda _number, _of: None
    is_stopped: Callable[[], bool] = lambda: False

    def step(self, number: int, of: int) -> None:
        """Tell that so many are done; raises `Stopped`."""
        if self.is_stopped():
            raise Stopped
        self.told(number, of)


UNWATCHED = Watch()
