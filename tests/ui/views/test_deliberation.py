"""A session with its stage: what the room sees when the door closes, or when someone leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import RestoreSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.arrangement import Arrangement, Showing
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.publisher import Held, Publisher
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.run.window import RunView
from moreelberaad.ui.views.stage import Stage
from tests.ui.accessibility.visit import the_example_until
from tests.ui.hands import focused, press, show_active
from tests.ui.hinting import settle_hints
from tests.ui.screens_faked import PROJECTOR, FakeScreens

QUESTION = FieldKey("a3.moral_question")
WORDS = "Mag ik de nachtrit laten doorgaan"
Begin = Callable[[], Deliberation]
T = TypeVar("T", bound=QObject)


@pytest.fixture
def stage(ui: Ui) -> Iterator[Stage]:
    stage = Stage(FakeScreens(PROJECTOR), lambda: ui.language)
    yield stage
    stage.leave()


@pytest.fixture
def begin(ui: Ui, app: App, bench: Workbench, stage: Stage, qtbot: QtBot) -> Begin:
    """Lead the example with its question on the projector."""
    session = bench.imports.bring_in(bench.imports.read(the_example_until("a5"))).id

    def led() -> Deliberation:
        view = Deliberation(ui, app, bench, session, stage=stage)
        qtbot.addWidget(view)
        stage.confirm()
        found(view, Publisher).put(QUESTION)
        settle_hints(view)
        return view

    return led


def found(view: Deliberation, kind: type[T]) -> T:
    """Give the one of this kind in the session."""
    child = view.findChild(kind)
    assert isinstance(child, kind)
    return child


def seen() -> str:
    """Give what the room can read."""
    there = (w for w in QApplication.topLevelWidgets() if isinstance(w, AudienceWindow))
    return " ".join(window.page.words for window in there if window.isVisible())


def test_a_cover_leaves_the_room_no_word(begin: Begin) -> None:
    view = begin()
    assert WORDS in seen()

    view.cover()
    assert seen() == "We gaan zo verder"
    view.model.edit(FieldKey("a2.case_summary"), Prose("Nieuw"))
    assert seen() == "We gaan zo verder"


def test_what_was_covered_is_there_again(begin: Begin) -> None:
    view = begin()
    view.cover()

    view.uncover()

    assert WORDS in seen()


def test_who_leaves_clears_the_screen(begin: Begin, stage: Stage, qtbot: QtBot) -> None:
    view = begin()
    with qtbot.waitSignal(view.left):
        found(view, RunView).left.emit()
    assert seen() == ""
    assert stage.state is Staging.NO_SCREEN


@pytest.mark.parametrize(
    ("showing", "state"),
    [
        (Showing.SCREEN, Staging.SHOWN),
        (Showing.LAPTOP, Staging.ONE_SCREEN),
        (Showing.NOTHING, Staging.NO_SCREEN),
    ],
)
def test_a_second_screen_is_used_only_where_that_was_decided(
    begin: Begin, bench: Workbench, stage: Stage, showing: Showing, state: Staging
) -> None:
    (there,) = bench.sessions.all()
    decided = replace(there, arrangement=Arrangement(showing=showing))
    bench.bus.execute(RestoreSession(session=decided))

    begin()

    assert stage.state is state


def test_on_this_laptop_the_keyboard_is_where_all_look_along(
    begin: Begin, bench: Workbench
) -> None:
    (there,) = bench.sessions.all()
    decided = replace(there, arrangement=Arrangement(showing=Showing.LAPTOP))
    bench.bus.execute(RestoreSession(session=decided))
    view = begin()

    show_active(view)
    view.setFocus()
    publisher = found(view, Publisher)
    press(focused(), "F8")

    assert publisher.held is Held.BLACK
    press(focused(), "Shift+F5")
    assert found(view, RunView).isVisible()
