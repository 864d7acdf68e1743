"""`moreelberaad policy …`: what the organisation asks, and whether a file is right."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group
from moreelberaad.cli.console import Console
from moreelberaad.domain.policy import NO_POLICY, Policy
from moreelberaad.i18n import N_
from moreelberaad.lesson_words import SCOPE_NAMES


def add(program: Group) -> None:
    """Add the commands of the policy."""
    program.below("policy", N_("het beleid van je organisatie"), _add)


def _add(group: Group) -> None:
    group.add("show", _show, N_("vertel wat het beleid op deze laptop vraagt"))
    check = group.add("check", _check, N_("kijk of een bestand een goed beleid is"))
    check.add_argument("file", metavar="FILE")


def _show(console: Console, app: App, _: argparse.Namespace) -> int:
    place = app.world.policy_file
    if app.policy == NO_POLICY and not console.as_json:
        console.say(N_("Er is geen beleid. Het zou hier staan: {place}"), place=str(place))
        return exits.DONE
    _tell(console, app.policy)
    return exits.DONE


def _check(console: Console, app: App, options: argparse.Namespace) -> int:
    _tell(console, app.check_policy(Path(options.file)))
    return exits.DONE


def _tell(console: Console, policy: Policy) -> None:
    if console.as_json:
        console.give(_plain(policy))
        return
    terms, say = policy.terms, console.say
    say(N_("Aantallen tonen vanaf {number} mensen."), number=policy.fewest)
    say(
        N_("Dagen: notities {notes}, afspraken {agreements}, lessen {lessons}."),
        notes=terms.notes,
        agreements=terms.agreements,
        lessons=terms.lessons,
    )
    say(
        N_("Dagen: evaluaties {evaluation}, logboeken {log}."),
        evaluation=terms.evaluation,
        log=terms.log,
    )
    say(N_("Vergrendelen na uiterlijk {number} minuten."), number=policy.lock_after)
    scope = console.language.say(SCOPE_NAMES[policy.share_up_to])
    say(N_("Delen tot en met: {scope}."), scope=scope)
    if not policy.accept_proposals:
        say(N_("Niets gaat weg dat niemand heeft nagelezen."))
    if not policy.reasons:
        say(N_("Een reden opent geen poort."))
    if policy.marking:
        say(N_("Merking: {marking}"), marking=policy.marking)


def _plain(policy: Policy) -> dict[str, Any]:
    plain = asdict(policy)
    return {"k": plain.pop("fewest"), **plain}
