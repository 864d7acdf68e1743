"""What is said of a series: in its list, of its sessions, and of what its group agreed."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from moreelberaad import wording
from moreelberaad.application.followups import OpenAgreement
from moreelberaad.application.ports import SessionSummary
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.series import LabelFault, SeriesItem


def counts(ui: Ui, item: SeriesItem) -> str:
    """Count the sessions and what goes on."""
    sessions = ui.count("{number} beraad", "{number} beraden", item.sessions)
    if not item.open:
        return sessions
    going_on = ui.count("{number} open afspraak", "{number} open afspraken", item.open)
    return f"{sessions} · {going_on}"


def next_planned(ui: Ui, item: SeriesItem) -> str:
    """Say when the next session is that was put ready."""
    if item.planned:
        return ui.say("gepland op {day}", day=ui.language.day(item.planned))
    return ui.say("klaargezet zonder dag") if item.has_plan else ui.say("niets gepland")


def about_session(ui: Ui, summary: SessionSummary) -> str:
    """Say of a session its method, its day and where it stands."""
    day = summary.held_on or summary.closed_on
    said = (
        summary.method.get(ui.language.code),
        ui.language.day(day) if day else ui.say("zonder dag"),
        ui.say(wording.STATUSES[summary.status]),
    )
    return " · ".join(said)


def about_agreement(ui: Ui, agreement: OpenAgreement, today: date) -> str:
    """Say by which role it is done, and when it is looked back on."""
    said = (agreement.owner_role.plain, look_back(ui, agreement, today))
    return " · ".join(filter(None, said))


def look_back(ui: Ui, agreement: OpenAgreement, today: date) -> str:
    """Say which day counts; one that is past is told without blame (ux.md 3.13)."""
    if agreement.follow_up is None:
        due = agreement.due
        return ui.say("klaar op {day}", day=ui.language.day(due)) if due else ui.say("zonder dag")
    day = ui.language.day(agreement.follow_up)
    if agreement.follow_up < today:
        return ui.say("terugblik stond op {day}", day=day)
    return ui.say("terugblik op {day}", day=day)


def fault_text(ui: Ui, fault: LabelFault | None) -> str:
    """Say why a label cannot be kept."""
    match fault:
        case None:
            return ""
        case LabelFault.MISSING:
            return ui.say("Geef de reeks een naam.")
        case LabelFault.TAKEN:
            return ui.say("Deze naam heeft een andere reeks al.")
        case LabelFault.TRACEABLE:
            return ui.say("Mogelijk herleidbaar. Kies een neutraal woord.")
        case _:
            assert_never(fault)
