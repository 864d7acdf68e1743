"""A session with two rounds of silent choice, and the screen of its participants."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.frames import Frame, RevealFrame
from moreelberaad.domain.policy import NO_POLICY, Policy
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Kind, Template
from moreelberaad.domain.values import Tally
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.clock import Clocks, StepClock
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reveal import RevealModel
from moreelberaad.ui.viewmodels.reveal_place import reveal_place
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from tests.builders import a_session, key
from tests.desks import Disk
from tests.methods import a_field, a_method, a_step, options

CODES = ("A", "B", "alternative")
VALUES = ("moed", "trouw", "zorg")
METHOD = a_method(
    a_step("talk", a_field("facts", Kind.LIST, audience=True)),
    a_step(
        "first",
        a_field("first_tally", Kind.TALLY, options=options(*CODES)),
        a_field("value_tally", Kind.TALLY, options=options(*VALUES)),
        a_field("reasons", Kind.LIST, audience=True),
    ),
    a_step("second", a_field("second_tally", Kind.TALLY, options=options(*CODES))),
    a_step("end"),
)
FIRST, SECOND, WHICH = (
    key("first.first_tally"),
    key("second.second_tally"),
    key("first.value_tally"),
)


def tally_of(*counts: int) -> Tally:
    """Give how often each option was chosen, in their order."""
    return Tally(dict(zip(CODES, counts, strict=False)))


class Revealing:
    """The reveal of one step, with all that stands behind it."""

    def __init__(
        self, step: str, method: Template = METHOD, code: str = "nl", policy: Policy = NO_POLICY
    ) -> None:
        session = replace(a_session(), template=method, status=Status.OPEN, step=step, answers={})
        self.disk = Disk(session)
        clock = StepClock(method.steps, {}, Clocks())
        desk = Desk(execute=self.disk.execute, sessions=self.disk.sessions, policy=policy)
        self.session = SessionModel(desk, session.id, Language(code), clock.minutes)
        self.publisher = Publisher(self.session, clock, lambda _: None)
        self.publisher.welcome(over=True)
        place = reveal_place(self.session.steps, self.session.step)
        assert place
        self.model = RevealModel(self.session, place, Language(code), self.publisher)

    @property
    def frame(self) -> Frame:
        return self.publisher.frame

    @property
    def revealed(self) -> RevealFrame:
        assert isinstance(self.frame, RevealFrame)
        return self.frame

    def count(self, *counts: int) -> None:
        """Count the choices of the first round."""
        self.session.edit(FIRST, tally_of(*counts))
