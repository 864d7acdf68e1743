"""What hits betray together: kinds of trace that each leave many, and together only one (R2)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.text import sentences

_ABOUT_SOMEONE = frozenset({Label.RANK, Label.FUNCTION, Label.AGE, Label.OTHER})
_ABOUT_AN_EVENT = frozenset({Label.DATE, Label.LOCATION, Label.UNIT, Label.MISSION})
_FEW_IN_A_TEXT = 3
_HARM = regex.compile(
    r"(?i)(?<!\w)(?:gesneuveld\p{L}?|sneuvel(?:de|den)|omgekomen|omkwam|verongelukt\p{L}{0,2}"
    r"|dodelijk\p{L}?|doodgeschoten|doodgereden|overled(?:en|ene)|overleed|verdron\p{L}{1,4}"
    r"|zelfdoding|(?:zwaar)?gewond(?:e|en)?|geamputeerd|(?:been|arm|hand|oog|voet)\sverloor"
    r"|verloor(?:\s\p{L}{2,12}){1,3}\s(?:been|arm|hand|oog|voet)"
    r"|slachtoffers?|killed|wounded|died|drowned|fatal|casualt(?:y|ies)|injured|suicide)(?!\w)"
)
_ABOVE_MAJOR = regex.compile(
    r"(?i)^(?:overste|l(?:ui?)?t(?:enant)?[ .-]*kol|lkol|kolonel|kol\b|(?:kapitein[ -]|k)luitenant"
    r"|kl?tz|kapitein[ -]ter[ -]zee|commandeur|commodore|cdre?|schout|sbn"
    r"|(?:vice|luitenant)[ -]?admiraal|admir|brig(?:ade)?[ -]?gen|bgen|gen(?:eraal)?\b"
    r"|(?:gen|lui?t|lt)(?:eraal|enant)?[ -]?(?:maj|gen)|lgen|lieutenant colonel|lt ?col|colonel"
    r"|(?:major |lieutenant |brigadier )?general|rear admiral|OF-?[4-9])"
)
"""By first letters: ranks.toml cannot list codes such as OF-5, nor ranks as they are mistyped."""


def with_combinations(text: str, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Give the hits of one paragraph and, in their order, what several of them betray together."""
    marked = [_rare(text, hit) for hit in hits]
    clues = [hit for hit in marked if hit.label in _ABOUT_SOMEONE | _ABOUT_AN_EVENT]
    found = list(_in_sentences(text, clues)) if clues else []
    if not found:
        found = list(_third(clues))
    yield from sorted([*marked, *found], key=lambda hit: (hit.start, -hit.end))


def _rare(text: str, hit: Hit) -> Hit:
    """Say of a rank above major that few people hold it (anon.md 5.7)."""
    is_high = hit.label is Label.RANK and _ABOVE_MAJOR.search(text[hit.start : hit.end])
    return replace(hit, reason="rank_above_major") if is_high else hit


def _in_sentences(text: str, clues: Sequence[Hit]) -> Iterator[Hit]:
    starts = [hit.start for hit in clues]
    for start, end in sentences(text):
        near = clues[bisect_left(starts, start) : bisect_left(starts, end)]
        people = [hit for hit in near if hit.label in _ABOUT_SOMEONE]
        if len({hit.label for hit in people}) > 1:
            yield _spanning(people, _reason(people))
        elif events := [hit for hit in near if hit.label in _ABOUT_AN_EVENT]:
            yield from _harm(text, start, end, events)


def _reason(people: Iterable[Hit]) -> str:
    """Tell a rank with a function apart: in a field that holds a role that is no finding."""
    only_role = {hit.label for hit in people} == {Label.RANK, Label.FUNCTION}
    return "rank_and_function" if only_role else "clues_together"


def _harm(text: str, start: int, end: int, events: Sequence[Hit]) -> Iterator[Hit]:
    harm = _HARM.search(text, start, end)
    if harm:
        first = min(harm.start(), events[0].start)
        last = max(harm.end(), events[-1].end)
        yield _combination(first, last, Tier.DOUBT, "harm_with_place_or_time")


def _third(clues: Sequence[Hit]) -> Iterator[Hit]:
    """Mark the third kind of trace in one text: without it there are two."""
    kinds: set[Label] = set()
    for hit in clues:
        kinds.add(hit.label)
        if len(kinds) == _FEW_IN_A_TEXT:
            yield _combination(hit.start, hit.end, Tier.UNKNOWN, "third_clue")
            return


def _spanning(hits: Sequence[Hit], reason: str) -> Hit:
    return _combination(hits[0].start, hits[-1].end, Tier.DOUBT, reason)


def _combination(start: int, end: int, tier: Tier, reason: str) -> Hit:
    return Hit(start=start, end=end, label=Label.COMBINATION, tier=tier, reason=reason)
