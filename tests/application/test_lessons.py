from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from moreelberaad.application.commands import Change, Command
from moreelberaad.application.lesson_commands import (
    ChangeLessons,
    DropSearch,
    KeepLessonDraft,
    KeepSearch,
    LearnCommand,
    LessonsChanged,
    SearchesChanged,
)
from moreelberaad.application.lessons import LessonDesk, LessonLibrary
from moreelberaad.application.ports import Recogniser, Today
from moreelberaad.domain.errors import LessonIncomplete, LessonNotGeneral, LessonPointsOpen
from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lesson_versions import in_use
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.packages import stripped
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.retention import Erased
from moreelberaad.domain.template import DocumentKind, Text
from moreelberaad.domain.values import Codes, Prose, Row
from tests.builders import a_lesson as a_row
from tests.builders import row, rows
from tests.disclosed import METHOD, a_talk, disclosed
from tests.fakes import FakeChance, FakeRecogniser
from tests.learning import FakeLessonDrafts, FakeLessons, FakeRetained, FakeSearches, a_lesson
from tests.methods import options

TODAY = Today(date(2026, 11, 23))
SESSION = SessionId("s-1")
VALUES = options("courage", "care")


@dataclass
class Vault:
    lessons: FakeLessons = field(default_factory=FakeLessons)
    drafts: FakeLessonDrafts = field(default_factory=FakeLessonDrafts)
    searches: FakeSearches = field(default_factory=FakeSearches)
    retained: FakeRetained = field(default_factory=FakeRetained)
    recogniser: Recogniser = field(default_factory=FakeRecogniser)

    def execute(self, command: Command) -> Change:
        assert isinstance(command, LearnCommand)
        desk = LessonDesk(
            lessons=self.lessons,
            drafts=self.drafts,
            searches=self.searches,
            retained=self.retained,
            recogniser=lambda: self.recogniser,
            today=TODAY,
        )
        return desk.carry_out(command)

    def keep(self, *lessons: KeptLesson) -> Change:
        return self.execute(ChangeLessons(lessons={each.id: each for each in lessons}))

    def library(self) -> LessonLibrary:
        return LessonLibrary(
            lessons=self.lessons,
            chance=FakeChance(1),
            today=TODAY,
            values=lambda: VALUES,
            execute=self.execute,
        )

    def kept_from(self, disclosure: Disclosure) -> Sequence[KeptLesson]:
        number = self.library().keep_from(disclosure, SESSION)
        assert number <= len(self.lessons.all())
        return self.lessons.all()


class AsksAbout:
    """Finds one word, and is as sure of it as it was told."""

    def __init__(self, word: str, tier: Tier = Tier.SURE) -> None:
        self._word, self._tier = word, tier

    def find(self, text: str) -> Sequence[Hit]:
        at = text.find(self._word)
        end = at + len(self._word)
        hit = Hit(start=at, end=end, label=Label.PERSON, tier=self._tier, reason="name")
        return [hit] if at >= 0 else []


def test_a_lesson_is_kept_and_taken_back() -> None:
    vault, lesson = Vault(), a_lesson()

    change = vault.keep(lesson)
    assert vault.lessons.all() == [lesson]
    assert change.events == (LessonsChanged(),)
    assert isinstance(change.undo, ChangeLessons)
    vault.execute(change.undo)
    assert vault.lessons.all() == []


def test_withdrawing_stands_in_the_erasure_log_until_it_is_taken_back() -> None:
    vault, lesson = Vault(), a_lesson()
    vault.keep(lesson)

    change = vault.keep(lesson.withdrawn(month="2026-11"))
    assert [(each.id, each.what, each.month) for each in vault.retained.lines] == [
        (lesson.id, Erased.LESSON, "2026-11")
    ]
    assert change.undo is not None
    vault.execute(change.undo)
    assert (vault.lessons.all(), vault.retained.lines) == ([lesson], [])


def test_what_was_withdrawn_and_goes_is_not_written_down_twice() -> None:
    vault, lesson = Vault(), a_lesson()
    vault.keep(lesson)
    vault.keep(lesson.withdrawn(month="2026-11"))

    vault.execute(ChangeLessons(lessons={lesson.id: None}))
    assert (len(vault.retained.lines), vault.lessons.all()) == (1, [])


def test_a_lesson_without_its_sentence_is_not_kept() -> None:
    with pytest.raises(LessonIncomplete):
        Vault().keep(a_lesson(sentence="  "))


