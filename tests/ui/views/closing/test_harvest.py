from __future__ import annotations

from moreelberaad.domain.values import Row, Rows
from moreelberaad.ui.views.closing.block import Block
from tests.builders import lines, rows
from tests.ui.hands import focused, named, type_text
from tests.ui.views.run.seeing import click, press_here, texts

from .conftest import Lay
from .table import AGREED, LESSONS, PARKED, Table, agreed


def items(table: Table) -> tuple[Row, ...]:
    value = table.kept.answers[AGREED]
    assert isinstance(value, Rows)
    return value.items


def test_an_agreement_stands_in_print_with_its_role(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("Stoppen mag", "planner")))

    assert {"Stoppen mag", "planner"} <= set(texts(table.window))


def test_a_tick_on_the_card_is_saved(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("Stoppen mag", "planner")))

    click(table.window, "Ja, deze rol weet en wil dit, rij 1")

    assert items(table)[0].cells["agrees"] is True


def test_a_card_opens_to_be_changed_and_shows_the_new_words(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("Stoppen", "planner")))
    click(table.window, "Pas afspraak 1 aan")
    type_text(focused(), " mag")

    click(table.window, "Klaar met aanpassen")

    assert "Stoppen mag" in texts(table.window)


def test_no_agreement_is_an_outcome_too(lay: Lay) -> None:
    said = "Geen afspraak is ook een uitkomst. Schrijf er alleen een op als iemand hem draagt."

    assert said in texts(lay().window)


def test_an_agreement_can_be_written_at_the_last_moment(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("Stoppen", "planner")))
    click(table.window, "Nog een afspraak")

    type_text(focused(), "Rust")

    assert items(table)[1].text("what") == "Rust"


def test_an_agreement_without_role_stops_closing_at_that_very_field(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("Stoppen", "planner"), agreed("Rust")))

    table.page.finish()

    assert "Kies een rol, of haal de afspraak weg." in texts(table.window)
    assert focused().accessibleName() == "Rol, rij 2, Rust"


def test_the_fault_goes_once_a_role_is_named(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("Rust")))
    table.page.finish()

    type_text(focused(), "planner")
    table.model.flush()

    assert "Kies een rol, of haal de afspraak weg." not in texts(table.window)


def test_what_was_parked_becomes_an_agreement(lay: Lay) -> None:
    table = lay(aside__parking_lot=lines("Rooster", "Koffie"))

    click(table.window, "Afspraak: parkeerplaats, punt 1")

    assert items(table)[0].text("what") == "Rooster"
    assert table.kept.answers[PARKED] == lines("Koffie")


def test_what_was_parked_becomes_a_lesson(lay: Lay) -> None:
    table = lay(aside__parking_lot=lines("Rooster"))

    click(table.window, "Les: parkeerplaats, punt 1")

    assert isinstance(table.kept.answers[LESSONS], Rows)
    assert PARKED not in table.kept.answers


def test_what_was_parked_may_go(lay: Lay) -> None:
    table = lay(aside__parking_lot=lines("Rooster", "Koffie"))
    named(table.window, "Niets: parkeerplaats, punt 1").setFocus()

    press_here("Space")

    assert table.kept.answers[PARKED] == lines("Koffie")
    assert focused().accessibleName() == "Afspraak: parkeerplaats, punt 1"


def test_what_is_done_is_said_of_the_block(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("Stoppen", "planner")))

    assert named(table.window, "Afspraken", Block).accessibleDescription() == "klaar"
    assert named(table.window, "Les", Block).accessibleDescription() == ""
