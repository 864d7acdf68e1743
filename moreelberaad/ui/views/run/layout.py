"""Who sits at the keyboard of a session."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class Layout:
    """How a session is laid out, for as long as the window is open."""

    is_writer: bool = False
