"""*Reservekopie* and *Bewaren*: what stays, and for how long (domain.md 6.3)."""

from __future__ import annotations

from moreelberaad.bootstrap import Settings
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.retention import USUAL
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.settings.lines import Line, Value, choice, number
from moreelberaad.ui.viewmodels.settings.of_sharing import office_line


def backup_lines(language: Language) -> tuple[Line, ...]:
    """Give the lines of *Reservekopie*."""
    say = language.say
    return (
        choice(
            "backup_every",
            say("Automatisch"),
            say("Als er iets veranderd is, en altijd vóór een riskante stap. Nooit uit."),
            say("Elk half uur"),
            say("Elke dag"),
            say("Elke week"),
        ),
        choice(
            "backups_stay",
            say("Bewaren"),
            say("Van elke dag, week en maand de nieuwste. Nooit langer dan notities."),
            say("7 dagen, 4 weken en 3 maanden"),
            say("7 dagen en 4 weken"),
            say("7 dagen"),
        ),
        number(
            "backup_warning",
            say("Waarschuw na"),
            say("Zo lang zonder nieuwe kopie staat het op Start. Tussen 1 en 30 dagen."),
            say("dagen"),
        ),
    )


def keeping_lines(language: Language, policy: Policy) -> tuple[Line, ...]:
    """Give the lines of *Bewaren*: the terms hold for everybody, an organisation shortens them."""
    say = language.say
    told = (
        (say("Notities"), say("Na het sluiten, met bericht 14 en 5 dagen vooraf."), "notes"),
        (say("Afspraken"), say("Na de laatste terugblik."), "agreements"),
        (say("Waarnemingen"), say("Lessen die nog niet zijn vrijgegeven."), "lessons"),
        (say("Evaluatie"), say("Tellingen van een reeks, zonder namen."), "evaluation"),
        (say("Wat is er gedeeld"), say("Dagen en soorten, geen inhoud."), "log"),
    )
    return (
        *(_term(language, name, note, term, policy) for name, note, term in told),
        office_line(language, "retention"),
        office_line(language, "reading_place"),
    )


def _term(language: Language, name: str, note: str, term: str, policy: Policy) -> Line:
    days = getattr(policy.terms, term)
    is_shorter = days < getattr(USUAL, term)
    by_whom = language.say("{note} Vastgelegd door je organisatie.", note=note)
    return Line(
        name=name,
        note=by_whom if is_shorter else note,
        fixed=language.count("{number} dag", "{number} dagen", days),
        is_locked=is_shorter,
        read=_nothing,
        put=_as_it_is,
    )


def _nothing(_: Settings) -> Value:
    return ""


def _as_it_is(settings: Settings, _: object) -> Settings:
    return settings
