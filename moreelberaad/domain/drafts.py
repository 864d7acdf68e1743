"""A method that this team made or adapted itself: perhaps not faultless yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A template file as plain data, Dutch at the top and other languages as tables in it.

    `id` is random and never that of the method, which may change or be missing.
    """

    id: str
    content: Mapping[str, Any] = field(repr=False)
