"""`moreelberaad cards …`: dilemma cards listed, checked, taken in, shared and printed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from moreelberaad import card_files
from moreelberaad.bootstrap import App
from moreelberaad.card_words import CARD_STATUSES
from moreelberaad.cli import card_import_commands, card_print_command, exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.i18n import N_


def add(program: Group) -> None:
    """Add the commands of the dilemma cards."""
    program.below("cards", N_("dilemmakaarten: lijst, controle, bestand en papier"), _add)


def _add(group: Group) -> None:
    say = group.language.say
    told = group.add("list", _list, N_("noem de kaarten in de kluis"))
    told.add_argument("--deck", metavar="NAME", help=say(N_("alleen deze set")))
    card_import_commands.add(group)
    export = group.add("export", _export, N_("schrijf een set naar een bestand om te delen"))
    export.add_argument("--deck", metavar="NAME", required=True, help=say(N_("welke set")))
    export.add_argument(
        "--out",
        metavar="FILE",
        type=_named_file,
        required=True,
        help=say(N_("waar het bestand komt, met als einde: {ending}"), ending=card_files.ENDING),
    )
    card_print_command.add(group)


def _list(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        decks = {deck.id: deck for deck in bench.cards.decks()}
        if options.deck is not None:
            deck = card_import_commands.the_deck(bench, options.deck)
            decks = {deck.id: deck}
        cards = [kept for kept in bench.cards.all() if kept.deck in decks]
    if console.as_json:
        console.give([_summary(console, kept, decks[kept.deck]) for kept in cards])
        return exits.DONE
    if not cards:
        console.say(N_("Er zijn nog geen kaarten."))
    for kept in cards:
        title = kept.card.title.get(console.language.code)
        status = console.language.say(CARD_STATUSES[kept.card.status])
        console.line(f"{kept.id}  {title}  {decks[kept.deck].title}  {status}")
    return exits.DONE


def _export(console: Console, app: App, options: argparse.Namespace) -> int:
    """Leave out what may name somebody: only what is decided about leaves the vault."""
    with unlocked(console, app, options) as bench:
        deck = card_import_commands.the_deck(bench, options.deck)
        there = bench.cards.in_deck(deck.id)
        cards = [kept.card for kept in there if not bench.card_checks.open_points(kept)]
        if cards:
            card_files.write_deck(options.out, deck, cards)
    if left := len(there) - len(cards):
        console.note(N_("Met een open punt, en daarom niet mee: {number}."), number=left)
    if not cards:
        console.note(N_("Er is niets geschreven."))
        return exits.REFUSED
    console.answer(
        {"deck": deck.title, "cards": len(cards), "left_out": left},
        N_("Geschreven: ‘{deck}’. Aantal kaarten: {number}."),
        deck=deck.title,
        number=len(cards),
    )
    return exits.DONE


def _summary(console: Console, kept: KeptCard, deck: Deck) -> dict[str, Any]:
    return {
        "id": kept.id,
        "title": kept.card.title.get(console.language.code),
        "deck": deck.title,
        "status": kept.card.status.value,
        "themes": [theme.code for theme in kept.card.themes],
    }


def _named_file(name: str) -> Path:
    """Read a file that ends as a deck does."""
    path = Path(name)
    if path.suffix.casefold() != card_files.ENDING:
        raise ValueError
    return path
