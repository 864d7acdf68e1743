from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.lines import LINE
from moreelberaad.ui.views.run.rail import StepList
from moreelberaad.ui.views.run.rail_model import Stop
from moreelberaad.ui.views.run.rail_painter import RailPainter
from moreelberaad.ui.views.run.rail_pane import WIDTH

from .room import Room

LONGEST = "Verhelderingsvragen"


def minutes(room: Room) -> dict[str, int]:
    """Give the minutes beside each step of the rail."""
    found = room.view.findChild(StepList)
    assert isinstance(found, StepList)
    shown = found.model()
    lines = [shown.index(row, 0).data(LINE) for row in range(shown.rowCount())]
    return {line.step: line.minutes for line in lines if isinstance(line, Stop)}


def test_the_longest_word_fits_beside_the_minutes_in_bold(ui: Ui) -> None:
    room = RailPainter(ui).title_width(ui.look.px(WIDTH) - 1)

    assert QFontMetricsF(ui.look.font("body_strong")).horizontalAdvance(LONGEST) <= room


def test_a_minute_more_is_seen_at_the_step(room: Room) -> None:
    before = minutes(room)["ask"]

    room.clock.add_minute()

    assert minutes(room)["ask"] == before + 1


def test_a_step_that_was_shortened_has_its_new_minutes(room: Room) -> None:
    before = minutes(room)

    room.clock.shorten({"look": 3})

    assert minutes(room) == {**before, "look": 3}


def test_a_step_that_was_left_has_the_minutes_it_took(room: Room) -> None:
    room.clock.add_minute()
    room.wait(4)

    room.model.go_to("look")

    assert minutes(room)["ask"] == 4
