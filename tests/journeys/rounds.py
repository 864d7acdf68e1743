"""Rounds of silent choice as chance makes them, and the same ones in another order and pairing."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from math import sqrt

from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.apart_commands import KeepRound
from moreelberaad.application.bus import Bus
from moreelberaad.application.rounds import RoundDesk
from moreelberaad.domain.choices import Round, ballot_of
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Step
from tests.adapters.storage.kept import SNAPSHOTS
from tests.fakes import FakeChance

SEED, FOUR_SIGMA = 20261112, 4
Chosen = list[tuple[str, str]]


def step_of(session: Session) -> Step:
    return next(step for step in session.template.steps if ballot_of(step))


def codes(session: Session) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the options, and six of the values."""
    ballot = ballot_of(step_of(session))
    assert ballot is not None
    assert ballot.values is not None
    options, values = (
        tuple(each.code for each in session.template.field(key).options)
        for key in (ballot.options, ballot.values)
    )
    return options, values[:6]


def generated(session: Session, number: int) -> Iterator[Chosen]:
    """Let five to twelve people choose; whoever chooses A leans to the first values."""
    chance = random.Random(SEED)  # noqa: S311 - the same every time
    options, values = codes(session)
    for _ in range(number):
        chosen = []
        for _ in range(chance.randint(5, 12)):
            option = chance.choice(options)
            leaning = values[:3] if option == "A" else values
            chosen.append((option, chance.choice(leaning)))
        yield chosen


def mixed(chosen: Chosen, seed: int) -> Chosen:
    """Keep the counts, in another order and in other pairs."""
    chance = random.Random(seed)  # noqa: S311 - idem
    options, values = map(list, zip(*chosen, strict=True))
    chance.shuffle(options)
    chance.shuffle(values)
    return list(zip(options, values, strict=True))


def command(session: Session, chosen: Sequence[tuple[str, str]]) -> KeepRound:
    ballot, made = ballot_of(step_of(session)), Round(len(chosen), codes(session)[0])
    for option, value in chosen:
        made.hand_in(option, value)
    counted = made.counted()
    assert ballot is not None
    assert ballot.values is not None
    answers = {ballot.options: counted.options, ballot.values: counted.values}
    return KeepRound(session=session.id, answers=answers)


def keep(kluis: Vault, session: Session, chosen: Chosen) -> None:
    """Keep what they chose in a vault, as the program does."""
    desk = RoundDesk(sessions=SessionTable(kluis, SNAPSHOTS), chance=FakeChance())
    Bus(kluis, desk.carry_out).execute(command(session, chosen))  # type: ignore[arg-type]


class Guesses:
    """How often a guess was right, and how often a blind one would be."""

    def __init__(self) -> None:
        self._hits = self._expected = self._spread = 0.0

    def of_the_first(self, chosen: Chosen, guess: str) -> None:
        """Guess an option or a value of the first who chose."""
        share = sum(guess in each for each in chosen) / len(chosen)
        self._add(guess in chosen[0], share, share * (1 - share))

    def of_a_pair(self, chosen: Chosen, option: str, value: str) -> None:
        """Guess how many chose both, where chance paired them."""
        people = len(chosen)
        one = sum(each == option for each, _ in chosen)
        two = sum(each == value for _, each in chosen)
        others = (people - one) * (people - two)
        spread = one * two * others / (people**2 * (people - 1))
        self._add(chosen.count((option, value)), one * two / people, spread)

    @property
    def are_blind(self) -> bool:
        """Tell whether they were right as often as chance, within four times its spread."""
        return abs(self._hits - self._expected) <= FOUR_SIGMA * sqrt(self._spread)

    def _add(self, hits: int, expected: float, spread: float) -> None:
        self._hits += hits
        self._expected += expected
        self._spread += spread
