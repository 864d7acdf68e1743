"""How much a dilemma card may hold: what fits on it, and what a vault and a deck file can take."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

MOST_SIGNS: Final[Mapping[str, int]] = {"title": 120, "situation": 2_000}
MOST_SIGNS_ELSE: Final = 600
MOST_SIGNS_OF_A_WORD: Final = 60
MOST_QUESTIONS: Final = 6
MOST_WORDS: Final = 20
"""How much fits on a card; a row of a spreadsheet with more is refused."""

MOST_SIGNS_KEPT: Final = 5_000
MOST_IN_A_LIST: Final = 200
"""What one text or list may hold in a vault; a deck file holds as much, so that it reads back."""

IS_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
