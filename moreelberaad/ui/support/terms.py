"""The terms of the glossary that stand in a text, found as whole words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from moreelberaad.domain.glossary import Term

_NONE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Found:
    """Where a term stands in a text."""

    start: int
    length: int
    term: Term


class Terms:
    """The terms that are dotted in texts of one language."""

    def __init__(self, terms: Iterable[Term] = (), language: str = "nl") -> None:
        self._language = language
        self._terms = {
            form.casefold(): term for term in terms for form in term.forms.get(language, ())
        }
        longest_first = sorted(self._terms, key=len, reverse=True)
        either = "|".join(map(re.escape, longest_first))
        self._sought = (
            re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE) if either else _NONE
        )

    def find(self, text: str) -> tuple[Found, ...]:
        """Find each term where it stands first."""
        first: dict[str, Found] = {}
        for match in self._sought.finditer(text):
            term = self._terms[match.group().casefold()]
            first.setdefault(term.code, Found(match.start(), len(match.group()), term))
        return tuple(first.values())

    def line(self, term: Term) -> str:
        """Say in one line what a term means."""
        return f"{term.word.get(self._language)}: {term.definition.get(self._language)}"


NO_TERMS = Terms()
"""Finds nothing, where there is no glossary at hand."""
