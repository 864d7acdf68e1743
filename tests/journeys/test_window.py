"""The example session, typed in the real window by keys alone, killed on the way, and closed.

The number of kills while typing comes from the variable WINDOW_KILLS; 2 unless it says otherwise.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from moreelberaad.application.commands import AddSession, ReviseAnswer
from moreelberaad.bootstrap import App
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose, Row, Rows
from tests.builders import HELD_ON
from tests.cli.program import NACHTRIT, PASSPHRASE, Program

KILLS = int(os.environ.get("WINDOW_KILLS", "2"))
CHILD = Path(__file__).with_name("window_child.py")
STORY = FieldKey("a2.case_summary")
AT_RISK = 2.0
"""Seconds of typing that a kill may cost (ux.md 5)."""
PREPARATION = """
[answers.preparation]
entry = "own_case"
template = "dilemma_method"
procedure_check = "no"
"""
"""What Nieuw beraad asks besides what stands in the file."""


def killed(task: str, folder: Path, after: float = 0) -> list[str]:
    """Let someone type in a process of its own, kill it some seconds after it began to tell."""
    command = [sys.executable, str(CHILD), task, str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first
        time.sleep(after)
        process.kill()
        return [first, *process.stdout.read().splitlines()]


def comparable(session: Session) -> dict[str, object]:
    """Give the answers; rows without their order, and a tick that is off as no answer."""
    return {
        key: Counter(_cells(row) for row in value.items) if isinstance(value, Rows) else value
        for key, value in session.answers.items()
    }


def _cells(row: Row) -> frozenset[tuple[str, object]]:
    return frozenset((name, cell) for name, cell in row.cells.items() if cell is not False)


def test_a_session_killed_in_step_five_goes_on_there_and_closes_like_its_file(
    program: Program,
) -> None:
    (told,) = killed("to-five", program.folder)
    (stopped,) = program.on(HELD_ON).kept()

    assert float(told.split()[0]) <= AT_RISK  # from the last key until all was saved
    assert (stopped.step, stopped.status) == ("a5", Status.OPEN)

    subprocess.run(
        [sys.executable, str(CHILD), "on", str(program.folder)], check=True, capture_output=True
    )
    file = NACHTRIT.read_text("utf-8") + PREPARATION
    imported = SessionId(program.brought_in(program.written(file)))
    after = {session.id: session for session in program.kept()}
    typed, expected = after[stopped.id], after[imported]

    assert comparable(stopped)["a5.pvn"] == comparable(expected)["a5.pvn"]
    assert comparable(typed) == comparable(expected)
    assert (typed.title, typed.series, typed.held_on, typed.template.id) == (
        expected.title,
        expected.series,
        expected.held_on,
        expected.template.id,
    )
    assert typed.status is expected.status


@pytest.fixture
def interrupted(program: Program) -> Program:
    """Put a session in the vault that stopped in step 2."""
    app = App(program.world)
    session = Session(
        id=SessionId("halverwege"),
        template=app.templates.get("dilemma_method").arranged({}),
        title=Prose("Halverwege"),
        status=Status.OPEN,
        step="a2",
    )
    with app.unlock(program.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    return program


def test_a_kill_while_typing_costs_two_seconds_at_most(interrupted: Program) -> None:
    lost = [_lost(interrupted) for _ in range(KILLS)]

    print(f"characters lost per kill: {sorted(lost)}")  # noqa: T201 - shown with -rP


def _lost(program: Program) -> int:
    """Type, kill at any moment, and count the characters that are gone."""
    moment = random.uniform(0.2, 4)  # noqa: S311 - any moment will do
    told = killed("story", program.folder, after=moment)
    typed = [line.split() for line in told if line.count(" ") == 1]
    last = float(typed[-1][0])
    early = (int(number) for moment, number in typed if last - float(moment) > AT_RISK)
    safe = max(early, default=0)
    (session,) = program.kept()
    story = session.answers.get(STORY)
    saved = len(story.plain) if isinstance(story, Prose) else 0

    assert saved >= safe
    _forget(program, session)
    return int(typed[-1][1]) - saved


def _forget(program: Program, session: Session) -> None:
    """Empty the story for the next time."""
    emptied = ReviseAnswer(session=session.id, field=STORY, value=None)
    with App(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(emptied)
