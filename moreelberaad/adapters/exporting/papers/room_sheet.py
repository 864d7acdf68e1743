"""The room sheet: what to check, what to read aloud, where to turn to, and when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from moreelberaad import room_words
from moreelberaad.adapters.exporting.document import Callout
from moreelberaad.adapters.exporting.papers.model import (
    Aloud,
    Checklist,
    Contact,
    Leaf,
    PaperBlock,
    Plan,
    Route,
    Stop,
    Times,
)
from moreelberaad.adapters.exporting.papers.route import ways_of
from moreelberaad.domain.papers import RoomSheet
from moreelberaad.i18n import N_, Language

_ROOM = (
    N_("De deur kan dicht en niemand loopt binnen."),
    N_("De stoelen staan in een kring. Iedereen ziet elkaar en een klok."),
    N_("Er gaat geen presentielijst rond en niemand maakt foto’s of opnames."),
    N_("Niemand leest mee op het scherm van de laptop."),
    N_("Er liggen geen gerubriceerde stukken op tafel."),
    N_("Er zijn pennen, water en een plek om papier te vernietigen."),
    N_("Ik weet bij wie iemand na afloop terechtkan."),
    N_("De meldroute is ingevuld."),
)
_SLIPS = N_("Voor ieder ligt een formulier en een stel briefjes klaar.")
_TALK_OVER = N_("Met de aanvrager is besproken of de commandant erbij moet zijn.")
_AWAY = N_("Vraag de commandant of die bij de stille keuze even weggaat.")
_NOTE = N_("Alleen voor de gespreksleider. Vernietig dit blad na afloop.")


def room_sheets(paper: RoomSheet, language: Language) -> Iterator[Leaf]:
    """Give both sides of the sheet: before the talk, and in it."""
    say = language.say
    yield Leaf(
        paper="a4",
        title=say(N_("Zaalblad")),
        aside=_length(paper, language),
        lead="",
        blocks=tuple(_before(paper, language)),
        note=say(_NOTE),
    )
    yield Leaf(
        paper="a4",
        title=say(N_("Lees dit voor")),
        aside=say(N_("Bij de opening")),
        lead="",
        blocks=(_aloud(paper, language), _route(paper, language)),
        note=say(_NOTE),
    )


def _before(paper: RoomSheet, language: Language) -> Iterator[PaperBlock]:
    say = language.say
    yield _times(paper, language)
    if paper.commander:
        yield Callout(label=say(N_("De commandant")), items=tuple(_guidance(paper, language)))
    yield Checklist(
        label=say(N_("Kijk dit na")), items=tuple(say(each) for each in _to_check(paper))
    )
    yield Plan(label=say(N_("Verloop")), stops=tuple(_stops(paper, language)))


def _to_check(paper: RoomSheet) -> Iterator[str]:
    yield from _ROOM
    if paper.chooses:
        yield _SLIPS
    if paper.commander and paper.discuss_commander:
        yield _TALK_OVER


def _guidance(paper: RoomSheet, language: Language) -> Iterator[str]:
    for each in room_words.COMMANDER:
        yield language.say(each)
    if paper.chooses:
        yield language.say(_AWAY)


def _times(paper: RoomSheet, language: Language) -> Times:
    say, begins = language.say, paper.begins
    ends = "" if begins is None else language.clock(_later(begins, paper.heading.minutes))
    return Times(
        items=(
            (say(N_("Begin")), "" if begins is None else language.clock(begins)),
            (say(N_("Einde")), ends),
            (say(N_("Duur")), _length(paper, language)),
        )
    )


def _stops(paper: RoomSheet, language: Language) -> Iterator[Stop]:
    gone = 0
    for step in paper.steps:
        begins = paper.begins
        yield Stop(
            clock="" if begins is None else language.clock(_later(begins, gone)),
            title=step.title.get(language.code),
            minutes=language.say(N_("{minutes} min"), minutes=step.minutes),
        )
        gone += step.minutes


def _later(moment: time, minutes: int) -> datetime:
    return datetime(2000, 1, 1, moment.hour, moment.minute) + timedelta(minutes=minutes)  # noqa: DTZ001 - a time of day


def _length(paper: RoomSheet, language: Language) -> str:
    return language.say(N_("{minutes} min"), minutes=paper.heading.minutes)


def _aloud(paper: RoomSheet, language: Language) -> Aloud:
    return Aloud(
        paragraphs=room_words.opening_text(
            language, reader=paper.office.second_reader, retention=paper.office.retention
        ),
        note="" if paper.office.second_reader else language.say(room_words.FILL_IN_THE_READER),
    )


def _route(paper: RoomSheet, language: Language) -> Route:
    say = language.say
    return Route(
        label=say(N_("Meldroute")),
        contacts=tuple(
            Contact(
                title=title,
                roles=roles,
                text=text or say(room_words.NOT_FILLED_IN),
                is_filled_in=bool(text),
            )
            for title, roles, text in ways_of(paper.route, language)
        ),
        note=say(N_("Deze app meldt niets en stuurt niets.")),
    )
