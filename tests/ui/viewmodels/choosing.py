"""A session in which a group chooses in silence, with a door that knows one passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Kind, Suggest, Template
from moreelberaad.domain.values import Prose, Record, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, Stage
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.round_exit import RoundExit
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from tests.builders import a_session, key
from tests.desks import Disk
from tests.fakes import FakeChance
from tests.methods import a_column, a_field, a_method, a_step, options, words

OPTIONS, VALUES = key("choose.first_tally"), key("choose.value_tally")
SEVEN = options("trust", "safety", "care", "duty", "courage", "honesty", "rest")
METHOD = a_method(
    a_step(
        "ask",
        a_field("moral_question", Kind.LINE, central=True, audience=True),
        a_field("dilemma", Kind.DILEMMA, audience=True),
        a_field("pvn", Kind.TABLE, columns=(a_column("value", suggest=Suggest.VALUES),)),
    ),
    replace(
        a_step(
            "choose",
            a_field("first_tally", Kind.TALLY, options=options("A", "B", "alternative")),
            a_field("value_tally", Kind.TALLY, options=SEVEN),
        ),
        title=words("Kiezen"),
    ),
    a_step("end", a_field("consent", Kind.LINE)),
)
ASKED: dict[str, Value] = {
    "ask.moral_question": Prose("Mag het vraagwoord?"),
    "ask.dilemma": Record(
        {
            "option_a": Prose("Doorgaan"),
            "harm_a": Prose("moe rijden"),
            "option_b": Prose("Afblazen"),
        }
    ),
}
PASSPHRASE = "een lange wachtzin"


class FakeWay(QObject):
    """Opens for one passphrase, at once."""

    passed = Signal()
    refused = Signal(int)
    ready = Signal()
    failed = Signal(object)

    def try_passphrase(self, typed: str) -> None:
        if typed == PASSPHRASE:
            self.passed.emit()
        else:
            self.refused.emit(0)


class Table:
    """The group around the table, with the laptop and the vault behind it."""

    def __init__(
        self, step: str = "choose", method: Template = METHOD, seed: int | None = None
    ) -> None:
        answers = {key(name): value for name, value in ASKED.items()}
        session = replace(
            a_session(), template=method, status=Status.OPEN, step=step, answers=answers
        )
        self.disk = Disk(session)
        language = Language("nl")
        self.clock = StepClock(method.steps, {})
        desk = Desk(execute=self.disk.execute, sessions=self.disk.sessions)
        self.session = SessionModel(desk, session.id, language, self.clock.minutes)
        self.publisher = Publisher(self.session, self.clock, no_card, self.session)
        self.publisher.welcome(over=True)
        self.model = lead_choices(self.session, language, seed)
        self.model.follow(self.publisher)

    @property
    def kept(self) -> dict[str, Value]:
        """Give the tallies that are in the vault."""
        answers = self.disk.sessions.get(self.session.session.id).answers
        return {name: answers[name] for name in (OPTIONS, VALUES) if name in answers}

    def choose(self, *chosen: tuple[str, str | None]) -> None:
        """Let one after the other take the laptop, choose and hand it in."""
        for option, value in chosen:
            self.model.take_turn()
            self.model.hand_in(option, value)

    def begin(self, people: int = 5) -> ChoosingModel:
        """Begin a round for so many people."""
        self.model.begin(people)
        assert self.model.stage is Stage.COVERED
        return self.model


def lead_choices(
    session: SessionModel, language: Language, seed: int | None = None
) -> ChoosingModel:
    """Let a group choose in silence in this session."""
    chance = FakeChance(seed)
    way_out = RoundExit(chance, FakeWay())  # type: ignore[arg-type] # all that is asked of it
    return ChoosingModel(session, chance, way_out, language)


def no_card(_: object) -> None:
    """Know no card."""


def told(signal: object) -> list[int]:
    """Count how often a signal is given."""
    times: list[int] = []
    connect: Callable[..., object] = signal.connect  # type: ignore[attr-defined] # a signal
    connect(lambda *_: times.append(1))
    return times
