"""What is said of an agreement: its day, its status, and how the slips lie."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from moreelberaad.application.agreements import Agreement
from moreelberaad.domain.follow_ups import AGREE, Collective
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.viewmodels.follow_up import slips_words
from moreelberaad.ui.viewmodels.learning.agreements_listing import Group, day_of, group_of

GROUPS = {
    Group.NOW: N_("Terugblik nu"),
    Group.COMING: N_("Komende weken"),
    Group.UNDATED: N_("Zonder datum"),
    Group.OVER: N_("Afgerond"),
}
CHOICES = {
    "continue": N_("Doorgaan"),
    "adjust": N_("Aanpassen"),
    "stopped": N_("Stoppen"),
    "done": N_("Afgerond"),
}
"""How it goes on after a look back, by the status that it gets."""
_SERIES = ("reeks ", "series ")


def near_day(language: Language, day: date, today: date) -> str:
    """Write a day, with its year only when that is another."""
    if day.year != today.year:
        return language.day(day)
    pattern = "d MMMM"
    return format_date(day, pattern, locale=language.code)


def when(language: Language, agreement: Agreement, today: date) -> str:
    """Say at the end of a row when it is; what is past is told without blame."""
    day = day_of(agreement)
    if not agreement.is_open:
        return status_word(language, agreement)
    if day is None:
        return language.say("kies een datum")
    if day == today:
        return language.say("vandaag")
    told = near_day(language, day, today)
    return language.say("stond op {day}", day=told) if day < today else told


def day_line(language: Language, agreement: Agreement, today: date) -> str:
    """Say above the form which day it has; empty without one."""
    day = day_of(agreement)
    if day is None:
        return ""
    told = near_day(language, day, today)
    if agreement.follow_up is None:
        return language.say("Klaar op {day}", day=told)
    if group_of(agreement, today) is Group.NOW and day < today:
        return language.say("Terugblik stond op {day}", day=told)
    return language.say("Terugblik {day}", day=told)


def about(language: Language, agreement: Agreement) -> str:
    """Say who takes it up, and in which series."""
    role = agreement.owner_role.plain.strip()
    role = role[:1].upper() + role[1:] if role else language.say("Nog geen rol gekozen")
    return " · ".join(filter(None, (role, series_name(language, agreement))))


def series_name(language: Language, agreement: Agreement) -> str:
    """Name the series, if it is of one; a label may begin with that word itself."""
    label = agreement.series.plain.strip() if agreement.series else ""
    if not label or label.casefold().startswith(_SERIES):
        return label
    return language.say("reeks {label}", label=label)


def status_word(language: Language, agreement: Agreement) -> str:
    """Give the word of its status, from the method it came from."""
    labels = {each.code: each.label.get(language.code) for each in agreement.statuses}
    return labels.get(agreement.status, agreement.status)


def collective_words(language: Language, seen: Collective | None) -> str:
    """Say how the slips lie, never in numbers (domain.md 6.2)."""
    if seen is None:
        return language.say("Nog niet geteld.")
    is_for = seen.option == AGREE
    option = language.say("eens") if is_for else language.say("niet eens")
    return slips_words(language, seen.spread, option)


def previous(language: Language, agreement: Agreement) -> str:
    """Say of a look back that is over whether anything was written; else nothing."""
    kept = agreement.looked_back
    if not kept.is_over:
        return ""
    if not (kept.done or kept.changed):
        return language.say("De vorige terugblik: besproken, niets genoteerd.")
    if agreement.is_open:
        return language.say("De vorige terugblik staat hieronder. Vul aan wat erbij komt.")
    return language.say("Deze terugblik is afgerond.")
