"""The organisation's own line at the top and bottom of every page (domain.md 6.4)."""

from __future__ import annotations

from moreelberaad.application.ports import Recogniser
from moreelberaad.application.proofs import names_someone
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.policy import LONGEST_MARKING
from moreelberaad.domain.text import one_line


def marking_fault(marking: str, recogniser: Recogniser) -> str:
    """Give the code of what is wrong with a marking, or nothing."""
    if len(marking) > LONGEST_MARKING:
        return "too_long"
    return "identifier_in_words" if names_someone(marking, recogniser) else ""


def checked_marking(marking: str, recogniser: Recogniser) -> str:
    """Give a marking on one line; raises `InputRejected` for one that may not stand there."""
    line, mistakes = one_line(marking), Mistakes()
    if fault := marking_fault(line, recogniser):
        mistakes.add("marking", fault, most=LONGEST_MARKING)
    mistakes.raise_if_any()
    return line
