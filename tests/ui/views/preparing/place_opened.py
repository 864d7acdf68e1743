"""The place *Voorbereiden* on show, and plans in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QListView, QWidget

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.new_session import Decisions
from moreelberaad.ui.viewmodels.new_session_plan import planned
from moreelberaad.ui.views.preparing.place import PreparingPlace
from tests.ui.hands import named
from tests.ui.views.new_session.page import button

Opened = Callable[[], PreparingPlace]


def put_ready(app: App, bench: Workbench, title: str, **decided: object) -> SessionId:
    method = app.templates.get("dilemma_method")
    kept = Decisions(title=Prose(title), method=method, **decided)  # type: ignore[arg-type] # any
    plan = planned(kept, method, bench.desk.chance.session_id())
    bench.bus.execute(AddSession(session=plan))
    return plan.id


def ready_to_begin(app: App, bench: Workbench) -> SessionId:
    decided = {"entry": "own_case", "procedure": "no", "size": "5-8", "commander": False}
    return put_ready(app, bench, "Nachtrit", **decided)


def rows(place: QWidget) -> list[str]:
    listed = named(place, "Klaargezet", QListView)
    assert isinstance(listed, QListView)
    model = listed.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def to(place: QWidget, page: str) -> None:
    button(bar(place), page).click()


def bar(place: QWidget) -> QWidget:
    assert isinstance(place, PreparingPlace)
    return place.panes[0]
