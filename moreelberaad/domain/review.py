"""The review between a note and a document: findings, a decision on each, and what they make."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import itemgetter
from types import MappingProxyType
from typing import assert_never

from moreelberaad.domain.findings import Hit
from moreelberaad.domain.fitting import fitted, times_once
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.domain.lettering import Mention, lettered_hits
from moreelberaad.domain.passages import Place
from moreelberaad.domain.pointed import Pointed
from moreelberaad.domain.text import sentences
from moreelberaad.domain.values import Prose

Bounds = tuple[int, int]
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

    def allows(self, decision: Decision) -> bool:
        """Tell whether a decision can be carried out: a picked suggestion is offered still."""
        picks = decision.choice is Choice.SUGGESTION
        return not picks or 1 <= decision.number <= len(self.hit.suggestions)


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
    opened: frozenset[str] = frozenset()
    """Marks of the parts that somebody looked at (`domain.opening`)."""
    blind: frozenset[str] = frozenset()
    """Marks of the parts that somebody read without the marks of the check."""
    pointed: frozenset[Pointed] = frozenset()
    """What that reader pointed out, and the check had not."""
    left: LeftStanding = field(default_factory=LeftStanding)
    """What somebody let stand while typing: it comes first here (ux.md 5)."""
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

    def decision_on(self, finding: Finding) -> Decision | None:
        """Give what was decided on a finding; what cannot be carried out leaves it open."""
        decision = self.decisions.get(finding.id)
        return decision if decision and finding.allows(decision) else None

    def only_on(self, findings: Iterable[Finding]) -> Review:
        """Keep the decisions that these findings have."""
        made = {each.id: self.decision_on(each) for each in findings}
        return replace(
            self, decisions={name: decision for name, decision in made.items() if decision}
        )

    def unread(self) -> Review:
        """Take back what the second reader said: other words leave than those read."""
        return replace(self, second_reader=False, marked_general=False)

    def of_other_words(self) -> Review:
        """Take back all that was said of the words as a whole: they were corrected.

        Decisions stay: each belongs to its own words, and falls away with them.
        """
        return replace(
            self.unread(),
            recognised_by_colleague=None,
            recognised_widely=None,
            unclassified=False,
        )


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
    mentions = [Mention(hit=finding.hit, words=finding.text.plain) for finding in findings]
    return tuple(
        replace(finding, hit=hit)
        for finding, hit in zip(findings, lettered_hits(mentions), strict=True)
    )


def decided(text: Prose, decisions: Iterable[tuple[Hit, Decision]]) -> Prose:
    """Make the text that may leave: sentences dropped, words replaced.

    Each decision can be carried out, as `Review.decision_on` sees to.
    """
    plain = text.plain
    bounds = tuple(sentences(plain))
    pieces = [
        piece
        for hit, decision in decisions
        for piece in replacements(plain, bounds, hit, decision)
    ]
    return Prose(_spliced(plain, times_once(plain, pieces)))


def replacements(
    text: str, bounds: Sequence[Bounds], hit: Hit, decision: Decision
) -> tuple[tuple[int, int, str], ...]:
    """Give what goes, and the words that come there; `bounds` are those of the sentences.

    A suggestion is fitted into its sentence; words of one's own come there as they are.
    """
    match decision.choice:
        case Choice.DROP:
            return tuple((start, end, "") for start, end in sentences_around(bounds, hit))
        case Choice.WORDS:
            return ((hit.start, hit.end, decision.words.plain),)
        case Choice.SUGGESTION:
            start, end, words = fitted(text, hit, hit.suggestions[decision.number - 1])
            begins = _begins_sentence(text, bounds, start)
            return ((start, end, capitalised(words) if begins else words),)
        case Choice.KEEP:
            return ()
        case _:
            assert_never(decision.choice)


def sentences_around(bounds: Sequence[Bounds], hit: Hit) -> Sequence[Bounds]:
    """Give the sentences that a hit stands in: they go whole when it is dropped."""
    first = bisect_right(bounds, hit.start, key=itemgetter(1))
    return bounds[first : bisect_left(bounds, hit.end, key=itemgetter(0))]


def capitalised(words: str) -> str:
    """Begin with a capital, as a sentence does; in "'s Nachts" the second word has it."""
    if words.startswith("'s "):
        return f"'s {capitalised(words[3:])}"
    return words[:1].upper() + words[1:]


def _begins_sentence(text: str, bounds: Sequence[Bounds], start: int) -> bool:
    """Tell whether only signs stand before it in its sentence, such as a quotation mark."""
    place = bisect_right(bounds, start, key=itemgetter(0)) - 1
    return place >= 0 and not any(sign.isalnum() for sign in text[bounds[place][0] : start])


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
