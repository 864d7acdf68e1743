"""Nothing of what people said leaves the vault by the window but in the documents."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.cage import GONE, KEPT, SESSION, Cage, everything
from tests.journeys.finisher import (
    ALL_FORMS,
    KEEP,
    STEMS,
    Finisher,
)
from tests.ui.hands import the_look

NAMED = "roodborstje"


def walk(finisher: Finisher) -> None:
    """Go from the list to nine files, looking for a name."""
    finisher.begin()
    finisher.pass_names(f"{NAMED}, {KEPT}")
    finisher.decide(lambda _: KEEP)
    finisher.let_read()
    finisher.push("Naar Exporteren")
    for document in STEMS[finisher.language]:
        finisher.choose_document(document, *ALL_FORMS)
        finisher.make()
        assert finisher.says("3 bestanden gemaakt.")


@contextmanager
def stderr_in(file: Path) -> Iterator[None]:
    """Let all that this process says on standard error go to a file, also what is not Python's."""
    before = os.dup(2)
    with file.open("wb") as told:
        os.dup2(told.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(before, 2)
        os.close(before)


def test_a_whole_journey_in_the_window_leaves_no_word_outside_the_vault(
    cage: Cage, qapp: QApplication, place: Path, request: pytest.FixtureRequest
) -> None:
    cage.program.brought_in(cage.session_file(SESSION))
    world, errors = cage.program.world, cage.beside / "fouten"
    with stderr_in(errors):
        finisher = Finisher(cage.places, the_look(qapp), world, place)
        walk(finisher)
        during = [cage.found(word) for word in (KEPT, GONE, NAMED)]
        finisher.leave()

    of_qt = [record.message for record in request.getfixturevalue("qtlog").records]
    said = f"{cage.program.capsys.readouterr()} {errors.read_text('utf-8')} {of_qt}"
    assert during == [cage.found(word) for word in (KEPT, GONE, NAMED)] == [[], [], []]
    assert not any(word in said for word in (KEPT, GONE, NAMED))
    assert KEPT in (place / f"{STEMS[finisher.language]['record']}.html").read_text("utf-8")
    stored = everything(world.default_vault, world.key_policy)
    assert (KEPT in stored, GONE in stored, NAMED in stored) == (True, False, False)
