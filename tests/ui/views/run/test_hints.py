"""A hint while somebody types: told below the row, answered with a key, in nobody's way."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu, QPushButton

from moreelberaad.domain.values import Lines, Prose
from moreelberaad.ui.fields.hint_band import HintBand
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.parking import PARKED
from tests.builders import key, lines
from tests.ui.hands import focused, named, press, said, type_in
from tests.ui.hinting import NAME, WORD, FakeRecogniser

from .conftest import Enter
from .publishing import FACTS, METHOD, on_screen
from .room import Room
from .seeing import press_here

FIRST, SECOND = "Feiten, rij 1", "Feiten, rij 2"
SAID = f"Dat zei {NAME}."
WAITS = "Tot dan komt deze regel niet op het scherm."
ANSWER_FIRST = "Los eerst de hint op, of kies Laat staan."


@pytest.fixture
def room(enter: Enter, hints: HintDesk) -> Room:
    return enter("look", METHOD, has_screen=True, hints=hints)


def write(room: Room, hints: HintDesk, words: str, name: str = FIRST) -> None:
    type_in(room.view, name, words)
    hints.wait()


def told(room: Room) -> str:
    """Give what the band says, if there is one."""
    bands = [each for each in room.view.findChildren(HintBand) if each.isVisible()]
    assert len(bands) <= 1
    return " ".join(said(bands[0])) if bands else ""


def underlined(room: Room, name: str = FIRST) -> list[str]:
    box = named(room.view, name)
    assert isinstance(box, TextBox)
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    marks = box.extraSelections()
    assert all(each.format.underlineStyle() is wave for each in marks)
    return [each.cursor.selectedText() for each in marks]


def facts(room: Room) -> object:
    return room.model.value(FACTS)


def test_a_hint_stands_under_its_row_and_the_caret_stays(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID)

    assert "Mogelijk herleidbaar: rang en naam. Schrijf een rol." in told(room)
    assert WAITS in told(room)
    assert underlined(room) == [NAME]
    box = focused()
    assert isinstance(box, TextBox)
    assert (box.accessibleName(), box.textCursor().position()) == (FIRST, len(SAID))


def test_the_working_title_gets_a_hint_too(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID, name="Werktitel")
    assert "Mogelijk herleidbaar: rang en naam. Schrijf een rol." in told(room)

    press_here("Alt+V")

    assert room.model.session.title == Prose("Dat zei een collega.")
    hints.wait()
    assert told(room) == ""


def test_words_without_a_trace_get_no_hint(room: Room, hints: HintDesk) -> None:
    write(room, hints, "Het regent.")

    assert told(room) == ""
    assert underlined(room) == []


def test_nothing_is_told_before_the_check_is_done_and_typing_goes_on(
    room: Room, hints: HintDesk, recogniser: FakeRecogniser
) -> None:
    recogniser.free.clear()
    type_in(room.view, FIRST, SAID)
    hints.look()
    type_in(room.view, FIRST, " En meer.")

    assert facts(room) == lines(f"{SAID} En meer.")
    assert told(room) == ""


def test_alt_v_takes_the_suggestion_and_the_words_are_saved(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID)

    press_here("Alt+V")
    hints.wait()

    assert facts(room) == lines("Dat zei een collega.")
    assert told(room) == ""
    assert focused().accessibleName() == FIRST


def test_a_suggestion_that_was_taken_is_undone_with_the_words(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID)
    room.model.flush()

    press_here("Alt+V")
    room.model.flush()
    press_here("Ctrl+Z")

    assert facts(room) == lines(SAID)


def test_a_sign_of_two_parts_moves_no_hint(room: Room, hints: HintDesk) -> None:
    write(room, hints, f"🚚🚚 {SAID}")

    assert underlined(room) == [NAME]
    press_here("Alt+V")
    assert facts(room) == lines("🚚🚚 Dat zei een collega.")


def test_alt_l_lets_the_words_stand_everywhere(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID)

    press_here("Alt+L")
    write(room, hints, f"Weer {NAME}", SECOND)

    assert told(room) == ""
    assert underlined(room) == []
    assert hints.left.standing.has(NAME)
    assert facts(room) == lines(SAID, f"Weer {NAME}")


def test_enter_keeps_a_row_with_a_hint_off_the_screen_and_says_why(
    room: Room, hints: HintDesk
) -> None:
    write(room, hints, SAID)

    press_here("Return")

    assert on_screen(room) == {}
    assert ANSWER_FIRST in told(room)
    assert focused().accessibleName() == SECOND


@pytest.mark.parametrize(("keys", "shown"), [("Alt+V", "Dat zei een collega."), ("Alt+L", SAID)])
def test_a_row_that_was_asked_goes_on_the_screen_when_its_hint_is_answered(
    room: Room, hints: HintDesk, keys: str, shown: str
) -> None:
    write(room, hints, SAID)
    press_here("Return")

    press_here(keys)
    hints.wait()

    assert on_screen(room) == {"facts": lines(shown)}
    assert focused().accessibleName() == SECOND


def test_a_row_that_was_not_asked_stays_off_when_its_hint_is_answered(
    room: Room, hints: HintDesk
) -> None:
    write(room, hints, SAID)

    press_here("Alt+V")
    hints.wait()

    assert on_screen(room) == {}


def test_a_row_that_is_typed_in_again_has_to_be_asked_again(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID)
    press_here("Return")

    write(room, hints, " Half af")
    press_here("Alt+L")
    hints.wait()

    assert on_screen(room) == {}


def test_a_row_not_looked_at_yet_waits_and_goes_on_by_itself(
    room: Room, hints: HintDesk, recogniser: FakeRecogniser
) -> None:
    recogniser.free.clear()
    type_in(room.view, FIRST, "Het regent.")
    press_here("Return")
    assert on_screen(room) == {}
    recogniser.free.set()
    hints.wait()

    assert on_screen(room) == {"facts": lines("Het regent.")}


def test_one_hint_at_a_time_and_the_list_gives_the_others(room: Room, hints: HintDesk) -> None:
    write(room, hints, f"{NAME} was bij {WORD}")
    assert "naam" in told(room)
    more = next(w for w in room.view.findChildren(QPushButton) if w.text() == "nog 1")
    more.click()
    menu = more.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()

    menu.actions()[0].trigger()
    menu.close()

    assert "plaats of eenheid" in told(room)
    press_here("Alt+L")
    assert "naam" in told(room)


def test_in_a_row_of_cells_the_hint_stands_under_the_whole_row(
    enter: Enter, hints: HintDesk
) -> None:
    room = enter("look", METHOD, has_screen=True, hints=hints)
    write(room, hints, f"de {NAME}", "Wie, rij 1")
    write(room, hints, "iets", f"Wat, rij 1, de {NAME}")
    band = next(each for each in room.view.findChildren(HintBand) if each.isVisible())

    assert "naam" in told(room)
    assert band.width() > 2 * named(room.view, "Wie, rij 1").width()


def test_the_mark_of_a_row_tells_that_a_hint_holds_it(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID)

    held = named(room.view, "Nog niet op het scherm: er staat een hint open")

    assert held.isVisible()


def test_a_longer_answer_goes_on_the_screen_once_it_is_clear(
    enter: Enter, hints: HintDesk
) -> None:
    room = enter("ask", METHOD, has_screen=True, hints=hints)
    write(room, hints, SAID, "Verhaal")
    press_here("F5")
    assert on_screen(room) == {}
    assert ANSWER_FIRST in told(room)

    press_here("Alt+L")

    assert on_screen(room) == {"story": Prose(SAID)}


def test_a_row_that_is_thrown_away_takes_its_hint_with_it(room: Room, hints: HintDesk) -> None:
    write(room, hints, SAID)

    named(room.view, "Verwijder rij 1").click()  # type: ignore[attr-defined] # a button

    assert told(room) == ""
    assert facts(room) is None


def test_hints_of_rows_that_were_there_are_underlined_too(enter: Enter, hints: HintDesk) -> None:
    written = Lines((Prose("een"), Prose(SAID)))
    room = enter("look", METHOD, has_screen=True, hints=hints, look__facts=written)
    press(named(room.view, FIRST), "End")
    room.view.grab()
    hints.wait()

    assert underlined(room, SECOND) == [NAME]


def test_without_a_check_one_line_says_so(room: Room, hints: HintDesk) -> None:
    hints.failed.emit()

    assert any(each.startswith("De hint werkt nu niet.") for each in said(room.view))


def test_a_word_left_standing_more_often_may_be_told_no_more(room: Room, hints: HintDesk) -> None:
    write(room, hints, f"Bij {WORD}")
    press_here("Alt+L")
    hints.left.offered.emit(WORD)

    assert f"Niet meer melden: {WORD}" in [w.text() for w in room.view.findChildren(QPushButton)]


def test_what_nobody_shows_keeps_nothing_off_a_screen(enter: Enter, hints: HintDesk) -> None:
    room = enter("ask", METHOD, has_screen=True, hints=hints)
    write(room, hints, SAID, "Terzijde")

    assert "naam" in told(room)
    assert "scherm" not in told(room)
    assert room.model.value(key("ask.aside")) == Prose(SAID)


def test_what_is_parked_gets_a_hint_before_it_is_parked(enter: Enter, hints: HintDesk) -> None:
    room = enter("look", hints=hints, preparation__procedure_check="no")
    press_here("F9")
    write(room, hints, f"Vraag {NAME}", "Wat bewaar je voor later?")
    assert "naam" in told(room)

    press_here("Alt+V")
    press_here("Return")

    assert room.model.value(PARKED) == lines("Vraag een collega")
