"""Words that a reader pointed out herself, which the check had passed by (ux.md 3.10)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2s

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.passages import Passage, passages
from moreelberaad.domain.session import Session


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Pointed:
    """A stretch of one text in code points, known by its field and its words, not by its row."""

    field: FieldKey
    column: str
    text: str
    start: int
    end: int

    def is_in(self, passage: Passage) -> bool:
        """Tell whether it points at this text, as it is now."""
        return self == pointed_at(passage, self.start, self.end)


def pointed_at(passage: Passage, start: int, end: int) -> Pointed:
    """Point out a stretch of a text, in code points."""
    return Pointed(
        field=passage.place.field,
        column=passage.place.column or "",
        text=blake2s(passage.text.plain.encode(), digest_size=8).hexdigest(),
        start=start,
        end=end,
    )


def still_there(session: Session, pointed: Iterable[Pointed]) -> frozenset[Pointed]:
    """Keep what points at words that are still there."""
    texts = tuple(passages(session))
    return frozenset(each for each in pointed if any(map(each.is_in, texts)))
