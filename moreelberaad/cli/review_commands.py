"""`moreelberaad review FILE`: the findings in a loose text, for trying out and for measuring."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from moreelberaad import bootstrap
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import NOTHING_FOUND, Group
from moreelberaad.cli.console import Console
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.findings import Hit, Label
from moreelberaad.i18n import N_

_NO_IDENTIFIER = {Label.QUOTE, Label.COMBINATION, Label.GUILT}
"""Marked for a person to judge, but no identifier in the sense of anon.md 1."""


def add(program: Group) -> None:
    """Add the command for a loose text."""
    review = program.add("review", _review, N_("zoek in een losse tekst wat naar iemand leidt"))
    review.add_argument("file", metavar="FILE|-")


def _review(console: Console, app: App, options: argparse.Namespace) -> int:
    text = bootstrap.read_text(Path(options.file))
    if options.file.endswith(".jsonl"):
        for note in _notes(text):
            spans = [
                _span(hit)
                for hit in app.recogniser.find(note["text"])
                if hit.label not in _NO_IDENTIFIER
            ]
            console.line(json.dumps({"id": note["id"], "spans": spans}))
        return exits.DONE
    hits = app.recogniser.find(text)
    if console.as_json:
        console.give([_described(text, hit) for hit in hits])
        return exits.DONE
    if not hits:
        console.say(NOTHING_FOUND)
    for hit in hits:
        words = text[hit.start : hit.end]
        console.line(f"{hit.start}–{hit.end}  {hit.label} {hit.tier}  {words!r}")
    return exits.DONE


def _notes(text: str) -> Iterable[dict[str, str]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            note = json.loads(line)
        except json.JSONDecodeError as fault:
            raise _rejected(number, "not_json", line=number, column=fault.colno) from None
        except (ValueError, RecursionError):
            raise _rejected(number, "not_json", line=number, column=1) from None
        match note:
            case {"id": str(), "text": str()}:
                yield note
            case _:
                raise _rejected(number, "expected_dict")


def _rejected(number: int, code: str, **params: int) -> InputRejected:
    return InputRejected((Mistake(f"[{number}]", code, tuple(params.items())),))


def _span(hit: Hit) -> dict[str, Any]:
    return {"start": hit.start, "end": hit.end, "label": hit.label, "tier": hit.tier}


def _described(text: str, hit: Hit) -> dict[str, Any]:
    return {
        **_span(hit),
        "text": text[hit.start : hit.end],
        "reason": hit.reason,
        "suggestions": list(hit.suggestions),
    }
