from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.values import Codes, Prose, Row, Rows, Value
from moreelberaad.ui.fields.editor import Editor
from tests.builders import lines
from tests.methods import a_field
from tests.ui.hands import focused, named, press, said, type_in, type_text

from .conftest import Open
from .samples import MATRIX, SAMPLES, WIDE

FACTS = a_field("Feiten", Kind.LIST)
ROLE, NORM, SIDE = "Betrokkene (rol)", "Norm: wie moet wat doen?", "Pleit voor"


def rows(*roles: str) -> Rows:
    return Rows(tuple(Row({ROLE: Prose(role)}) for role in roles))


def at(editor: Editor, name: str) -> QWidget:
    widget = named(editor, name)
    widget.setFocus()
    return widget


def choose_in_menu(editor: Editor, button: str, item: str) -> None:
    holder = named(editor, button, QToolButton)
    menu = holder.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == item).trigger()


def test_enter_goes_on_to_an_open_row(opened: Open) -> None:
    editor = opened(FACTS)
    type_in(editor, "Feiten, rij 1", "een braam")

    press(focused(), "Return")
    type_text(focused(), "een mispel")

    assert editor.value() == lines("een braam", "een mispel")


def test_backspace_takes_an_empty_row_away(opened: Open) -> None:
    editor = opened(FACTS)
    editor.show_value(lines("een braam", "x", "een mispel"))
    row = at(editor, "Feiten, rij 2")

    press(row, "Backspace")
    press(row, "Backspace")

    assert editor.value() == lines("een braam", "een mispel")
    assert focused().accessibleName() == "Feiten, rij 1"


def test_a_button_takes_its_row_away(opened: Open) -> None:
    editor = opened(FACTS)
    editor.show_value(lines("een braam", "een mispel"))

    press(at(editor, "Verwijder rij 1"), "Space")

    assert editor.value() == lines("een mispel")


@pytest.mark.parametrize(
    ("asked", "first", "value", "turned"),
    [
        (FACTS, "Feiten", lines("p", "q"), lines("q", "p")),
        (MATRIX, ROLE, rows("p", "q"), rows("q", "p")),
    ],
)
def test_alt_and_an_arrow_move_a_row(
    asked: Field, first: str, value: Value, turned: Value, opened: Open
) -> None:
    editor = opened(asked)
    editor.show_value(value)

    press(at(editor, f"{first}, rij 1"), "Alt+Down")

    assert editor.value() == turned
    assert focused().accessibleName() == f"{first}, rij 2"


def test_a_row_does_not_move_past_the_open_one(opened: Open) -> None:
    editor = opened(FACTS)
    editor.show_value(lines("p", "q"))

    press(at(editor, "Feiten, rij 2"), "Alt+Down")

    assert editor.value() == lines("p", "q")


def test_cells_are_named_after_column_row_and_role(opened: Open) -> None:
    editor = opened(MATRIX)
    editor.show_value(rows("De leidinggevende", "De chauffeurs"))

    type_in(editor, "Norm, rij 2, De chauffeurs", "wij melden het")

    assert editor.value() == Rows(
        (
            Row({ROLE: Prose("De leidinggevende")}),
            Row({ROLE: Prose("De chauffeurs"), NORM: Prose("wij melden het")}),
        )
    )


@pytest.mark.parametrize(
    ("figure", "side"), [("1", "A"), ("2", "B"), ("3", "both"), ("0", "neither")]
)
def test_alt_and_a_figure_choose_a_side_from_anywhere_in_the_row(
    figure: str, side: str, opened: Open
) -> None:
    editor = opened(MATRIX)
    editor.show_value(rows("p"))

    press(at(editor, "Waarde, rij 1, p"), f"Alt+{figure}")

    assert editor.value() == Rows((Row({ROLE: Prose("p"), SIDE: side}),))


def test_a_chosen_side_is_told_and_can_be_emptied(opened: Open) -> None:
    editor = opened(MATRIX)
    editor.show_value(Rows((Row({ROLE: Prose("p"), SIDE: "both"}),)))

    press(at(editor, "Pleit voor, rij 1, p: keuze both"), "Delete")

    assert editor.value() == rows("p")


