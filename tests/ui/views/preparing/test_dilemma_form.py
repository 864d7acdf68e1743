"""The *Dilemmabericht* on its page: typed anew, looked at, and gone with the vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import focused, named, press, said, show_active, type_in
from tests.ui.hinting import settle_hints
from tests.ui.views.preparing.papers_desk import Desk
from tests.ui.views.preparing.series_world import answered, closed

PARTS = {
    "De vraag": "Mag je hulp laten wachten om eigen mensen te beschermen?",
    "Wat botste": "Hulp op tijd tegenover de veiligheid van eigen mensen.",
    "Wat is gekozen": "De hulp wachtte tot de weg vrij was.",
    "Door wie (rol)": "de commandant",
    "Wat is niet gekozen, en waarom": "Meteen vertrekken. De weg was niet onderzocht.",
    "Wat het kost": "De hulp kwam later aan.",
}
CONFIRM = (
    "Ik zie hierin geen gerubriceerde informatie. Bij twijfel vraag ik de beveiligingscoördinator."
)
FILL_IN, TICK_FIRST = "Vul dit nog in.", "Zet eerst dit vinkje."


@pytest.fixture
def desk(ui: Ui, app: App, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(ui, app, bench, tmp_path / "uit")
    qtbot.addWidget(made.page)
    show_active(made.page)
    made.choose("Dilemmabericht")
    yield made
    settle_hints(made.page)
    made.page.model.wait()


def write(desk: Desk, **changed: str) -> None:
    for name, words in {**PARTS, **changed}.items():
        type_in(desk.page, name, words)
    desk.page.model.message.rest()
    desk.settle()


def confirm(desk: Desk) -> None:
    named(desk.page, CONFIRM).setFocus()
    press(focused(), "Space")


def test_it_says_that_it_is_not_kept(desk: Desk) -> None:
    told = "Dit bericht wordt niet bewaard. Maak het bestand voordat je vergrendelt."

    assert told in said(desk.page)
    assert "Schrijf links het bericht. Hier komt het blad." in said(desk.page)


def test_the_page_follows_what_is_typed(desk: Desk) -> None:
    write(desk)
    before = desk.page.model.pages
    assert before

    type_in(desk.page, "Wat het kost", " Dat telt.")
    desk.page.model.message.rest()
    desk.settle()
    assert desk.page.model.pages != before


def test_words_are_counted_over_all_parts(desk: Desk) -> None:
    type_in(desk.page, "De vraag", "Mag dit wel?")
    type_in(desk.page, "Wat botste", "Een en twee")

    assert "6 van 250 woorden" in said(desk.page)


def test_too_many_words_are_told_while_typing(desk: Desk) -> None:
    type_in(desk.page, "Wat botste", "woord " * 251)

    assert "251 woorden. Kort het in tot 250." in said(desk.page)


def test_exporting_tells_all_that_is_missing_and_makes_nothing(desk: Desk) -> None:
    type_in(desk.page, "De vraag", "Mag dit?")
    desk.click("Exporteren")

    assert said(desk.page).count(FILL_IN) == len(PARTS) - 1
    assert TICK_FIRST in said(desk.page)
    assert focused() is named(desk.page, "Wat botste")
    assert desk.made() == []


def test_a_fault_is_gone_once_one_types_there(desk: Desk) -> None:
    desk.click("Exporteren")
    type_in(desk.page, "Wat het kost", "Tijd.")

    assert said(desk.page).count(FILL_IN) == len(PARTS) - 1


def test_a_whole_message_becomes_a_file_of_each_format(desk: Desk) -> None:
    write(desk)
    confirm(desk)
    desk.tick_format("Markdown")
    desk.click("Exporteren")

    assert desk.made() == ["dilemmabericht.md", "dilemmabericht.pdf"]


def test_without_the_tick_nothing_leaves(desk: Desk) -> None:
    write(desk)
    desk.click("Exporteren")
    desk.click("Afdrukken")

    assert TICK_FIRST in said(desk.page)
    assert desk.made() == []


def test_a_name_keeps_it_inside(desk: Desk) -> None:
    write(desk, **{"Wat is gekozen": "Kapitein De Wit besloot te wachten."})
    confirm(desk)
    desk.click("Exporteren")

    assert "Hier staat iets dat naar een persoon kan leiden." in said(desk.page)
    assert desk.made() == []


def test_words_of_a_note_keep_it_inside(desk: Desk, bench: Workbench) -> None:
    note = "We stonden die nacht met drie wagens aan de rand van het dorp te wachten."
    method = bench.templates.get("dilemma_method")
    session = closed(bench, answers=answered(method, case_summary=Prose(note)))
    bench.bus.execute(AddSession(session=session))
    write(desk, **{"Wat botste": note})
    confirm(desk)
    desk.click("Exporteren")

    assert any("notitie die niet meegaat" in text for text in said(desk.page))


def test_words_that_changed_since_the_look_are_looked_at_again(desk: Desk) -> None:
    write(desk)
    model = desk.page.model
    model.message.write("cost", Prose("Kapitein De Wit ging weg."))
    assert desk.folder is not None
    model.export(desk.folder)
    desk.settle()

    assert "Hier staat iets dat naar een persoon kan leiden." in said(desk.page)
    assert desk.made() == []


def test_a_folder_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    write(desk)
    confirm(desk)
    desk.folder = tmp_path / "weg"
    desk.click("Exporteren")

    assert any("Hier kan niet worden geschreven" in text for text in said(desk.page))


def test_it_speaks_the_language_that_is_chosen(desk: Desk) -> None:
    write(desk)
    before = desk.page.model.pages
    desk.choose("English")

    assert desk.page.model.pages != before


def test_it_is_printed_once_it_may_leave(desk: Desk) -> None:
    write(desk)
    confirm(desk)
    desk.click("Afdrukken")

    assert desk.paper.exists()


def test_hints_show_while_typing(desk: Desk) -> None:
    type_in(desk.page, "Wat botste", "Kapitein De Wit wilde weg.")
    settle_hints(desk.page)

    assert "Mogelijk herleidbaar: rang en naam." in said(desk.page)


def test_what_was_typed_stays_when_one_looks_at_another_paper(desk: Desk) -> None:
    write(desk)
    desk.choose("Zaalblad")
    assert desk.page.flush()
    desk.page.refresh()
    desk.choose("Dilemmabericht")

    assert named(desk.page, "De vraag").property("plainText") == PARTS["De vraag"]


def test_a_new_page_knows_nothing_of_it(
    desk: Desk, ui: Ui, app: App, bench: Workbench, tmp_path: Path
) -> None:
    write(desk)
    other = Desk(ui, app, bench, tmp_path / "later")

    assert other.page.model.message.is_empty
    other.page.deleteLater()


def test_tab_walks_the_parts_and_ends_at_the_tick(desk: Desk) -> None:
    named(desk.page, "De vraag").setFocus()
    walked = [focused().accessibleName()]
    for _ in PARTS:
        press(focused(), "Tab")
        walked.append(focused().accessibleName())

    assert walked == [*PARTS, CONFIRM]
