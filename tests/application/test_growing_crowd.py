"""A crowd that is read no further than needed says what it would say when all were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.growing_crowd import GrowingCrowd, members
from moreelberaad.application.trait_book import TraitBook
from moreelberaad.application.traits_of import outcomes, seen_in, told_by
from moreelberaad.application.watching import UNWATCHED, Stopped, Watch
from moreelberaad.domain.combinations import Crowd, Known, Trait, Traits
from moreelberaad.domain.findings import Hit
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose
from tests.builders import a_hit, a_lesson, a_released_session, key, lines, rows, tally
from tests.fakes import FakeRecogniser

OFFICER, LEADER = (Trait.RANK, "officer"), (Trait.FUNCTION, "leader")
NAVY, WOMAN = (Trait.SERVICE, "navy"), (Trait.GENDER, "woman")
LED, FIRST = (Trait.THEME, "leadership"), (Trait.QUARTER, "2026-1")
CHECK = FakeRecogniser(
    {
        "majoor": a_hit(0, 0, "een officier"),
        "baas": a_hit(0, 0, "een leidinggevende"),
        "schip": a_hit(0, 0, "een officier van de marine"),
        "moeder": a_hit(0, 0, "een vrouw"),
    }
)
WORDS = ("officier", "majoor", "baas", "schip", "marine", "vrouw", "moeder", "leidinggevende")

used_traits = st.frozensets(
    st.sampled_from([OFFICER, LEADER, NAVY, WOMAN, LED, FIRST]), min_size=2
)
months = st.none() | st.sampled_from([date(2026, month, 1) for month in (1, 2, 3)])


@cache
def told(words: frozenset[str], *, has_theme: bool, votes: int) -> Session:
    """Give a session with these words, with a theme or without one, and a choice."""
    made = a_released_session(
        harvest__lessons=rows(a_lesson("Rust")), choice__tally=tally(A=votes, B=10 - votes)
    ).revise(key("talk.facts"), lines(" ".join(sorted(words)) or "niets"))
    return made if has_theme else made.revise(key("harvest.lessons"), None)


@st.composite
def a_vault(draw: st.DrawFn) -> list[Session]:
    """Draw closed sessions of few kinds, so that some of them are alike."""
    kinds = st.builds(
        told,
        st.frozensets(st.sampled_from(WORDS), max_size=4),
        has_theme=st.sampled_from([True, True, False]),
        votes=st.sampled_from([3, 7]),
    )
    some = draw(st.lists(kinds, min_size=1, max_size=4))
    return [
        replace(
            draw(st.sampled_from(some)),
            id=SessionId(f"s-{number}"),
            held_on=draw(st.sampled_from([None, date(2026, 2, 1), date(2026, 6, 1)])),
            closed_on=draw(months),
            series=draw(st.sampled_from([None, None, Prose("Alfa")])),
        )
        for number in range(draw(st.integers(0, 16)))
    ]


@st.composite
def a_crowd(draw: st.DrawFn) -> GrowingCrowd:
    """Draw a vault, and a lesson that mostly uses what one of its sessions tells."""
    vault = draw(a_vault())
    tells = sorted(told_by(vault[0]) | seen_in(vault[0], CHECK)) if vault else []
    alike = st.frozensets(st.sampled_from(tells), min_size=2) if len(tells) > 1 else used_traits
    return growing(
        vault,
        draw(st.one_of(alike, alike, used_traits)),
        fewest=draw(st.integers(3, 5)),
        last_export=draw(months),
        tells_outcome=draw(st.booleans()),
    )


def growing(  # noqa: PLR0913 - all that decides
    vault: Sequence[Session],
    used: Traits,
    book: TraitBook | None = None,
    *,
    fewest: int = 5,
    last_export: date | None = None,
    tells_outcome: bool = False,
) -> GrowingCrowd:
    book = book or TraitBook(recogniser=CHECK)
    return GrowingCrowd(
        members=members(vault, used, book),
        used=used,
        book=book,
        fewest=fewest,
        last_export=last_export,
        tells_outcome=tells_outcome,
        read_at_once=3,
        checked_at_once=2,
    )


def with_all_read(crowd: GrowingCrowd) -> frozenset[Trait] | None:
    """Decide in the plainest way: everything is read, and everything that matters checked."""
    known = frozenset(known_of(each.session, crowd.used) for each in crowd.members)
    plain = Crowd(known=known, fewest=crowd.fewest, last_export=crowd.last_export)
    return plain.too_telling(crowd.used, tells_outcome=crowd.tells_outcome)


def known_of(session: Session, used: Traits) -> Known:
    tells = told_by(session)
    missing = {trait for trait, _ in used - tells}
    can_be_alike = not missing & {Trait.THEME, Trait.GENDER}
    if can_be_alike and missing & {Trait.RANK, Trait.FUNCTION, Trait.ABROAD}:
        tells |= seen_in(session, CHECK)
    return Known(
        session=session.id,
        group=session.series.plain if session.series else session.id,
        traits=tells,
        outcomes=frozenset(outcomes(session)),
        closed=session.closed_on,
    )


@given(a_crowd())
def test_the_answer_is_that_of_reading_everything(crowd: GrowingCrowd) -> None:
    assert crowd.too_telling(UNWATCHED) == with_all_read(crowd)


@given(a_crowd(), used_traits)
def test_what_was_read_for_another_lesson_changes_no_answer(
    crowd: GrowingCrowd, other: Traits
) -> None:
    vault = [each.session for each in crowd.members]
    growing(vault, other, crowd.book).too_telling(UNWATCHED)
    anew = replace(crowd, members=members(vault, crowd.used, crowd.book))

    assert anew.too_telling(UNWATCHED) == with_all_read(crowd)


@given(a_crowd(), st.integers(0, 12))
def test_stopped_and_taken_up_again_it_says_the_same(crowd: GrowingCrowd, steps: int) -> None:
    left = iter(range(steps))
    watch = Watch(is_stopped=lambda: next(left, None) is None)
    try:
        found = crowd.too_telling(watch)
    except Stopped:
        found = crowd.too_telling(UNWATCHED)

    assert found == with_all_read(crowd)


@given(a_crowd())
def test_progress_never_goes_back_nor_past_the_end(crowd: GrowingCrowd) -> None:
    heard: list[tuple[int, int]] = []
    crowd.too_telling(Watch(told=lambda *each: heard.append(each)))

    assert [number for number, _ in heard] == sorted(number for number, _ in heard)
    assert all(0 <= number < of <= len(crowd.members) for number, of in heard)


@dataclass(slots=True)
class Counting:
    """Counts how often the check looked; the hand on Ctrl+C comes after so many times."""

    interrupted_at: int = 0
    looked: list[str] = field(default_factory=list)

    def find(self, text: str) -> Sequence[Hit]:
        self.looked.append(text)
        if len(self.looked) == self.interrupted_at:
            raise KeyboardInterrupt
        return CHECK.find(text)


def many(number: int, *words: str) -> list[Session]:
    kind = told(frozenset(words), has_theme=True, votes=3)
    return [replace(kind, id=SessionId(f"s-{one}")) for one in range(number)]


def test_once_enough_are_alike_the_check_looks_no_further() -> None:
    check = Counting()
    crowd = growing(many(40, "majoor"), frozenset({OFFICER, LED}), TraitBook(recogniser=check))

    assert crowd.too_telling(UNWATCHED) == frozenset()
    assert len(check.looked) == 6


def test_what_is_told_without_the_check_is_enough_by_itself() -> None:
    check, vault = Counting(), [*many(5, "officier"), *many(20, "majoor")[5:]]
    crowd = growing(vault, frozenset({OFFICER, LED}), TraitBook(recogniser=check))

    assert crowd.too_telling(UNWATCHED) == frozenset()
    assert not check.looked


def test_the_check_looks_at_a_session_once() -> None:
    """And at none of the last four, who are too few by themselves."""
    check = Counting()
    book, used = TraitBook(recogniser=check), frozenset({OFFICER, LED})
    answers = [growing(many(8, "baas"), used, book).too_telling(UNWATCHED) for _ in range(2)]

    assert answers == [frozenset({Trait.RANK})] * 2
    assert len(check.looked) == 4


def test_a_session_that_was_changed_is_looked_at_anew() -> None:
    book, used = TraitBook(recogniser=CHECK), frozenset({OFFICER, LED})
    vault = many(5, "baas")
    growing(vault, used, book).too_telling(UNWATCHED)
    newer = [replace(each, version=each.version + 1) for each in many(5, "majoor")]

    assert growing(newer, used, book).too_telling(UNWATCHED) == frozenset()


def test_it_stops_between_two_sessions() -> None:
    check = Counting()
    crowd = growing(many(9, "majoor"), frozenset({OFFICER, LED}), TraitBook(recogniser=check))

    with pytest.raises(Stopped):
        crowd.too_telling(Watch(is_stopped=lambda: len(check.looked) == 2))
    assert len(check.looked) == 2


def test_an_interrupted_look_is_done_again() -> None:
    check = Counting(interrupted_at=3)
    crowd = growing(many(9, "majoor"), frozenset({OFFICER, LED}), TraitBook(recogniser=check))

    with pytest.raises(KeyboardInterrupt):
        crowd.too_telling(UNWATCHED)
    assert crowd.too_telling(UNWATCHED) == frozenset()
