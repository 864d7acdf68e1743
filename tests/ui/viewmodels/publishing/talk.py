"""A talk of which a test holds the disk, the clock and what is published."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.frames import (
    Frame,
    StepFrame,
)
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Kind, Template
from moreelberaad.domain.values import Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from tests.builders import a_session, key
from tests.desks import Disk
from tests.methods import a_card, a_column, a_field, a_method, a_step, options, words
from tests.ui.views.run.room import HeldTime

ASKED, FACTS, NOTES = key("first.asked"), key("first.facts"), key("first.notes")
MORE = key("second.more")
ROOM = {"audience": True}
PROMPT = words("Wat knelt er?")
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
        questions=(PROMPT,),
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


class Stand:
    """A publisher with a session, a disk and a clock that a test holds."""

    hints: HintDesk | None = None

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
        self.screen = Publisher(self.model, self.clock, {"a": a_card("a")}.get, hints=self.hints)
        self.screen.welcome(over=True)

    def wait(self, *, minutes: float) -> None:
        """Let time go by."""
        self.time.seconds += minutes * 60
        self.clock.ticked.emit()

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


class HintedStand(Stand):
    """One in which what is typed is looked along with."""

    def __init__(self, hints: HintDesk, **answers: Value) -> None:
        self.hints = hints
        super().__init__(METHOD, **answers)
