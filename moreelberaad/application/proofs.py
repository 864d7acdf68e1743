"""A last look at a document that was made: nothing undecided stands in it (ux.md 4, Export)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.findings import LEADS_TO_SOMEONE, Tier
from moreelberaad.domain.review import Choice, Finding, Review


def last_check(
    findings: Iterable[Finding], review: Review, recogniser: Recogniser
) -> Callable[[str], None]:
    """Give the check of the words of each file, for findings as they were decided."""
    missing = words_to_miss(findings, review)
    return partial(check_words, recogniser=recogniser, missing=missing)


def words_to_miss(findings: Iterable[Finding], review: Review) -> frozenset[str]:
    """Give the words of every sure trace that nobody let stand, also from what stays inside."""
    sure = [
        (finding.text.plain.casefold(), review.decisions.get(finding.id))
        for finding in findings
        if finding.hit.tier is Tier.SURE and finding.hit.label in LEADS_TO_SOMEONE
    ]
    kept = {words for words, made in sure if made and made.choice is Choice.KEEP}
    return frozenset(words for words, _ in sure) - kept


def check_words(text: str, recogniser: Recogniser, missing: frozenset[str]) -> None:
    """Look for those words in the text of a file; raises `UncleanDocument`."""
    folded = text.casefold()
    if not any(words in folded for words in missing):  # nor is there then a place to find them
        return
    if any(text[hit.start : hit.end].casefold() in missing for hit in recogniser.find(text)):
        raise UncleanDocument


def names_someone(words: str, recogniser: Recogniser) -> bool:
    """Tell whether words that someone typed surely lead to a person."""
    return any(hit.tier is Tier.SURE for hit in recogniser.find(words))
