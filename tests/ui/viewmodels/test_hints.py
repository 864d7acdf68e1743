from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.hints import Hint, HintKind
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.viewmodels.typed import Typed
from tests.ui.hinting import NAME, UNSURE, WORD, FakeRecogniser

SAID = f"Ik zag {NAME} bij {WORD}."
CLEAR = "De chauffeur was moe."


@pytest.fixture
def desk(hints: HintDesk) -> HintDesk:
    return hints


def words_of(text: str, hints: tuple[Hint, ...]) -> list[str]:
    return [text[hint.start : hint.end] for hint in hints]


def look_at(desk: HintDesk, text: str) -> list[str]:
    desk.watch("here", text, is_role=False)
    desk.wait()
    return words_of(text, desk.hints("here"))


def test_what_may_lead_to_someone_is_told_from_left_to_right(desk: HintDesk) -> None:
    assert look_at(desk, SAID) == [NAME, WORD]
    assert [hint.kind for hint in desk.hints("here")] == [
        HintKind.NAME,
        HintKind.PLACE_OR_UNIT,
    ]


def test_an_unknown_word_is_no_hint(desk: HintDesk) -> None:
    assert look_at(desk, f"Dat is {UNSURE}.") == []


def test_hints_of_a_later_paragraph_stand_where_they_are_in_the_whole(desk: HintDesk) -> None:
    assert look_at(desk, f"{CLEAR}\n\n{SAID}\n{NAME}") == [NAME, WORD, NAME]


def test_of_a_long_paragraph_only_the_sentence_that_changed_is_looked_at_again(
    desk: HintDesk, recogniser: FakeRecogniser
) -> None:
    long = " ".join([CLEAR] * 200)
    assert look_at(desk, f"{SAID} {long} {SAID}") == [NAME, WORD, NAME, WORD]
    recogniser.asked.clear()

    assert look_at(desk, f"{SAID} {long} Toch. {SAID}") == [NAME, WORD, NAME, WORD]
    assert recogniser.asked == ["Toch."]


def test_only_a_paragraph_that_changed_is_looked_at_again(
    desk: HintDesk, recogniser: FakeRecogniser
) -> None:
    look_at(desk, f"{CLEAR}\n{SAID}")
    look_at(desk, f"{CLEAR}\n{SAID}\nNog iets.")
    assert recogniser.asked == [CLEAR, SAID, "Nog iets."]


def test_typing_goes_on_while_the_check_is_busy_and_only_the_newest_text_follows(
    qtbot: QtBot, desk: HintDesk, recogniser: FakeRecogniser
) -> None:
    recogniser.free.clear()
    desk.watch("here", CLEAR, is_role=False)
    desk.look()
    for end in range(1, len(SAID) + 1):
        desk.watch("here", SAID[:end], is_role=False)
        desk.look()
    assert desk.hints("here") == ()
    with qtbot.waitSignal(desk.found):
        recogniser.free.set()
    desk.wait()
    assert recogniser.asked == [CLEAR, SAID]
    assert words_of(SAID, desk.hints("here")) == [NAME, WORD]


def test_words_left_standing_are_no_hint_anywhere(desk: HintDesk) -> None:
    look_at(desk, SAID)
    desk.left.leave(NAME, sure=True)
    desk.watch("there", f"Nog eens {NAME.upper()}, en {NAME}", is_role=False)
    desk.wait()
    assert words_of(SAID, desk.hints("here")) == [WORD]
    assert desk.hints("there") == ()


@pytest.mark.parametrize(("text", "clear"), [(SAID, False), (CLEAR, True), ("", True)])
def test_it_acts_only_on_texts_without_a_hint(desk: HintDesk, text: str, *, clear: bool) -> None:
    done: list[bool] = []
    for _ in range(2):  # unknown at first, known at once the second time
        texts = [Typed(CLEAR), Typed(text)]
        desk.when_clear(texts, lambda: done.append(True), lambda: done.append(False))
        desk.wait()
    assert done == [clear, clear]


def test_it_does_not_wait_to_act_on_what_is_not_looked_at(
    desk: HintDesk, recogniser: FakeRecogniser
) -> None:
    recogniser.free.clear()
    done: list[bool] = []
    desk.when_clear([Typed(CLEAR)], lambda: done.append(True), lambda: done.append(False))
    assert desk.is_open([Typed(CLEAR)]) is None
    assert not done
    recogniser.free.set()
    desk.wait()
    assert done == [True]


def test_without_a_check_typing_and_the_screen_go_on(qtbot: QtBot) -> None:
    def no_check() -> Recogniser:
        raise InputRejected(mistakes=())

    desk = HintDesk(no_check, LeftWords())
    done: list[bool] = []
    with qtbot.waitSignal(desk.failed):
        desk.when_clear([Typed(SAID)], lambda: done.append(True), lambda: done.append(False))
    desk.watch("here", SAID, is_role=False)
    assert desk.is_off
    assert done == [True]
    assert desk.hints("here") == ()


def test_at_a_lock_every_text_is_forgotten(desk: HintDesk) -> None:
    look_at(desk, SAID)
    desk.clear()
    assert desk.hints("here") == ()
    assert desk.is_open([Typed(SAID)]) is None


def test_a_text_longer_than_what_is_remembered_is_looked_at_once(
    desk: HintDesk, recogniser: FakeRecogniser
) -> None:
    many = [f"Regel {number}" for number in range(4_500)]
    assert look_at(desk, "\n".join(many)) == []
    assert sorted(recogniser.asked) == sorted(many)


def test_what_is_typed_last_is_looked_at_before_what_was_there(
    desk: HintDesk, recogniser: FakeRecogniser
) -> None:
    desk.watch("there", "\n".join(f"Regel {number}" for number in range(200)), is_role=False)
    desk.watch("here", SAID, is_role=False)
    desk.wait()
    assert recogniser.asked[0] == SAID


def test_the_check_gives_way_to_the_window_only_while_it_works(
    desk: HintDesk, recogniser: FakeRecogniser
) -> None:
    before = sys.getswitchinterval()
    recogniser.free.clear()
    desk.watch("here", SAID, is_role=False)
    desk.look()
    recogniser.began.wait()
    assert sys.getswitchinterval() < before
    recogniser.free.set()
    desk.wait()
    assert sys.getswitchinterval() == before
