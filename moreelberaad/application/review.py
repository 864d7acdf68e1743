"""Finding what must be decided before anything of a session leaves (domain.md 6.2, anon.md 5)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2s
from itertools import accumulate

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.findings import TRACES, Hit, Label
from moreelberaad.domain.passages import Passage, passages
from moreelberaad.domain.review import Finding
from moreelberaad.domain.session import Session
from moreelberaad.domain.taken_over import taken_over_in
from moreelberaad.domain.values import Prose

_EXPECTED_IN_ROLE_FIELD = {Label.RANK, Label.FUNCTION}
_ROLES_TOGETHER = "rank_and_function"
"""In a field that holds a role by design these are no finding, alone or both (design.md 8)."""


_Found = tuple[int, Hit]
"""A hit, and the number of the text that it stands in."""


def review(session: Session, recogniser: Recogniser) -> tuple[Finding, ...]:
    """Find every place to decide in the text that stays, in the order of the method."""
    texts = tuple(passages(session))
    digests = [_digest(passage.text.plain) for passage in texts]
    seen: Counter[str] = Counter()
    hits = [
        (number, hit)
        for number, hit in _hits(texts, recogniser)
        if not (texts[number].holds_role and _is_role(hit))
    ]
    hits = _in_order([*hits, *taken_over_in(session, texts)])
    return tuple(
        _finding(texts[number], digests[number], hit, seen) for number, hit in _asked_once(hits)
    )


def _in_order(hits: Sequence[_Found]) -> list[_Found]:
    return sorted(hits, key=lambda found: (found[0], found[1].start, -found[1].end))


def _asked_once(hits: Sequence[_Found]) -> Iterator[_Found]:
    """Leave a combination out on the very words of another hit, which then tells its reason."""
    together = {
        _place(each): each[1].reason for each in hits if each[1].label is Label.COMBINATION
    }
    others = {_place(each) for each in hits if each[1].label not in TRACES}
    for number, hit in hits:
        place = _place((number, hit))
        if hit.label not in TRACES:
            yield number, replace(hit, reason=together.get(place, hit.reason))
        elif hit.label is not Label.COMBINATION or place not in others:
            yield number, hit


def _place(found: _Found) -> tuple[int, int, int]:
    number, hit = found
    return number, hit.start, hit.end


def _is_role(hit: Hit) -> bool:
    return hit.label in _EXPECTED_IN_ROLE_FIELD or hit.reason == _ROLES_TOGETHER


def _hits(texts: Sequence[Passage], recogniser: Recogniser) -> Iterator[_Found]:
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
