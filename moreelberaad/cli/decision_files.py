"""Decisions as `sessions review --json` wrote them and a person filled them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from moreelberaad import bootstrap, reason_words
from moreelberaad.application.decisions import read_review
from moreelberaad.domain.review import Finding, Review
from moreelberaad.domain.values import Prose


def read_decisions(
    path: Path | None, findings: Sequence[Finding], *, reason: Prose = Prose("")
) -> Review:
    """Read the decisions, none when there is no file; raises `InputRejected`."""
    entries = bootstrap.read_json(path) if path else []
    review = read_review(_with_own_reasons(entries), findings)
    return replace(review, reason=reason) if reason else review


def _with_own_reasons(entries: Any) -> Any:  # noqa: ANN401 - plain data
    """Drop why the check marked a place: that is no reason to let it stand."""
    if not isinstance(entries, list):
        return entries
    return [_with_own_reason(entry) if isinstance(entry, dict) else entry for entry in entries]


def _with_own_reason(entry: dict[str, Any]) -> dict[str, Any]:
    if reason_words.is_reason(str(entry.get("reason", ""))):
        return {key: value for key, value in entry.items() if key != "reason"}
    return entry
