"""A method that is only a new file, without a line of code: it is there in the whole program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.made_up import a_world_with_every_kind
from tests.journeys.trainer import METHODS, STEPS, Trainer
from tests.ui.hands import the_look

NEW = {
    "nl": ("Alle soorten", "Alle soorten, 50 minuten, vast"),
    "en": ("Every kind", "Every kind, 50 minutes, fixed"),
}
NEW_STEP = {"nl": "Vastleggen", "en": "Vastleggen"}


@pytest.fixture
def trainer(qapp: QApplication, tmp_path: Path) -> Iterator[Trainer]:
    world = a_world_with_every_kind(tmp_path)
    made = Trainer(tmp_path, the_look(qapp), world=world)
    made.begin()
    yield made
    made.leave()


def test_a_new_file_is_a_method_of_the_app_and_can_be_chosen(trainer: Trainer) -> None:
    title, told = NEW[trainer.language]
    trainer.pick(METHODS, title)
    assert told in trainer.spoken(METHODS)
    assert NEW_STEP[trainer.language] in trainer.lines(STEPS)

    trainer.keyboard.press("Ctrl+N")
    trainer.push("Alle vormen")
    assert any(line.startswith(f"{title}, ") for line in trainer.lines("Alle vormen"))
