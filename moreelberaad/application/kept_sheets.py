"""From a kept lesson to what may leave: its disclosure, and the last look at its files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from moreelberaad.application.exports import Outgoing
from moreelberaad.application.lesson_ports import Lessons
from moreelberaad.application.lessons import reviewed_texts
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.proofs import LastCheck
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.kept_disclosure import SheetForms, SheetWish, disclose_kept
from moreelberaad.domain.lesson_versions import replaced_in
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.policy import NO_POLICY, Policy
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSheets:
    """Prepares lessons sheets of the lessons in one vault."""

    lessons: Lessons
    recogniser: Recogniser
    forms: SheetForms
    policy: Policy = NO_POLICY

    def prepare(self, lesson_id: LessonId, wish: SheetWish) -> Outgoing:
        """Decide what the sheet holds, and what its files may not hold.

        Raises `NotFound`, `NotAllowed`, and what `disclose_kept` raises.
        """
        lesson = self.lessons.get(lesson_id)
        if lesson is None:
            raise NotFound(id=lesson_id)
        replaced = replaced_in(self.lessons.all())
        disclosure = disclose_kept(lesson, wish, self.forms, is_replaced=lesson_id in replaced)
        self.policy.look_at(disclosure.scope)
        check = last_check_of(lesson, self.lessons, self.recogniser)
        return Outgoing(disclosure=disclosure, check=check)


def last_check_of(lesson: KeptLesson, lessons: Lessons, recogniser: Recogniser) -> LastCheck:
    """Let stand what was let stand at the review; what was typed later is looked at anew."""
    reviewed = reviewed_texts(lesson, lessons.get)
    return LastCheck(recogniser=recogniser, kept=frozenset(_words_of_hits(reviewed, recogniser)))


def _words_of_hits(texts: Iterable[Prose], recogniser: Recogniser) -> Iterator[str]:
    for text in texts:
        for hit in recogniser.find(text.plain):
            yield text.plain[hit.start : hit.end]
