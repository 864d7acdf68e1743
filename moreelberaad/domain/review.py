"""The review between a note and a document: findings, a decision on each, and what they make."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import itemgetter
from types import MappingProxyType
from typing import assert_never

from moreelberaad.domain.findings import Hit, Label
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.passages import Place
from moreelberaad.domain.text import sentences
from moreelberaad.domain.values import Prose

PERSON_WORD = "[persoon]"
LONGEST_REASON = 60
"""Signs of a reason in one's own words (domain.md 6.3)."""

WEIGHED_MOST = FieldKey("weighed_most")
COST = FieldKey("cost")
"""The two sentences of a lessons sheet that no field holds: they are only written at a review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One place that the check marks ("punt").

    `id` is made from the text and the place in it, so that a decision stays with its own words
    when rows change order, and falls away when the words change.
    """

    id: str
    place: Place
    hit: Hit
    text: Prose
    """The words of the hit alone."""


class Choice(StrEnum):
    """What can be decided about a finding."""

    SUGGESTION = "suggestion"
    WORDS = "words"
    DROP = "drop"
    KEEP = "keep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A person's decision on one finding; `number` picks a suggestion, counted from 1."""

    choice: Choice
    number: int = 1
    words: Prose = Prose("")
    reason: Prose = Prose("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Everything decided for one export."""

    decisions: Mapping[str, Decision] = field(default_factory=dict)
    recognised_by_colleague: bool | None = None
    recognised_widely: bool | None = None
    second_reader: bool = False
    marked_general: bool = False
    unclassified: bool = False
    written: Mapping[FieldKey, Prose] = field(default_factory=dict)
    """Sentences written anew here, for fields whose own words never leave (design.md 6)."""
    reason: Prose = Prose("")
    is_proposal: bool = False
    """Nobody read it: every page says so, and the scope is the team (design.md 8)."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "decisions", MappingProxyType(dict(self.decisions)))
        object.__setattr__(self, "written", MappingProxyType(dict(self.written)))

    @property
    def is_recognisable(self) -> bool:
        """Tell whether either question was answered with yes; then only the lesson goes (R6)."""
        return self.recognised_by_colleague is True or self.recognised_widely is True


def proposals(findings: Iterable[Finding], *, reason: Prose) -> Review:
    """Take each first suggestion unread; without one the sentence goes (design.md 8)."""
    decisions = {
        finding.id: Decision(choice=Choice.SUGGESTION if finding.hit.suggestions else Choice.DROP)
        for finding in findings
    }
    return Review(
        decisions=decisions,
        recognised_by_colleague=True,
        recognised_widely=True,
        reason=reason,
        is_proposal=True,
    )


def with_letters(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Give each person one letter in order of first mention, for this export (anon.md 5.6)."""
    letters: dict[str, str] = {}
    return tuple(_lettered(finding, letters) for finding in findings)


def decided(text: Prose, decisions: Iterable[tuple[Hit, Decision]]) -> Prose:
    """Make the text that may leave: sentences dropped, words replaced."""
    bounds = tuple(sentences(text.plain))
    begins = {start for start, _ in bounds}
    pieces: list[tuple[int, int, str]] = []
    for hit, decision in decisions:
        match decision.choice:
            case Choice.DROP:
                pieces += [(start, end, "") for start, end in _touched(bounds, hit)]
            case Choice.WORDS:
                pieces.append((hit.start, hit.end, decision.words.plain))
            case Choice.SUGGESTION:
                chosen = hit.suggestions[decision.number - 1]
                words = _capitalised(chosen) if hit.start in begins else chosen
                pieces.append((hit.start, hit.end, words))
            case Choice.KEEP:
                continue
            case _:
                assert_never(decision.choice)
    return Prose(_spliced(text.plain, pieces))


def _lettered(finding: Finding, letters: dict[str, str]) -> Finding:
    entity = finding.hit.entity
    if finding.hit.label is not Label.PERSON or not entity:
        return finding
    letter = letters.setdefault(entity, _letter(len(letters)))
    suggestions = tuple(
        suggestion.replace(PERSON_WORD, f"[persoon {letter}]")
        for suggestion in finding.hit.suggestions
    )
    return replace(finding, hit=replace(finding.hit, suggestions=suggestions))


def _letter(number: int) -> str:
    round_, place = divmod(number, 26)
    return chr(ord("A") + place) + (str(round_ + 1) if round_ else "")


def _touched(bounds: Sequence[tuple[int, int]], hit: Hit) -> Sequence[tuple[int, int]]:
    """Give the sentences that a hit stands in."""
    first = bisect_right(bounds, hit.start, key=itemgetter(1))
    return bounds[first : bisect_left(bounds, hit.end, key=itemgetter(0))]


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _spliced(text: str, pieces: list[tuple[int, int, str]]) -> str:
    """Put each piece in its place; of overlapping ones the first, then the longest or emptiest."""
    made, position = "", 0
    for start, end, words in sorted(pieces, key=lambda piece: (piece[0], -piece[1], piece[2])):
        if start >= position:
            made += text[position:start] + words
            position = end
        elif end > position:
            position = end
    return "\n".join(
        " ".join(line.split()) for line in (made + text[position:]).split("\n")
    ).strip()
