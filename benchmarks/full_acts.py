"""A process that changes a full vault: closing, correcting, erasing, and what the index asks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path

from benchmarks.full_vault import session_id
from benchmarks.measured import hand_over
from benchmarks.search_queries import asked
from benchmarks.timing import RUNS, Taken, seconds
from benchmarks.world import PASSPHRASE, a_world
from moreelberaad.application.commands import CloseSession, Command, RenameSession
from moreelberaad.application.lesson_commands import EraseDue
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.retention import NOTES_DAYS
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose

_FIRST = 1_000
_AT_ONCE = 100
_ONCE_MORE = 3


def main() -> None:
    """Do each act on sessions of its own; the vault is not the same afterwards."""
    app = App(a_world(Path(sys.argv[1])))
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        numbers = map(session_id, range(_FIRST, _FIRST * 9))
        taken = _acts(bench, numbers)
    hand_over(taken)


def _acts(bench: Workbench, ids: Iterator[SessionId]) -> dict[str, Taken]:
    taken = _each(bench, "close", _opened(bench, _some(ids)), _closing)
    taken |= _each(bench, "correct", _some(ids), _correction)
    taken |= _each(bench, "erase", _outlived(bench, _some(ids)), _erasure)
    many = _outlived(bench, _some(ids, _AT_ONCE))
    taken["erase many"] = [seconds(bench.erasing.carry_out_due)]
    if any(not bench.sessions.get(each).wiped for each in many):
        raise LookupError
    taken["backup"] = [seconds(bench.backups.make) for _ in range(_ONCE_MORE)]
    return taken


def _each(
    bench: Workbench, name: str, ids: list[SessionId], command: Callable[[SessionId], Command]
) -> dict[str, Taken]:
    """Do it to each, and search at once: only then the index catches up."""
    rare, acts, afterwards = asked()[0].query, [], []
    bench.searching.count(rare)
    for each in ids:
        acts.append(seconds(partial(bench.bus.execute, command(each))))
        afterwards.append(seconds(partial(bench.searching.count, rare)))
    return {name: acts, f"search after {name}": afterwards}


def _some(ids: Iterator[SessionId], number: int = RUNS) -> list[SessionId]:
    return [*islice(ids, number)]


def _closing(each: SessionId) -> Command:
    return CloseSession(session=each)


def _erasure(each: SessionId) -> Command:
    return EraseDue(session=each)


def _correction(each: SessionId) -> Command:
    return RenameSession(session=each, title=Prose("Een andere titel"))


def _opened(bench: Workbench, ids: list[SessionId]) -> list[SessionId]:
    """Let sessions be open again, as they were before somebody closed them."""
    with bench.bus.unit.transaction():
        for each in ids:
            there = bench.sessions.get(each)
            bench.sessions.save(replace(there, status=Status.OPEN, closed_on=None))
    return ids


def _outlived(bench: Workbench, ids: list[SessionId]) -> list[SessionId]:
    """Let the notes of sessions be too old."""
    long_ago = bench.desk.today.day - timedelta(days=NOTES_DAYS + 1)
    with bench.bus.unit.transaction():
        for each in ids:
            bench.sessions.save(replace(bench.sessions.get(each), closed_on=long_ago))
    return ids


if __name__ == "__main__":
    main()
