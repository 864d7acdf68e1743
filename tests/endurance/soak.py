"""The long run: what may happen while somebody types, many times (docs/volhouden.md).

`python -m tests.endurance.soak --out docs/volhouden.md`
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from moreelberaad.ui.views import loading
from tests.endurance import acts
from tests.endurance.judging import Outcome, made_vault, read_outcome
from tests.endurance.report import Kind, written
from tests.endurance.trials import Ended, Killed, Within
from tests.endurance.typist import forked, lines_of

_AT_ONCE = 2
"""Windows that lock beside each other: more would wait for a core, which no laptop does."""
_EACH = 20
"""Acts in one process that types, where they happen within it."""
Batch = Callable[[Path], list[Outcome]]


def killed(vault: Path, seed: int) -> Batch:
    """Kill one process."""
    return lambda folder: [Killed(vault, folder, seed).run()]


def ended(vault: Path, seed: int) -> Batch:
    """Ask one process to stop."""
    return lambda folder: [Ended(vault, folder, seed).run()]


def within(vault: Path, seed: int, kind: Kind, times: int) -> Batch:
    """Let something happen so many times to one process."""
    act = {
        Kind.LOCKS: acts.locked,
        Kind.FULL_DISK: acts.on_a_full_disk,
        Kind.WRITE_ERRORS: acts.with_write_errors,
    }[kind]
    return lambda folder: Within(vault=vault, folder=folder, seed=seed, times=times).run(act)


def batches(vault: Path, kind: Kind, times: int) -> list[Batch]:
    """Divide one kind of trial into what one process does."""
    if kind is Kind.KILLS:
        return [killed(vault, seed) for seed in range(times)]
    if kind is Kind.SHUTDOWNS:
        return [ended(vault, seed) for seed in range(times)]
    parts = [min(_EACH, times - begun) for begun in range(0, times, _EACH)]
    return [within(vault, seed, kind, part) for seed, part in enumerate(parts)]


def outcomes_of(work: Sequence[Batch], jobs: int, folder: Path) -> list[Outcome]:
    """Do it in so many processes side by side; most of their time is a pause between keys."""

    def some(tell: Callable[[str], None], first: int) -> None:
        for at in range(first, len(work), jobs):
            with tempfile.TemporaryDirectory(dir=folder) as spare:
                for outcome in work[at](Path(spare) / "kluis"):
                    tell(json.dumps(asdict(outcome)))

    begun = [forked(partial(some, first=first)) for first in range(jobs)]
    found = [read_outcome(line) for _, pipe in begun for line in lines_of(pipe)]
    for number, _ in begun:
        if os.waitpid(number, 0)[1]:
            found.append(Outcome(faults=("the trial itself failed",)))
    return found


def run(wanted: dict[Kind, int], jobs: int) -> dict[Kind, tuple[list[Outcome], float]]:
    """Do all of it; gives the outcomes and the seconds of each kind."""
    loading.load_start()
    loading.load_session()
    found = {}
    with tempfile.TemporaryDirectory() as spare:
        vault = made_vault(Path(spare) / "begin")
        for kind, times in wanted.items():
            began = time.monotonic()
            side_by_side = min(jobs, _AT_ONCE) if kind is Kind.LOCKS else jobs
            done = outcomes_of(batches(vault, kind, times), side_by_side, Path(spare))
            found[kind] = done, time.monotonic() - began
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, write the report, and give 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    for kind in Kind:
        parser.add_argument(f"--{kind.value}", type=int, default=kind.usual)
    parser.add_argument("--jobs", type=int, default=8)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    wanted = {kind: getattr(options, kind.value.replace("-", "_")) for kind in Kind}
    found = run({kind: times for kind, times in wanted.items() if times}, options.jobs)
    report = written(found)
    if options.out:
        options.out.write_text(report, encoding="utf-8")
    sys.stdout.write(report)
    return 0 if all(each.holds for done, _ in found.values() for each in done) else 1


if __name__ == "__main__":
    raise SystemExit(main())
