"""The words of the app, each with what it means here (domain.md 3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from moreelberaad.domain.template import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word; a definition that has a source is quoted from it.

    `forms` says for each language how the word stands in a text; without forms it is looked up
    only.
    """

    code: str
    word: Text
    definition: Text
    source: Text = Text()
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def holds(self, sought: str) -> bool:
        """Tell whether these letters stand in the word or its definition, in any language."""
        letters = sought.casefold().strip()
        texts = (*self.word.words.values(), *self.definition.words.values())
        return any(letters in text.casefold() for text in texts)
