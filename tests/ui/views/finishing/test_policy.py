"""What an organisation asks, on the page of exporting."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from moreelberaad.bootstrap import App
from moreelberaad.domain.gates import Gate
from moreelberaad.ui.viewmodels.gate_words import GateState
from tests.ui.hands import named

from .export_room import Enter

STRICT = """format = "moreelberaad.policy/1"
share_up_to = "unit"
reasons = false
marking = "Alleen intern"
"""


@pytest.fixture
def strict(app: App) -> None:
    app.world.policy_file.write_text(STRICT)


def test_without_a_policy_everything_is_offered(enter: Enter) -> None:
    room = enter()

    assert room.offers("Rijk")
    assert not line_of(room.page).isReadOnly()


@pytest.mark.usefixtures("strict")
def test_only_as_far_as_the_organisation_wants_is_offered(enter: Enter) -> None:
    room = enter()

    assert room.offers("Eenheid")
    assert not room.offers("Defensie")
    assert not room.offers("Rijk")


@pytest.mark.usefixtures("strict")
def test_the_line_of_the_organisation_stands_there_and_says_whose_it_is(enter: Enter) -> None:
    line = line_of(enter().page)

    assert (line.text(), line.isReadOnly()) == ("Alleen intern", True)
    assert line.accessibleDescription() == "Vastgelegd door je organisatie."


@pytest.mark.usefixtures("strict")
def test_no_reason_is_asked_where_none_opens_a_gate(enter: Enter) -> None:
    room = enter()
    gates = {each.gate: each.state for each in room.model.gates}

    assert gates[Gate.SECOND_READER] is GateState.OPEN_FIXED
    assert not room.model.wants_reason


def line_of(page: object) -> QLineEdit:
    line = named(page, "Merking", QLineEdit)  # type: ignore[arg-type] # the page of a room
    assert isinstance(line, QLineEdit)
    return line
