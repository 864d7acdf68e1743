from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.finishing import LIGHT_ROUTE, FinishingModel, Stage
from moreelberaad.ui.views.finishing.closed_list import ClosedList
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.finishing.pages import Page
from moreelberaad.ui.views.finishing.place import FinishingPlace
from tests.builders import HELD_ON, a_released_session, a_session_at
from tests.ui.hands import focused, named, press, said
from tests.ui.views.run.seeing import click
from tests.ui.views.start_list_seen import a_summary

Show = Callable[..., QWidget]
NAMES = ("1. Nalezen", "2. Anonimiseren", "3. Tweede lezer", "4. Exporteren")


class FakePage(QPushButton):
    done = Signal()


class FakeStages(QObject):
    """Stages without anything in them; what is typed can be impossible to save."""

    changed = Signal()
    asked = Signal(object)
    lock_asked = Signal()
    message_asked = Signal()

    def __init__(self, route: tuple[Stage, ...] = tuple(Stage)) -> None:
        super().__init__()
        self.route, self.session = route, a_released_session()
        self.done: frozenset[Stage] = frozenset()
        self.is_safe = True
        self.made: dict[Stage, FakePage] = {}

    def page(self, stage: Stage) -> Page:
        view = self.made[stage] = FakePage()
        view.setAccessibleName(f"pagina {stage}")
        return Page(view=view, focus_first=view.setFocus, done=view.done)

    def enter(self, _: Stage) -> bool:
        return self.is_safe

    def flush(self) -> bool:
        return self.is_safe


class Room:
    """The place with one fake session to open."""

    def __init__(self, ui: Ui, bench: Workbench) -> None:
        self._ui = ui
        self.opened: list[tuple[SessionId, bool]] = []
        self.stages = FakeStages()
        model = FinishingModel(bench, Today(HELD_ON))
        self.place = FinishingPlace(ui, model, self._open)

    def _open(self, session: SessionId, light: bool) -> Finishing:  # noqa: FBT001 - as the place asks
        self.opened.append((session, light))
        self.stages = FakeStages(LIGHT_ROUTE if light else tuple(Stage))
        made = Finishing(self._ui, self.stages)
        self.stages.setParent(made)
        made.go_to(self.stages.route[0])
        return made


@pytest.fixture
def room(ui: Ui, bench: Workbench, show: Show) -> Room:
    kept = [
        a_session_at(Status.DRAFT),
        replace(a_session_at(Status.MEMBER_CHECK), closed_on=HELD_ON),
        a_released_session(),
    ]
    for number, each in enumerate(kept):
        keep(bench, replace(each, id=SessionId(f"s-{number}"), title=Prose(f"Beraad {number}")))
    made = Room(ui, bench)
    show(made.place).resize(1366, 700)
    made.place.show_list()
    return made


def keep(bench: Workbench, session: Session) -> None:
    bench.bus.execute(AddSession(session=session))


def listed(place: QWidget) -> QListView:
    found = named(place, "Gesloten beraden", QListView)
    assert isinstance(found, QListView)
    return found


def rows(view: QListView) -> list[str]:
    model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def stages_on_show(place: QWidget) -> list[str]:
    """Give the stages from left to right; the present one in brackets."""
    found = [each for each in place.findChildren(QAbstractButton) if each.isCheckable()]
    found.sort(key=lambda each: each.x())
    return [
        f"[{each.accessibleName()}]" if each.isChecked() else each.accessibleName()
        for each in found
        if each.isVisible()
    ]


def test_closed_sessions_say_what_they_wait_for(room: Room) -> None:
    method = room.stages.session.template.title.get("nl")
    about = f"{method} · 12 november 2026"

    assert rows(listed(room.place)) == [
        f"Beraad 0, {about}, concept Lees eerst samen na.",
        f"Beraad 1, {about}, bij deelnemers tot en met 19 november 2026",
        f"Beraad 2, {about}, vrijgegeven Nog te anonimiseren.",
    ]


