"""Names that the facilitator knows and no list does: looked for beside what a recogniser finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from moreelberaad.application.ports import Recogniser
from moreelberaad.application.sought_names import Sought, sought_in
from moreelberaad.domain.findings import TRACES, Hit, Label, Tier
from moreelberaad.domain.lettering import PERSON_WORD
from moreelberaad.domain.spans import is_within


@dataclass(frozen=True, slots=True)
class NamesToo:
    """Find what the other recogniser finds, and these names; kept in memory only."""

    other: Recogniser
    sought: Sought = field(repr=False)

    def find(self, text: str) -> Sequence[Hit]:
        """Give the hits in the order of the text; a name takes the place of its own parts.

        What holds a sought name and more stays one hit, and is no doubt any longer.
        """
        sought = list(self._named(text))
        hits = [_sure(hit, sought) for hit in self.other.find(text)]
        people = [hit.span for hit in hits if hit.label is Label.PERSON]
        named = [hit for hit in sought if not is_within(hit.span, people)]
        places = [hit.span for hit in named]
        rest = [hit for hit in hits if hit.label in TRACES or not is_within(hit.span, places)]
        return sorted((*rest, *named), key=lambda hit: (hit.start, -hit.end))

    def _named(self, text: str) -> Iterator[Hit]:
        for start, end, entity, is_exact in self.sought.places(text):
            yield Hit(
                start=start,
                end=end,
                label=Label.PERSON,
                tier=Tier.SURE if is_exact else Tier.DOUBT,
                reason="name_sought" if is_exact else "name_sought_nearly",
                suggestions=(PERSON_WORD,),
                entity=entity,
            )


def looking_for(names: Iterable[str], recogniser: Recogniser) -> Recogniser:
    """Let a recogniser find these names too."""
    sought = sought_in(names)
    return NamesToo(recogniser, sought) if sought else recogniser


def _sure(hit: Hit, sought: Iterable[Hit]) -> Hit:
    if hit.label is not Label.PERSON or hit.tier is Tier.SURE:
        return hit
    exact = any(name.tier is Tier.SURE and is_within(name.span, [hit.span]) for name in sought)
    return replace(hit, tier=Tier.SURE) if exact else hit
