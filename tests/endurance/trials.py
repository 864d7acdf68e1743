"""Processes that type until something ends them, or in which things happen meanwhile."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from typing_extensions import override

from moreelberaad.ui.app import listening
from tests.endurance.judging import History, Outcome, judged_in, kept, read_outcome
from tests.endurance.typist import Typist, an_application, entered, forked, lines_of


class Killed:
    """A process that is killed at a random moment; some of them sleep a while before."""

    def __init__(self, vault: Path, folder: Path, seed: int) -> None:
        self._folder, self._seed = folder, seed
        self._chance = random.Random(seed)  # noqa: S311 - any moment will do
        shutil.copytree(vault, folder)

    def run(self) -> Outcome:
        """Type, kill, and judge."""
        number, pipe = forked(self._type)
        history, until = History(seed=self._seed), None
        lasts = self._chance.uniform(0.2, 6.0)
        for line in lines_of(pipe):
            history.hear(line)
            if until is None:
                until = time.monotonic() + lasts
            if time.monotonic() >= until:
                break
        self._sleep(number)
        moment = time.monotonic()
        os.kill(number, signal.SIGKILL)
        os.waitpid(number, 0)
        return judged_in(self._folder, history, moment)

    def _type(self, tell: Callable[[str], None]) -> None:
        typist = entered(self._folder, self._seed, tell)
        while True:
            typist.strike()

    def _sleep(self, number: int) -> None:
        """Let one in five be suspended first: no time goes by for its program."""
        if self._chance.random() < 0.2:
            os.kill(number, signal.SIGSTOP)
            time.sleep(self._chance.uniform(0.05, 0.4))


class Ended(Killed):
    """A process that is asked to stop, as at the end of a session of the desktop."""

    @override
    def run(self) -> Outcome:
        """Type, ask, wait until it is gone, and judge."""
        number, pipe = forked(self._type)
        history, until = History(seed=self._seed), None
        for line in lines_of(pipe):
            history.hear(line)
            until = until or time.monotonic() + self._chance.uniform(0.2, 4.0)
            if time.monotonic() >= until:
                os.kill(number, signal.SIGTERM)
                until = float("inf")
        _, status = os.waitpid(number, 0)
        faults = () if status == 0 else (f"ended with {status}",)
        session, found = kept(self._folder)
        if session is None:
            return Outcome(faults=(*faults, *found))
        return history.judged(session, time.monotonic(), (*faults, *found))

    @override
    def _type(self, tell: Callable[[str], None]) -> None:
        typist = entered(self._folder, self._seed, tell)
        window = typist.visit.window
        heard = listening(an_application(), window)
        while window.inside.bench is not None:  # it locks by itself before it goes
            typist.strike()
        heard.deleteLater()


@dataclass(kw_only=True)
class Within:
    """Trials inside one process that types: each tells its outcome as a line."""

    vault: Path
    folder: Path
    seed: int
    times: int

    def run(self, act: Callable[[Typist, random.Random], Outcome]) -> list[Outcome]:
        """Do it so many times while somebody types on, and judge the vault at the end."""

        def work(tell: Callable[[str], None]) -> None:
            typist = entered(self.folder, self.seed, tell)
            for _ in range(self.times):
                for _ in range(typist.chance.randint(3, 12)):
                    typist.strike()
                outcome = act(typist, typist.chance)
                tell(f"outcome {json.dumps(asdict(outcome))}")
            typist.visit.window.lock()

        shutil.copytree(self.vault, self.folder)
        number, pipe = forked(work)
        history, outcomes = History(seed=self.seed), []
        for line in lines_of(pipe):
            if line.startswith("outcome "):
                outcomes.append(read_outcome(line.partition(" ")[2]))
            else:
                history.hear(line)
        _, status = os.waitpid(number, 0)
        faults = () if status == 0 else (f"ended with {status}",)
        session, found = kept(self.folder)
        last = (
            history.judged(session, time.monotonic(), (*faults, *found))
            if session
            else Outcome(faults=(*faults, *found))
        )
        return [*outcomes[:-1], _both(outcomes[-1] if outcomes else Outcome(), last)]


def _both(act: Outcome, afterwards: Outcome) -> Outcome:
    """Let the last act answer for what the vault holds in the end."""
    return replace(
        act,
        lost=max(act.lost, afterwards.lost),
        seconds=max(act.seconds, afterwards.seconds),
        faults=(*act.faults, *afterwards.faults),
    )
