"""Points that a reader added to those of the check (ux.md 3.10)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from hashlib import blake2s

from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.passages import Passage, passages
from moreelberaad.domain.pointed import Pointed
from moreelberaad.domain.review import Finding
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose

POINTED_OUT = "pointed_out"
"""Why such words are a point."""


def with_pointed(
    session: Session, findings: Sequence[Finding], pointed: Collection[Pointed]
) -> tuple[Finding, ...]:
    """Add what a reader pointed out, in the order of the method; what changed is not there."""
    if not pointed:
        return tuple(findings)
    texts = tuple(passages(session))
    known = {(each.place, each.hit.span) for each in findings}
    added = [each for each in _found(texts, pointed) if (each.place, each.hit.span) not in known]
    number = {text.place: at for at, text in enumerate(texts)}
    every = (*findings, *added)
    return tuple(sorted(every, key=lambda each: (number[each.place], each.hit.start)))


def _found(texts: Sequence[Passage], pointed: Collection[Pointed]) -> Iterator[Finding]:
    seen: Counter[str] = Counter()
    for passage in texts:
        for each in sorted(one for one in pointed if one.is_in(passage)):
            name = _name(each)
            seen[name] += 1
            yield _finding(passage, each, f"{name}-{seen[name]}")


def _finding(passage: Passage, pointed: Pointed, name: str) -> Finding:
    start, end = pointed.start, pointed.end
    return Finding(
        id=name,
        place=passage.place,
        hit=Hit(start=start, end=end, label=Label.OTHER, tier=Tier.DOUBT, reason=POINTED_OUT),
        text=Prose(passage.text.plain[start:end]),
    )


def _name(one: Pointed) -> str:
    parts = (one.field, one.column, one.text, str(one.start), str(one.end))
    return f"own-{blake2s(chr(0).join(parts).encode(), digest_size=6).hexdigest()}"
