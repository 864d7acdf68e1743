"""*Delen* and *Meldroute*: what stands on papers, and where people turn to."""

from __future__ import annotations

from dataclasses import asdict, replace

from moreelberaad import wording
from moreelberaad.application.office import LONGEST_LINE, tidy_office
from moreelberaad.application.reporting_route import LONGEST_CONTACT, tidy_route
from moreelberaad.bootstrap import Settings
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.policy import LONGEST_MARKING, Policy
from moreelberaad.domain.text import one_line
from moreelberaad.i18n import Language
from moreelberaad.lesson_words import SCOPE_NAMES
from moreelberaad.ui.viewmodels.office import archive_lines, paper_lines
from moreelberaad.ui.viewmodels.settings.lines import Choice, Line, Value, Words, choice


def sharing_lines(language: Language, policy: Policy) -> tuple[Line, ...]:
    """Give the lines of *Delen*."""
    say = language.say
    posts = ("second_reader", "controller", "privacy_officer")
    return (
        _reach_line(language, policy),
        Words(
            name=say("Merking"),
            note=say("Boven en onder elke bladzijde. Hoogstens 60 tekens."),
            longest=LONGEST_MARKING,
            fixed=policy.marking,
            is_locked=bool(policy.marking),
            read=lambda kept: kept.marking,
            put=lambda kept, text: replace(kept, marking=one_line(text)),
        ),
        *(office_line(language, post) for post in posts),
        *(_archive_line(*asked) for asked in archive_lines(language)),
    )


def _reach_line(language: Language, policy: Policy) -> Choice:
    """Ask how far a document goes at first; only what the organisation allows is offered."""
    say = language.say
    line = choice(
        "share_up_to",
        say("Delen tot en met"),
        say("Zo ver gaat een blad als je bij Exporteren niets anders kiest."),
        *(say(SCOPE_NAMES[scope]) for scope in Scope),
    )
    if policy.share_up_to is Scope.RIJK:
        return line
    return replace(
        line,
        note=say("{note} Verder laat je organisatie niet toe.", note=line.note),
        options=line.options[: policy.share_up_to.reach + 1],
        read=lambda kept: policy.narrowed(Scope(kept.habits.share_up_to)).value,
    )


def route_lines(language: Language) -> tuple[Line, ...]:
    """Give the five ways, in the order in which *Stop: grens* names them."""
    return tuple(
        _contact(language.say(heading), language.say(general), place)
        for place, (heading, general) in enumerate(wording.REPORTING_ROUTE)
    )


def office_line(language: Language, field: str) -> Words:
    """Ask a line of the office, which stands on papers; where a function belongs, no name."""
    label, note = next(
        (label, note) for name, label, note in paper_lines(language) if name == field
    )

    def put(kept: Settings, text: str) -> Settings:
        return replace(kept, office=tidy_office({**asdict(kept.office), field: text}))

    return Words(
        name=label,
        note=note,
        longest=LONGEST_LINE,
        is_role=True,
        read=lambda kept: str(getattr(kept.office, field)),
        put=put,
    )


def _archive_line(field: str, name: str, note: str) -> Words:
    def put(kept: Settings, text: str) -> Settings:
        archive = {**asdict(kept.office.archive), field: text}
        return replace(kept, office=tidy_office({**asdict(kept.office), "archive": archive}))

    return Words(
        name=name,
        note=note,
        longest=LONGEST_LINE,
        read=lambda kept: str(getattr(kept.office.archive, field)),
        put=put,
    )


def _contact(name: str, note: str, place: int) -> Words:
    def read(kept: Settings) -> Value:
        return kept.reporting_route[place]

    def put(kept: Settings, text: str) -> Settings:
        lines = list(kept.reporting_route)
        lines[place] = text
        return replace(kept, reporting_route=tidy_route(lines))

    return Words(name=name, note=note, longest=LONGEST_CONTACT, read=read, put=put)
