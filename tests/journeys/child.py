"""A process of its own that imports, or saves, until it is killed."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from moreelberaad.application.commands import ReviseAnswer
from moreelberaad.bootstrap import App
from moreelberaad.cli.main import run
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Lines, Prose

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.cli.program import NACHTRIT, PASSPHRASE, a_world  # noqa: E402 - the path comes first

STORY, FACTS = FieldKey("a2.case_summary"), FieldKey("a4.facts")


def imports(folder: Path) -> None:
    """Bring the example in again and again, as the command line does."""
    app, key = App(a_world(folder)), folder / "wachtzin.txt"
    while True:
        run(["sessions", "import", str(NACHTRIT), "--passphrase-file", str(key)], app)
        say_begun()


def saves(folder: Path) -> None:
    """Revise two answers of one session by turns, each several pages long."""
    world = a_world(folder)
    with App(world).unlock(world.default_vault, PASSPHRASE) as bench:
        session = bench.sessions.all()[0].id
        for number in count():
            words = Prose(f"{number} " + "x" * 20_000)
            bench.bus.execute(ReviseAnswer(session=session, field=STORY, value=words))
            lines = Lines((Prose(f"feit {number}"),) * 500)
            bench.bus.execute(ReviseAnswer(session=session, field=FACTS, value=lines))
            say_begun()


def say_begun() -> None:
    """Tell the one who kills that a first round is done, and the next one under way."""
    sys.stdout.write("begun\n")
    sys.stdout.flush()


if __name__ == "__main__":
    {"imports": imports, "saves": saves}[sys.argv[1]](Path(sys.argv[2]))
