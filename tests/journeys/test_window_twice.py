"""Two windows on one vault: the second touches nothing, and the first goes on."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from tests.cli.program import PASSPHRASE, Program, fingerprints

CHILD = Path(__file__).with_name("second_child.py")
STORY = FieldKey("a2.case_summary")


class Window:
    """A window in a process of its own, which does what it is told and tells what it shows."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def told(self, task: str) -> str:
        """Let the window do something; gives its answer in one line."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{task}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()


@contextmanager
def a_window(folder: Path) -> Iterator[Window]:
    command = [sys.executable, str(CHILD), str(folder)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as process:
        yield Window(process)
        assert process.stdin is not None
        process.stdin.close()


def begun(program: Program) -> Program:
    """Put a session in the vault that is in step 2."""
    app = App(program.world)
    session = Session(
        id=SessionId("tweemaal"),
        template=app.templates.get("dilemma_method").arranged({}),
        title=Prose("Tweemaal"),
        status=Status.OPEN,
        step="a2",
    )
    with app.unlock(program.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    return program


def test_a_second_window_says_so_and_touches_nothing_while_the_first_goes_on(
    program: Program,
) -> None:
    vault = begun(program).world.default_vault
    with a_window(program.folder) as first:
        assert first.told("lead") == "a2"
        assert first.told("type Eerst dit. ") == "saved"
        before = fingerprints(vault)
        with a_window(program.folder) as second:
            assert second.told("unlock") == "moreelberaad is al geopend."
            assert fingerprints(vault) == before
        assert first.told("type Dan dat.") == "saved"

    with App(program.world).unlock(vault, PASSPHRASE) as bench:
        assert bench.check() == ()
        assert bench.sessions.get(SessionId("tweemaal")).answers[STORY] == Prose(
            "Eerst dit. Dan dat."
        )


def test_the_second_window_goes_in_once_the_first_is_closed(program: Program) -> None:
    begun(program)
    with a_window(program.folder) as second:
        with a_window(program.folder) as first:
            assert first.told("lead") == "a2"
            assert second.told("unlock") == "moreelberaad is al geopend."

        assert second.told("lead") == "a2"
