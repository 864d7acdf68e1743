"""From a kept lesson to what may leave: its disclosure, and the last look at its files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.application.exports import Outgoing
from moreelberaad.application.lesson_ports import Lessons
from moreelberaad.application.lessons import texts_of
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.proofs import LastCheck
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.kept_disclosure import SheetForms, SheetWish, disclose_kept
from moreelberaad.domain.lessons import KeptLesson, replaced_in
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSheets:
    """Prepares lessons sheets of the lessons in one vault."""

    lessons: Lessons
    recogniser: Recogniser
    forms: SheetForms

    def prepare(self, lesson_id: LessonId, wish: SheetWish) -> Outgoing:
        """Decide what the sheet holds, and what its files may not hold.

        Raises `NotFound`, and what `disclose_kept` raises.
        """
        lesson = self.lessons.get(lesson_id)
        if lesson is None:
            raise NotFound(id=lesson_id)
        replaced = replaced_in(self.lessons.all())
        disclosure = disclose_kept(lesson, wish, self.forms, is_replaced=lesson_id in replaced)
        return Outgoing(disclosure=disclosure, check=self._last_check(lesson))

    def _last_check(self, lesson: KeptLesson) -> LastCheck:
        """Let stand what was let stand at the review; what was typed later is looked at anew."""
        words = self._words_of_hits(list(self._reviewed(lesson)))
        return LastCheck(recogniser=self.recogniser, kept=frozenset(words))

    def _reviewed(self, lesson: KeptLesson) -> Iterator[Prose]:
        if not lesson.replaces:
            yield from texts_of(lesson)
        for name in sorted(lesson.replaces):
            if earlier := self.lessons.get(name):
                yield from self._reviewed(earlier)

    def _words_of_hits(self, texts: Sequence[Prose]) -> Iterator[str]:
        for text in texts:
            for hit in self.recogniser.find(text.plain):
                yield text.plain[hit.start : hit.end]
