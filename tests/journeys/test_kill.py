"""Killed at any moment of an import or a save: the vault opens, and what is there is whole.

The number of kills comes from the variable KILLS; 10 unless it says otherwise.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from moreelberaad.application.commands import DeleteSession
from moreelberaad.bootstrap import App
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Lines, Prose
from tests.cli.program import NACHTRIT, PASSPHRASE, Program

KILLS = int(os.environ.get("KILLS", "10"))
CHILD = Path(__file__).with_name("child.py")


def killed(task: str, folder: Path, *, within: float) -> None:
    """Start a task in a process of its own, and kill it at a random moment after a first round."""
    process = subprocess.Popen(
        [sys.executable, str(CHILD), task, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert b"begun\n" in iter(process.stdout.readline, b"")
    time.sleep(random.uniform(0, within))  # noqa: S311 - any moment will do
    process.kill()
    process.communicate()


def answers(session: Session) -> dict[str, object]:
    """Give the answers of a session; those of the shuffled table in no order."""
    return {key: value for key, value in session.answers.items() if key != "a7.reasons"}


@pytest.fixture
def example(program: Program) -> Session:
    """Bring the example in once, unharmed."""
    program.brought_in(NACHTRIT)
    (session,) = program.kept()
    return session


def test_an_import_killed_at_any_moment_is_there_whole_or_not_at_all(
    program: Program, example: Session
) -> None:
    for _ in range((KILLS + 1) // 2):
        killed("imports", program.folder, within=0.3)

        for session in program.kept():
            assert answers(session) == answers(example)
            assert session.template == example.template
        forget_all_but(program, example)

    assert program.unlocked("vault", "check").code == 0


def test_a_save_killed_at_any_moment_is_there_whole_or_not_at_all(
    program: Program, example: Session
) -> None:
    untouched = answers(example).keys() - {"a2.case_summary", "a4.facts"}
    for _ in range(KILLS // 2):
        killed("saves", program.folder, within=0.05)
        (session,) = program.kept()

        assert {key: session.answers[FieldKey(key)] for key in untouched} == {
            key: example.answers[FieldKey(key)] for key in untouched
        }
        assert is_whole(session)


def test_no_half_backup_stays_behind_a_kill(program: Program, example: Session) -> None:
    for _ in range(2):
        killed("imports", program.folder, within=0.3)
    program.brought_in(NACHTRIT)
    left = [entry.name for entry in program.world.backup_folder.iterdir()]

    assert answers(example)
    assert all(name.startswith("kluis-") and name.endswith(".kluis") for name in left)
    assert len(left) <= 5


def forget_all_but(program: Program, example: Session) -> None:
    """Delete what the imports brought; one at least came through."""
    with App(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        others = [each.id for each in bench.sessions.all() if each.id != example.id]
        assert others
        for session in others:
            bench.bus.execute(DeleteSession(session=session))


def is_whole(session: Session) -> bool:
    """Tell whether both revised answers are as one save wrote them."""
    story = session.answers[FieldKey("a2.case_summary")]
    facts = session.answers[FieldKey("a4.facts")]
    assert isinstance(story, Prose)
    assert isinstance(facts, Lines)
    number = story.plain.split(" ", 1)[0]
    return (
        story.plain == f"{number} " + "x" * 20_000
        and len(facts.items) == 500
        and len(set(facts.items)) == 1
    )
