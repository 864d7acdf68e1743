from __future__ import annotations

import pytest

from moreelberaad.application.commands import (
    AskAgain,
    Change,
    KeepReview,
    LeaveStanding,
    OfferedWord,
    ReviewChanged,
)
from moreelberaad.application.reviews import ReviewDesk
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Review
from tests.application.samples import ID
from tests.builders import a_session
from tests.desks import a_desk, a_review_desk
from tests.fakes import FakeOwnWords

LEAVE = LeaveStanding(session=ID, words="Blauw")
OFFER = OfferedWord(word="Blauw")


def a_desk_for_leaving(*own: str, times: int = 0) -> ReviewDesk:
    """Give a desk in whose vault this word was left standing so often before."""
    words = FakeOwnWords(*own)
    for _ in range(times):
        words.left("Blauw")
    return a_review_desk(a_desk(a_session()), words)


def taken_back(desk: ReviewDesk, change: Change) -> Change:
    assert isinstance(change.undo, LeaveStanding | AskAgain)
    return desk.carry_out(change.undo)


def test_what_is_left_standing_stays_with_the_session_and_is_taken_back() -> None:
    desk = a_desk_for_leaving()
    change = desk.carry_out(LEAVE)

    assert desk.reviews.get(ID).left.has("blauw")
    taken_back(desk, change)
    assert not desk.reviews.get(ID).left.has("blauw")


def test_what_was_taken_back_can_be_done_again() -> None:
    desk = a_desk_for_leaving()

    taken_back(desk, taken_back(desk, desk.carry_out(LEAVE)))

    assert desk.reviews.get(ID).left.has("blauw")


def test_undo_in_the_review_does_not_ask_again_about_what_was_left_standing() -> None:
    desk = a_desk_for_leaving()
    desk.carry_out(LEAVE)

    desk.carry_out(KeepReview(session=ID, review=Review()))

    assert desk.reviews.get(ID).left.has("blauw")


def test_a_word_that_is_left_standing_a_second_time_is_offered() -> None:
    assert OFFER not in a_desk_for_leaving().carry_out(LEAVE).events
    assert OFFER in a_desk_for_leaving(times=1).carry_out(LEAVE).events


def test_taking_it_back_and_doing_it_again_is_no_second_time() -> None:
    desk = a_desk_for_leaving()
    again = taken_back(desk, taken_back(desk, desk.carry_out(LEAVE)))

    assert again.events == (ReviewChanged(session=ID),)


@pytest.mark.parametrize("words", ["De Wit", "A12", "06-1234"])
def test_only_a_single_word_of_letters_is_offered(words: str) -> None:
    desk = a_desk_for_leaving()
    desk.own_words.left(words)

    change = desk.carry_out(LeaveStanding(session=ID, words=words))

    assert change.events == (ReviewChanged(session=ID),)


def test_a_word_of_which_the_check_is_sure_is_not_offered() -> None:
    leave = LeaveStanding(session=ID, words="Blauw", sure=True)

    assert OFFER not in a_desk_for_leaving(times=4).carry_out(leave).events


def test_an_own_word_is_not_offered_again() -> None:
    assert OFFER not in a_desk_for_leaving("blauw", times=4).carry_out(LEAVE).events


@pytest.mark.parametrize("command", [LEAVE, AskAgain(session=ID, words="Groen")])
def test_what_was_so_already_changes_nothing(command: LeaveStanding | AskAgain) -> None:
    desk = a_desk_for_leaving()
    desk.carry_out(LEAVE)

    change = desk.carry_out(command)

    assert (change.undo, change.events) == (None, ())


@pytest.mark.parametrize("kind", [LeaveStanding, AskAgain])
def test_nothing_is_left_standing_in_a_session_that_is_not_there(
    kind: type[LeaveStanding | AskAgain],
) -> None:
    with pytest.raises(NotFound):
        a_desk_for_leaving().carry_out(kind(session=SessionId("x"), words="Blauw"))


def test_neither_command_nor_offer_shows_the_words() -> None:
    assert "lauw" not in repr((LEAVE, AskAgain(session=ID, words="Blauw"), OFFER))
