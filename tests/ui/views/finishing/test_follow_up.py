from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QSpinBox
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose, Rows, Tally
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.finishing import Stage
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.finishing.stages import finishing_of
from moreelberaad.ui.views.finishing.tools import Tools
from tests.builders import a_session, an_agreement, key, rows
from tests.ui.hands import show_active, type_in
from tests.ui.views.run.seeing import click, texts

AGREED, EFFECT, SLIPS = key("h6.agreements"), key("h8.effect_seen"), key("h8.collective")
FILL = "Vul de terugblik in"


def a_focus_group(app: App) -> Session:
    return replace(
        a_session(),
        template=app.templates.get("jc_focus_group"),
        status=Status.RELEASED,
        held_on=date(2026, 9, 1),
        closed_on=date(2026, 9, 1),
        answers={AGREED: rows(an_agreement())},
    )


@pytest.fixture
def page(ui: Ui, app: App, bench: Workbench, qtbot: QtBot) -> Iterator[Finishing]:
    session = a_focus_group(app)
    bench.bus.execute(AddSession(session=session))
    made = finishing_of(Tools(ui=ui, app=app, bench=bench), session.id, light=False)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    show_active(made)
    made.go_to(Stage.READ_BACK)
    yield made
    made.flush()


def kept(bench: Workbench) -> Session:
    return bench.sessions.get(a_session().id)


def test_it_is_announced_with_its_weeks(page: Finishing) -> None:
    assert "Terugblik" in texts(page)
    assert FILL in texts(page)


def test_what_is_written_is_a_correction(page: Finishing, bench: Workbench) -> None:
    before = kept(bench).version
    click(page, FILL)

    type_in(page, "Wat er veranderde", "rustiger")
    click(page, "Klaar")

    assert kept(bench).answers[EFFECT] == Prose("rustiger")
    assert kept(bench).version > before
    assert "De terugblik is ingevuld." in texts(page)


def test_the_words_of_the_step_stand_above_its_fields(page: Finishing) -> None:
    click(page, FILL)

    assert {
        "Na vier tot acht weken kijken we of het werkte, zonder iemand te beoordelen.",
        "Klopt ons verhaal van output, outcome en impact nog?",
        "Nog niet geteld.",
    } <= set(texts(page))


def test_the_slips_are_counted_and_told_in_words_only(page: Finishing, bench: Workbench) -> None:
    click(page, FILL)
    click(page, "Vul de briefjes in")
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    boxes = [each for each in dialog.findChildren(QSpinBox) if each.isVisible()]
    for box, number in zip(boxes, (7, 2), strict=True):
        box.setValue(number)
    click(dialog, "Klaar")
    page.flush()

    assert kept(bench).answers[SLIPS] == Tally({"agree": 7, "disagree": 2})
    assert "De meesten zijn het eens." in texts(page)


def test_how_it_went_with_an_agreement_is_said(page: Finishing, bench: Workbench) -> None:
    click(page, FILL)
    assert "Rust plannen" in texts(page)

    click(page, "afgerond")
    page.flush()

    agreed = kept(bench).answers[AGREED]
    assert isinstance(agreed, Rows)
    assert agreed.items[0].cells["status"] == "done"
    assert agreed.items[0].text("action") == "Rust plannen"
