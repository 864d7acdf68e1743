"""A vault as full as one may ever be: with ten thousand sessions, and very long texts."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import TypeVar

from benchmarks.invented import Chance, answer, entries, longer
from benchmarks.world import PASSPHRASE, a_world
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.cards import SENTENCES, Card
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import FieldKey, LessonId, SessionId
from moreelberaad.domain.lessons import (
    FEWEST_SESSIONS,
    Act,
    Happened,
    KeptLesson,
    LessonStatus,
    LessonText,
)
from moreelberaad.domain.search import Query
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Keep, Kind, OnClose, Template, Text
from moreelberaad.domain.values import Prose, Value

_T = TypeVar("_T")
_FINISHED = "finished"
_SEED = 20_261_201
_AT_ONCE = 500
"""Sessions in one transaction."""
_WITH_ROWS = (Kind.LIST, Kind.TABLE)
_AGREEING = 3
"""One in so many sessions agreed something."""
_SPREAD = 80
"""Days before today over which they closed: the notes of all of them are there still."""
_DECKS = 10
_MOST_SOURCES = 4
_MONTHS = ("2026-08", "2026-09", "2026-10", "2026-11")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """How much there is of everything; `long_text` in characters."""

    sessions: int = 10_000
    entries: int = 600_000
    cards: int = 5_000
    lessons: int = 2_000
    long_texts: int = 20
    long_text: int = 400_000
    series: int = 40


def full_app(folder: Path, amounts: Amounts) -> App:
    """Make the vault in this folder, with its index; one that was finished there is used again."""
    app, finished = App(a_world(folder)), folder / _FINISHED
    if finished.exists():
        return app
    began = time.perf_counter()
    app.create_vault(app.world.default_vault, PASSPHRASE)
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        _fill(app, bench, amounts)
        bench.searching.count(Query())
    finished.write_text(str(time.perf_counter() - began), encoding="utf-8")
    return app


def seconds_to_make(folder: Path) -> float:
    """Tell how long it took to make the vault that is finished in this folder."""
    return float((folder / _FINISHED).read_text(encoding="utf-8"))


def session_id(number: int) -> SessionId:
    """Give the id of one of them; the first have the long texts."""
    return SessionId(f"{number:016x}")


def _fill(app: App, bench: Workbench, amounts: Amounts) -> None:
    chance = Chance(_SEED)
    for some in _parts(_sessions(bench, chance, amounts, app.world.today.day)):
        with bench.bus.unit.transaction():
            for session in some:
                bench.sessions.save(session)
    with bench.bus.unit.transaction():
        _keep_cards(app, bench, chance, amounts.cards)
        for lesson in _lessons(app, chance, amounts):
            bench.lessons.keep(lesson)


def _parts(things: Iterator[_T]) -> Iterator[list[_T]]:
    while some := list(islice(things, _AT_ONCE)):
        yield some


def _sessions(
    bench: Workbench, chance: Chance, amounts: Amounts, today: date
) -> Iterator[Session]:
    methods = cycle(method.arranged({}) for method in bench.templates.all())
    series = [Prose(f"Reeks {chance.sentence(2, 2)}") for _ in range(amounts.series)]
    each = amounts.entries // amounts.sessions
    for number, method in zip(range(amounts.sessions), methods, strict=False):
        answers = _answers(method, chance, each, agrees=number % _AGREEING == 0)
        if number < amounts.long_texts:
            answers[_first_prose(method)] = Prose(chance.text(amounts.long_text))
        day = today - timedelta(days=1 + number % _SPREAD)
        yield (
            Session(
                id=session_id(number),
                template=method,
                title=Prose(chance.sentence(2, 5).removesuffix(".")),
                series=chance.dice.choice(series) if number % 2 else None,
                held_on=day,
                answers=answers,
            )
            .close(on=day)
            .release()
        )


def _answers(
    method: Template, chance: Chance, wanted: int, *, agrees: bool
) -> dict[FieldKey, Value]:
    asked = dict(_lasting(method, agrees=agrees))
    written = ((key, answer(each, chance)) for key, each in asked.items())
    answers = {key: value for key, value in written if value is not None}
    growing = cycle(key for key, each in asked.items() if each.kind in _WITH_ROWS)
    for key in islice(growing, max(0, wanted - sum(map(entries, answers.values())))):
        answers[key] = longer(answers[key], asked[key], chance)
    return answers


def _lasting(method: Template, *, agrees: bool) -> Iterator[tuple[FieldKey, Field]]:
    """Give the fields whose answers outlive closing."""
    for key, asked in method.fields():
        is_kept = asked.keep is not Keep.TRANSIENT and asked.on_close in _STAYING
        if is_kept and (agrees or asked.kind is not Kind.AGREEMENTS):
            yield key, asked


_STAYING = (OnClose.KEEP, OnClose.SHUFFLE)


def _first_prose(method: Template) -> FieldKey:
    lasting = _lasting(method, agrees=False)
    return next(key for key, asked in lasting if asked.kind in (Kind.PROSE, Kind.LINE))


def _keep_cards(app: App, bench: Workbench, chance: Chance, number: int) -> None:
    decks = [Deck(id=f"set-{each}", title=f"Set {each}") for each in range(_DECKS)]
    for deck in decks:
        bench.cards.keep_deck(deck)
    for place, card in zip(range(number), cycle(app.starter()), strict=False):
        another = _said_anew(card, f"vol-{place}", chance)
        bench.cards.keep(KeptCard(card=another, deck=decks[place % _DECKS].id))


def _said_anew(card: Card, card_id: str, chance: Chance) -> Card:
    texts = {part: Text({"nl": chance.sentence()}) for part in SENTENCES}
    texts["situation"] = Text({"nl": " ".join(chance.sentence() for _ in range(4))})
    return replace(card, id=card_id, questions=(), **texts)  # type: ignore[arg-type] # texts only


def _lessons(app: App, chance: Chance, amounts: Amounts) -> Iterator[KeptLesson]:
    themes, values = _codes(app.starter())
    statuses, scopes = list(LessonStatus), list(Scope)
    methods = [method.title for method in app.templates.all()]
    for number in range(amounts.lessons):
        status = statuses[number % len(statuses)]
        sources = 1 + number % _MOST_SOURCES
        widest = scopes if sources >= FEWEST_SESSIONS else scopes[:2]
        lesson = KeptLesson(
            id=LessonId(f"les-{number:08x}"),
            text=_lesson_text(chance, themes, values),
            status=status,
            scope=chance.dice.choice(widest),
            method=chance.dice.choice(methods),
            quarter=chance.dice.randint(1, 4),
            sources=frozenset(_some_sessions(chance, amounts.sessions, sources)),
            history=(Happened(month=chance.dice.choice(_MONTHS), act=Act.CAME),),
        )
        is_gone = status is LessonStatus.WITHDRAWN
        yield lesson.withdrawn(month=_MONTHS[-1]) if is_gone else lesson


def _lesson_text(chance: Chance, themes: Sequence[str], values: Sequence[str]) -> LessonText:
    said: Mapping[str, Prose] = {
        part: Prose(chance.sentence())
        for part in ("lesson", "applies_when", "question", "weighed_most", "cost")
    }
    return LessonText(
        themes=(chance.dice.choice(themes),),
        values=tuple(chance.dice.sample(values, 2)),
        **said,  # type: ignore[arg-type] # words only
    )


def _codes(cards: Sequence[Card]) -> tuple[list[str], list[str]]:
    themes = sorted({each.code for card in cards for each in card.themes})
    return themes, sorted({each.code for card in cards for each in card.values})


def _some_sessions(chance: Chance, sessions: int, number: int) -> Iterator[SessionId]:
    return (session_id(chance.dice.randrange(sessions)) for _ in range(number))
