"""What a column of a file of cards can hold, and its heading in a file of ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from moreelberaad.domain.cards import SENTENCES

LANGUAGES: Final = ("nl", "en")
QUESTIONS: Final = 3
"""Columns for questions in a file of ours; a file may have more of them, or one with all."""

PLAIN: Final = ("id", "status", "themes", "values")
PARTS: Final = (*PLAIN, *SENTENCES, "questions")
"""Parts of a card that a column can fill; several columns may hold questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A part of a card, in a language when it is text; `heading` names it in a file of ours."""

    part: str
    language: str = "nl"

    @property
    def heading(self) -> str:
        """Give `title_nl`, `questions_en`; a part without words is its own heading."""
        return self.part if self.part in PLAIN else f"{self.part}_{self.language}"
