from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Prose, Record
from moreelberaad.ui.fields.text_box import TextBox
from tests.builders import lines, rows
from tests.ui.hands import focused, named, press, type_text
from tests.ui.views.run.seeing import click, press_here, texts

from .conftest import Lay
from .table import AGREED, DILEMMA, FACTS, OWN, SUMMARY, Table, agreed


def open_first(table: Table) -> None:
    click(table.window, "Passage 1 anders")
    QApplication.processEvents()  # the button below the boxes shows


def boxes(table: Table) -> list[TextBox]:
    """Give the boxes that are open on the first piece."""
    name = "Andere woorden, passage 1"
    every = table.page.findChildren(TextBox)
    return [each for each in every if each.accessibleName().startswith(name)]


def types_on(table: Table) -> None:
    type_text(boxes(table)[0], " en meer")


def says_it_is_done(table: Table) -> None:
    click(table.window, "Zo is het goed")


def strikes_it(table: Table) -> None:
    click(table.window, "Schrap passage 1")


def empty_the_boxes(table: Table) -> None:
    """Take the words out letter by letter, as Backspace does."""
    for box in boxes(table):
        while box.words():
            press(box, "Backspace")


LATE = [types_on, says_it_is_done, strikes_it]


def test_what_stays_is_read_back_and_what_is_transient_is_not(lay: Lay) -> None:
    table = lay(talk__facts=lines("Het was nat"), talk__feelings=Prose("boos"))

    assert "Het was nat" in texts(table.window)
    assert "boos" not in texts(table.window)


def test_a_struck_piece_leaves_the_session(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))

    click(table.window, "Schrap passage 1")

    assert table.kept.answers[FACTS] == lines("twee")


