"""A last look at the bytes of a document: nothing that was masked stands in it (anon.md 5.5)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from unicodedata import normalize

from moreelberaad.application.names import looking_for
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.sought_names import sought_in
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.findings import LEADS_TO_SOMEONE, Hit, Label, Tier
from moreelberaad.domain.leaks import Leak, Told, Where
from moreelberaad.domain.lettering import is_possessive_of
from moreelberaad.domain.review import Choice, Finding, Review
from moreelberaad.domain.spans import Span, is_within, meets

_PATTERNS = {Label.ID: Leak.NUMBER, Label.CONTACT: Leak.CONTACT, Label.VEHICLE: Leak.VEHICLE}
_COORDINATES = "looks_like_coordinates"
_BETWEEN = re.compile(r"[\s_.,+-]+|(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
"""What stands between the words of a file name: a sign, or only a capital."""


@dataclass(frozen=True, kw_only=True)
class LastCheck:
    """Looks at each text of a finished file; raises `UncleanDocument` for what may not leave.

    `masked` is what surely led to someone and was taken out, `people` whom of it, `doubted` what a
    person took out all the same, `kept` what was let stand. None of these words is ever told.
    """

    recogniser: Recogniser
    names: tuple[str, ...] = field(default=(), repr=False)
    masked: frozenset[str] = field(default=frozenset(), repr=False)
    people: frozenset[str] = field(default=frozenset(), repr=False)
    doubted: frozenset[str] = field(default=frozenset(), repr=False)
    kept: frozenset[str] = field(default=frozenset(), repr=False)

    def __call__(self, told: Told) -> None:
        """Look at one text."""
        text = _readable(told)
        leak = next(self._leaks(told, text), None)
        if leak is not None:
            raise UncleanDocument(leak=leak, where=told.where)

    def _leaks(self, told: Told, text: str) -> Iterator[Leak]:
        free = list(_spans(self._let_stand, text))
        hits = [hit for hit in self._seeing.find(text) if not is_within(hit.span, free)]
        if any(not is_within(span, free) for span in self._sought(text)):
            yield Leak.SOUGHT
        if any(not is_within(span, free) for span in self._masked(text, hits)):
            yield Leak.MASKED
        yield from _patterns(told, text, hits)
        if told.where is Where.FILE_NAME and any(map(_leads_surely, hits)):
            yield Leak.SOMEONE

    def _sought(self, text: str) -> Iterator[Span]:
        """Give where a name that was looked for stands, or a part of it; one letter off is not."""
        sought = sought_in(self.names)
        for start, end, who, is_exact in sought.places(text) if sought else ():
            words = text[start:end].casefold()
            if is_exact or words == who or is_possessive_of(who, words):
                yield start, end

    def _masked(self, text: str, hits: Sequence[Hit]) -> Iterator[Span]:
        """Give where a trace stands that was taken out elsewhere."""
        yield from self._words_masked(text, hits)
        yield from self._people_masked(text)
        yield from self._doubted_again(text, hits)

    def _words_masked(self, text: str, hits: Iterable[Hit]) -> Iterator[Span]:
        """Give where words stand that surely led to someone.

        A name may be an ordinary word too: without its capital it counts where the engine sees it.
        """
        seen = [hit.span for hit in hits]
        for match in self._taken_out.finditer(text):
            is_other_word = match[0].islower() and match[0] not in self.masked
            if not is_other_word or " " in match[0] or meets(match.span(), seen):
                yield match.span()

    def _people_masked(self, text: str) -> Iterator[Span]:
        """Give where a person stands who was masked, or a part of the name."""
        people = sought_in(self.people)
        for start, end, _, is_exact in people.places(text) if people else ():
            if is_exact:
                yield start, end

    def _doubted_again(self, text: str, hits: Iterable[Hit]) -> Iterator[Span]:
        """Give where the engine sees again what a person took out in doubt."""
        for hit in hits:
            words = _in_any_case(text[hit.start : hit.end])
            if hit.label in LEADS_TO_SOMEONE and words in self._doubted_words:
                yield hit.span

    @cached_property
    def _seeing(self) -> Recogniser:
        return looking_for(self.names, self.recogniser)

    @cached_property
    def _taken_out(self) -> re.Pattern[str]:
        return _any_of(self.masked)

    @cached_property
    def _let_stand(self) -> re.Pattern[str]:
        return _any_of(self.kept)

    @cached_property
    def _doubted_words(self) -> frozenset[str]:
        return frozenset(map(_in_any_case, self.doubted))


def last_check(
    findings: Iterable[Finding],
    review: Review,
    recogniser: Recogniser,
    names: Sequence[str] = (),
) -> Callable[[Told], None]:
    """Give the check of every text of each file, for findings as they were decided."""
    made = [(finding, review.decisions.get(finding.id)) for finding in findings]
    kept = {each.text.plain for each, done in made if done and done.choice is Choice.KEEP}
    stays = set(map(_in_any_case, kept))
    gone = [
        (each, done)
        for each, done in made
        if each.hit.label in LEADS_TO_SOMEONE and _in_any_case(each.text.plain) not in stays
    ]
    people = {each.text.plain for each, _ in gone if _is_surely_someone(each.hit)}
    sure = {each.text.plain for each, _ in gone if each.hit.tier is Tier.SURE}
    chosen = {each.text.plain for each, done in gone if done and not review.is_proposal}
    return LastCheck(
        recogniser=recogniser,
        names=tuple(names),
        masked=frozenset(sure),
        people=frozenset(people),
        doubted=frozenset(chosen - sure),
        kept=frozenset(kept),
    )


def names_someone(words: str, recogniser: Recogniser) -> bool:
    """Tell whether words that someone typed surely lead to a person."""
    return any(hit.tier is Tier.SURE for hit in recogniser.find(words))


def _patterns(told: Told, text: str, hits: Iterable[Hit]) -> Iterator[Leak]:
    """Give each number, contact or plate; a doubt counts in the text alone.

    In properties it is a mark of the format itself, and in a name a count of files.
    """
    ours = list(_spans(_any_of(told.given), text))
    for hit in hits:
        leak = Leak.COORDINATES if hit.reason == _COORDINATES else _PATTERNS.get(hit.label)
        counts = hit.tier is Tier.SURE or (hit.tier is Tier.DOUBT and told.where is Where.BODY)
        if leak is not None and counts and not is_within(hit.span, ours):
            yield leak


def _readable(told: Told) -> str:
    """Give the text as it can be compared; the words of a file name are told apart too."""
    text = normalize("NFC", told.text)
    if told.where is not Where.FILE_NAME:
        return text
    return f"{text}\n{_BETWEEN.sub(' ', text)}"


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Match any of these, as whole words in any case, over the end of a line too."""
    ordered = sorted({tuple(each.split()) for each in words} - {()}, key=lambda each: -len(each))
    either = "|".join(r"\s+".join(map(re.escape, each)) for each in ordered)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)" if either else r"(?!)", re.IGNORECASE)


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    return (match.span() for match in pattern.finditer(text))


def _leads_surely(hit: Hit) -> bool:
    return hit.tier is Tier.SURE and hit.label in LEADS_TO_SOMEONE


def _is_surely_someone(hit: Hit) -> bool:
    return hit.tier is Tier.SURE and hit.label is Label.PERSON


def _in_any_case(text: str) -> str:
    """Give words as they are the same in any case and over lines."""
    return " ".join(text.casefold().split())
