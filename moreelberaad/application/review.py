"""Finding what must be decided before anything of a session leaves (domain.md 6.2, anon.md 5)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2s
from itertools import accumulate

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.findings import Hit, Label
from moreelberaad.domain.passages import Passage, passages
from moreelberaad.domain.review import Finding
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose

_EXPECTED_IN_ROLE_FIELD = {Label.RANK, Label.FUNCTION}
"""In a field that holds a role by design a bare rank or function is no finding (design.md 8)."""


def review(session: Session, recogniser: Recogniser) -> tuple[Finding, ...]:
    """Find every place to decide in the text that stays, in the order of the method."""
    texts = tuple(passages(session))
    digests = [_digest(passage.text.plain) for passage in texts]
    seen: Counter[str] = Counter()
    return tuple(
        _finding(texts[number], digests[number], hit, seen)
        for number, hit in _hits(texts, recogniser)
        if not (texts[number].holds_role and hit.label in _EXPECTED_IN_ROLE_FIELD)
    )


def _hits(texts: Sequence[Passage], recogniser: Recogniser) -> Iterator[tuple[int, Hit]]:
    """Look at all texts as one, each on its own lines: a name found once is found everywhere."""
    plain = [passage.text.plain for passage in texts]
    starts = [0, *accumulate(len(text) + 1 for text in plain)]
    for hit in recogniser.find("\n".join(plain)):
        number = bisect_right(starts, hit.start) - 1
        start = starts[number]
        yield number, replace(hit, start=hit.start - start, end=hit.end - start)


def _finding(passage: Passage, digest: str, hit: Hit, seen: Counter[str]) -> Finding:
    """Name a finding by its text and its place in it; not by its row, which may change."""
    place = passage.place
    parts = (place.field, place.column or "", digest, str(hit.start), str(hit.end))
    name = _digest("\0".join(parts))
    seen[name] += 1
    words = Prose(passage.text.plain[hit.start : hit.end])
    return Finding(id=f"{name}-{seen[name]}", place=place, hit=hit, text=words)


def _digest(text: str) -> str:
    return blake2s(text.encode(), digest_size=6).hexdigest()
