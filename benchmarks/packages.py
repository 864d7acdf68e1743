"""Measure how long merging fifty packages takes, and write docs/pakketten-snelheid.md."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.cards import Table
from benchmarks.invented import Chance
from benchmarks.page import machine
from benchmarks.world import PASSPHRASE, a_world
from moreelberaad.adapters.decks import package_files
from moreelberaad.application.merging import MergePlan
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import in_use
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.merging import Became
from moreelberaad.domain.packages import Package, stripped
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose
from moreelberaad.lesson_packages import ENDING, read_package
from moreelberaad.package_words import BECAME

_PAGE = Path(__file__).parent.parent / "docs" / "pakketten-snelheid.md"
_HEAD = (
    "# Hoe snel pakketten samengaan\n\n"
    "Geschreven door `make bench-packages`; verander dit blad niet met de hand. Er zijn\n"
    "{packages} pakketten van {lessons} lessen met verzonnen woorden, samen {distinct} lessen:\n"
    "de helft van elk pakket staat ook in andere pakketten, en vaak al in de kluis. Daarvan is\n"
    "een deel gewijzigd, tegenstrijdig of ingetrokken. Het doel is hooguit 60 seconden voor\n"
    "alles samen.\n\n"
)
_PACKAGES, _OWN, _SHARED, _POOL = 50, 100, 100, 500
_CHANGED, _CONTRADICTED, _WITHDRAWN = 10, 3, 2
"""How many of the shared lessons of one package say something newer, something else, nothing."""

_SEED = 20_261_201
_WORDS = ("lesson", "applies_when", "question", "option_a", "option_b", "weighed_most", "cost")
Content = tuple[object, ...]


def many_packages(chance: Chance) -> list[Package]:
    """Make packages of which half of the lessons stands in others too."""
    pool = [_lesson(chance, f"deel-{number:04}") for number in range(_POOL)]
    newer = [_saying(chance, each, version=2) for each in pool]
    return [_package(chance, number, pool, newer) for number in range(_PACKAGES)]


def _package(
    chance: Chance, number: int, pool: Sequence[KeptLesson], newer: Sequence[KeptLesson]
) -> Package:
    own = [_lesson(chance, f"eigen-{number:02}-{place:03}") for place in range(_OWN)]
    places = chance.dice.sample(range(_POOL), _SHARED + _WITHDRAWN)
    gone, places = places[:_WITHDRAWN], places[_WITHDRAWN:]
    shared = [pool[place] for place in places]
    shared[:_CHANGED] = [newer[place] for place in places[:_CHANGED]]
    shared[-_CONTRADICTED:] = [
        _saying(chance, each, version=2) for each in shared[-_CONTRADICTED:]
    ]
    lessons = sorted((*own, *shared), key=lambda each: each.id)
    withdrawn = frozenset(pool[place].id for place in gone)
    return Package(lessons=tuple(map(stripped, lessons)), withdrawn=withdrawn)


def _lesson(chance: Chance, name: str) -> KeptLesson:
    return KeptLesson(
        id=LessonId(name),
        text=_text(chance),
        status=LessonStatus.VALIDATED,
        scope=Scope.DEFENCE,
        is_general=True,
        method=Text({"nl": "Dilemmamethode"}),
    )


def _saying(chance: Chance, lesson: KeptLesson, *, version: int) -> KeptLesson:
    return replace(lesson, text=_text(chance), version=version)


def _text(chance: Chance) -> LessonText:
    said: Mapping[str, Prose] = {name: Prose(chance.sentence()) for name in _WORDS}
    return LessonText(themes=("leadership",), **said)  # type: ignore[arg-type] # words only


def main() -> int:
    """Measure everything, and write docs/pakketten-snelheid.md."""
    made, table = many_packages(Chance(_SEED)), Table()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        paths = list(_written(folder, made))
        size = sum(path.stat().st_size for path in paths) / 1_000_000
        table.rows.append(("grootte van alles samen", f"{size:.1f} MB".replace(".", ",")))
        packages = table.timed("lezen en nakijken", lambda: list(map(read_package, paths)))
        with _vault(folder / "a") as first, _vault(folder / "b") as other:
            for bench in (first, other):
                bench.merging.carry_out(bench.merging.plan([_known(packages)]))
            _merge(table, first, packages)
            _check(table, first, packages)
            other.merging.carry_out(other.merging.plan(packages[::-1]))
            table.rows.append(("in omgekeerde volgorde", _same(first, other)))
    distinct = len({each.id for package in made for each in package.lessons})
    head = _HEAD.format(packages=_PACKAGES, lessons=_OWN + _SHARED, distinct=distinct)
    _PAGE.write_text(f"{head}{machine()}\n{table.written()}\n", encoding="utf-8")
    return 0


def _written(folder: Path, packages: Sequence[Package]) -> Iterator[Path]:
    for number, each in enumerate(packages):
        path = folder / f"pakket-{number}{ENDING}"
        path.write_bytes(package_files.written(each, ()))
        yield path


def _known(packages: Sequence[Package]) -> Package:
    """Give what was known before: all that others tell of in its first version."""
    shared = {each.id: each for package in packages for each in package.lessons}
    known = (each for each in shared.values() if each.version == 1 and "deel-" in each.id)
    return Package(lessons=tuple(sorted(known, key=lambda each: each.id)))


def _vault(folder: Path) -> Workbench:
    folder.mkdir()
    app = App(a_world(folder))
    app.create_vault(app.world.default_vault, PASSPHRASE)
    return app.unlock(app.world.default_vault, PASSPHRASE)


def _merge(table: Table, bench: Workbench, packages: Sequence[Package]) -> None:
    plan = table.timed("vertellen wat er gebeurt", lambda: bench.merging.plan(packages))
    table.rows.append(("verslag", _told(plan)))
    table.timed("reservekopie en bewaren", lambda: bench.merging.carry_out(plan))
    again = table.timed("alles nog eens vertellen", lambda: bench.merging.plan(packages))
    table.rows.append(("nog eens: verslag", _told(again)))
    table.rows.append(("nog eens: verandert", "niets" if again.is_empty else "iets"))


def _check(table: Table, bench: Workbench, packages: Sequence[Package]) -> None:
    lessons = bench.lessons.all()
    used = in_use(lessons)
    table.rows.append(("lessen in gebruik", str(len(used))))
    table.rows.append(("dubbele lessen", str(len(used) - len({each.text for each in used}))))
    gone = frozenset(name for each in packages for name in each.withdrawn)
    left = sum(each.id in gone and bool(each.text.lesson) for each in lessons)
    table.rows.append(("ingetrokken lessen met woorden", f"{left} van {len(gone)}"))


def _told(plan: MergePlan) -> str:
    counts = ((BECAME[each], plan.merged.count(each)) for each in Became)
    return ", ".join(f"{number} {name}" for name, number in counts if number)


def _same(first: Workbench, other: Workbench) -> str:
    return "dezelfde lessen" if _contents(first) == _contents(other) else "andere lessen"


def _contents(bench: Workbench) -> dict[LessonId, Content]:
    lessons = bench.lessons.all()
    return {each.id: (stripped(each, each.replaces), each.others) for each in lessons}


if __name__ == "__main__":
    sys.exit(main())
