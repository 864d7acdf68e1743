from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from moreelberaad.domain.frames import (
    AwayFrame,
    BlackFrame,
    BoundaryFrame,
    BreakFrame,
    CardFrame,
    ChoosingFrame,
    Frame,
    Question,
    StepFrame,
    Welcome,
)
from moreelberaad.domain.session import Status
from moreelberaad.domain.soft_time import SoftTime
from moreelberaad.domain.template import Kind, Template, Text
from moreelberaad.domain.values import Prose, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.apart import movables, set_apart
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.publisher import Held, Publisher
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from tests.builders import a_session, key, lines, row, rows
from tests.desks import Disk
from tests.methods import a_card, a_column, a_field, a_method, a_step, options, words
from tests.ui.views.run.room import HeldTime

ASKED, FACTS, NOTES = key("first.asked"), key("first.facts"), key("first.notes")
MORE = key("second.more")
ROOM = {"audience": True}
METHOD = a_method(
    replace(
        a_step(
            "first",
            a_field("asked", Kind.LINE, central=True, audience=True),
            a_field("facts", Kind.LIST, audience=True),
            a_field("notes", Kind.LIST),
            a_field("views", Kind.TABLE, audience=True, columns=(a_column("who"),)),
        ),
        room=words("We zoeken."),
    ),
    a_step("second", a_field("more", Kind.LINE, audience=True)),
    a_step("end", a_field("last", Kind.LINE)),
    beside=(a_step("aside", a_field("private", Kind.LINE)),),
)
CARDS = a_method(
    a_step("pick", a_field("card", Kind.CARD, audience=True)),
    a_step("choose", a_field("tally", Kind.TALLY, options=options("A", "B"))),
    a_step("reveal", a_field("why", Kind.LIST)),
    a_step("talk", a_field("views", Kind.LIST)),
)
PROMPT = words("Wat knelt er?")


class Stand:
    """A publisher with a session, a disk and a clock that a test holds."""

    def __init__(self, method: Template = METHOD, **answers: Value) -> None:
        written = {key(name.replace("__", ".")): value for name, value in answers.items()}
        session = replace(
            a_session(),
            template=method,
            status=Status.OPEN,
            step=method.steps[0].id,
            answers=written,
        )
        disk, self.time = Disk(session), HeldTime()
        self.clock = StepClock(method.steps, {}, self.time.clocks())
        self.clock.enter(method.steps[0].id)
        desk = Desk(execute=disk.execute, sessions=disk.sessions)
        self.model = SessionModel(desk, session.id, Language("nl"))
        self.model.moved.connect(self.clock.enter)
        self.screen = Publisher(self.model, self.clock, {"a": a_card("a")}.get)
        self.screen.welcome(over=True)

    def frame(self) -> Frame:
        return self.screen.frame

    @property
    def step(self) -> StepFrame:
        frame = self.screen.frame
        assert isinstance(frame, StepFrame)
        return frame

    @property
    def shown(self) -> dict[str, Value]:
        return {each.asked.id: each.value for each in self.step.shown}


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:  # noqa: ARG001 - signals need an application
    return Stand(first__facts=lines("een", "twee"), first__asked=Prose("Mag dit?"))


def test_it_begins_with_the_welcome(stand: Stand) -> None:
    stand.screen.welcome(over=False)

    assert stand.frame() == Welcome()
    assert stand.screen.is_welcoming


def test_a_step_is_shown_without_what_stands_in_it(stand: Stand) -> None:
    frame = stand.step

    assert (frame.head.number, frame.head.steps, frame.about) == (1, 3, words("We zoeken."))
    assert not frame.question
    assert frame.shown == ()


def test_beside_the_steps_there_is_no_number(stand: Stand) -> None:
    stand.model.go_to("aside")

    assert stand.step.head.number is None


def test_the_whole_answer_goes_on_and_off(stand: Stand) -> None:
    stand.screen.put(FACTS)
    assert stand.screen.has(FACTS)
    assert stand.shown == {"facts": lines("een", "twee")}

    stand.screen.take_off(FACTS)

    assert stand.shown == {}
    assert not stand.screen.has(FACTS)


