"""What has an open hint, or was not looked at, does not go on the screen (ux.md 5)."""

from __future__ import annotations

import pytest

from moreelberaad.domain.values import Lines, Prose
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.typed import Typed
from tests.builders import lines
from tests.ui.hinting import NAME, FakeRecogniser

from .talk import ASKED, FACTS, HintedStand, Stand

SAID = Prose(f"Dat zei {NAME}.")


@pytest.fixture
def stand(hints: HintDesk) -> Stand:
    facts = Lines((Prose("een"), SAID))
    return HintedStand(hints, first__facts=facts, first__asked=Prose("Mag dit?"))


def facts(stand: Stand) -> object:
    return stand.shown.get("facts")


def leave(hints: HintDesk) -> None:
    hints.left.leave(NAME, sure=True)


def test_a_row_goes_on_the_screen_when_it_was_looked_at(stand: Stand, hints: HintDesk) -> None:
    stand.screen.put_row(FACTS, Prose("een"))
    assert facts(stand) is None
    hints.wait()
    assert facts(stand) == lines("een")


def test_a_row_with_an_open_hint_does_not_go_on_the_screen(stand: Stand, hints: HintDesk) -> None:
    refused: list[str] = []
    stand.screen.put_row(FACTS, SAID, lambda: refused.append("nee"))
    hints.wait()
    assert facts(stand) is None
    assert refused == ["nee"]
    assert stand.screen.is_held(FACTS, SAID)


def test_a_whole_answer_waits_for_its_last_hint(stand: Stand, hints: HintDesk) -> None:
    stand.screen.put(FACTS)
    hints.wait()
    assert facts(stand) is None
    leave(hints)
    stand.screen.put(FACTS)
    assert facts(stand) == Lines((Prose("een"), SAID))


def test_what_is_taken_off_while_it_is_looked_at_does_not_come(
    stand: Stand, hints: HintDesk
) -> None:
    stand.screen.put_row(FACTS, Prose("een"))
    stand.screen.take_off_row(FACTS, Prose("een"))
    hints.wait()
    assert facts(stand) is None


def test_what_is_rewritten_while_it_is_looked_at_does_not_come(
    stand: Stand, hints: HintDesk
) -> None:
    stand.screen.put(ASKED)
    stand.model.edit(ASKED, Prose("Mag dit wel"))
    hints.wait()
    assert stand.step.question.words is None


def test_writing_along_leaves_out_the_rows_with_a_hint(stand: Stand, hints: HintDesk) -> None:
    stand.screen.writes_along = True
    stand.model.edit(FACTS, Lines((Prose("een"), SAID, Prose("drie"))))
    hints.wait()
    assert facts(stand) == lines("een", "drie")
    leave(hints)
    assert facts(stand) == Lines((Prose("een"), SAID, Prose("drie")))


def test_writing_along_waits_until_a_line_was_looked_at(
    stand: Stand, hints: HintDesk, recogniser: FakeRecogniser
) -> None:
    recogniser.free.clear()
    stand.screen.writes_along = True
    stand.model.edit(ASKED, Prose("Mag dit nu?"))
    assert stand.step.question.words is None
    recogniser.free.set()
    hints.wait()
    assert stand.step.question.words == Prose("Mag dit nu?")


def test_a_hint_that_opens_again_takes_the_row_off_the_screen(
    stand: Stand, hints: HintDesk
) -> None:
    leave(hints)
    stand.screen.put(FACTS)
    hints.wait()
    hints.left.standing = hints.left.standing.without(NAME)
    hints.left.changed.emit()
    assert facts(stand) == lines("een")


def test_without_a_check_all_goes_on_the_screen(stand: Stand, hints: HintDesk) -> None:
    hints.is_off = True
    stand.screen.put_row(FACTS, SAID)
    assert facts(stand) == Lines((SAID,))
    assert hints.is_open([Typed(NAME)]) is False


def test_what_is_held_still_lets_go_of_a_hint_that_opens_again(
    stand: Stand, hints: HintDesk
) -> None:
    leave(hints)
    stand.screen.put(FACTS)
    hints.wait()
    stand.screen.freeze()
    hints.left.standing = hints.left.standing.without(NAME)
    hints.left.changed.emit()
    assert facts(stand) == lines("een")
