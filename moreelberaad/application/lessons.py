"""Lessons in a vault: they come through the review only, and go as far as they may."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from moreelberaad.application.commands import Change, Command
from moreelberaad.application.lesson_commands import (
    ChangeLessons,
    DropSearch,
    KeepLessonDraft,
    KeepLessons,
    KeepSearch,
    LearnCommand,
    LessonsChanged,
    SearchesChanged,
)
from moreelberaad.application.lesson_ports import LessonDrafts, Lessons, Retained, Searches
from moreelberaad.application.lessons_from import lessons_from
from moreelberaad.application.ports import Chance, Recogniser, Today
from moreelberaad.domain.errors import LessonIncomplete, LessonNotGeneral, LessonPointsOpen
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lesson_versions import with_earlier
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.retention import Erased, Erasure
from moreelberaad.domain.template import DocumentKind, Option
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonDesk:
    """Carries out the commands on the lessons and the kept searches of one vault."""

    lessons: Lessons
    drafts: LessonDrafts
    searches: Searches
    retained: Retained
    recogniser: Callable[[], Recogniser]
    today: Today

    def carry_out(self, command: LearnCommand) -> Change:
        """Do what the command says.

        Raises `LessonIncomplete`; `LessonNotGeneral` for one that goes further than it may; and
        `LessonPointsOpen` for words that were typed into one that leaves the team and may lead to
        somebody: what went through the review was decided there.
        """
        match command:
            case ChangeLessons():
                self._check_all(command)
                return self._keep(command)
            case KeepLessons():
                return self._keep(command)
            case KeepLessonDraft(of=of, text=text):
                self._keep_draft(of, text)
                return Change(done=command, undo=None, events=())
            case KeepSearch(name=name, query=query):
                back = self._search_back(name)
                self.searches.keep(name, query)
                return Change(done=command, undo=back, events=(SearchesChanged(),))
            case DropSearch(name=name):
                back = self._search_back(name)
                self.searches.drop(name)
                return Change(done=command, undo=back, events=(SearchesChanged(),))
            case _:
                assert_never(command)

    def _search_back(self, name: str) -> Command:
        kept = self.searches.all().get(name)
        return DropSearch(name=name) if kept is None else KeepSearch(name=name, query=kept)

    def _keep(self, command: ChangeLessons | KeepLessons) -> Change:
        before = {name: self.lessons.get(name) for name in command.lessons}
        for name, kept in command.lessons.items():
            self._write(name, before[name], kept)
        back = type(command)(lessons=before)
        return Change(done=command, undo=back, events=(LessonsChanged(),))

    def _check_all(self, command: ChangeLessons) -> None:
        for lesson in filter(None, command.lessons.values()):
            if not lesson.is_withdrawn:
                self._check(lesson, command)

    def _check(self, lesson: KeptLesson, command: ChangeLessons) -> None:
        if not lesson.text.lesson:
            raise LessonIncomplete
        if lesson.scope.reach > lesson.widest.reach:
            raise LessonNotGeneral
        if lesson.scope is not Scope.TEAM and lesson.replaces and not lesson.was_received:
            reviewed = frozenset(self._reviewed(lesson, command))
            for text in texts_of(lesson):
                if text not in reviewed and self._leads_to_somebody(text):
                    raise LessonPointsOpen

    def _reviewed(self, lesson: KeptLesson, command: ChangeLessons) -> Iterator[Prose]:
        """Give the texts behind a lesson that came through the review, here or elsewhere."""
        yield from reviewed_texts(
            lesson, lambda name: command.lessons.get(name) or self.lessons.get(name)
        )

    def _leads_to_somebody(self, text: Prose) -> bool:
        return any(hit.tier is not Tier.UNKNOWN for hit in self.recogniser().find(text.plain))

    def _keep_draft(self, of: frozenset[LessonId], text: LessonText | None) -> None:
        if text is None:
            self.drafts.drop(of)
        elif all(not _is_gone(self.lessons.get(name)) for name in of):  # it goes with them
            self.drafts.keep(of, text)

    def _write(self, name: LessonId, before: KeptLesson | None, kept: KeptLesson | None) -> None:
        gone, was_gone = _is_gone(kept), before is not None and _is_gone(before)
        if gone and not was_gone and before is not None:
            month = f"{self.today.day:%Y-%m}"
            self.retained.log(Erasure(id=name, what=Erased.LESSON, month=month))
        if gone:
            self._drop_drafts_of(name)
        else:
            self.retained.unlog(name, Erased.LESSON)
        if kept is None:
            self.lessons.remove(name)
        else:
            if not kept.was_received:
                self.drafts.drop(kept.replaces)  # it is written now
            self.lessons.keep(kept)

    def _drop_drafts_of(self, name: LessonId) -> None:
        for of in self.drafts.all():
            if name in of:
                self.drafts.drop(of)


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonLibrary:
    """Takes lessons in that a sheet disclosed."""

    lessons: Lessons
    chance: Chance
    today: Today
    values: Callable[[], Sequence[Option]]
    execute: Callable[[Command], Change]

    def keep_from(self, disclosure: Disclosure, session_id: SessionId) -> int:
        """Keep the lessons of a sheet, and tell how many; the same one again takes its place.

        What nobody read is no lesson, and other documents hold none that may be used again.
        """
        if disclosure.document is not DocumentKind.LESSONS or not disclosure.was_read:
            return 0
        month = f"{self.today.day:%Y-%m}"
        theirs = [
            each
            for each in self.lessons.all()
            if each.sources == {session_id} and not each.replaces
        ]
        kept: dict[LessonId, KeptLesson | None] = {}
        values = self.values()
        for lesson in lessons_from(
            disclosure, session_id, self._new_id, month=month, values=values
        ):
            same = _same_as(lesson, theirs)
            if same and same.others:  # no sheet chooses between them
                continue
            kept[same.id if same else lesson.id] = lesson.in_place_of(same) if same else lesson
        self.execute(ChangeLessons(lessons=kept))
        return len(kept)

    def _new_id(self) -> LessonId:
        return LessonId(self.chance.card_id())


def texts_of(lesson: KeptLesson) -> Sequence[Prose]:
    """Give every text of a lesson."""
    return [each for each in (lesson.text.lesson, *lesson.text.more) if each]


def reviewed_texts(
    lesson: KeptLesson, get: Callable[[LessonId], KeptLesson | None]
) -> Iterator[Prose]:
    """Give the texts of the versions before it, and of itself, that were typed in no list.

    Those that replaced nothing came through the review of a session here, and those that were
    received through that of another laptop.
    """
    for each in with_earlier(lesson, get):
        if each.was_received or not each.replaces:
            yield from texts_of(each)


def _is_gone(lesson: KeptLesson | None) -> bool:
    return lesson is None or lesson.is_withdrawn


def _same_as(lesson: KeptLesson, theirs: Sequence[KeptLesson]) -> KeptLesson | None:
    return next((each for each in theirs if each.text.lesson == lesson.text.lesson), None)
