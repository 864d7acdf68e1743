"""`moreelberaad agreements …`: what was agreed in closed sessions, and the days to look back."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from moreelberaad.application.agreements import Agreement, days_to_come
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.follow_up_days import ENDING, write_days
from moreelberaad.i18n import N_


def add(program: Group) -> None:
    """Add the commands of the agreements."""
    program.below("agreements", N_("afspraken uit gesloten beraden: lijst en agenda"), _add)


def _add(group: Group) -> None:
    say = group.language.say
    told = group.add("list", _list, N_("noem de afspraken, de eerste terugblik eerst"))
    chosen = told.add_mutually_exclusive_group()
    chosen.add_argument("--open", action="store_true", help=say(N_("alleen wat nog loopt")))
    chosen.add_argument("--done", action="store_true", help=say(N_("alleen wat klaar is")))
    calendar = group.add(
        "calendar", _calendar, N_("schrijf de dagen van terugblik op, zonder inhoud")
    )
    calendar.add_argument(
        "--out",
        metavar="FILE",
        type=_named_file,
        required=True,
        help=say(N_("waar het bestand komt, met als einde: {ending}"), ending=ENDING),
    )


def _list(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        agreements = [each for each in bench.agreements() if _is_meant(each, options)]
    if console.as_json:
        console.give([_summary(each) for each in agreements])
        return exits.DONE
    if not agreements:
        console.say(N_("Er zijn geen afspraken."))
    for each in agreements:
        day = console.language.day(each.follow_up) if each.follow_up else "–"
        console.line(
            f"{day}  {each.action.plain}  {each.owner_role.plain or '–'}  {_status(console, each)}"
        )
    return exits.DONE


def _calendar(console: Console, app: App, options: argparse.Namespace) -> int:
    today = app.world.today.day
    with unlocked(console, app, options) as bench:
        days = days_to_come(bench.agreements(), today)
    write_days(options.out, days, language=console.language, today=today)
    console.answer(
        {"days": len(days)},
        N_("Geschreven: een agenda zonder inhoud. Aantal dagen: {number}."),
        number=len(days),
    )
    return exits.DONE


def _is_meant(agreement: Agreement, options: argparse.Namespace) -> bool:
    if options.open:
        return agreement.is_open
    return not (options.done and agreement.is_open)


def _status(console: Console, agreement: Agreement) -> str:
    labels = {each.code: each.label.get(console.language.code) for each in agreement.statuses}
    return labels.get(agreement.status, agreement.status)


def _summary(agreement: Agreement) -> dict[str, Any]:
    return {
        "session": agreement.session,
        "action": agreement.action.plain,
        "owner_role": agreement.owner_role.plain,
        "due": _day(agreement.due),
        "follow_up": _day(agreement.follow_up),
        "status": agreement.status,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _named_file(name: str) -> Path:
    """Read a file that ends as a calendar does."""
    path = Path(name)
    if path.suffix.casefold() != ENDING:
        raise ValueError
    return path