def test_a_lesson_from_one_talk_goes_no_further_than_the_unit() -> None:
    with pytest.raises(LessonNotGeneral):
        Vault().keep(a_lesson(scope=Scope.DEFENCE))


def test_what_was_typed_may_not_lead_to_somebody_once_it_leaves_the_team() -> None:
    vault = Vault(recogniser=AsksAbout("Blauw"))
    lesson = a_lesson()
    vault.keep(lesson)
    typed = LessonText(lesson=Prose("Vraag het aan Blauw."))
    better = lesson.improved(typed, new_id=LessonId("2"), month="2026-11")

    vault.keep(better)
    with pytest.raises(LessonPointsOpen):
        vault.keep(better.with_scope(Scope.UNIT, month="2026-11"))


def test_what_was_typed_once_stays_typed_in_a_later_version() -> None:
    vault = Vault(recogniser=AsksAbout("Blauw"))
    first = a_lesson()
    typed = LessonText(lesson=Prose("Vraag het aan Blauw."))
    second = first.improved(typed, new_id=LessonId("2"), month="2026-11")
    vault.keep(first, second)
    third = second.improved(typed, new_id=LessonId("3"), month="2026-11")

    with pytest.raises(LessonPointsOpen):
        vault.keep(replace(third, scope=Scope.UNIT))
    with pytest.raises(LessonPointsOpen):  # also when nobody knows any more what it came from
        vault.keep(replace(third, scope=Scope.UNIT, replaces=frozenset({LessonId("weg")})))


def test_what_went_through_the_review_was_decided_there() -> None:
    vault = Vault(recogniser=AsksAbout("Blauw"))
    lesson = a_lesson(sentence="Vraag het aan Blauw.", scope=Scope.UNIT)
    vault.keep(lesson)

    longer = replace(lesson.text, cost=Prose("Tijd"))
    vault.keep(lesson.improved(longer, new_id=LessonId("2"), month="2026-11"))
    assert len(vault.lessons.all()) == 2


def test_a_word_that_no_list_knows_is_no_point() -> None:
    vault = Vault(recogniser=AsksAbout("Blauw", Tier.UNKNOWN))
    lesson = a_lesson(scope=Scope.UNIT)
    typed = LessonText(lesson=Prose("Vraag het aan Blauw."))

    vault.keep(lesson, lesson.improved(typed, new_id=LessonId("2"), month="2026-11"))
    assert len(vault.lessons.all()) == 2


def test_a_search_is_kept_changed_and_dropped_and_each_is_taken_back() -> None:
    vault = Vault()

    first = vault.execute(KeepSearch(name="rust", query="moe"))
    second = vault.execute(KeepSearch(name="rust", query="moe of rust"))
    third = vault.execute(DropSearch(name="rust"))
    assert vault.searches.all() == {}
    assert third.events == (SearchesChanged(),)
    assert third.undo is not None
    vault.execute(third.undo)
    assert vault.searches.all() == {"rust": "moe of rust"}
    assert second.undo == KeepSearch(name="rust", query="moe")
    assert first.undo == DropSearch(name="rust")


def test_a_sheet_that_was_read_leaves_its_lessons_in_the_vault() -> None:
    kept = Vault().kept_from(disclosed(a_talk(), unclassified=True))

    first, second = kept
    assert [each.text.lesson.plain for each in kept] == ["Spreek af wie stop roept", "Tweede les"]
    assert first.text == LessonText(
        lesson=Prose("Spreek af wie stop roept"),
        question=Prose("Mag het vraagwoord?"),
        option_a=Prose("Aanspreken"),
        option_b=Prose("Melden"),
        harm_a=Prose("gezichtsverlies"),
        themes=("leadership",),
        values=("courage",),
    )
    assert first.sources == {SESSION}
    assert (first.scope, first.method) == (Scope.RIJK, METHOD.title)
    assert (first.status, first.since, second.is_general) == ("observation", "2026-11", True)


def test_the_same_sheet_again_keeps_each_lesson_once() -> None:
    vault, sheet = Vault(), disclosed(a_talk(), unclassified=True)
    first, _ = vault.kept_from(sheet)
    vault.lessons.keep(first.with_status(LessonStatus.ACTION, month="2026-12"))

    again = vault.kept_from(sheet)
    assert len(again) == 2
    assert vault.lessons.by_id[first.id].status is LessonStatus.ACTION


