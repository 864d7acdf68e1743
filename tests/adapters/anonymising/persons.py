"""The people that the check finds in a text."""

from __future__ import annotations

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.domain.findings import Label


def persons(engine: Engine, text: str, tiers: str = "AB") -> list[str]:
    """Give their names as they stand there, of these tiers."""
    return [
        text[hit.start : hit.end]
        for hit in engine.find(text)
        if hit.label is Label.PERSON and hit.tier.value in tiers
    ]
