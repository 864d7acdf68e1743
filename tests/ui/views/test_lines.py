from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from typing_extensions import override

from moreelberaad.ui.views.lines import LINE, LineModel

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True, slots=True)
class Stop:
    title: str
    place: str


class Stops(LineModel[Stop]):
    def __init__(self, *stops: Stop) -> None:
        super().__init__()
        self.stops = stops
        self.refresh()

    @override
    def read(self) -> tuple[Stop, ...]:
        return self.stops

    @override
    def place(self, line: Stop) -> str:
        return line.place

    @override
    def spoken(self, line: Stop) -> str:
        return f"Halte {line.title}"


@pytest.fixture
def model() -> Stops:
    return Stops(Stop("Een", "a"), Stop("Twee", "b"))


def test_a_line_is_read_said_and_drawn(model: Stops) -> None:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, LINE)
    second = model.index_of("b")

    assert [second.data(role) for role in roles] == ["Twee", "Halte Twee", model.line(1)]


def test_a_place_without_a_line_has_no_index(model: Stops) -> None:
    assert not model.index_of("c").isValid()


def test_new_words_leave_the_list_as_it_is(model: Stops, qtbot: QtBot) -> None:
    model.stops = (Stop("Eén", "a"), Stop("Twee", "b"))

    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.refresh()


def test_other_places_make_another_list(model: Stops, qtbot: QtBot) -> None:
    model.stops = model.stops[:1]

    with qtbot.waitSignal(model.modelReset):
        model.refresh()

    assert model.rowCount() == 1
