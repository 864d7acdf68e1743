"""A session being led, with a disk and a clock that a test holds in its hands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from moreelberaad.application.lesson_ports import Lessons
from moreelberaad.domain.cards import Card
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Keep, Kind, Option, Phase, Step, Template
from moreelberaad.domain.values import Prose, Record, Value
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.question_rules import Check
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.clock import Clocks, StepClock
from moreelberaad.ui.viewmodels.earlier_lessons import EarlierLessons
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.window import RunView
from moreelberaad.ui.views.stage import Stage
from tests.builders import a_session, key
from tests.desks import Disk
from tests.methods import a_field, a_method, a_step, words
from tests.ui.viewmodels.choosing import lead_choices

_CHECK = tuple(Option(code=code, label=words(code)) for code in ("no", "yes", "from_group"))
_WIPED = {"keep": Keep.TRANSIENT}
ASKED: Mapping[str, Value] = {
    "ask.moral_question": Prose("Mag het vraagwoord?"),
    "ask.dilemma": Record({"option_a": Prose("Doorgaan"), "harm_a": Prose("moe rijden")}),
}


def _step(step: Step, title: str, **changes: object) -> Step:
    return replace(step, title=words(title), **changes)  # type: ignore[arg-type] # attributes of a step


METHOD = replace(
    a_method(
        _step(
            a_step(
                "ask",
                a_field("moral_question", Kind.LINE, label=words("Morele vraag"), central=True),
                a_field("dilemma", Kind.DILEMMA, label=words("Dilemma")),
            ),
            "De vraag",
            phase="first",
            purpose=words("We zoeken de vraag."),
            questions=(words("Wat knelt er?"), words("Voor wie?")),
            pitfalls=(words("De vraag begint met hoe."), words("Er is maar één kant.")),
            stuck=(words("Vraag naar een moment."),),
        ),
        _step(
            a_step("look", a_field("facts", Kind.LIST, label=words("Feiten"), keep=Keep.NOTES)),
            "Wat weten we?",
            phase="second",
            case_gate=True,
        ),
        _step(a_step("end", a_field("consent", Kind.LINE, label=words("Slot"))), "Afronding"),
        beside=(
            a_step("preparation", a_field("procedure_check", Kind.CHOICE, options=_CHECK)),
            a_step(
                "aside",
                a_field("private_notes", Kind.PROSE, label=words("Alleen voor jou"), **_WIPED),
                a_field("parking_lot", Kind.LIST, label=words("Parkeerplaats"), **_WIPED),
            ),
        ),
    ),
    phases=(
        Phase(id="first", title=words("Beeldvorming")),
        Phase(id="second", title=words("Oordeelsvorming")),
    ),
    openings=("mogen",),
)


@dataclass(slots=True)
class HeldTime:
    """Seconds that pass only when a test says so; the hour is always 14.27."""

    seconds: float = 0.0

    def clocks(self) -> Clocks:
        wall = datetime(2026, 11, 12, 14, 27, tzinfo=UTC)
        return Clocks(steady=lambda: self.seconds, wall=lambda: wall)


class Room:
    """The view with all that stands behind it."""

    def __init__(  # noqa: PLR0913 - what stands behind a view
        self,
        ui: Ui,
        step: str,
        answers: Mapping[str, Value],
        method: Template = METHOD,
        cards: tuple[Card, ...] = (),
        *,
        has_screen: bool = False,
        stage: Stage | None = None,
        hints: HintDesk | None = None,
        lessons: Lessons | None = None,
    ) -> None:
        written = {key(name.replace("__", ".")): value for name, value in answers.items()}
        session = replace(
            a_session(), template=method, status=Status.OPEN, step=step, answers=written
        )
        self.disk = Disk(session)
        self.time = HeldTime()
        self.clock = StepClock(method.steps, {}, self.time.clocks())
        desk = Desk(execute=self.disk.execute, sessions=self.disk.sessions)
        self.model = SessionModel(desk, session.id, ui.language, self.clock.minutes)
        self.model.moved.connect(self.clock.enter)
        self.clock.enter(step)
        lead_choices(self.model, ui.language)
        help_ = Help(cards=cards, check=Check.of(method))
        self.publisher = Publisher(self.model, self.clock, help_.card, hints=hints)
        self.publisher.welcome(over=True)
        if stage:
            stage.follow(self.publisher)
        self.earlier = EarlierLessons(self.model, lessons, tuple) if lessons else None
        leading = Leading(
            publisher=self.publisher if has_screen else None,
            stage=stage,
            hints=hints,
            earlier=self.earlier,
            model=self.model,
            clock=self.clock,
            help=help_,
            closing=lambda: ClosingView(ui, self.model, help_, leading.publisher),
        )
        self.view = RunView(ui, leading)
        self.view.resize(1366, 768)

    @property
    def kept(self) -> Session:
        """Give the session as it is in the vault."""
        return self.disk.sessions.get(self.model.session.id)

    def wait(self, minutes: float) -> None:
        """Let time go by."""
        self.time.seconds += minutes * 60
        self.clock.ticked.emit()
