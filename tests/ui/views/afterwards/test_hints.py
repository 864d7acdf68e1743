"""The hint is the same where paper is typed over (ux.md 3.17)."""

from __future__ import annotations

from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.hint_band import HintBand
from tests.builders import key
from tests.ui.hands import focused, press, said, type_in
from tests.ui.hinting import NAME, a_hint_desk, a_recogniser

from .conftest import Open, PaperRoom


def bands(room: PaperRoom) -> list[HintBand]:
    return [each for each in room.view.findChildren(HintBand) if each.isVisible()]


def test_a_hint_is_told_and_answered_with_a_key(open_page: Open) -> None:
    room, hints = open_page(), a_hint_desk(a_recogniser())
    room.view.look_along(hints)
    type_in(room.view, "question", f"Dat zei {NAME}.")
    hints.wait()
    assert "Schrijf een rol." in said(bands(room)[0])

    press(focused(), "Alt+V")
    hints.wait()

    assert room.model.value(key("ask.question")) == Prose("Dat zei een collega.")
    assert bands(room) == []


def test_without_a_check_one_line_says_so(open_page: Open) -> None:
    room, hints = open_page(), a_hint_desk(a_recogniser())
    room.view.look_along(hints)
    hints.failed.emit()
    assert any(each.startswith("De hint werkt nu niet.") for each in said(room.view))