def test_the_keyboard_goes_to_what_puts_a_struck_piece_back(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    named(table.window, "Schrap passage 1").setFocus()

    press_here("Space")

    assert focused().accessibleName() == "Zet passage 1 terug"


def test_struck_pieces_go_back_to_their_own_places(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee", "drie"))
    click(table.window, "Schrap passage 1")
    click(table.window, "Schrap passage 2")

    click(table.window, "Zet passage 1 terug")
    click(table.window, "Zet passage 2 terug")

    assert table.kept.answers[FACTS] == lines("een", "twee", "drie")


def test_undo_takes_a_strike_back_too(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    click(table.window, "Schrap passage 1")
    table.model.flush()

    table.model.undo()

    assert named(table.window, "Schrap passage 1").isVisible()
    assert "geschrapt" not in texts(table.window)


def test_a_piece_can_be_said_otherwise(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    click(table.window, "Passage 2 anders")
    focused().selectAll()  # type: ignore[attr-defined] # a box of words
    type_text(focused(), "géén twee")

    press_here("Return")

    assert table.kept.answers[FACTS] == lines("een", "géén twee")
    assert focused().accessibleName() == "Passage 2 anders"


def test_other_words_are_kept_while_they_are_typed(lay: Lay) -> None:
    table = lay(talk__facts=lines("een"))
    click(table.window, "Passage 1 anders")

    type_text(focused(), " en meer")

    assert table.kept.answers[FACTS] == lines("een en meer")


def test_a_piece_left_without_words_is_struck(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    click(table.window, "Passage 1 anders")
    box = focused()
    box.clear()  # type: ignore[attr-defined] # a box of words
    assert table.kept.answers[FACTS] == lines("een", "twee")

    press(box, "Return")

    assert table.kept.answers[FACTS] == lines("twee")


@pytest.mark.parametrize("does", LATE)
def test_a_line_removed_elsewhere_costs_no_other_line(
    lay: Lay, does: Callable[[Table], None]
) -> None:
    table = lay(talk__facts=lines("een", "twee", "drie"))
    open_first(table)
    table.model.edit(FACTS, lines("twee", "drie"))

    does(table)

    assert table.kept.answers[FACTS] == lines("twee", "drie")


@pytest.mark.parametrize("does", LATE)
def test_a_row_removed_elsewhere_costs_no_other_row(
    lay: Lay, does: Callable[[Table], None]
) -> None:
    left = rows(agreed("Rust", "planner"))
    table = lay(talk__agreements=rows(agreed("Stoppen", "chef"), *left.items))
    open_first(table)
    table.model.edit(AGREED, left)

    does(table)

    assert table.kept.answers[AGREED] == left


def test_an_emptied_line_that_was_removed_elsewhere_costs_no_other_line(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    open_first(table)
    empty_the_boxes(table)
    table.model.edit(FACTS, lines("twee"))

    says_it_is_done(table)

    assert table.kept.answers[FACTS] == lines("twee")


def test_what_was_removed_elsewhere_is_not_read_back_once_somebody_acts(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    open_first(table)
    table.model.edit(FACTS, lines("twee"))

    says_it_is_done(table)

    assert not {"een", "geschrapt", "Zo is het goed"} & set(texts(table.window))


def test_an_emptied_line_comes_back_with_all_of_its_words(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    open_first(table)
    empty_the_boxes(table)
    says_it_is_done(table)
    assert table.kept.answers[FACTS] == lines("twee")

    click(table.window, "Zet passage 1 terug")

    assert table.kept.answers[FACTS] == lines("een", "twee")


def test_an_emptied_row_comes_back_with_all_of_its_words(lay: Lay) -> None:
    before = rows(agreed("Stoppen", "chef"), agreed("Rust", "planner"))
    table = lay(talk__agreements=before)
    open_first(table)
    empty_the_boxes(table)
    says_it_is_done(table)
    assert table.kept.answers[AGREED] == rows(agreed("Rust", "planner"))

    click(table.window, "Zet passage 1 terug")

    assert table.kept.answers[AGREED] == before


def test_without_notes_the_page_says_so(lay: Lay) -> None:
    assert "Er is niets opgeschreven." in texts(lay().window)


def test_newer_words_in_its_place_keep_a_struck_piece_out(lay: Lay) -> None:
    table = lay(talk__summary=Prose("oud"))
    click(table.window, "Schrap passage 1")
    table.model.edit(SUMMARY, Prose("nieuw"))

    click(table.window, "Zet terug")

    assert table.kept.answers[SUMMARY] == Prose("nieuw")
    assert {"oud", "nieuw", "geschrapt, en opnieuw verwoord"} <= set(texts(table.window))
    assert "Zet terug" not in texts(table.window)


def test_newer_words_in_a_line_of_a_dilemma_keep_the_struck_line_out(lay: Lay) -> None:
    table = lay(talk__dilemma=Record({"a": Prose("oud"), "b": Prose("twee")}))
    click(table.window, "Schrap passage 1")
    newer = Record({"a": Prose("nieuw"), "b": Prose("twee")})
    table.model.edit(DILEMMA, newer)

    click(table.window, "Zet terug")

    assert table.kept.answers[DILEMMA] == newer


def test_a_struck_line_goes_back_beside_newer_lines(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"))
    click(table.window, "Schrap passage 1")
    table.model.edit(FACTS, lines("twee", "drie"))

    click(table.window, "Zet terug")

    assert table.kept.answers[FACTS] == lines("een", "twee", "drie")


def test_what_its_owner_keeps_is_put_in_general_words(lay: Lay) -> None:
    table = lay(talk__own=Prose("Ik had moeten stoppen"))
    assert "Ik had moeten stoppen" not in texts(table.window)
    click(table.window, "‘Conclusie’ blijft")
    click(table.window, "Passage 1 anders")
    focused().selectAll()  # type: ignore[attr-defined] # a box of words

    type_text(focused(), "Stoppen had gekund")

    assert table.kept.answers[OWN] == Prose("Stoppen had gekund")


def test_what_its_owner_does_not_keep_is_not_read_back_any_more(lay: Lay) -> None:
    table = lay(talk__own=Prose("eigen woorden"))
    for _ in range(2):
        click(table.window, "‘Conclusie’ blijft")

    assert "eigen woorden" not in texts(table.window)


def test_rows_of_a_step_that_stays_as_it_was_are_not_made_anew(lay: Lay) -> None:
    table = lay(talk__facts=lines("een"), end__reread_at=Prose("de balie"))
    there = named(table.window, "Schrap passage 2")

    click(table.window, "Schrap passage 1")

    assert named(table.window, "Schrap passage 2") is there


def test_rows_out_of_sight_come_a_moment_later(lay: Lay, qtbot: QtBot) -> None:
    many = lines(*(f"feit {number}" for number in range(9)))

    table = lay(talk__facts=many, end__reread_at=Prose("de balie"))

    qtbot.waitUntil(lambda: texts(table.window).count("Anders") == 10)
    assert named(table.window, "Passage 10 anders").isVisible()


def test_a_change_in_a_long_step_leaves_the_rows_far_above_it_alone(
    lay: Lay, qtbot: QtBot
) -> None:
    many = lines(*(f"feit {number}" for number in range(20)))
    table = lay(talk__facts=many)
    qtbot.waitUntil(lambda: texts(table.window).count("Anders") == 20)
    there = named(table.window, "Schrap passage 3")

    click(table.window, "Schrap passage 20")

    assert named(table.window, "Schrap passage 3") is there
