"""`moreelberaad lessons …`: lessons listed, found, shared, moved on and withdrawn."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from typing import Any

from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.cli import exits, lesson_export_command, package_commands
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import all_withdrawn, in_use
from moreelberaad.domain.lessons import IN_USE, KeptLesson, LessonStatus
from moreelberaad.domain.search import FoundKind
from moreelberaad.domain.search_query import Hint, parse
from moreelberaad.i18n import N_
from moreelberaad.lesson_words import LESSON_STATUSES
from moreelberaad.search_words import query_words

_MOST = 1000
"""Lessons that a search gives; who wants more, asks for less."""


def add(program: Group) -> None:
    """Add the commands of the lessons."""
    program.below("lessons", N_("lessen: lijst, zoeken, blad, status, intrekken"), _add)


def _add(group: Group) -> None:
    say = group.language.say
    group.add("list", _list, N_("noem de lessen in de kluis"))
    search = group.add("search", _search, N_("zoek lessen met woorden en filters"))
    search.add_argument(
        "query", metavar="QUERY", help=say(N_("wat je zoekt, zoals in het zoekveld van Leren"))
    )
    lesson_export_command.add(group)
    package_commands.add(group)
    status = group.add("status", _set_status, N_("vertel hoe ver een les is"))
    status.add_argument("id", metavar="ID")
    status.add_argument("status", metavar="STATUS", choices=[each.value for each in IN_USE])
    withdraw = group.add("withdraw", _withdraw, N_("trek een les in: haar woorden gaan weg"))
    withdraw.add_argument("id", metavar="ID")


def _list(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        lessons = in_use(bench.lessons.all())
    _tell(console, lessons, N_("Er zijn nog geen lessen."))
    return exits.DONE


def _search(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        words = query_words(app, bench, console.language)
        parsed = parse(options.query, words, kinds=(FoundKind.LESSON,))
        there = {each.id: each for each in in_use(bench.lessons.all())}
        found = [each.id for each in bench.searching.find(parsed.query, most=_MOST)]
    _tell_hints(console, parsed.hints)
    _tell(console, [there[name] for name in map(LessonId, found) if name in there], _NO_HITS)
    return exits.DONE


def _set_status(console: Console, app: App, options: argparse.Namespace) -> int:
    status = LessonStatus(options.status)
    with unlocked(console, app, options) as bench:
        lesson = _in_use(bench, options.id)
        _keep(bench, lesson.with_status(status, month=_month(app)))
    console.answer(
        {"id": lesson.id, "status": status.value},
        N_("De status is nu: {status}."),
        status=console.language.say(LESSON_STATUSES[status]),
    )
    return exits.DONE


def _withdraw(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        lesson = _in_use(bench, options.id)
        _keep(bench, *all_withdrawn(lesson, bench.lessons.all(), month=_month(app)))
    console.answer(
        {"withdrawn": lesson.id},
        N_("De les is ingetrokken. Wat al gedrukt is, kunnen we niet terughalen."),
    )
    return exits.DONE


def _in_use(bench: Workbench, lesson_id: str) -> KeptLesson:
    """Give a lesson that still says something; raises `NotFound`."""
    lesson = bench.lessons.get(LessonId(lesson_id))
    if lesson is None or lesson.is_withdrawn:
        raise NotFound(id=lesson_id)
    return lesson


def _keep(bench: Workbench, *lessons: KeptLesson) -> None:
    bench.bus.execute(ChangeLessons(lessons={each.id: each for each in lessons}))


def _month(app: App) -> str:
    return f"{app.world.today.day:%Y-%m}"


def _tell(console: Console, lessons: Sequence[KeptLesson], none: str) -> None:
    if console.as_json:
        console.give([_summary(lesson) for lesson in lessons])
        return
    if not lessons:
        console.say(none)
    for lesson in lessons:
        status = console.language.say(LESSON_STATUSES[lesson.status])
        console.line(f"{lesson.id}  {lesson.text.lesson.plain}  {status}")


def _tell_hints(console: Console, hints: Iterable[Hint]) -> None:
    for hint in hints:
        unknown = _NO_SUCH_VALUE if hint.facet else _NO_SUCH_FILTER
        console.note(unknown, name=hint.name, filter=hint.name, value=hint.value)


def _summary(lesson: KeptLesson) -> dict[str, Any]:
    return {
        "id": lesson.id,
        "lesson": lesson.text.lesson.plain,
        "status": lesson.status.value,
        "themes": list(lesson.text.themes),
        "share_scope": lesson.scope.value,
    }


_NO_HITS = N_("Niets gevonden. Laat een filter weg, of zoek een ander woord.")
_NO_SUCH_FILTER = N_("‘{name}:’ is geen filter. We zoeken het als woorden.")
_NO_SUCH_VALUE = N_("Er is geen {filter} ‘{value}’. We zoeken het als woord.")