def test_a_row_goes_on_and_off(stand: Stand) -> None:
    stand.screen.put_row(FACTS, Prose("twee"))
    assert stand.screen.has_row(FACTS, Prose("twee"))
    assert stand.shown == {"facts": lines("twee")}

    stand.screen.take_off_row(FACTS, Prose("twee"))

    assert not stand.screen.has_row(FACTS, Prose("twee"))


def test_what_may_not_be_shown_is_never_put(stand: Stand) -> None:
    stand.model.edit(NOTES, lines("voor mij"))

    stand.screen.put(NOTES)
    stand.screen.put_row(NOTES, Prose("voor mij"))

    assert not stand.screen.may_show(NOTES)
    assert not stand.screen.has(NOTES)


def test_where_nothing_stands_nothing_is_put(stand: Stand) -> None:
    stand.model.edit(FACTS, None)

    stand.screen.put(FACTS)
    stand.screen.put_row(FACTS, Prose("een"))
    stand.screen.take_off_row(FACTS, Prose("een"))

    assert stand.shown == {}


def test_putting_an_empty_answer_takes_it_off(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.session = stand.model.session.revise(FACTS, None)

    stand.screen.put(FACTS)

    assert stand.shown == {}


def test_the_question_stays_in_every_later_step(stand: Stand) -> None:
    stand.screen.put(ASKED)

    stand.model.next()

    assert stand.step.question == Question(words=Prose("Mag dit?"))
    assert stand.shown == {}


def test_each_step_shows_its_own(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.next()
    assert stand.shown == {}

    stand.model.previous()

    assert stand.shown == {"facts": lines("een", "twee")}


def test_a_row_that_is_deleted_is_off_at_once(stand: Stand) -> None:
    stand.screen.put(FACTS)

    stand.model.edit(FACTS, lines("twee"))

    assert stand.shown == {"facts": lines("twee")}


def test_an_answer_that_is_emptied_is_off_at_once(stand: Stand) -> None:
    stand.screen.put(ASKED)

    stand.model.edit(ASKED, None)

    assert not stand.step.question


def test_words_that_are_changed_stay_as_they_were_put(stand: Stand) -> None:
    stand.screen.put(FACTS)

    stand.model.edit(FACTS, lines("eentje", "twee"))

    assert stand.shown == {"facts": lines("een", "twee")}
    assert not stand.screen.has(FACTS)
    assert not stand.screen.has_row(FACTS, Prose("eentje"))


def test_put_again_the_new_words_are_in_the_place_of_the_old(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.screen.put_row(FACTS, Prose("eentje"))

    assert stand.shown == {"facts": lines("eentje", "twee")}


def test_other_rows_may_come_while_one_is_being_rewritten(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eent", "twee"))
    stand.model.edit(FACTS, lines("eentje", "twee"))
    stand.model.edit(FACTS, lines("eentje", "twee", "drie"))

    stand.screen.put_row(FACTS, Prose("drie"))

    assert stand.shown == {"facts": lines("een", "twee", "drie")}
    assert not stand.screen.has_row(FACTS, Prose("eentje"))


def test_another_row_may_go_while_one_is_being_rewritten(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.model.edit(FACTS, lines("eentje"))
    assert stand.shown == {"facts": lines("een")}
    stand.model.edit(FACTS, None)

    assert stand.shown == {}


def test_a_row_that_was_rewritten_is_taken_off_with_its_old_words(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.screen.take_off_row(FACTS, Prose("eentje"))

    assert stand.shown == {"facts": lines("twee")}


def test_a_row_that_is_written_back_is_on_the_screen_again(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("eentje", "twee"))

    stand.model.edit(FACTS, lines("een", "twee"))

    assert stand.screen.has(FACTS)


def test_rows_that_are_moved_stay_on_the_screen(stand: Stand) -> None:
    stand.screen.put(FACTS)

    stand.model.edit(FACTS, lines("twee", "een"))
    stand.screen.put_row(FACTS, Prose("een"))

    assert stand.shown == {"facts": lines("twee", "een")}


@pytest.mark.usefixtures("qtbot")
def test_a_row_of_a_table_keeps_its_old_words_too() -> None:
    first, second = row(who=Prose("chef")), row(who=Prose("team"))
    stand = Stand(first__views=rows(first, second))
    stand.screen.put(key("first.views"))
    stand.model.edit(key("first.views"), rows(row(who=Prose("baas")), second))

    stand.screen.put_row(key("first.views"), second)

    assert stand.shown == {"views": rows(first, second)}


def test_undo_that_takes_words_away_takes_them_off(stand: Stand) -> None:
    stand.model.edit(FACTS, lines("een", "twee", "drie"))
    stand.model.flush()
    stand.screen.put(FACTS)

    stand.model.undo()

    assert stand.shown == {"facts": lines("een", "twee")}


def test_what_is_put_back_by_undo_is_not_on_the_screen(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.edit(FACTS, lines("twee"))
    stand.model.flush()

    stand.model.undo()

    assert stand.shown == {"facts": lines("twee")}


def test_publishing_is_no_act_of_the_timeline(stand: Stand) -> None:
    stand.screen.put(FACTS)

    assert stand.model.undo_name is None


def test_what_is_set_apart_is_off_also_where_it_was_frozen(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.screen.freeze()

    language = Language("nl")
    assert set_apart(stand.model, movables(stand.model, language)[:3], language)

    assert stand.shown == {}


def test_writing_along_shows_what_is_typed(stand: Stand) -> None:
    stand.screen.writes_along = True

    stand.model.edit(FACTS, lines("drie"))
    stand.model.edit(NOTES, lines("voor mij"))

    assert stand.shown == {"facts": lines("drie")}


def test_frozen_in_a_break_the_screen_keeps_the_step(stand: Stand) -> None:
    stand.screen.cover(BreakFrame(until=time(14, 35)))
    stand.screen.freeze()

    stand.screen.uncover(BreakFrame)

    assert isinstance(stand.frame(), StepFrame)


def test_set_apart_while_it_writes_along_is_off_too(stand: Stand) -> None:
    stand.screen.writes_along = True
    stand.model.edit(FACTS, lines("drie"))
    stand.model.flush()

    language = Language("nl")
    assert set_apart(stand.model, movables(stand.model, language)[1:], language)

    assert stand.shown == {}


def test_writing_along_is_off_by_itself(stand: Stand) -> None:
    stand.model.edit(FACTS, lines("drie"))

    assert not stand.screen.writes_along
    assert stand.shown == {}


def test_a_question_is_asked_until_the_talk_moves_on(stand: Stand) -> None:
    stand.screen.ask(PROMPT)
    assert stand.step.prompt == stand.screen.prompt == PROMPT

    stand.model.next()

    assert stand.step.prompt == Text()


def test_frozen_the_screen_keeps_what_was_there(stand: Stand) -> None:
    stand.screen.put(FACTS)
    before = stand.screen.frame
    stand.screen.freeze()

    stand.model.edit(FACTS, lines("twee"))
    stand.screen.ask(PROMPT)
    stand.model.next()

    assert stand.frame() == stand.screen.frozen == before
    stand.screen.freeze()
    assert stand.step.head.number == 2


def test_black_shows_nothing_and_then_what_was_there(stand: Stand) -> None:
    stand.screen.blacken()
    assert stand.frame() == BlackFrame()

    stand.screen.blacken()

    assert stand.screen.held is Held.LIVE
    assert isinstance(stand.frame(), StepFrame)


def test_black_goes_back_to_frozen(stand: Stand) -> None:
    stand.screen.freeze()
    stand.screen.blacken()

    stand.screen.blacken()

    assert stand.screen.held is Held.FROZEN


def test_what_is_black_is_not_shown_by_freezing(stand: Stand) -> None:
    stand.screen.blacken()

    stand.screen.freeze()

    assert stand.frame() == BlackFrame()


@pytest.mark.parametrize(
    "cover", [AwayFrame(), BoundaryFrame(), BreakFrame(until=time(14, 35))], ids=repr
)
def test_a_lock_a_boundary_and_a_break_hide_also_what_was_frozen(
    stand: Stand, cover: Frame
) -> None:
    stand.screen.freeze()
    stand.screen.cover(cover)
    assert stand.frame() == cover

    stand.screen.uncover(type(cover))

    assert isinstance(stand.frame(), StepFrame)


def test_the_lock_hides_the_boundary_and_the_boundary_hides_the_break(stand: Stand) -> None:
    stand.screen.cover(BreakFrame(until=time(14, 35)))
    stand.screen.cover(BoundaryFrame())
    assert stand.frame() == BoundaryFrame()

    stand.screen.cover(AwayFrame())

    assert stand.frame() == AwayFrame()


def test_a_silent_choice_lies_over_the_step_but_not_over_what_was_frozen(stand: Stand) -> None:
    choosing = ChoosingFrame(question=Question(), handed_in=1, people=5)
    stand.screen.cover(choosing)
    assert stand.frame() == choosing
    stand.screen.uncover(ChoosingFrame)
    stand.screen.freeze()

    stand.screen.cover(choosing)

    assert isinstance(stand.frame(), StepFrame)


def test_what_was_never_laid_over_it_can_be_taken_away(stand: Stand) -> None:
    stand.screen.uncover(BreakFrame)

    assert isinstance(stand.frame(), StepFrame)


def test_the_clock_is_told_softly_and_only_when_it_differs(stand: Stand, qtbot: QtBot) -> None:
    assert stand.step.head.time == SoftTime(minutes=10, dots=5)
    stand.time.seconds += 1
    with qtbot.assertNotEmitted(stand.screen.changed):
        stand.time.seconds += 0
    stand.clock.ticked.emit()

    with qtbot.waitSignal(stand.screen.changed):
        stand.time.seconds += 300
        stand.clock.ticked.emit()


def test_it_tells_what_was_put(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignals([stand.screen.published, stand.screen.changed]):
        stand.screen.put(FACTS)


def test_holding_is_told_where_the_screen_stays_the_same(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(stand.screen.changed), qtbot.waitSignal(stand.screen.held_changed):
        stand.screen.freeze()


@pytest.mark.usefixtures("qtbot")
def test_a_card_hides_its_harms_until_it_is_revealed() -> None:
    stand = Stand(CARDS, pick__card="a")
    stand.screen.put(key("pick.card"))
    revealed = []
    for _ in CARDS.steps:
        frame = stand.screen.frame
        assert isinstance(frame, CardFrame)
        revealed.append(frame.is_revealed)
        stand.model.next()

    assert revealed == [False, False, False, True]


@pytest.mark.usefixtures("qtbot")
def test_without_a_card_on_the_table_there_is_a_step() -> None:
    assert isinstance(Stand(CARDS).screen.frame, StepFrame)
    assert isinstance(Stand(CARDS, pick__card="gone").screen.frame, StepFrame)


ACTS = st.sampled_from(
    ["put", "off", "row", "row off", "edit", "delete", "next", "back", "freeze", "black", "ask"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTS, max_size=12))
def test_only_what_was_put_is_ever_on_the_screen(acts: list[str]) -> None:
    stand, put = Stand(first__facts=lines("w0", "w1")), set[Prose]()
    for number, act in enumerate(acts):
        _do(stand, act, number, put)
        frame = stand.screen.frame
        seen = [v for s in getattr(frame, "shown", ()) for v in getattr(s.value, "items", ())]
        assert set(seen) <= put


def _do(stand: Stand, act: str, number: int, put: set[Prose]) -> None:  # noqa: C901 - one case per act
    now: list[Prose] = list(getattr(stand.model.value(FACTS), "items", ()))
    match act:
        case "put":
            put.update(now)
            stand.screen.put(FACTS)
        case "off":
            stand.screen.take_off(FACTS)
        case "row" if now:
            put.add(now[0])
            stand.screen.put_row(FACTS, now[0])
        case "row off" if now:
            stand.screen.take_off_row(FACTS, now[0])
        case "edit":
            stand.model.edit(FACTS, lines(f"x{number}", *(each.plain for each in now[1:])))
        case "delete":
            stand.model.edit(FACTS, lines(*(each.plain for each in now[1:])) if now[1:] else None)
        case "next":
            stand.model.next()
        case "back":
            stand.model.previous()
        case "freeze":
            stand.screen.freeze()
        case "black":
            stand.screen.blacken()
        case _:
            stand.screen.ask(PROMPT)
