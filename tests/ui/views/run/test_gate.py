from __future__ import annotations

from tests.builders import key

from .conftest import Enter
from .room import Room
from .seeing import click, texts

CHECK = key("preparation.procedure_check")


def _at_the_gate(enter: Enter) -> Room:
    return enter("look", preparation__procedure_check="from_group")


def test_a_case_from_the_group_is_asked_about_first(enter: Enter) -> None:
    shown = texts(_at_the_gate(enter).view)

    assert any(text.startswith("Voor we deze casus kiezen") for text in shown)
    assert "Feiten" not in shown


def test_no_opens_the_step_and_is_remembered(enter: Enter) -> None:
    room = _at_the_gate(enter)

    click(room.view, "Nee")

    assert room.model.value(CHECK) == "no"
    assert "Feiten" in texts(room.view)


def test_another_case_keeps_the_gate_closed(enter: Enter) -> None:
    room = _at_the_gate(enter)

    click(room.view, "Ja, we kiezen een andere casus")

    assert room.model.value(CHECK) == "from_group"
    assert any(text.startswith("Kies samen een andere casus.") for text in texts(room.view))


def test_without_that_answer_there_is_no_gate(enter: Enter) -> None:
    assert "Feiten" in texts(enter("look", preparation__procedure_check="no").view)
