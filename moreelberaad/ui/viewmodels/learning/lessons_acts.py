"""What can be done to the lesson on show; each is one act of the timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject

from moreelberaad.application.lesson_commands import (
    ChangeLessons,
    DropSearch,
    KeepLessons,
    KeepSearch,
)
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import all_withdrawn
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText, merged
from moreelberaad.i18n import N_
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel


class LessonsActs(QObject):
    """Each tells whether it is done; else the timeline told why not."""

    def __init__(self, model: LessonsModel) -> None:
        super().__init__(model)
        self._model = model

    @property
    def _month(self) -> str:
        return f"{self._model.bench.desk.today.day:%Y-%m}"

    def set_status(self, lesson: KeptLesson, status: LessonStatus) -> bool:
        """Let it be this far."""
        changed = self._tried(lambda: lesson.with_status(status, month=self._month))
        return changed is not None and self._keep(N_("status veranderd"), changed)

    def set_scope(self, lesson: KeptLesson, scope: Scope) -> bool:
        """Let it go this far, if it may."""
        changed = self._tried(lambda: lesson.with_scope(scope, month=self._month))
        return changed is not None and self._keep(N_("deelbaar tot veranderd"), changed)

    def improve(self, lesson: KeptLesson, text: LessonText) -> bool:
        """Keep another version, and show it."""
        better = self._tried(
            lambda: lesson.improved(text, new_id=self._new_id(), month=self._month)
        )
        return better is not None and self._keep_new(N_("les verbeterd"), better)

    def merge(self, lessons: Sequence[KeptLesson], text: LessonText) -> bool:
        """Make one of these, and show it."""
        made = self._tried(lambda: merged(lessons, text, new_id=self._new_id(), month=self._month))
        return made is not None and self._keep_new(N_("lessen samengevoegd"), made)

    def put_beside(self, lesson: KeptLesson, others: frozenset[LessonId]) -> bool:
        """Put it beside these, and nothing else; they tell it too."""
        changed = [lesson.beside(others)]
        for name in lesson.related ^ others:
            if other := self._model.get(name):
                theirs = (
                    other.related | {lesson.id} if name in others else other.related - {lesson.id}
                )
                changed.append(other.beside(theirs))
        return self._keep(N_("bij andere lessen gezet"), *changed)

    def withdraw(self, lesson: KeptLesson) -> bool:
        """Leave only its id, and those of the versions before it, which would else come back."""
        gone = tuple(all_withdrawn(lesson, self._model.everything, month=self._month))
        alone = self._beside(lesson, frozenset(each.id for each in gone), frozenset())
        return self._keep(N_("les ingetrokken"), *gone, *alone)

    def settle(self, lesson: KeptLesson, content: KeptLesson) -> bool:
        """Let it say what this version says; no word of it was typed here."""
        chosen = lesson.settled(content, month=self._month)
        command = KeepLessons(lessons={lesson.id: chosen})
        return self._model.timeline.act(command, N_("versie gekozen"))

    def keep_search(self, name: str, query: str) -> bool:
        """Keep a query under a name."""
        command = KeepSearch(name=name, query=query)
        return self._model.timeline.act(command, N_("zoekvraag bewaard"))

    def drop_search(self, name: str) -> bool:
        """Keep a query no longer."""
        return self._model.timeline.act(DropSearch(name=name), N_("zoekvraag verwijderd"))

    def _tried(self, change: Callable[[], KeptLesson]) -> KeptLesson | None:
        try:
            return change()
        except MoreelberaadError as error:
            self._model.timeline.refused.emit(error)
            return None

    def _keep_new(self, name: str, lesson: KeptLesson) -> bool:
        """Keep a lesson in the place of others; those beside them stand beside it from now on."""
        beside = self._beside(lesson, lesson.replaces, frozenset({lesson.id}))
        if done := self._keep(name, lesson, *beside):
            self._model.turn_to(lesson.id)
        return done

    def _beside(
        self, lesson: KeptLesson, gone: frozenset[LessonId], come: frozenset[LessonId]
    ) -> Iterator[KeptLesson]:
        """Give the lessons beside this one, beside these others now."""
        for name in sorted(lesson.related - gone):
            other = self._model.get(name)
            if other and not other.is_withdrawn:
                yield other.beside(other.related - gone | come)

    def _keep(self, name: str, *lessons: KeptLesson) -> bool:
        command = ChangeLessons(lessons={each.id: each for each in lessons})
        return self._model.timeline.act(command, name)

    def _new_id(self) -> LessonId:
        return LessonId(self._model.bench.desk.chance.card_id())
