"""`moreelberaad cards import` and `check`: what becomes of each row of a file, and why."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from moreelberaad import card_files
from moreelberaad.application.deck_import import Columns, DeckImports
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.card_row_words import OUTCOMES, reason_text
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.card_content import title_mark
from moreelberaad.domain.card_files import CardFile
from moreelberaad.domain.card_guessing import columns_of, of_ours
from moreelberaad.domain.deck_import import DeckImport, Outcome, PlannedRow
from moreelberaad.domain.decks import STARTER, Deck, deck_title
from moreelberaad.domain.errors import InputRejected, Mistake, NotFound
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.text import brief
from moreelberaad.i18n import N_

_NOT_RIGHT = frozenset({Outcome.REFUSED, Outcome.ATTENTION})


def add(group: Group) -> None:
    """Add the commands that read a file of cards."""
    say = group.language.say
    taken = group.add("import", _import, N_("neem kaarten over uit een bestand"))
    source = taken.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "file", metavar="FILE", nargs="?", help=say(N_("xlsx, csv, json, md, txt of een set"))
    )
    source.add_argument(
        "--starter", action="store_true", help=say(N_("de kaarten die bij de app horen"))
    )
    taken.add_argument("--deck", metavar="NAME", help=say(N_("naar welke set, ook een nieuwe")))
    taken.add_argument(
        "--dry-run", action="store_true", help=say(N_("vertel alleen wat er zou gebeuren"))
    )
    check = group.add("check", _check, N_("kijk zonder kluis of een bestand goede kaarten heeft"))
    check.add_argument("file", metavar="FILE")
    for command in (taken, check):
        command.add_argument(
            "--columns",
            metavar="NAME=PART,...",
            default="",
            help=say(N_("wat een kolom is, als het niet goed is geraden: Naam=title_nl")),
        )


def _import(console: Console, app: App, options: argparse.Namespace) -> int:
    plan_in = _starter(console, app) if options.starter else _from_file(console, options)
    with unlocked(console, app, options) as bench:
        plan = plan_in(bench.deck_imports, _chosen(bench, options.deck))
        if not options.dry_run:
            bench.deck_imports.carry_out(plan)
    sentence = (
        N_("Zo gaat het in ‘{deck}’: {counts}.")
        if options.dry_run
        else N_("Ingelezen in ‘{deck}’: {counts}.")
    )
    _tell(console, plan, sentence)
    is_refused = all(row.outcome is Outcome.REFUSED for row in plan.rows)
    return exits.REJECTED if is_refused else exits.DONE


def _check(console: Console, app: App, options: argparse.Namespace) -> int:
    plan_in = _from_file(console, options)
    with app.practice() as bench:
        plan = plan_in(bench.deck_imports, None)
    _tell(console, plan, N_("In een lege kluis: {counts}."))
    is_right = plan.rows and not any(row.outcome in _NOT_RIGHT for row in plan.rows)
    return exits.DONE if is_right else exits.REJECTED


_PlanIn = Callable[[DeckImports, Deck | None], DeckImport]


def _from_file(console: Console, options: argparse.Namespace) -> _PlanIn:
    """Read the file before a vault opens; what was read otherwise than it stands is told."""
    file = card_files.read_card_file(Path(options.file))
    columns = _columns(file, options.columns)
    if file.remarks:
        console.mistakes(InputRejected(file.remarks))
    return lambda imports, deck: imports.plan(file, columns, deck)


def _starter(console: Console, app: App) -> _PlanIn:
    usual = Deck(id=STARTER, title=console.language.say(N_("Startset")))
    return lambda imports, deck: imports.plan_cards(deck or usual, app.starter())


def deck_called(bench: Workbench, name: str) -> Deck | None:
    """Give the deck with this title or id, if there is one."""
    mark = title_mark(deck_title(name))
    return next(
        (
            deck
            for deck in bench.cards.decks()
            if name == deck.id or title_mark(deck.title) == mark
        ),
        None,
    )


def the_deck(bench: Workbench, name: str) -> Deck:
    """Give the deck with this title or id; raises `NotFound`."""
    if deck := deck_called(bench, name):
        return deck
    raise NotFound(what="deck", id=brief(name))


def _chosen(bench: Workbench, name: str | None) -> Deck | None:
    """Give the deck that is named, also when it is new; raises `InputRejected` without words."""
    if name is None:
        return None
    if not deck_title(name):
        raise InputRejected((Mistake("--deck", "missing"),))
    return deck_called(bench, name) or bench.deck_imports.new_deck(name)


def _columns(file: CardFile, told: str) -> Columns:
    """Lay what is told over what is guessed; a part that is named moves.

    Raises `InputRejected` for a heading that is not there, a part that does not exist, and when
    no column is left to read.
    """
    columns = dict(enumerate(columns_of(file)))
    wrong = Mistakes()
    for pair in filter(None, told.split(",")):
        heading, _, part = (word.strip() for word in pair.rpartition("="))
        (column,) = of_ours([part])
        if heading not in file.headings or (part and not column):
            wrong.add(f"--columns {brief(pair)}", "unknown_column")
            continue
        for place, other in columns.items():
            if other == column and column and column.part != "questions":
                columns[place] = None
        columns[file.headings.index(heading)] = column
    if not any(columns.values()):
        wrong.add("", "card_columns_unknown")
    wrong.raise_if_any()
    return tuple(columns.values())


def _tell(console: Console, plan: DeckImport, sentence: str) -> None:
    if console.as_json:
        console.give(_told(console, plan))
        return
    for row in plan.rows:
        if row.reasons or row.outcome is not Outcome.NEW:
            reasons = "; ".join(_reasons(console, row))
            outcome = console.language.say(OUTCOMES[row.outcome])
            place = console.language.say(N_("rij {number}"), number=row.number)
            console.line(f"{place}  {outcome}: {reasons}" if reasons else f"{place}  {outcome}")
    numbers = {each: plan.count(each) for each in Outcome}
    counts = ", ".join(
        f"{number} {console.language.say(OUTCOMES[each])}"
        for each, number in numbers.items()
        if number
    )
    if counts:
        console.say(sentence, deck=plan.deck.title, counts=counts)
    else:
        console.say(N_("Er zijn geen kaarten gevonden."))


def _told(console: Console, plan: DeckImport) -> dict[str, Any]:
    return {
        "deck": plan.deck.title,
        "counts": {each.value: plan.count(each) for each in Outcome},
        "rows": [
            {
                "row": row.number,
                "id": row.kept.id if row.kept else None,
                "outcome": row.outcome.value,
                "reasons": list(_reasons(console, row)),
            }
            for row in plan.rows
        ],
    }


def _reasons(console: Console, row: PlannedRow) -> list[str]:
    return [reason_text(console.language, each.code, dict(each.params)) for each in row.reasons]
