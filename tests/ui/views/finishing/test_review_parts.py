"""The parts of a review: each of them must have been looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.template import DocumentKind
from tests.ui.hands import named, said

from .desk import Desk


def test_arrows_in_the_parts_go_to_another_part(desk: Desk) -> None:
    parts = named(desk.page, "Onderdelen", QListView)
    parts.setFocus()
    was = desk.model.part
    desk.press("Down")

    assert desk.model.part != was
    assert desk.model.part.title in said(desk.page)


def test_a_part_without_points_asks_to_read_it(desk: Desk) -> None:
    empty = next(part for part in desk.model.parts if not part.found)
    desk.model.go_to_part(empty.id)

    told = "Geen punten in dit onderdeel. Lees het zelf ook: de controle vindt niet alles."
    assert told in said(desk.page)


def test_the_review_leads_on_when_all_is_decided_and_answered(desk: Desk, qtbot: QtBot) -> None:
    desk.decide_all()
    desk.open_all()
    assert "Alle punten zijn beslist. Beantwoord nog de twee vragen." in said(desk.page)

    desk.model.answer("recognised_by_colleague", False)  # noqa: FBT003 - the answer no
    desk.model.answer("recognised_widely", False)  # noqa: FBT003 - the answer no

    with qtbot.waitSignal(desk.page.done):
        desk.press("Ctrl+Return")


def test_parts_that_nobody_saw_keep_the_review_from_leading_on(
    desk: Desk, bench: Workbench
) -> None:
    desk.decide_all()
    left = desk.model.unopened
    told = f"Alle punten zijn beslist. Bekijk nog {left} onderdelen."
    assert (told in said(desk.page), left > 1) == (True, True)

    desk.open_all()

    assert {part.is_done for part in desk.model.parts} == {True}
    assert bench.reviews.get(desk.model.session.id).opened


def test_a_part_without_points_is_opened_by_enter_too(desk: Desk) -> None:
    desk.decide_all()
    before = desk.model.part
    desk.press("Return")

    assert (desk.model.part.is_opened, desk.model.part != before) == (True, True)


def test_an_agreements_sheet_asks_no_questions(desk: Desk) -> None:
    desk.model.for_document(DocumentKind.AGREEMENTS)

    assert "voor het afsprakenblad" in said(desk.page)
    assert not any("tien mensen" in text for text in said(desk.page))


def test_in_a_narrow_window_the_parts_are_a_list_to_pick_from(desk: Desk, qtbot: QtBot) -> None:
    desk.page.resize(900, 618)
    qtbot.wait(0)

    assert named(desk.page, "Onderdeel").isVisible()
