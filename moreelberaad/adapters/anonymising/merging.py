"""Settling which hit has which letters, so that no letter any hit covers is left open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

import regex

from moreelberaad.domain.findings import TRACES, Hit, Label, Tier

_SUBSTANCE = regex.compile(r"[\p{L}\p{N}](?:.*[\p{L}\p{N}])?")


def settle(text: str, hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Give hits that do not overlap: the longest keeps its place, others what it leaves them.

    An unknown word is only underlined, so it keeps no more than the others leave it.
    Quotations, combinations and guilt stand apart: they may contain others.
    """
    joined = list(_joined(hits))
    traces = [hit for hit in joined if hit.label in TRACES]
    others = [hit for hit in joined if hit.label not in TRACES]
    return tuple(sorted([*traces, *_apart(text, others)], key=lambda hit: (hit.start, -hit.end)))


def _joined(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Make one hit of overlapping hits of the same kind, as sure as the surest of them."""
    last: Hit | None = None
    for hit in sorted(hits, key=lambda hit: (hit.label, hit.start, -hit.end)):
        if last and last.label is hit.label and hit.start < last.end:
            surer = min(last, hit, key=lambda each: (each.tier.value, each.start - each.end))
            last = replace(surer, start=last.start, end=max(last.end, hit.end))
            continue
        if last:
            yield last
        last = hit
    if last:
        yield last


def _apart(text: str, hits: list[Hit]) -> Iterator[Hit]:
    if not hits:
        return
    owners: list[Hit | None] = [None] * len(text)
    for hit in sorted(hits, key=_strength):
        owners[hit.start : hit.end] = [hit] * (hit.end - hit.start)
    for _, run in groupby(range(len(text)), key=lambda index: id(owners[index])):
        place = list(run)
        owner = owners[place[0]]
        if owner:
            yield from _kept(text, owner, place[0], place[-1] + 1)


def _kept(text: str, hit: Hit, start: int, end: int) -> Iterator[Hit]:
    """Give what is left of a hit, without the spaces and signs at a cut."""
    if (start, end) == (hit.start, hit.end):
        yield hit
    elif match := _SUBSTANCE.search(text, start, end):
        yield replace(hit, start=match.start(), end=match.end())


def _strength(hit: Hit) -> tuple[bool, int, bool, bool]:
    """Order hits: what is only underlined never takes letters from what must be decided.

    At the same length a kind that is known comes before "some number".
    """
    is_known = hit.label is not Label.ID
    return hit.tier is not Tier.UNKNOWN, hit.end - hit.start, hit.tier is Tier.SURE, is_known
