from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QScrollArea, QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.preparing.methods.columns import Columns
from moreelberaad.ui.views.preparing.methods.room_card import RoomCard
from moreelberaad.ui.views.preparing.methods.step_picture import StepPicture
from tests.ui.hands import focused, named, press
from tests.ui.views.new_session.page import dialog
from tests.ui.views.preparing.methods_desk import (
    COPY,
    METHODS,
    SAID,
    SHORT,
    STEPS,
    Desk,
)

_TAB = Qt.FocusPolicy.TabFocus


RIGHT = "Deze vorm klopt. Je kunt ermee beginnen."


def test_a_method_of_the_app_can_be_read_but_not_changed(desk: Desk) -> None:
    desk.pick(METHODS, SHORT)
    desk.pick(STEPS, "Stille keuze en ronde")

    title = desk.box("Titel van stap 5")
    assert (title.toPlainText(), title.isReadOnly()) == ("Stille keuze en ronde", True)
    assert desk.says("Deze vorm is vast.")
    assert not desk.says("Opening en afronding horen altijd bij een beraad.")


def test_who_has_no_method_of_his_own_is_told_how_to_begin(desk: Desk) -> None:
    words = "Je hebt nog geen eigen vorm. Kopieer er een om te beginnen."

    assert desk.says(words)
    desk.copy_short()
    assert not desk.says(words)


def test_every_method_tells_where_it_comes_from(desk: Desk) -> None:
    desk.copy_short()
    desk.write("Naam van de vorm", "Ons uur")
    assert desk.page.flush()

    desk.click("Over de methoden")

    listed = named(dialog("Over de methoden"), "Over de methoden", QListView)
    assert isinstance(listed, QListView)
    titles = {listed.model().index(row, 0).data() for row in range(listed.model().rowCount())}
    assert {"Ons uur", "Dilemmamethode"} <= titles


def test_a_copy_opens_at_its_name(desk: Desk, bench: Workbench) -> None:
    desk.copy_short()
    desk.write("Naam van de vorm", "Ons uur")

    assert desk.page.flush()
    assert "Ons uur, 60 minuten, eigen vorm" in desk.lines(METHODS, SAID)
    assert "Ons uur" in [template.title.get("nl") for template in bench.templates.all()]