@pytest.mark.parametrize(
    ("item", "left"),
    [("Omhoog", ("q", "p", "r")), ("Omlaag", ("p", "r", "q")), ("Verwijder", ("p", "r"))],
)
def test_the_menu_of_a_row_moves_it_or_takes_it_away(
    item: str, left: tuple[str, ...], opened: Open
) -> None:
    editor = opened(MATRIX)
    editor.show_value(rows("p", "q", "r"))

    choose_in_menu(editor, "Rij 2: meer", item)

    assert editor.value() == rows(*left)


def test_a_side_is_chosen_from_a_menu(opened: Open) -> None:
    editor = opened(MATRIX)
    editor.show_value(rows("p"))

    choose_in_menu(editor, "Pleit voor, rij 1, p: kies", "keuze A")

    assert editor.value() == Rows((Row({ROLE: Prose("p"), SIDE: "A"}),))


def test_ticks_in_a_cell_are_put_on_without_closing_their_menu(opened: Open) -> None:
    editor = opened(WIDE)
    press(at(editor, "onderwerpen, rij 1: kies"), "Space")
    menu = QApplication.activePopupWidget()
    assert menu is not None

    for key in ("Down", "Space", "Down", "Down", "Space", "Escape"):
        press(menu, key)

    assert editor.value() == Rows((Row({"onderwerpen": Codes(("p", "r"))}),))


def test_cells_of_another_step_are_read_as_print(opened: Open) -> None:
    editor = opened(WIDE, frozenset())

    editor.show_value(SAMPLES["wide table"].value)

    read = {"lang", "ja", "keuze unit", "keuze p, keuze r", "2 januari 2026", "5"}
    assert read <= set(said(editor))
    assert editor.value() == SAMPLES["wide table"].value


def test_a_full_table_has_no_open_row_and_says_so(opened: Open) -> None:
    editor = opened(MATRIX)

    editor.show_value(rows("p", "q", "r", "s"))

    assert not [w for w in editor.findChildren(QWidget) if "rij 5" in w.accessibleName()]
    assert "Meer dan 4 rijen passen hier niet." in said(editor)


def test_an_empty_matrix_says_where_to_begin(opened: Open) -> None:
    editor = opened(MATRIX)

    assert "Begin met de inbrenger. Wie is er nog meer geraakt?" in said(editor)


def test_rows_that_were_there_stay_in_a_table_that_is_too_full(opened: Open) -> None:
    editor = opened(MATRIX)

    editor.show_value(rows(*"pqrstu"))

    assert editor.value() == rows(*"pqrstu")


def test_a_step_that_goes_on_with_a_table_writes_in_its_own_columns_only(opened: Open) -> None:
    editor = opened(MATRIX, frozenset({SIDE}))
    editor.show_value(rows("p"))

    press(at(editor, "Pleit voor, rij 1, p: kies"), "Alt+2")

    assert editor.value() == Rows((Row({ROLE: Prose("p"), SIDE: "B"}),))
    assert len(editor.controls()) == 1


def test_what_a_panel_does_not_draw_is_kept(opened: Open) -> None:
    asked = SAMPLES["agreements"].asked
    editor = opened(asked, frozenset({"action"}))
    editor.show_value(Rows((Row({"action": Prose("snoeien"), "owner_agrees": True}),)))

    type_in(editor, "action, rij 1", " nu")

    assert editor.value() == Rows((Row({"action": Prose("snoeien nu"), "owner_agrees": True}),))


def test_one_more_agreement_opens_below_the_last(opened: Open) -> None:
    editor = opened(SAMPLES["agreements"].asked)
    type_in(editor, "action, rij 1", "snoeien")

    press(at(editor, "Nog een afspraak"), "Space")
    type_text(focused(), "water geven")

    assert [row.text("action") for row in _rows(editor)] == ["snoeien", "water geven"]


def test_an_agreement_is_taken_away_by_name(opened: Open) -> None:
    editor = opened(SAMPLES["agreements"].asked)
    editor.show_value(SAMPLES["agreements"].value)

    press(at(editor, "Verwijder afspraak 1"), "Space")

    assert editor.value() is None


def _rows(editor: Editor) -> tuple[Row, ...]:
    value = editor.value()
    assert isinstance(value, Rows)
    return value.items
