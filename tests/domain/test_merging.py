"""Packages merged into lessons: laws of order and repetition, and what becomes of each lesson."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import all_withdrawn, in_use
from moreelberaad.domain.lessons import Act, KeptLesson, LessonStatus
from moreelberaad.domain.merging import Became, Merged, merge
from moreelberaad.domain.packages import Package, packed, stripped
from moreelberaad.domain.values import Prose
from tests.learning import MONTH, a_lesson

Vault = Mapping[LessonId, KeptLesson]
IDS = tuple(LessonId(name) for name in "abcd")

contents = st.builds(
    lambda name, version, sentence, status, replaces: replace(
        stripped(a_lesson(name, sentence)),
        version=version,
        status=status,
        scope=Scope.DEFENCE,
        replaces=frozenset(replaces) - {name},
    ),
    st.sampled_from(IDS),
    st.integers(min_value=1, max_value=3),
    st.sampled_from(("Vraag eerst.", "Wacht even.", "Spreek af.")),
    st.sampled_from((LessonStatus.IDENTIFIED, LessonStatus.VALIDATED)),
    st.sets(st.sampled_from(IDS), max_size=1),
)


@st.composite
def packages(draw: st.DrawFn) -> Package:
    withdrawn = draw(st.frozensets(st.sampled_from(IDS), max_size=2))
    drawn = {each.id: each for each in draw(st.lists(contents, max_size=4))}
    kept = (drawn[name] for name in sorted(drawn) if name not in withdrawn)
    return Package(lessons=tuple(kept), withdrawn=withdrawn)


several = st.lists(packages(), max_size=4)


def merged_in(there: Vault, *steps: Sequence[Package]) -> Vault:
    for step in steps:
        there = {**there, **merge(there, step, month=MONTH).lessons}
    return there


def told(there: Vault) -> object:
    """Give what a vault says now; in which month it heard what is no part of that."""
    return {
        name: (each.says, each.version, each.replaces, set(map(repr, map(_words, each.others))))
        for name, each in there.items()
    }


def _words(content: KeptLesson) -> object:
    return content.text.lesson.plain, content.status, content.version


def only(merged: Merged) -> Became:
    (became,) = merged.became.values()
    return became


def a_package(*lessons: KeptLesson, withdrawn: Sequence[str] = ()) -> Package:
    return Package(
        lessons=tuple(map(stripped, lessons)), withdrawn=frozenset(map(LessonId, withdrawn))
    )


@given(several)
def test_in_whatever_order_packages_come_a_vault_says_the_same(given_: list[Package]) -> None:
    ways = [merged_in({}, *([each] for each in way)) for way in permutations(given_)]

    assert all(told(way) == told(ways[0]) for way in ways)
    assert told(merged_in({}, given_)) == told(ways[0])


@given(several)
def test_what_was_merged_before_changes_nothing(given_: list[Package]) -> None:
    once = merged_in({}, given_)
    again = merge(once, given_, month="2027-01")

    assert (again.lessons, again.lost_behind) == ({}, frozenset())
    assert all(each is Became.KNOWN for each in again.became.values())


@given(several)
def test_what_was_withdrawn_anywhere_says_nothing_whatever_comes(given_: list[Package]) -> None:
    there = merged_in({}, given_)

    for name in {name for each in given_ for name in each.withdrawn}:
        assert there[name].is_withdrawn
        assert not there[name].text.lesson


@given(several)
def test_no_lesson_is_listed_twice_but_those_that_wait_for_a_choice(
    given_: list[Package],
) -> None:
    listed = in_use(tuple(merged_in({}, given_).values()))
    settled = [each.text for each in listed if not each.others]

    assert len(set(settled)) == len(settled)
    assert not {each.text for each in listed if each.others} & set(settled)


def test_a_new_lesson_comes_in_with_its_content_and_a_month() -> None:
    there = merged_in({}, [a_package(a_lesson("a"))])
    lesson = there[LessonId("a")]

    assert [(each.act, each.month) for each in lesson.history] == [(Act.RECEIVED, MONTH)]
    assert lesson.was_received
    assert len(lesson.sources) == 1


def test_a_later_version_takes_the_place_and_keeps_what_happened_here() -> None:
    mine = a_lesson("a", status=LessonStatus.IDENTIFIED)
    later = mine.with_status(LessonStatus.VALIDATED, month=MONTH)
    merged = merge({mine.id: mine}, [a_package(later)], month=MONTH)

    assert only(merged) is Became.CHANGED
    after = merged.lessons[mine.id]
    assert (after.status, after.sources) == (LessonStatus.VALIDATED, mine.sources)
    assert [each.act for each in after.history] == [Act.CAME, Act.UPDATED]


def test_an_earlier_version_changes_nothing() -> None:
    mine = a_lesson("a", version=2)

    assert only(merge({mine.id: mine}, [a_package(a_lesson("a", "Anders."))], month=MONTH)) is (
        Became.KNOWN
    )


def test_contents_that_contradict_each_other_wait_for_a_choice() -> None:
    mine, theirs = a_lesson("a", "Vraag eerst."), a_lesson("a", "Wacht even.")
    merged = merge({mine.id: mine}, [a_package(theirs)], month=MONTH)
    waiting = merged.lessons[mine.id]

    assert only(merged) is Became.CONFLICT
    assert len(waiting.others) == 1
    chosen = waiting.settled(waiting.others[0], month=MONTH)
    assert (chosen.others, chosen.version) == ((), 2)
    assert chosen.text == waiting.others[0].text
    assert merge({mine.id: chosen}, [a_package(theirs, mine)], month=MONTH).lessons == {}


def test_a_choice_settles_it_on_the_other_laptops_too() -> None:
    mine, theirs = a_lesson("a", "Vraag eerst."), a_lesson("a", "Wacht even.")
    there = merged_in({}, [a_package(mine), a_package(theirs)])
    chosen = there[LessonId("a")].settled(theirs, month=MONTH)
    elsewhere = merged_in(there, [a_package(chosen)])

    assert elsewhere[LessonId("a")].others == ()
    assert elsewhere[LessonId("a")].text == theirs.text


def test_a_lesson_that_is_withdrawn_takes_one_of_ours_with_it() -> None:
    mine = a_lesson("a")
    merged = merge({mine.id: mine}, [a_package(withdrawn=["a", "nooit gezien"])], month=MONTH)

    assert merged.count(Became.WITHDRAWN) == 1
    assert [each.is_withdrawn for each in merged.lessons.values()] == [True, True]


def test_withdrawing_a_received_lesson_takes_the_versions_with_it_that_only_others_have() -> None:
    first = a_lesson("a", "Vraag eerst.")
    better = replace(stripped(a_lesson("b", "Beter.")), replaces=frozenset({first.id}))
    here = merged_in({}, [Package(lessons=(better,))])
    gone = all_withdrawn(here[better.id], here.values(), month=MONTH)
    elsewhere = merged_in(
        {first.id: first},
        [Package(lessons=(better,))],
        [a_package(withdrawn=[e.id for e in gone])],
    )

    assert in_use(tuple(elsewhere.values())) == ()


def test_withdrawing_a_lesson_takes_along_what_was_received_in_its_words() -> None:
    mine = a_lesson("a", "Vraag eerst.")
    twin = stripped(replace(mine, id=LessonId("b")))
    here = merged_in({mine.id: mine}, [Package(lessons=(twin,))])

    gone = {each.id: each for each in all_withdrawn(here[mine.id], here.values(), month=MONTH)}

    assert set(gone) == {LessonId("a"), LessonId("b")}
    assert in_use(tuple({**here, **gone}.values())) == ()


def test_what_was_received_in_the_words_of_a_lesson_that_was_improved_is_listed_no_more() -> None:
    mine = a_lesson("a", "Vraag eerst.")
    twin = stripped(replace(mine, id=LessonId("b")))
    here = merged_in({mine.id: mine}, [Package(lessons=(twin,))])
    text = replace(mine.text, lesson=Prose("Vraag altijd eerst."))
    better = here[mine.id].improved(text, new_id=LessonId("c"), month=MONTH)

    assert in_use((*here.values(), better)) == (better,)


def test_a_lesson_that_was_withdrawn_here_does_not_come_back() -> None:
    gone = a_lesson("a").withdrawn(month=MONTH)
    merged = merge({gone.id: gone}, [a_package(a_lesson("a", version=9))], month=MONTH)

    assert (only(merged), merged.lessons) == (Became.KNOWN, {})


def test_what_was_made_of_a_withdrawn_lesson_should_be_read_again() -> None:
    old = a_lesson("a")
    made = a_lesson("b", "Beter.", replaces=frozenset({old.id}))
    merged = merge({old.id: old, made.id: made}, [a_package(withdrawn=["a"])], month=MONTH)

    assert merged.lost_behind == {made.id}


def test_a_lesson_that_replaces_ours_takes_its_place() -> None:
    mine = a_lesson("a", "Vraag eerst.")
    theirs = replace(stripped(a_lesson("b", "Vraag altijd eerst.")), replaces=frozenset({mine.id}))
    there = merged_in({mine.id: mine}, [Package(lessons=(theirs,))])

    assert [each.id for each in in_use(tuple(there.values()))] == [theirs.id]


def test_our_own_package_tells_us_nothing_new() -> None:
    first = a_lesson("a", scope=Scope.UNIT, status=LessonStatus.VALIDATED)
    better = replace(
        first.improved(first.text, new_id=LessonId("b"), month=MONTH), scope=Scope.UNIT
    )
    third = replace(
        better.improved(replace(better.text), new_id=LessonId("c"), month=MONTH), scope=Scope.UNIT
    )
    there = {each.id: each for each in (first, better, third)}
    going = tuple(packed(there, Scope.UNIT))

    assert [(each.id, each.replaces) for each in going] == [
        (third.id, frozenset({first.id, better.id}))
    ]
    assert only(merge(there, [Package(lessons=going)], month=MONTH)) is Became.KNOWN


def test_the_very_words_of_a_lesson_of_ours_are_not_listed_twice() -> None:
    mine, same = a_lesson("b", "Vraag eerst."), a_lesson("a", "Vraag eerst.")
    there = merged_in({mine.id: mine}, [a_package(same)])

    assert [each.id for each in in_use(tuple(there.values()))] == [mine.id]
