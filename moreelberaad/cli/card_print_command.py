"""`moreelberaad cards print`: dilemma cards and what belongs with them, on sheets to cut."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from moreelberaad import card_sheets
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.card_import_commands import the_deck
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.card_layouts import USUAL, CardLayout, PrintOrder, SheetKind
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.i18n import N_

_USUAL_SETS = 12


def add(group: Group) -> None:
    """Add the command."""
    say = group.language.say
    printed = group.add("print", _print, N_("zet kaarten op vellen om te snijden"))
    whose = printed.add_mutually_exclusive_group()
    whose.add_argument("--deck", metavar="NAME", help=say(N_("welke set")))
    whose.add_argument("--starter", action="store_true", help=say(N_("de startset")))
    printed.add_argument(
        "--kind",
        choices=list(SheetKind),
        default=SheetKind.DILEMMAS,
        help=say(N_("wat er op de kaarten staat")),
    )
    printed.add_argument("--layout", choices=list(CardLayout), help=say(N_("hoeveel op een vel")))
    printed.add_argument(
        "--sets", metavar="N", type=int, default=_USUAL_SETS, help=say(N_("voor hoeveel mensen"))
    )
    printed.add_argument("--drafts", action="store_true", help=say(N_("neem ook concepten mee")))
    printed.add_argument(
        "--no-backs", dest="backs", action="store_false", help=say(N_("zonder achterkanten"))
    )
    printed.add_argument(
        "--no-marks", dest="marks", action="store_false", help=say(N_("zonder snijtekens"))
    )
    printed.add_argument(
        "--out", metavar="FILE", required=True, type=Path, help=say(N_("waar het bestand komt"))
    )


def _print(console: Console, app: App, options: argparse.Namespace) -> int:
    kind = SheetKind(options.kind)
    if kind is SheetKind.DILEMMAS and not (options.deck or options.starter):
        console.note(N_("Welke kaarten? Geef --deck NAME of --starter."))
        return exits.USAGE
    numbered = _cards(console, app, options) if kind is SheetKind.DILEMMAS else {}
    order = PrintOrder(
        kind=kind,
        layout=CardLayout(options.layout) if options.layout else USUAL[kind],
        language=console.language.code,
        cards=tuple(numbered.values()),
        numbers=tuple(numbered),
        values=app.card_words().values if kind is SheetKind.VALUES else (),
        sets=options.sets,
        backs=options.backs,
        marks=options.marks,
    )
    if not order.number:
        console.note(N_("Er is niets om af te drukken."))
        return exits.REFUSED
    card_sheets.write_sheets(order, options.out, today=app.world.today.day)
    console.answer(
        {"kind": kind.value, "layout": order.layout.value, "cards": order.number},
        N_("Gemaakt: {number} kaarten. Druk af op 100 %, en keer om langs de lange zijde."),
        number=order.number,
    )
    return exits.DONE


def _cards(console: Console, app: App, options: argparse.Namespace) -> Mapping[int, Card]:
    """Give what may go on paper by its number in the deck; drafts only when they are asked for."""
    if options.starter:
        return dict(enumerate(app.starter(), start=1))
    with unlocked(console, app, options) as bench:
        deck = the_deck(bench, options.deck)
        return {
            number: kept.card
            for number, kept in enumerate(bench.cards.in_deck(deck.id), start=1)
            if not kept.card.missing
            and (options.drafts or kept.card.status is not CardStatus.DRAFT)
        }
