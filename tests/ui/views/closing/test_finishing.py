from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Consent
from moreelberaad.domain.values import Codes, Prose
from moreelberaad.ui.views.closing.block import Block
from tests.builders import key, lines, rows
from tests.ui.hands import focused, named, type_in
from tests.ui.views.run.seeing import click, press_here, texts

from .conftest import Lay
from .table import CHECK, OWN, Table, agreed

READ = {"end__member_check_done": True}
SECRET = {"talk__feelings": Prose("boos"), "talk__own": Prose("eigen woorden")}


def dialog(table: Table) -> QWidget:
    found = [each for each in table.page.findChildren(QDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_reading_back_is_told_by_a_clear_act(lay: Lay) -> None:
    table = lay()

    click(table.window, "Nagelezen")

    assert table.kept.answers[CHECK] is True


def test_the_group_lets_go_what_is_ticked(lay: Lay) -> None:
    table = lay()

    click(table.window, "lesson")

    assert table.kept.consent == frozenset({Consent.LESSON})


def test_a_group_that_ticks_nothing_lets_nothing_go(lay: Lay) -> None:
    table = lay(**READ)

    table.page.finish()

    assert table.kept.consent == frozenset()


def test_no_bar_scrolls_the_page_as_a_whole_while_its_columns_scroll(lay: Lay) -> None:
    many = rows(*(agreed(f"afspraak {number}", "planner") for number in range(9)))
    table = lay(talk__agreements=many)

    table.window.resize(1366, 420)
    QApplication.processEvents()

    outer, *_ = table.page.findChildren(QScrollArea)
    assert outer.verticalScrollBar().maximum() == 0


def test_what_no_block_shows_can_be_written_too(lay: Lay) -> None:
    table = lay()

    type_in(table.window, "Nog iets", "dank")

    assert table.kept.answers[key("end.extra")] == Prose("dank")


def test_the_count_of_what_is_wiped_is_what_is_gone(lay: Lay) -> None:
    table = lay(aside__parking_lot=lines("Koffie"), **SECRET, **READ)
    assert any(
        text.startswith("3 tijdelijke velden worden gewist") for text in texts(table.window)
    )
    before = set(table.kept.answers)

    table.page.finish()

    assert len(before - set(table.kept.answers)) == 3
    assert "3 tijdelijke velden zijn gewist." in texts(table.window)


def test_the_list_of_what_is_wiped_has_names_only(lay: Lay) -> None:
    table = lay(**SECRET)

    click(table.window, "Toon de lijst")

    assert "Gevoelens, Conclusie" in texts(table.window)
    assert not {"boos", "eigen woorden"} & set(texts(table.window))


def test_what_its_owner_wants_to_keep_stays(lay: Lay) -> None:
    table = lay(**SECRET, **READ)
    click(table.window, "‘Conclusie’ blijft")

    table.page.finish()

    assert table.kept.answers[OWN] == Prose("eigen woorden")
    assert "1 tijdelijk veld is gewist." in texts(table.window)


def test_without_reading_back_it_closes_as_a_concept_with_a_reason(lay: Lay) -> None:
    table = lay()
    table.page.finish()
    assert not table.kept.is_closed

    click(dialog(table), "Geen tijd")
    click(dialog(table), "Sluit als concept")

    assert table.kept.status is Status.DRAFT


def test_one_may_go_back_to_reading(lay: Lay) -> None:
    table = lay()
    table.page.finish()

    click(dialog(table), "Terug naar nalezen")

    assert table.kept.status is Status.OPEN


def test_the_page_after_closing_tells_where_things_stand(lay: Lay) -> None:
    table = lay(**READ)

    table.page.finish()

    assert {
        "Gesloten. Je notities staan in de kluis.",
        "bij deelnemers tot en met 12 november 2026",
        "Er was niets tijdelijks om te wissen.",
    } <= set(texts(table.window))


def test_with_agreements_their_sheet_comes_first(lay: Lay) -> None:
    table = lay(talk__agreements=rows(agreed("a", "b")), **READ)
    table.page.finish()

    assert focused().accessibleName() == "Maak het afsprakenblad"
    assert named(table.window, "Naar Start")


def test_without_agreements_no_sheet_is_offered(lay: Lay) -> None:
    table = lay(**READ)
    table.page.finish()

    assert focused().accessibleName() == "Naar Start"
    assert "Maak het afsprakenblad" not in texts(table.window)


def test_the_self_check_is_saved_after_closing(lay: Lay) -> None:
    table = lay(**READ)
    table.page.finish()

    click(table.window, "question")

    assert table.kept.answers[key("aside.self_check")] == Codes(("question",))


def test_the_slips_open_and_close_more_than_once(lay: Lay) -> None:
    table = lay()
    for _ in range(2):
        click(table.window, "Vul de briefjes in")
        assert dialog(table).height() <= table.window.height()
        click(dialog(table), "Klaar")
        QApplication.processEvents()

    table.model.answer_changed.emit("end.eval")


def test_the_blocks_are_walked_in_order_up_to_closing(lay: Lay) -> None:
    table = lay(talk__feelings=Prose("boos"), talk__agreements=rows(agreed("a", "b")), **READ)
    seen = []
    while not table.kept.is_closed:
        seen.append(focused().accessibleName())
        table.page.advance()

    assert seen == [
        "Pas afspraak 1 aan",
        "Schrijf een les op",
        "Passage 1 anders",
        "lesson",
        "Toon de lijst",
    ]


def test_tab_walks_the_page_as_it_is_seen(lay: Lay) -> None:
    table = lay(talk__facts=lines("een", "twee"), talk__agreements=rows(agreed("a", "b")))
    click(table.window, "Schrap passage 1")
    seen = [focused().accessibleName()]
    while seen[-1] != "lesson":
        press_here("Tab")
        seen.append(focused().accessibleName())

    order = [
        "Pas afspraak 1 aan",
        "Zet passage 1 terug",
        "Passage 2 anders",
        "Nagelezen",
        "lesson",
    ]
    assert [name for name in seen if name in order] == order


def test_with_nothing_to_wipe_the_last_block_closes(lay: Lay) -> None:
    table = lay(**READ)
    named(table.window, "lesson").setFocus()

    table.page.advance()

    assert table.kept.is_closed


def test_in_a_narrow_window_the_blocks_stand_below_each_other(lay: Lay) -> None:
    table = lay(talk__facts=lines("Het was nat"))
    reading, harvest = (
        named(table.window, name, Block) for name in ("Nalezen met de groep", "Afspraken")
    )
    before = focused()

    table.window.resize(1000, 768)
    QApplication.processEvents()

    assert reading.mapTo(table.page, QPoint()).y() > harvest.mapTo(table.page, QPoint()).y()
    assert focused() is before


def test_every_control_has_a_name(lay: Lay) -> None:
    table = lay(aside__parking_lot=lines("Koffie"), talk__agreements=rows(agreed("a")), **SECRET)
    tab = [each for each in table.page.findChildren(QWidget) if each.focusPolicy().value & 1]

    assert not [type(each).__name__ for each in tab if each.isVisible() and not _name(each)]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    return widget.accessibleName() or text()
