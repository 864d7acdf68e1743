from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.rephrasing import Rephrasing, Rewording
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.question_rules import Check
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.rephrasing import RephrasingDialog
from moreelberaad.ui.views.run.step_fields import StepFields
from tests.methods import words
from tests.ui.hands import press, said

from .conftest import Enter
from .seeing import click, texts

QUESTION = FieldKey("ask.moral_question")
CARD = Rewording(
    id="how",
    title=words("Begint met hoe"),
    before=words("Hoe dan?"),
    after=words("Mag dit?"),
    why=words("Vraag wat goed is."),
)
CHECK = Check(openings=("mogen",))
OFFERED = Help(check=CHECK, rephrasing=Rephrasing(samples=(words("Mag ik dit?"),), cards=(CARD,)))


@pytest.fixture
def fields(ui: Ui, qtbot: QtBot, enter: Enter) -> StepFields:
    return shown(ui, qtbot, enter, OFFERED)


def shown(ui: Ui, qtbot: QtBot, enter: Enter, help_: Help, **answers: Prose) -> StepFields:
    room = enter(**answers)
    fields = StepFields(ui, room.model, room.model.step, help_)
    fields.build_all()
    qtbot.addWidget(fields)
    fields.show()
    return fields


def dialog(fields: QWidget) -> RephrasingDialog:
    click(fields, "Herformuleer")
    found = fields.findChild(RephrasingDialog)
    assert isinstance(found, RephrasingDialog)
    return found


def test_a_card_says_from_what_to_what_and_why(fields: StepFields) -> None:
    assert {"Van", "Hoe dan?", "Naar", "Mag dit?", "Vraag wat goed is."} <= set(
        said(dialog(fields))
    )


def test_a_sample_begins_an_empty_question(fields: StepFields) -> None:
    asked = dialog(fields)
    press(asked.list, "Down")
    click(asked, "Neem over als begin")

    assert fields._model.value(QUESTION) == Prose("Mag ik dit?")  # noqa: SLF001 - what is kept


def test_a_question_that_is_there_stays(ui: Ui, qtbot: QtBot, enter: Enter) -> None:
    written = {"ask__moral_question": Prose("Mag het?")}
    asked = dialog(shown(ui, qtbot, enter, OFFERED, **written))

    assert "Neem over als begin" not in texts(asked)
    assert "Er staat al een vraag. Die blijft zoals die is." in said(asked)


def test_without_cards_there_is_no_way_to_them(ui: Ui, qtbot: QtBot, enter: Enter) -> None:
    assert "Herformuleer" not in texts(shown(ui, qtbot, enter, Help(check=CHECK)))
