"""How much a file of cards may hold."""

from __future__ import annotations

from typing import Final

LARGEST: Final = 20 * 1024 * 1024
"""Bytes of a file."""

ROWS: Final = 10_000
COLUMNS: Final = 100
SIGNS: Final = 5_000
"""Signs in a cell."""

TOLD: Final = 20
"""Mistakes and remarks of one kind that are told; more help nobody."""