def test_enter_opens_the_current_session(room: Room) -> None:
    press(listed(room.place), "Down")
    press(listed(room.place), "Return")

    assert room.opened == [("s-1", False)]
    assert focused().accessibleName() == "pagina read_back"


def test_a_button_opens_it_too(room: Room) -> None:
    click(room.place, "Open")

    assert room.opened == [("s-0", False)]


def test_without_sessions_a_sentence_says_so(ui: Ui, bench: Workbench, show: Show) -> None:
    place = Room(ui, bench).place
    show(place)
    place.show_list()

    assert "Nog geen gesloten beraden. Na je eerste beraad staat het hier." in said(place)
    assert not [each for each in place.findChildren(QListView) if each.isVisible()]


def test_ten_thousand_sessions_are_shown_at_once_up_to_the_last(
    ui: Ui, bench: Workbench, qtbot: QtBot
) -> None:
    keep(bench, replace(a_released_session(), id=SessionId("s-1")))
    model = FinishingModel(bench, Today(HELD_ON))
    model.sessions = [replace(a_summary(n), id=SessionId("s-1")) for n in range(10_000)]
    view = ClosedList(ui, model)
    qtbot.addWidget(view)
    begun = perf_counter()

    view.show_all()
    view.show()
    press(view, "End")
    view.grab()

    assert perf_counter() - begun < 1
    assert view.currentIndex().row() == 9_999


def test_a_stage_is_gone_to_by_its_name(room: Room) -> None:
    room.place.open(SessionId("s-0"))

    click(room.place, "4. Exporteren")

    assert stages_on_show(room.place) == [*NAMES[:3], "[4. Exporteren]"]
    assert focused().accessibleName() == "pagina export"


def test_a_page_that_is_done_goes_on_to_the_next_and_at_last_to_the_list(room: Room) -> None:
    room.place.open(SessionId("s-0"))

    for stage in Stage:
        assert focused().accessibleName() == f"pagina {stage}"
        room.stages.made[stage].done.emit()

    assert listed(room.place).hasFocus()


def test_what_is_done_is_said_of_its_stage(room: Room) -> None:
    room.place.open(SessionId("s-0"))
    room.stages.done = frozenset({Stage.ANONYMISE})
    room.stages.changed.emit()

    told = [named(room.place, name).accessibleDescription() for name in NAMES]
    assert told == ["nog niet klaar", "klaar", "nog niet klaar", "nog niet klaar"]


def test_the_agreements_sheet_takes_the_light_route(room: Room) -> None:
    room.place.open_agreements(SessionId("s-1"))

    assert room.opened == [("s-1", True)]
    assert stages_on_show(room.place) == ["[1. Anonimiseren]", "2. Exporteren"]


def test_what_cannot_be_saved_keeps_its_stage_and_its_session(room: Room) -> None:
    room.place.open(SessionId("s-0"))
    room.stages.is_safe = False

    click(room.place, "2. Anonimiseren")
    room.place.show_list()
    click(room.place, "Terug naar de lijst")

    assert stages_on_show(room.place) == ["[1. Nalezen]", *NAMES[1:]]


def test_one_goes_back_to_the_list_read_again(room: Room, bench: Workbench) -> None:
    room.place.open(SessionId("s-0"))
    later = replace(a_released_session(), id=SessionId("s-9"), held_on=date(2026, 12, 1))
    keep(bench, later)

    click(room.place, "Terug naar de lijst")

    assert len(rows(listed(room.place))) == 4


def test_where_it_is_narrow_only_the_present_stage_is_named(room: Room) -> None:
    room.place.open(SessionId("s-0"))
    here, there = (named(room.place, name) for name in NAMES[:2])
    before = there.sizeHint().width(), here.sizeHint().width()

    room.place.window().resize(700, 700)
    QApplication.processEvents()

    assert there.sizeHint().width() < before[0]
    assert here.sizeHint().width() == before[1]
