"""`moreelberaad lessons merge|pack|settle`: packages in and out, and conflicts settled."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from moreelberaad import wording
from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.application.merging import MergePlan
from moreelberaad.application.packages import Pack, PackWish
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.cli import exits
from moreelberaad.cli.card_import_commands import the_deck
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.deck_import import Outcome
from moreelberaad.domain.errors import InputRejected, Mistake, MoreelberaadError, NotFound
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.merging import Became
from moreelberaad.domain.packages import Package
from moreelberaad.domain.text import brief
from moreelberaad.i18n import N_
from moreelberaad.lesson_packages import read_package, write_pack
from moreelberaad.package_words import BECAME, WARNING


def add(group: Group) -> None:
    """Add the commands of packages to the group of the lessons."""
    say = group.language.say
    merge = group.add("merge", _merge, N_("voeg pakketten samen met de lessen in de kluis"))
    merge.add_argument("files", metavar="FILE", nargs="+")
    merge.add_argument(
        "--dry-run", action="store_true", help=say(N_("vertel alleen wat er zou gebeuren"))
    )
    merge.add_argument(
        "--skip-faulty",
        action="store_true",
        help=say(N_("sla pakketten over die niet goed zijn")),
    )
    _add_pack(group)
    settle = group.add("settle", _settle, N_("kies wat een tegenstrijdige les voortaan zegt"))
    settle.add_argument("id", metavar="ID")
    settle.add_argument(
        "number",
        metavar="N",
        type=int,
        help=say(N_("1 is wat er nu staat; 2 en hoger is wat er in pakketten stond")),
    )


def _add_pack(group: Group) -> None:
    say = group.language.say
    pack = group.add("pack", _pack, N_("maak een pakket van lessen, kaarten en cijfers"))
    pack.add_argument(
        "--scope",
        choices=[each.value for each in Scope if each is not Scope.TEAM],
        required=True,
        help=say(N_("hoe ver het pakket gaat")),
    )
    pack.add_argument("--out", metavar="FILE", required=True, help=say(N_("waar het pakket komt")))
    pack.add_argument(
        "--deck",
        metavar="NAME",
        action="append",
        default=[],
        help=say(N_("neem deze set kaarten mee")),
    )
    pack.add_argument(
        "--year",
        metavar="YYYY",
        type=int,
        action="append",
        default=[],
        help=say(N_("neem de cijfers van dit jaar mee")),
    )
    pack.add_argument("--no-lessons", action="store_true", help=say(N_("laat de lessen thuis")))
    pack.add_argument(
        "--with-number",
        action="store_true",
        help=say(N_("geef het pakket een nieuw willekeurig nummer")),
    )
    pack.add_argument(
        "--unclassified",
        action="store_true",
        help=say(N_("er staat niets in dat gerubriceerd is; nodig buiten het team")),
    )


def _merge(console: Console, app: App, options: argparse.Namespace) -> int:
    packages, is_faulty = _read_all(console, options.files)
    if is_faulty and not (options.skip_faulty and packages):
        console.note(N_("Er is niets samengevoegd."))
        return exits.REJECTED
    with unlocked(console, app, options) as bench:
        plan = bench.merging.plan(packages)
        if not options.dry_run:
            bench.merging.carry_out(plan)
    if console.as_json:
        console.give(_told(plan))
    else:
        _tell_merge(console, plan, is_dry=options.dry_run)
    return exits.REJECTED if is_faulty else exits.DONE


def _read_all(console: Console, names: Iterable[str]) -> tuple[list[Package], bool]:
    """Read every package before a vault opens; each that is refused is named with why."""
    packages, is_faulty = [], False
    for name in names:
        try:
            packages.append(read_package(Path(name)))
        except MoreelberaadError as error:
            is_faulty = True
            if isinstance(error, InputRejected):
                console.mistakes(_named(error, Path(name).name))
            else:
                console.fail(error)
    return packages, is_faulty


def _named(error: InputRejected, name: str) -> InputRejected:
    return InputRejected(
        tuple(Mistake(each.path or brief(name), each.code, each.params) for each in error.mistakes)
    )


def _tell_merge(console: Console, plan: MergePlan, *, is_dry: bool) -> None:
    say, count = console.language.say, console.language.count
    counts = ", ".join(
        f"{number} {say(BECAME[each])}" for each in Became if (number := plan.merged.count(each))
    )
    if counts:
        console.say(_WOULD_BE if is_dry else _MERGED, counts=counts)
    else:
        console.say(N_("Er staan geen lessen in."))
    gone = _with(plan, Became.WITHDRAWN)
    if gone and not is_dry:
        console.line(
            count(
                "{number} les is ingetrokken en verwijderd.",
                "{number} lessen zijn ingetrokken en verwijderd.",
                len(gone),
            )
        )
    for deck in plan.decks:
        new = deck.count(Outcome.NEW)
        console.say(N_("Kaarten in ‘{deck}’: {number} nieuw."), deck=deck.deck.title, number=new)
    for year in plan.years:
        console.say(N_("Nieuwe cijfers over {year}."), year=year.figures.year)
    conflicts = _with(plan, Became.CONFLICT)
    if conflicts:
        console.say(_IN_CONFLICT, ids=", ".join(conflicts))
    if plan.merged.lost_behind:
        console.say(_READ_AGAIN, ids=", ".join(sorted(plan.merged.lost_behind)))
    console.say(WARNING)


def _told(plan: MergePlan) -> dict[str, Any]:
    return {
        "packages": len(plan.packages),
        "counts": {each.value: plan.merged.count(each) for each in Became},
        "conflicts": _with(plan, Became.CONFLICT),
        "withdrawn": _with(plan, Became.WITHDRAWN),
        "reread": sorted(plan.merged.lost_behind),
        "cards": {each.value: sum(deck.count(each) for deck in plan.decks) for each in Outcome},
        "years": [each.figures.year for each in plan.years],
    }


def _with(plan: MergePlan, became: Became) -> list[str]:
    return sorted(name for name, each in plan.merged.became.items() if each is became)


def _pack(console: Console, app: App, options: argparse.Namespace) -> int:
    out = Path(options.out)
    with unlocked(console, app, options) as bench:
        wish = PackWish(
            scope=Scope(options.scope),
            lessons=not options.no_lessons,
            decks=tuple(dict.fromkeys(the_deck(bench, name).id for name in options.deck)),
            years=tuple(sorted(set(options.year))),
            with_number=options.with_number,
        )
        pack = bench.packing.plan(wish)
        write_pack(bench.packing, pack, out, unclassified=options.unclassified)
    if console.as_json:
        console.give(_packed(pack, out))
    else:
        _tell_pack(console, pack, out)
    return exits.DONE


def _tell_pack(console: Console, pack: Pack, out: Path) -> None:
    count, package = console.language.count, pack.package
    cards = sum(len(each) for _, each in pack.decks)
    told = (
        count("{number} les", "{number} lessen", len(package.lessons)),
        count("{number} kaart", "{number} kaarten", cards),
        count("cijfers van {number} jaar", "cijfers van {number} jaren", len(package.figures)),
        count("{number} intrekking", "{number} intrekkingen", len(package.withdrawn)),
    )
    console.say(N_("Gemaakt: {name}. Erin: {counts}."), name=out.name, counts=", ".join(told))
    if package.number:
        console.say(N_("Het nummer van dit pakket is {number}."), number=package.number)
    if pack.stays:
        console.say(_STAYED, ids=", ".join(pack.stays))
    if pack.drafts:
        console.line(
            count(
                "{number} kaart bleef hier: die is nog niet goedgekeurd.",
                "{number} kaarten bleven hier: die zijn nog niet goedgekeurd.",
                pack.drafts,
            )
        )
    console.say(WARNING)
    console.say(wording.WOO)


def _packed(pack: Pack, out: Path) -> dict[str, Any]:
    return {
        "file": out.name,
        "lessons": [each.id for each in pack.package.lessons],
        "withdrawn": sorted(pack.package.withdrawn),
        "cards": sum(len(cards) for _, cards in pack.decks),
        "years": [each.year for each in pack.package.figures],
        "number": pack.package.number or None,
        "stayed": list(pack.stays),
        "drafts": pack.drafts,
    }


def _settle(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        lesson = _in_conflict(bench, options.id)
        contents = (lesson, *lesson.others)
        if not 1 <= options.number <= len(contents):
            params = (("low", 1), ("high", len(contents)))
            raise InputRejected((Mistake("N", "expected_number", params),))
        month = f"{app.world.today.day:%Y-%m}"
        settled = lesson.settled(contents[options.number - 1], month=month)
        bench.bus.execute(ChangeLessons(lessons={settled.id: settled}))
    console.answer(
        {"id": lesson.id, "chosen": options.number},
        N_("Gekozen. De les zegt voortaan dit: {lesson}"),
        lesson=settled.text.lesson.plain,
    )
    return exits.DONE


def _in_conflict(bench: Workbench, lesson_id: str) -> KeptLesson:
    """Give a lesson of which more than one content is there; raises `NotFound`."""
    lesson = bench.lessons.get(LessonId(lesson_id))
    if lesson is None or not lesson.others:
        raise NotFound(id=brief(lesson_id))
    return lesson


_MERGED = N_("Samengevoegd: {counts}.")
_WOULD_BE = N_("Dit zou er gebeuren: {counts}.")
_IN_CONFLICT = N_("Tegenstrijdig: {ids}. Kies per les met ‘lessons settle’ wat blijft.")
_READ_AGAIN = N_("Gemaakt van een ingetrokken les, dus lees ze opnieuw: {ids}.")
_STAYED = N_("Bleef hier, want er staat iets in dat naar iemand kan leiden: {ids}.")