def test_a_step_moves_and_its_list_keeps_the_keyboard(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    press(focused(), "Alt+Down")

    assert desk.lines(STEPS)[2:4] == ["Vraag, A/B en pijn", "Casus en hittepunt"]
    assert focused() is desk.rows(STEPS)
    assert desk.box("Titel van stap 3").toPlainText() == "Casus en hittepunt"


def test_a_step_that_is_taken_away_can_be_put_back(desk: Desk) -> None:
    desk.copy_short()
    before = desk.lines(STEPS)
    desk.pick(STEPS, "Stille keuze en ronde")
    press(focused(), "Delete")

    assert desk.says("Stap verwijderd.")
    assert desk.lines(STEPS) == [title for title in before if title != "Stille keuze en ronde"]
    desk.click("Zet terug")
    assert desk.lines(STEPS) == before


def test_the_opening_stays(desk: Desk) -> None:
    desk.copy_short()
    before = desk.lines(STEPS)
    desk.pick(STEPS, "Opening")
    press(focused(), "Delete")
    press(focused(), "Alt+Down")

    assert desk.lines(STEPS) == before
    assert "Stap 1: Opening, 5 minuten, vast" in desk.lines(STEPS, SAID)


def test_minutes_move_the_end(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.number("Minuten").setValue(25)

    assert desk.says("Eindtijd bij een start om 13.30 uur: 14.45 uur.")
    assert desk.says("75’")


def test_a_table_is_added_with_columns_of_its_own(desk: Desk, bench: Workbench) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.add_field("Tabel")
    desk.write("Naam van het veld", "Wie was erbij?")
    desk.write("Kolom 1", "Wie")
    desk.click("Kolom toevoegen")
    desk.write("Kolom 3", "Wat")
    desk.choose("Soort van kolom 1", "Rol")

    assert desk.says(RIGHT)
    assert desk.fields()[-1] == "Wie was erbij?"
    desk.page.flush()
    made = next(each for each in bench.templates.all() if each.title.get("nl") == COPY)
    added = made.steps[1].fields[-1]
    assert [c.label.get("nl") for c in added.columns][::2] == ["Wie", "Wat"]
    assert added.columns[0].kind == "role"


def test_a_field_is_taken_away_and_put_back(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    before = desk.fields()
    desk.field("Hittepunt").setFocus()
    press(focused(), "Delete")

    assert desk.fields() == [label for label in before if label != "Hittepunt"]
    desk.click("Zet terug")
    assert desk.fields() == before


def test_a_field_moves_with_the_keyboard_on_it(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.field("Gevoelens").setFocus()
    press(focused(), "Alt+Up")

    assert desk.fields() == ["Casus", "Gevoelens", "Hittepunt"]
    assert focused() is desk.field("Gevoelens")


def test_what_may_be_on_the_screen_stands_in_the_picture_of_the_room(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Vraag, A/B en pijn")
    card = desk.page.findChild(RoomCard)
    assert isinstance(card, RoomCard)
    assert "Morele vraag" in card.accessibleName()
    desk.click("Morele vraag: mag op het scherm")

    assert "Morele vraag" not in card.accessibleName()
    assert "Welk werkwoord past" not in card.accessibleName()


def test_undo_and_redo_tell_what_they_do(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.write("Titel van stap 2", "Wat er gebeurde")
    press(focused(), "Ctrl+Z")

    assert desk.box("Titel van stap 2").toPlainText() == "Casus en hittepunt"
    assert desk.says("Ongedaan:")
    press(focused(), "Ctrl+Y")
    assert desk.box("Titel van stap 2").toPlainText() == "Wat er gebeurde"


def test_english_has_texts_of_its_own(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.click("Engels")
    desk.write("Titel van stap 2", "The case")
    desk.click("Nederlands")

    assert desk.box("Titel van stap 2").toPlainText() == "Casus en hittepunt"
    desk.click("Engels")
    assert desk.box("Titel van stap 2").toPlainText() == "The case"


def test_a_rehearsal_gets_the_method_on_show(desk: Desk) -> None:
    asked: list[str] = []
    desk.page.rehearsal_asked.connect(lambda template: asked.append(template.id))
    desk.pick(METHODS, SHORT)
    desk.acts["Proefdraaien"].click()  # type: ignore[attr-defined] # as above

    assert asked == ["short_deliberation_60"]


def test_worksheets_are_offered_where_somebody_prints_them(desk: Desk) -> None:
    assert "Werkbladen afdrukken" not in desk.acts
    asked: list[str] = []
    desk.page.paper_asked.connect(asked.append)
    desk.pick(METHODS, SHORT)
    desk.page.acts()[0].click()  # type: ignore[attr-defined] # as above

    assert asked == ["short_deliberation_60"]


def test_the_page_of_a_step_is_drawn_when_there_is_time(desk: Desk) -> None:
    desk.pick(METHODS, SHORT)
    picture = desk.page.findChild(StepPicture)
    assert isinstance(picture, StepPicture)
    assert not picture.is_drawn
    picture.draw_now()

    assert picture.is_drawn


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_nothing_is_wider_than_the_window(desk: Desk, look: Appearance, scale: float) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.field("Casus").click()
    look.choose(scale=scale)
    QApplication.processEvents()

    for area in desk.page.findChildren(QScrollArea):
        inside = area.widget()
        assert inside is None or inside.width() <= area.viewport().width()
    columns = desk.page.findChild(Columns)
    assert isinstance(columns, Columns)
    stacked = columns.verticalScrollBar().maximum() > 0
    assert stacked is (scale > 1.5)


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.field("Casus").click()

    nameless = [
        type(each).__name__
        for each in desk.page.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & _TAB and not each.accessibleName()
        if not isinstance(each, QLineEdit)  # the inside of a box with a name of its own
    ]
    assert nameless == []
