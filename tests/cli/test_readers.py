"""`sessions export --for`: a lessons sheet for those who read it."""

from __future__ import annotations

import pytest

from moreelberaad.cli import exits
from moreelberaad.domain.readers import Readers
from tests.cli.program import Outcome, Program


def export(program: Program, session: str, document: str, readers: str) -> Outcome:
    what = ("--document", document, "--format", "md", "--for", readers)
    how = ("--accept-proposals", "--reason", "proef")
    return program.unlocked(
        "sessions", "export", session, *what, *how, "--out", program.folder / "uit.md"
    )


@pytest.mark.parametrize("readers", Readers)
def test_a_lessons_sheet_is_made_for_each_kind_of_reader(
    program: Program, nachtrit: str, readers: Readers
) -> None:
    assert export(program, nachtrit, "lessons", readers).code == 0


def test_outsiders_read_what_a_deliberation_is(program: Program, nachtrit: str) -> None:
    export(program, nachtrit, "lessons", Readers.SOCIETY)

    assert "Wat een moreel beraad is" in (program.folder / "uit.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("document", "readers"),
    [("record", "society"), ("agreements", "military"), ("lessons", "press")],
)
def test_other_readers_or_another_document_are_no_such_choice(
    bare: Program, document: str, readers: str
) -> None:
    outcome = export(bare, "geen", document, readers)

    assert (outcome.code, outcome.is_one_line) == (exits.USAGE, True)
