"""What every widget is given: the words and the look."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance


@dataclass(frozen=True, slots=True)
class Ui:
    """The language spoken and the look worn by a window."""

    language: Language
    look: Appearance

    def say(self, sentence: str, /, **params: str | int) -> str:
        """Give a sentence in the language of the window, its `{names}` filled in."""
        return self.language.say(sentence, **params)

    def count(self, one: str, many: str, number: int, /, **params: str | int) -> str:
        """Give the sentence that fits this number; `{number}` stands for it."""
        return self.language.count(one, many, number, **params)
