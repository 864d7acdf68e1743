"""The lessons of a vault, found by a query while somebody types it (ux.md 3.13)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import in_use, unlisted_in
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.search import Facet, Filter, FoundKind
from moreelberaad.domain.search_query import Parsed, QueryWords, parse
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.learning.lessons_timeline import LessonsTimeline

_PAUSE = 200
"""Milliseconds without typing after which is looked."""
_MOST = 10_000
"""More lessons than a vault holds: all that is found is listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What was found of one query, best first; `lessons` are all there are."""

    text: str = field(repr=False)
    lessons: Mapping[LessonId, KeptLesson]
    ids: tuple[LessonId, ...]
    replaced: Mapping[LessonId, LessonId]
    drafts: frozenset[frozenset[LessonId]] = frozenset()


_NOTHING = Listed(text="", lessons={}, ids=(), replaced={})


class LessonsModel(QObject):
    """Looks in a job; an answer to what was typed before is let go."""

    typed = Signal()
    """Another query stands in the line."""
    listed = Signal()
    turned = Signal()
    """Another lesson is on show, or it is another than it was."""
    read_failed = Signal(object)

    def __init__(
        self, bench: Workbench, words: Callable[[], QueryWords], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.bench, self._make_words = bench, words
        self.timeline = LessonsTimeline(bench.bus.execute, self)
        self._jobs, self._warming = Jobs(self), Jobs(self)
        self._is_warm = False
        self._found = _NOTHING
        self._wanted: LessonId | None = None
        self.words = words()
        self.text = ""
        self.is_read = False
        self.here: LessonId | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._look)
        self.timeline.changed.connect(self._look)
        self.turned.connect(self._warm)

    @property
    def parsed(self) -> Parsed:
        """Give how the query is read."""
        return parse(self.text, self.words, kinds=(FoundKind.LESSON,))

    @property
    def ids(self) -> tuple[LessonId, ...]:
        """Give what is listed, best first."""
        return self._found.ids

    @property
    def all_ids(self) -> Collection[LessonId]:
        """Give every lesson that there is, found or not."""
        return self._found.lessons.keys()

    @property
    def has_any(self) -> bool:
        """Tell whether there is any lesson, found or not."""
        return any(not each.is_withdrawn for each in self._found.lessons.values())

    @property
    def is_settled(self) -> bool:
        """Tell whether the list is that of what is typed now."""
        return not (self._later.isActive() or self._jobs.busy)

    @property
    def lesson(self) -> KeptLesson | None:
        """Give the lesson on show."""
        return self.get(self.here)

    @property
    def in_use(self) -> tuple[KeptLesson, ...]:
        """Give the lessons that were neither withdrawn nor replaced."""
        return in_use(self._found.lessons.values())

    @property
    def everything(self) -> Collection[KeptLesson]:
        """Give every lesson there is, also what no list shows."""
        return self._found.lessons.values()

    def get(self, lesson_id: LessonId | None) -> KeptLesson | None:
        """Give one lesson; nothing when it is not there."""
        return self._found.lessons.get(lesson_id) if lesson_id else None

    def successor(self, lesson_id: LessonId) -> KeptLesson | None:
        """Give the lesson that took its place."""
        return self.get(self._found.replaced.get(lesson_id))

    def draft_of(self, lesson_id: LessonId | None) -> frozenset[LessonId]:
        """Name the lessons of which something is half written, this one among them; or none."""
        found = sorted((each for each in self._found.drafts if lesson_id in each), key=len)
        return found[0] if found else frozenset()

    def type(self, text: str) -> None:
        """Look for this when typing stops."""
        if text != self.text:
            self.text = text
            self._later.start()
            self.typed.emit()

    def ask(self, text: str) -> None:
        """Look for this now."""
        self.type(text)
        self._look()

    def read(self) -> None:
        """Read again what changed elsewhere, methods and lists of words too."""
        self.words = self._make_words()
        self._look()

    def turn_to(self, lesson_id: LessonId | None) -> None:
        """Show this lesson; one that was not read yet comes when it is."""
        self._wanted = None if self.is_settled and self.get(lesson_id) else lesson_id
        if lesson_id != self.here and (lesson_id is None or self.get(lesson_id)):
            self.here = lesson_id
            self.turned.emit()

    def wait(self) -> None:
        """Return when all that was asked is known; for tests and for leaving."""
        if self._later.isActive():
            self._look()
        self._jobs.wait()
        self._warming.wait()

    @Slot()
    def _warm(self) -> None:
        """Load the check beside the window before one is widened of which words were typed."""
        if self.lesson and self.lesson.replaces and not self._is_warm:
            self._is_warm = True
            work = partial(_use_check, self.bench)
            self._warming.run(work, lambda _: None, lambda _: None)

    @Slot()
    def _look(self) -> None:
        self._later.stop()
        self._jobs.run(
            partial(_look_up, self.bench, self.text, self.parsed), self._take, self._fail
        )

    def _take(self, found: Listed) -> None:
        if found.text != self.text:
            return
        before, is_same = self.lesson, found.text == self._found.text
        self._found, self.is_read = found, True
        self.here = self._next_here(is_same=is_same)
        self.listed.emit()
        if self.lesson != before:
            self.turned.emit()

    def _next_here(self, *, is_same: bool) -> LessonId | None:
        """Stay at what was asked for, or at what is on show where the query is the same."""
        wanted, self._wanted = self._wanted, None
        if wanted and self.get(wanted):
            return wanted
        if is_same and self.here in self.ids:
            return self.here
        return next(iter(self.ids), None)

    def _fail(self, error: Exception) -> None:
        self.read_failed.emit(error)


def _use_check(bench: Workbench) -> None:
    bench.recogniser.find("")


def _look_up(bench: Workbench, text: str, parsed: Parsed) -> Listed:
    """Read all lessons and find those that a query asks for; runs on another thread."""
    lessons = {each.id: each for each in bench.lessons.all()}
    replaced = {old: each.id for each in lessons.values() for old in each.replaces}
    drafts = frozenset(bench.lesson_drafts.all())
    found = Listed(text=text, lessons=lessons, ids=(), replaced=replaced, drafts=drafts)
    if not parsed.query.groups:
        ids: Sequence[LessonId] = [each.id for each in in_use(lessons.values())]
    else:
        hits = bench.searching.find(parsed.query, most=_MOST)
        wants_withdrawn = _asks_for_withdrawn(parsed)
        gone = unlisted_in(lessons.values())
        ids = [
            name
            for name in (LessonId(hit.id) for hit in hits)
            if name in lessons
            and name not in gone
            and (wants_withdrawn or not lessons[name].is_withdrawn)
        ]
    return replace(found, ids=tuple(ids))


def _asks_for_withdrawn(parsed: Parsed) -> bool:
    return any(
        isinstance(term, Filter)
        and (term.facet, term.code) == (Facet.STATUS, LessonStatus.WITHDRAWN.value)
        and not term.is_without
        for group in parsed.query.groups
        for term in group
    )
