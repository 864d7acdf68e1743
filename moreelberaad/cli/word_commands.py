"""`moreelberaad words …`: the own words of a vault, about which the check asks no more."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from moreelberaad import reason_words
from moreelberaad.application.own_words import may_be_own, own_form, seen_alone
from moreelberaad.application.vault_commands import (
    AddOwnWord,
    DropOwnWord,
)
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.errors import InputRejected, Mistake, NotFound
from moreelberaad.domain.findings import Hit, Tier
from moreelberaad.i18n import N_

_NO_HIT = N_("geen punt")


def add(program: Group) -> None:
    """Add the commands of the own words."""
    program.below("words", N_("eigen woorden waar de controle niet meer naar vraagt"), _add)


def _add(group: Group) -> None:
    group.add("list", _list, N_("noem de eigen woorden"))
    for name, run, summary in (
        ("add", _new, N_("voeg een eigen woord toe")),
        ("drop", _drop, N_("haal een eigen woord weg")),
    ):
        group.add(name, run, summary).add_argument("word", metavar="WORD")
    export = group.add("export", _export, N_("schrijf de eigen woorden als lijst voor iedereen"))
    export.add_argument("file", metavar="FILE")


def _list(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        words = sorted(bench.own_words.all())
    if console.as_json:
        console.give(words)
    elif not words:
        console.say(N_("Er zijn nog geen eigen woorden."))
    else:
        console.line("\n".join(words))
    return exits.DONE


def _new(console: Console, app: App, options: argparse.Namespace) -> int:
    word = own_form(options.word)
    if not may_be_own(word):
        raise InputRejected((Mistake("WORD", "no_single_word"),), file="WORD")
    with unlocked(console, app, options) as bench:
        bench.bus.execute(AddOwnWord(word=word))
    console.answer({"added": word}, N_("Toegevoegd. De controle vraagt er niet meer naar."))
    if _is_sure(seen_alone(word, app.recogniser)):
        console.note(N_("Let op: waar de controle zeker is, blijft zij dit woord melden."))
    return exits.DONE


def _drop(console: Console, app: App, options: argparse.Namespace) -> int:
    word = own_form(options.word)
    with unlocked(console, app, options) as bench:
        if word not in bench.own_words.all():
            raise NotFound(what="word", id="WORD")
        bench.bus.execute(DropOwnWord(word=word))
    console.answer({"dropped": word}, N_("Weggehaald. De controle vraagt er weer naar."))
    return exits.DONE


def _export(console: Console, app: App, options: argparse.Namespace) -> int:
    """Show what goes before it goes; a word that surely leads to someone stays in the vault."""
    path = Path(options.file)
    with unlocked(console, app, options) as bench:
        seen = {word: seen_alone(word, app.recogniser) for word in sorted(bench.own_words.all())}
        written = [word for word, hit in seen.items() if not _is_sure(hit)]
        if written:
            bench.write_own_words(path, written)
    if console.as_json:
        console.give([_told(console, word, hit) for word, hit in seen.items()])
    else:
        _show(console, seen)
    if not written:
        console.note(N_("Er is niets geschreven."))
        return exits.REFUSED
    return exits.DONE


def _show(console: Console, seen: dict[str, Hit | None]) -> None:
    for word, hit in seen.items():
        if _is_sure(hit):
            sentence = N_("{word}: gaat niet mee, de controle is zeker ({reason})")
        else:
            sentence = N_("{word}: gaat mee ({reason})")
        console.say(sentence, word=word, reason=_reason(console, hit))


def _told(console: Console, word: str, hit: Hit | None) -> dict[str, Any]:
    tier = hit.tier.value if hit else None
    reason = _reason(console, hit) if hit else None
    return {"word": word, "written": not _is_sure(hit), "tier": tier, "reason": reason}


def _reason(console: Console, hit: Hit | None) -> str:
    if hit is None:
        return console.language.say(_NO_HIT)
    return reason_words.reason_text(console.language, hit.reason)


def _is_sure(hit: Hit | None) -> bool:
    return hit is not None and hit.tier is Tier.SURE