@pytest.mark.parametrize(
    "changed",
    [{"was_read": False}, {"document": DocumentKind.RECORD}],
)
def test_what_nobody_read_or_what_is_for_others_is_no_lesson(changed: dict[str, object]) -> None:
    sheet = replace(disclosed(a_talk(), unclassified=True), **changed)  # type: ignore[arg-type]

    assert Vault().kept_from(sheet) == []


def test_a_sheet_for_readers_and_a_row_for_others_tell_both() -> None:
    told: Row = row(lesson=Prose("Eén les"), context="political", status="withdrawn")
    sheet = disclosed(a_talk(lessons=rows(a_row("Eén les"))), unclassified=True)
    (part,) = sheet.parts
    items = tuple(
        replace(item, value=rows(told)) if item.field.id == "lessons" else item
        for item in part.items
    )
    for_readers = replace(
        sheet, parts=(replace(part, items=items),), readers=Readers.MILITARY, method=Text()
    )

    (lesson,) = Vault().kept_from(for_readers)
    assert lesson.text.contexts == (Readers.POLITICAL, Readers.MILITARY)
    assert (lesson.status, lesson.text.themes) == ("observation", ())


def test_without_a_question_that_may_go_along_there_is_only_the_lesson() -> None:
    talk = a_talk(question=None, dilemma=None, values=None)

    lesson, _ = Vault().kept_from(disclosed(talk, unclassified=True))
    assert lesson.text == LessonText(lesson=lesson.text.lesson, themes=("leadership",))


def test_a_value_in_other_words_is_kept_in_these_words() -> None:
    codes = disclosed(a_talk(values=Codes(("care",))), unclassified=True)

    assert Vault().kept_from(codes)[0].text.values == ("care",)


def test_what_is_written_of_a_lesson_is_kept_until_it_is_let_go_or_written() -> None:
    vault, lesson = Vault(), a_lesson()
    vault.keep(lesson)
    of, text = frozenset({lesson.id}), LessonText(lesson=Prose("Half af"))

    change = vault.execute(KeepLessonDraft(of=of, text=text))
    assert (change.undo, change.events, vault.drafts.all()) == (None, (), {of: text})
    vault.execute(KeepLessonDraft(of=of, text=None))
    assert vault.drafts.all() == {}

    vault.execute(KeepLessonDraft(of=of, text=text))
    vault.keep(lesson.improved(text, new_id=LessonId("2"), month="2026-11"))
    assert vault.drafts.all() == {}


def test_what_is_written_goes_with_the_lesson_it_is_of() -> None:
    vault, lesson, other = Vault(), a_lesson("1"), a_lesson("2", sources=("s2",))
    vault.keep(lesson, other)
    text = LessonText(lesson=Prose("Half af"))
    of = [frozenset({lesson.id, other.id}), frozenset({other.id})]
    for each in of:
        vault.execute(KeepLessonDraft(of=each, text=text))

    vault.keep(lesson.withdrawn(month="2026-11"))
    assert vault.drafts.all() == {of[1]: text}
    vault.execute(KeepLessonDraft(of=of[0], text=text))
    assert vault.drafts.all() == {of[1]: text}


@pytest.mark.parametrize("new_id", ["0", "zz"])
def test_a_sheet_that_is_made_again_leaves_an_improved_lesson_as_it_is(new_id: str) -> None:
    sheet, vault = disclosed(a_talk(), unclassified=True), Vault()
    vault.kept_from(sheet)
    first, *_ = vault.lessons.all()
    text = replace(first.text, applies_when=Prose("altijd"))
    better = first.improved(text, new_id=LessonId(new_id), month="2027-01")
    vault.keep(better)

    vault.kept_from(sheet)

    listed = in_use(vault.lessons.all())
    assert better in listed
    assert first.id not in {each.id for each in listed}


def test_a_sheet_that_is_made_again_chooses_between_no_contents() -> None:
    sheet, vault = disclosed(a_talk(), unclassified=True), Vault()
    vault.kept_from(sheet)
    first, *_ = vault.lessons.all()
    other = stripped(replace(first, text=replace(first.text, question=Prose("Anders?"))))
    vault.lessons.keep(replace(first, others=(other,)))

    vault.kept_from(sheet)

    assert [each.id for each in vault.lessons.all() if each.others] == [first.id]
