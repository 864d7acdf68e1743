from __future__ import annotations

from pathlib import Path

import tomli_w
from PySide6.QtWidgets import QListView

from tests.adapters.templates.builders import a_method, a_step
from tests.ui.hands import focused, named, press
from tests.ui.views.preparing.methods_desk import (
    COPY,
    METHODS,
    MISTAKES,
    STEPS,
    Desk,
)

RIGHT = "Deze vorm klopt. Je kunt ermee beginnen."
FAULTY = Path(__file__).parents[4] / "data" / "ten_mistakes.toml"


def test_every_mistake_is_told_and_leads_to_its_place(desk: Desk) -> None:
    desk.copy_short()
    desk.pick(STEPS, "Casus en hittepunt")
    desk.write("Titel van stap 2", "")

    assert len(desk.lines(MISTAKES)) == 1
    assert not desk.acts["Proefdraaien"].isEnabled()
    desk.pick(STEPS, "Opening")
    named(desk.page, MISTAKES, QListView).setFocus()
    press(focused(), "Return")
    assert focused() is desk.box("Titel van stap 2")
    desk.write("Titel van stap 2", "Casus")
    assert desk.says(RIGHT)
    assert desk.acts["Proefdraaien"].isEnabled()


def test_an_opening_that_lacks_is_added_where_its_mistake_is_told(desk: Desk) -> None:
    assert desk.file
    content = tomli_w.dumps(a_method(a_step(blocks=["closing"])))
    desk.file.write_text(content, "utf-8")
    desk.click("Importeren")
    assert not desk.shows("Voeg sluiting toe")
    desk.click("Voeg opening toe")

    assert desk.lines(STEPS)[1:] == ["Opening", "Stap"]
    assert focused() is desk.box("Titel van stap 1")
    assert (desk.says(RIGHT), desk.shows("Voeg opening toe")) == (True, False)


def test_what_is_asked_first_stays_and_this_is_told(desk: Desk) -> None:
    desk.pick(METHODS, "Just Culture herstelgesprek")
    press(focused(), "Ctrl+D")
    desk.pick(STEPS, "Opening en grens")
    before = desk.fields()
    gate = desk.field("Over dit voorval loopt geen")
    gate.setFocus()
    press(gate, "Delete")

    assert desk.says("Dit hoort bij wat eerst nodig is en blijft staan.")
    assert (desk.fields(), desk.says("Veld verwijderd.")) == (before, False)
    desk.field("Over dit voorval loopt geen").click()
    assert not desk.shows("Verwijder veld")
    assert not desk.shows("Soort")


def test_a_faulty_file_is_taken_in_with_its_mistakes(desk: Desk) -> None:
    assert desk.file
    faulty = FAULTY.read_text("utf-8").replace("template/2", "template/1")
    desk.file.write_text(faulty, "utf-8")
    desk.click("Importeren")

    assert len(desk.lines(MISTAKES)) >= 9
    assert not desk.acts["Proefdraaien"].isEnabled()


def test_what_is_shared_can_be_taken_in_again(desk: Desk) -> None:
    desk.copy_short()
    desk.acts["Delen"].click()  # type: ignore[attr-defined] # every act is a button
    desk.click("Importeren")

    assert desk.says("Geïmporteerd. Deze vorm klopt.")
    assert desk.lines(METHODS).count(COPY) == 2


def test_a_file_that_is_no_method_changes_nothing(desk: Desk) -> None:
    assert desk.file
    desk.file.write_text("dit is = = geen toml", "utf-8")
    before = desk.lines(METHODS)
    desk.click("Importeren")

    assert desk.lines(METHODS) == before
    assert desk.says("Er is niets")
