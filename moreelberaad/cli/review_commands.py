"""`moreelberaad review FILE`: the findings in a loose text, for trying out and for measuring."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from moreelberaad import bootstrap, reason_words
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import NOTHING_FOUND, Group
from moreelberaad.cli.console import Console
from moreelberaad.cli.notes import notes
from moreelberaad.cli.pace import Pace
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.findings import TRACES, Hit, Tier
from moreelberaad.i18n import N_

_LONG = 20_000
"""Characters that may take more than half a second on a slow machine."""


def add(program: Group) -> None:
    """Add the command for a loose text."""
    review = program.add("review", _review, N_("zoek in een losse tekst wat naar iemand leidt"))
    review.add_argument("file", metavar="FILE|-")


def _review(console: Console, app: App, options: argparse.Namespace) -> int:
    path = Path(options.file)
    if path.suffix == ".jsonl":
        _each_note(console, app, path)
    else:
        _whole_text(console, app, path)
    return exits.DONE


def _each_note(console: Console, app: App, path: Path) -> None:
    """Answer each line when it is read, so that a large file needs no more memory."""
    pace = Pace(console, N_("Regels nagekeken: {number}."))
    number = 0
    for number, note in enumerate(notes(bootstrap.text_lines(path)), start=1):
        hits = [hit for hit in app.recogniser.find(note.text) if hit.label not in TRACES]
        spans = [_span(hit) | (_told(console, hit) if console.as_json else {}) for hit in hits]
        console.line(json.dumps({"id": note.id, "spans": spans}, ensure_ascii=False))
        pace.at(number)
    if not number:
        raise _empty(path)


def _whole_text(console: Console, app: App, path: Path) -> None:
    text = bootstrap.read_text(path)
    if not text.strip():
        raise _empty(path)
    if len(text) > _LONG:
        console.note(N_("Bezig met nakijken: {number} tekens."), number=len(text))
    hits = app.recogniser.find(text)
    if console.as_json:
        console.give([_described(console, text, hit) for hit in hits])
    elif hits:
        _list(console, text, hits)
    else:
        console.say(NOTHING_FOUND)


def _list(console: Console, text: str, hits: Sequence[Hit]) -> None:
    for hit in hits:
        suggestion = next(iter(hit.suggestions), "–")
        reason = reason_words.reason_text(console.language, hit.reason)
        place = f"{hit.start}–{hit.end}  {hit.label} {hit.tier}"
        console.line(f"{place}  {text[hit.start : hit.end]!r} → {suggestion}  ({reason})")
    tiers = Counter(hit.tier for hit in hits)
    console.say(
        N_(
            "Zeker (A): {sure}. Twijfel (B): {doubt}. Onbekend woord (C): {unknown}. "
            "Lees het zelf ook: de controle vindt niet alles."
        ),
        sure=tiers[Tier.SURE],
        doubt=tiers[Tier.DOUBT],
        unknown=tiers[Tier.UNKNOWN],
    )


def _empty(path: Path) -> InputRejected:
    return InputRejected((Mistake(path.name, "empty_file"),), file=path.name)


def _span(hit: Hit) -> dict[str, Any]:
    return {"start": hit.start, "end": hit.end, "label": hit.label, "tier": hit.tier}


def _told(console: Console, hit: Hit) -> dict[str, Any]:
    reason = reason_words.reason_text(console.language, hit.reason)
    return {"reason": reason, "suggestions": list(hit.suggestions)}


def _described(console: Console, text: str, hit: Hit) -> dict[str, Any]:
    return {**_span(hit), "text": text[hit.start : hit.end], **_told(console, hit)}
