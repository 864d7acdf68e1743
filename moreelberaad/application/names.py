"""Names that the facilitator knows and no list does: looked for beside what a recogniser finds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.review import PERSON_WORD
from moreelberaad.domain.text import one_line

_TRACES = frozenset({Label.QUOTE, Label.COMBINATION, Label.GUILT})
"""What may contain other hits, and stands apart from them."""
_ALIKE = {" ": r"[^\S\r\n\u2028\u2029]+", "'": "['’‘ʼ]", "’": "['’‘ʼ]", "-": "[-‐‑]"}


@dataclass(frozen=True, slots=True)
class NamesToo:
    """Find what the other recogniser finds, and these names as whole words in any case."""

    other: Recogniser
    pattern: re.Pattern[str] = field(repr=False)

    def find(self, text: str) -> Sequence[Hit]:
        """Give the hits in the order of the text; a name takes the place of its own parts.

        What holds a sought name and more stays one hit, and is no doubt any longer.
        """
        sought = list(self._named(text))
        hits = [_sure(hit, sought) for hit in self.other.find(text)]
        people = [hit for hit in hits if hit.label is Label.PERSON]
        named = [hit for hit in sought if not _is_within(hit, people)]
        rest = [hit for hit in hits if hit.label in _TRACES or not _is_within(hit, named)]
        return sorted((*rest, *named), key=lambda hit: (hit.start, -hit.end))

    def _named(self, text: str) -> Iterator[Hit]:
        for match in self.pattern.finditer(text):
            yield Hit(
                start=match.start(),
                end=match.end(),
                label=Label.PERSON,
                tier=Tier.SURE,
                reason="name_sought",
                suggestions=(PERSON_WORD,),
                entity=one_line(match.group()).casefold(),
            )


def looking_for(names: Iterable[str], recogniser: Recogniser) -> Recogniser:
    """Let a recogniser find these names too; of names in each other the longest comes first."""
    sought = sorted({one_line(name) for name in names} - {""}, key=lambda name: (-len(name), name))
    if not sought:
        return recogniser
    either = "|".join(_written(name) for name in sought)
    return NamesToo(recogniser, re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE))


def _written(name: str) -> str:
    return "".join(_ALIKE.get(sign, re.escape(sign)) for sign in name)


def _sure(hit: Hit, sought: Iterable[Hit]) -> Hit:
    if hit.label is not Label.PERSON or not any(_is_within(name, [hit]) for name in sought):
        return hit
    return replace(hit, tier=Tier.SURE)


def _is_within(hit: Hit, others: Iterable[Hit]) -> bool:
    return any(other.start <= hit.start and hit.end <= other.end for other in others)
