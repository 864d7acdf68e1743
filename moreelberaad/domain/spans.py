"""Stretches of a text, in code points: how one lies beside others."""

from __future__ import annotations

from collections.abc import Iterable

Span = tuple[int, int]
"""Where it begins, and where it ends."""


def is_within(span: Span, others: Iterable[Span]) -> bool:
    """Tell whether one of these holds it whole."""
    return any(start <= span[0] and span[1] <= end for start, end in others)


def meets(span: Span, others: Iterable[Span]) -> bool:
    """Tell whether one of these has a sign in common with it."""
    return any(start < span[1] and span[0] < end for start, end in others)
