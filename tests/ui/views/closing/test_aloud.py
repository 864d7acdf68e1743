from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.frames import ReadBackFrame
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.template import Consent
from moreelberaad.domain.values import Prose, Row, Rows, Value
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.closing.piece_mark import PieceMark
from moreelberaad.ui.views.run.showing import show_focused
from tests.builders import (
    NEVER_READ_BACK,
    agreed_on,
    key,
    lines,
    row,
    rows,
    what_was_written,
)
from tests.ui.hands import focused, named, show_active, type_text
from tests.ui.views.run.seeing import click

from .aloud_table import AloudTable

FACTS, PVN = key("talk.facts"), key("talk.pvn")
TWO: Mapping[FieldKey, Value] = {FACTS: lines("een", "twee")}


class Lay(Protocol):
    def __call__(self, answers: Mapping[FieldKey, Value]) -> AloudTable: ...


@pytest.fixture
def lay(ui: Ui, qtbot: QtBot) -> Iterator[Lay]:
    tables: list[AloudTable] = []

    def of(answers: Mapping[FieldKey, Value]) -> AloudTable:
        table = AloudTable(ui, answers)
        tables.append(table)
        qtbot.addWidget(table.window)
        show_active(table.window)
        return table

    yield of
    for table in tables:
        table.model.flush()


def read_on(table: AloudTable) -> None:
    click(table.window, "Volgende")


def test_nothing_is_on_the_screen_before_somebody_puts_it_there(lay: Lay) -> None:
    assert not isinstance(lay(TWO).frame, ReadBackFrame)


def test_without_a_screen_no_piece_tells_of_it_until_there_is_one(lay: Lay) -> None:
    table = lay(TWO)
    named(table.window, "Schrap passage 2").setFocus()
    table.publisher.be_seen(on=False)
    assert not marks(table)
    assert not show_focused(table.window)
    assert table.seen == {}

    table.publisher.be_seen(on=True)
    assert marks(table)


def marks(table: AloudTable) -> list[PieceMark]:
    return [each for each in table.window.findChildren(PieceMark) if each.isVisible()]


def test_a_piece_goes_on_the_screen_with_its_own_number(lay: Lay) -> None:
    table = lay(TWO)

    click(table.window, "Passage 2 op het scherm")

    assert table.seen == {2: lines("twee")}


def test_f5_puts_the_piece_with_the_keyboard_on_the_screen_and_takes_it_off(lay: Lay) -> None:
    table = lay(TWO)
    named(table.window, "Schrap passage 2").setFocus()

    assert show_focused(table.window)
    assert table.seen == {2: lines("twee")}
    assert show_focused(table.window)
    assert not isinstance(table.frame, ReadBackFrame)


def test_reading_aloud_goes_piece_by_piece_and_ends_behind_the_last(lay: Lay) -> None:
    table = lay(TWO)
    click(table.window, "Lees voor op het scherm")
    assert table.seen == {1: lines("een")}

    read_on(table)
    assert table.seen == {2: lines("twee")}
    read_on(table)

    assert not isinstance(table.frame, ReadBackFrame)


def test_the_keyboard_stays_on_the_buttons_of_reading_aloud(lay: Lay) -> None:
    table = lay(TWO)
    named(table.window, "Lees voor op het scherm").setFocus()

    click(table.window, "Lees voor op het scherm")

    assert focused().accessibleName() == "Volgende"


def test_a_whole_step_is_read_at_once(lay: Lay) -> None:
    table = lay({**TWO, key("harvest.lessons"): rows(row(lesson=Prose("Begin op tijd")))})
    click(table.window, "Lees voor op het scherm")

    click(table.window, "Hele stap")
    assert table.seen == {1: lines("een"), 2: lines("twee")}
    read_on(table)

    assert set(table.seen) == {3}


def test_a_struck_piece_vanishes_at_once_and_the_step_below_stays_covered(lay: Lay) -> None:
    table = lay(TWO)
    click(table.window, "Passage 1 op het scherm")

    click(table.window, "Schrap passage 1")

    assert table.frame == ReadBackFrame(pieces=())


def test_what_stays_keeps_its_number_beside_a_struck_piece(lay: Lay) -> None:
    table = lay(TWO)
    click(table.window, "Lees voor op het scherm")
    click(table.window, "Hele stap")

    click(table.window, "Schrap passage 1")

    assert table.seen == {2: lines("twee")}


def test_reading_goes_on_behind_a_struck_piece(lay: Lay) -> None:
    table = lay({FACTS: lines("een", "twee", "drie")})
    click(table.window, "Passage 2 op het scherm")
    click(table.window, "Schrap passage 2")

    read_on(table)

    assert table.seen == {3: lines("drie")}


def test_other_words_come_on_the_screen_only_by_an_act(lay: Lay) -> None:
    table = lay(TWO)
    click(table.window, "Passage 1 op het scherm")
    click(table.window, "Passage 1 anders")

    type_text(focused(), " x")

    assert table.seen == {}


def test_a_row_that_is_added_elsewhere_shows_nothing_by_itself(lay: Lay) -> None:
    table = lay(TWO)
    click(table.window, "Passage 2 op het scherm")

    table.model.edit(FACTS, lines("nul", "een", "twee"))
    table.model.answer_changed.emit(FACTS)

    assert table.seen == {3: lines("twee")}


def test_leaving_the_page_takes_it_off_the_screen(lay: Lay) -> None:
    table = lay(TWO)
    click(table.window, "Passage 1 op het scherm")

    table.window.hide()

    assert not isinstance(table.frame, ReadBackFrame)


def test_a_no_of_the_group_takes_the_case_off_the_screen(lay: Lay) -> None:
    table = lay({key("case.summary"): Prose("Casuswoord.")})
    click(table.window, "Passage 1 op het scherm")
    assert table.seen == {1: Prose("Casuswoord.")}

    table.model.edit(key("closing.consent"), agreed_on(Consent.LESSON))
    table.model.answer_changed.emit(key("closing.consent"))

    assert table.seen == {}


def test_the_room_never_reads_what_the_record_may_not_hold(lay: Lay) -> None:
    table = lay(what_was_written())
    click(table.window, "Lees voor op het scherm")
    seen = ""
    while isinstance(table.frame, ReadBackFrame):
        seen += " ".join(str(to_plain(value)) for value in table.seen.values())
        read_on(table)

    assert "redenwoord een" in seen
    assert "sleutelwoord" in seen
    assert not [word for word in NEVER_READ_BACK if word in seen]


def test_a_cell_that_is_wiped_is_not_read_aloud(lay: Lay) -> None:
    noted = Row({"value": Prose("waarde"), "hunch": Prose("vermoeden")})
    table = lay({PVN: Rows((noted,))})

    click(table.window, "Passage 1 op het scherm")

    assert table.seen == {1: Rows((Row({"value": Prose("waarde")}),))}
