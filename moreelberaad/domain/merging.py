"""Packages merged into the lessons of a vault: in any order, any number of times, the same.

Under each id lies one content of one version. The highest version stays; other contents of that
same version are kept beside it until somebody chooses; an id that was withdrawn anywhere says
nothing any more, whatever comes later; what a lesson replaces is added up. So merging is a join:
it commutes, and it is idempotent.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from moreelberaad.domain import lesson_plain
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lesson_versions import nameless, replaced_behind
from moreelberaad.domain.lessons import Act, Happened, KeptLesson
from moreelberaad.domain.packages import Package, stripped


class Became(StrEnum):
    """What became of a lesson: nieuw, gewijzigd, tegenstrijdig, ingetrokken, bekend."""

    NEW = "new"
    CHANGED = "changed"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What is to be kept, and what became of each lesson that a package told of.

    `lost_behind` are the lessons here that were made of one that is withdrawn now: somebody should
    read those again.
    """

    lessons: Mapping[LessonId, KeptLesson]
    became: Mapping[LessonId, Became]
    lost_behind: frozenset[LessonId] = frozenset()

    def count(self, became: Became) -> int:
        """Count the lessons of which this became."""
        return Counter(self.became.values())[became]


def merge(
    there: Mapping[LessonId, KeptLesson], packages: Sequence[Package], *, month: str
) -> Merged:
    """Tell what becomes of the lessons here; nothing is changed yet."""
    gone = frozenset(name for each in packages for name in each.withdrawn)
    told: defaultdict[LessonId, list[KeptLesson]] = defaultdict(list)
    for package in packages:
        for lesson in package.lessons:
            told[lesson.id].append(lesson)
    kept: dict[LessonId, KeptLesson] = {}
    became: dict[LessonId, Became] = {}
    for name in sorted(gone | told.keys()):
        before = there.get(name)
        if before and before.is_withdrawn:
            after = before
        elif name in gone:
            after = (before or nameless(name)).withdrawn(month=month)
        else:
            after = _joined(before, told[name], month)
        became[name] = _became(before, after, is_told=name in told)
        if after != before:
            kept[name] = after
    withdrawn = {name for name, each in became.items() if each is Became.WITHDRAWN}
    return Merged(lessons=kept, became=became, lost_behind=_made_of(withdrawn, there))


def _joined(
    before: KeptLesson | None,
    told: Sequence[KeptLesson],
    month: str,
) -> KeptLesson:
    """Give what stands under one id after it was told these contents."""
    contents = {_key(each): each for each in (*_contents(before), *told)}
    highest = max(each.version for each in contents.values())
    first, *others = (
        contents[key] for key in sorted(contents) if contents[key].version == highest
    )
    replaces = frozenset(name for each in told for name in each.replaces)
    if before is None:
        came = Happened(month=month, act=Act.RECEIVED)
        source = SessionId(first.id)  # a talk that this vault knows nothing of
        return replace(
            first,
            sources=frozenset({source}),
            replaces=replaces,
            history=(came,),
            others=tuple(map(stripped, others)),
        )
    before = replace(before, replaces=before.replaces | replaces)
    if {_key(each) for each in (first, *others)} == set(map(_key, _contents(before))):
        return before
    updated = Happened(month=month, act=Act.UPDATED)
    return replace(
        before,
        version=highest,
        history=(*before.history, updated),
        others=tuple(map(stripped, others)),
        **first.says,  # type: ignore[arg-type]
    )


def _contents(before: KeptLesson | None) -> tuple[KeptLesson, ...]:
    """Give what lies under an id here, as it would stand in a package."""
    return (stripped(before), *before.others) if before else ()


def _became(before: KeptLesson | None, after: KeptLesson, *, is_told: bool) -> Became:
    if before and (before.says, before.others) == (after.says, after.others):
        return Became.KNOWN
    if after.is_withdrawn:
        return Became.WITHDRAWN if before or is_told else Became.KNOWN
    if after.others:
        return Became.CONFLICT
    return Became.NEW if before is None else Became.CHANGED


def _made_of(
    gone: Iterable[LessonId], there: Mapping[LessonId, KeptLesson]
) -> frozenset[LessonId]:
    lost = set(gone)
    return frozenset(
        each.id
        for each in there.values()
        if not each.is_withdrawn
        and each.id not in lost
        and not lost.isdisjoint(replaced_behind(each, there.get))
    )


def _key(content: KeptLesson) -> str:
    """Order contents by what they say, the same on every laptop."""
    plain = {
        "version": content.version,
        "text": lesson_plain.written(content.text),
        "status": content.status,
        "scope": content.scope,
        "general": content.is_general,
        "method": dict(content.method.words),
    }
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)
