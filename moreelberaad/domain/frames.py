"""What the room may see: one frame at a time, and nothing that is not named here (ux.md 3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from moreelberaad.domain.cards import Card
from moreelberaad.domain.counts import RoomView
from moreelberaad.domain.soft_time import SoftTime
from moreelberaad.domain.template import Field, Option, Text
from moreelberaad.domain.values import Prose, Record, Tally, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One field with what was put on the screen of it, and nothing else."""

    asked: Field
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The moral question and the two options, as far as they were put on the screen."""

    words: Prose | None = None
    dilemma: Record | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.dilemma)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where the talk is; `number` is None beside the steps."""

    number: int | None
    steps: int
    title: Text
    header: Text = Text()
    """What the method says on every page (domain.md 1.9)."""
    time: SoftTime | None = None


@dataclass(frozen=True, slots=True)
class Welcome:
    """Before the first step: what this is, and what is promised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFrame:
    """A step: its question, and what was put on the screen of it."""

    head: Head
    about: Text
    question: Question
    shown: tuple[Shown, ...] = ()
    prompt: Text = Text()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFrame:
    """A dilemma card; its harms only when it was revealed."""

    head: Head
    card: Card
    is_revealed: bool
    shown: tuple[Shown, ...] = ()
    prompt: Text = Text()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingFrame:
    """A silent choice that is going on: how many handed in, never what."""

    question: Question
    handed_in: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealFrame:
    """What the group chose, in words; `figures` only where the rule allows and someone asked."""

    head: Head
    question: Question
    view: RoomView
    options: tuple[Option, ...]
    figures: Tally | None = None
    values: tuple[str, ...] = ()
    prompt: Text = Text()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedCard:
    """A card that was talked over, and how the voices lay: first, and when it was chosen anew."""

    card: Card
    options: tuple[Option, ...]
    views: tuple[RoomView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewFrame:
    """All cards of a playlist at its end, in words only; nothing is added up (domain.md 1.12)."""

    head: Head
    cards: tuple[PlayedCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackFrame:
    """What stays, read together before closing: one piece, or all of a step."""

    pieces: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakFrame:
    """A break that ends at this hour."""

    until: time


@dataclass(frozen=True, slots=True)
class BoundaryFrame:
    """*Stop: grens*: we stop for a moment."""


@dataclass(frozen=True, slots=True)
class AwayFrame:
    """The door is closed: we go on in a moment."""


@dataclass(frozen=True, slots=True)
class BlackFrame:
    """Nothing at all."""


Frame = (
    Welcome
    | StepFrame
    | CardFrame
    | ChoosingFrame
    | RevealFrame
    | OverviewFrame
    | ReadBackFrame
    | BreakFrame
    | BoundaryFrame
    | AwayFrame
    | BlackFrame
)
