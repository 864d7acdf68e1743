from __future__ import annotations

from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.views.run.middle import Middle
from tests.ui.hands import focused, press, said

from .conftest import Enter
from .room import ASKED, Room


def box_height(room: Room) -> int:
    return next(b for b in room.view.findChildren(TextBox) if b.isVisible()).sizeHint().height()


def test_the_writer_sees_only_the_work_and_comes_back(enter: Enter) -> None:
    room = enter("ask", **ASKED)
    middle, before, held = room.view.findChild(Middle), box_height(room), focused()
    assert isinstance(middle, Middle)

    press(focused(), "Ctrl+Shift+S")
    assert not middle.rail.isVisible()
    assert not middle.side.isVisible()
    assert "Wat knelt er?" not in said(room.view)
    assert box_height(room) > before
    assert focused() is held

    press(focused(), "Ctrl+Shift+S")
    assert middle.rail.isVisible()
    assert middle.side.isVisible()
    assert box_height(room) == before


def test_the_layout_stays_at_the_next_step_and_is_told(enter: Enter) -> None:
    room = enter("ask", **ASKED)
    press(focused(), "Ctrl+Shift+S")
    assert any(each.startswith("Schrijver:") for each in said(room.view))
    room.model.next()

    middle = room.view.findChild(Middle)
    assert isinstance(middle, Middle)
    assert not middle.side.isVisible()
