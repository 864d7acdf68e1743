"""What was typed, what a vault holds of it afterwards, and whether that is enough."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.endurance.typist import SESSION
from tests.endurance.words import FIELDS, words

PROMISED = 2.0
"""Seconds of typing that may be lost (ux.md 5)."""
UNREADABLE = 0.5
"""Seconds after which nothing may be read behind a lock (peers.md 5.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one trial showed; `lost` counts typed signs, `seconds` is the age of the oldest."""

    lost: int = 0
    seconds: float = 0.0
    faults: tuple[str, ...] = ()
    slowest: float = 0.0
    """The longest that words could be read after a lock, in seconds."""
    was_told: bool = False
    """Whether the window said that words were in memory only."""

    @property
    def holds(self) -> bool:
        """Tell whether every promise was kept."""
        return not self.faults and self.seconds <= PROMISED and self.slowest <= UNREADABLE


@dataclass(kw_only=True)
class History:
    """What was typed when, as the typist told it."""

    seed: int
    typed: list[tuple[float, int, int]] = field(default_factory=list)
    steps: list[tuple[float, str]] = field(default_factory=lambda: [(0.0, "a2")])
    said: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take one line in."""
        moment, what, *rest = line.split(" ", 2)
        if what == "step":
            self.steps.append((float(moment), rest[0]))
        elif what.isdigit():
            self.typed.append((float(moment), int(what), int(rest[0])))
        elif what != "begun":
            self.said.append(line)

    def judged(self, session: Session, until: float, faults: tuple[str, ...] = ()) -> Outcome:
        """Compare what a vault holds with what was typed until a moment."""
        lost, oldest, wrong = 0, until, list(faults)
        for at, key in enumerate(FIELDS):
            stream = words(self.seed, key)
            kept = getattr(session.answers.get(key), "plain", "")
            moments = [moment for moment, which, _ in self.typed if which == at]
            if not stream.startswith(kept) or len(kept) > len(moments) + 1:
                wrong.append("other words")
            whole = len(stream[: len(moments)].rstrip())
            if len(kept) < whole:
                lost += whole - len(kept)
                oldest = min(oldest, moments[len(kept)])
        if session.step not in self._steps_at(until):
            wrong.append("another step")
        return Outcome(lost=lost, seconds=until - oldest, faults=tuple(wrong))

    def _steps_at(self, until: float) -> set[str]:
        """Give the steps it may stand in: what was left less than two seconds ago may count."""
        before = [step for moment, step in self.steps if moment <= until - PROMISED]
        return {*before[-1:], *(step for moment, step in self.steps if moment > until - PROMISED)}


def made_vault(folder: Path) -> Path:
    """Make a vault with one session that is open, to copy for each trial."""
    world = a_world(folder)
    app = app_in(world)
    app.create_vault(world.default_vault, PASSPHRASE)
    session = Session(
        id=SESSION,
        template=app.templates.get("dilemma_method").arranged({}),
        title=Prose("Volhouden"),
        status=Status.OPEN,
        step="a2",
        opened_at=world.today.now,
    )
    with app.unlock(world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    return folder


def kept(folder: Path) -> tuple[Session | None, tuple[str, ...]]:
    """Open a vault as the program does: its session, and what is wrong with it."""
    world = a_world(folder)
    try:
        with App(world).unlock(world.default_vault, PASSPHRASE) as bench:
            return bench.sessions.get(SESSION), bench.check()
    except MoreelberaadError as error:
        return None, (f"unreadable: {error.code}",)


def judged_in(folder: Path, history: History, until: float) -> Outcome:
    """Judge what the vault of a trial holds."""
    session, faults = kept(folder)
    if session is None:
        return Outcome(faults=faults)
    return history.judged(session, until, faults)


def read_outcome(told: str) -> Outcome:
    """Read an outcome that another process told."""
    shape = json.loads(told)
    return Outcome(**{**shape, "faults": tuple(shape["faults"])})
