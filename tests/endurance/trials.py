"""What may happen while somebody types, and what is left of the words afterwards."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import CannotWrite, DiskFull, MoreelberaadError, VaultBusy
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.keeper import SaveState
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.endurance.typist import SESSION, Typist, entered, forked, lines_of
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


def locked(typist: Typist, chance: random.Random) -> Outcome:
    """Lock in the middle of a word, look whether anything can be read, and come back."""
    visit, box = typist.visit, typist.box
    place = box.textCursor().position()
    began = time.monotonic()
    if chance.random() < 0.5:
        QTest.keySequence(box, "Ctrl+L")
    else:
        visit.window.lock()
    slowest = _unreadable_after(visit.window, words(typist.seed, typist.key), began)
    visit.unlock()
    visit.wait_for("Parkeer")
    visit.settle()
    faults = [] if typist.is_whole() else ["words"]
    if typist.box.textCursor().position() != place or not typist.box.hasFocus():
        faults.append("caret")
    return Outcome(slowest=slowest, faults=tuple(faults))


def on_a_full_disk(typist: Typist, chance: random.Random) -> Outcome:
    """Let no file grow beyond a random size for some words, and then let it again.

    In the last of these nothing needs more room, and all is saved.
    """
    import resource  # noqa: PLC0415 - not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = (typist.visit.app.world.default_vault / "data.db").stat().st_size
    limit = chance.choice((0, 512, 4096, size // 2, size - 1, size, size + 4096))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        was_told = _type_on(typist, chance)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    return replace(_all_is_kept(typist), was_told=was_told)


def with_write_errors(typist: Typist, chance: random.Random) -> Outcome:
    """Let writing fail in one of its ways for some words: refused, no room, busy, or gone."""
    way = chance.choice((_refusing, _refusing, _gone))
    with way(typist, chance):
        was_told = _type_on(typist, chance)
    return replace(_all_is_kept(typist), was_told=was_told)


def _type_on(typist: Typist, chance: random.Random) -> bool:
    """Type some words, and tell whether they could not be saved."""
    for _ in range(chance.randint(3, 15)):
        typist.strike()
    QTest.qWait(chance.choice((0, 500, 1600)))
    return typist.model.state is SaveState.FAILED


def _all_is_kept(typist: Typist) -> Outcome:
    """Save what waits, and compare the window and the vault with what was typed."""
    model = typist.model
    QTest.qWait(50)
    if not model.flush():
        model.flush()  # a stick that is back is another file the first time
    said = model.desk.sessions.get(SESSION)
    lost = sum(
        len(words(typist.seed, key)[:count].rstrip())
        - len(getattr(said.answers.get(key), "plain", "").rstrip())
        for key, count in typist.counts.items()
    )
    return Outcome(lost=lost, faults=() if typist.is_whole() and not lost else ("words",))


@contextmanager
def _refusing(_: Typist, chance: random.Random) -> Iterator[None]:
    """Let each second transaction fail, at its begin or at its end."""
    real = Vault.transaction
    error = chance.choice((CannotWrite, DiskFull, VaultBusy))

    @contextmanager
    def failing(vault: Vault) -> Iterator[object]:
        if chance.random() < 0.5:
            raise error
        with real(vault) as database:
            yield database
            if chance.random() < 0.5:
                raise error

    Vault.transaction = failing  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        Vault.transaction = real  # type: ignore[method-assign]


@contextmanager
def _gone(typist: Typist, chance: random.Random) -> Iterator[None]:
    """Take the folder of the vault away, and put it back, now and then as a copy."""
    path = typist.visit.app.world.default_vault
    away = path.rename(path.with_name("eruit.kluis"))
    try:
        yield
    finally:
        if chance.random() < 0.5:
            shutil.copytree(away, path)
            shutil.rmtree(away)
        else:
            away.rename(path)


def _unreadable_after(window: QWidget, stream: str, began: float) -> float:
    """Give the seconds after which no widget on show holds the first words any more."""
    marker = stream[:12]
    while any(marker in _said(each) for each in window.findChildren(QWidget) if each.isVisible()):
        if time.monotonic() - began > 10 * UNREADABLE:
            break
        QTest.qWait(1)
    return time.monotonic() - began


def _said(widget: QWidget) -> str:
    match widget:
        case QPlainTextEdit():
            return widget.toPlainText()
        case QLabel() | QLineEdit():
            return widget.text()
        case _:
            return widget.accessibleName()


def _both(act: Outcome, afterwards: Outcome) -> Outcome:
    """Let the last act answer for what the vault holds in the end."""
    return replace(
        act,
        lost=max(act.lost, afterwards.lost),
        seconds=max(act.seconds, afterwards.seconds),
        faults=(*act.faults, *afterwards.faults),
    )


def read_outcome(told: str) -> Outcome:
    """Read an outcome that another process told."""
    shape = json.loads(told)
    return Outcome(**{**shape, "faults": tuple(shape["faults"])})
