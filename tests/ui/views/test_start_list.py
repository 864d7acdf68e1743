from __future__ import annotations

from dataclasses import replace
from time import perf_counter

from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App
from moreelberaad.domain.apart import Apart
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Lines, Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.start_list import Earlier
from tests.ui.hands import press
from tests.ui.views.shell_window import a_session, at_start, with_vault
from tests.ui.views.start_list_seen import a_summary, delete_first, earlier, said

FACTS = FieldKey("a4.facts")


def test_earlier_sessions_are_said_with_method_and_status(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app, a_session(app, "Eerste", Status.DRAFT)))

    assert said(earlier(shell)) == ["Eerste, Dilemmamethode, concept"]


def test_enter_opens_a_session_that_is_open(qtbot: QtBot, app: App) -> None:
    both = [a_session(app, title) for title in ("Eerste", "Tweede")]
    shell = at_start(qtbot, with_vault(app, *both))

    press(earlier(shell), "Return")

    assert shell.stage()


def test_enter_on_a_closed_session_goes_on_with_it_in_afronden(qtbot: QtBot, app: App) -> None:
    closed = a_session(app, "Eerste", Status.RELEASED)
    shell = at_start(qtbot, with_vault(app, closed))

    press(earlier(shell), "Return")

    assert shell.shows(f"Afronden van {closed.id}")


def test_a_deleted_session_can_be_put_back_until_the_lock(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app, a_session(app, "Eerste", Status.DRAFT)))

    delete_first(shell)
    assert shell.says("Verwijderd, tot je vergrendelt")
    assert not shell.shows("Eerder gestart")
    shell.press("Zet terug")

    assert said(earlier(shell)) == ["Eerste, Dilemmamethode, concept"]


def test_a_session_with_text_under_a_hold_stays_and_the_window_says_why(
    qtbot: QtBot, app: App
) -> None:
    held = Apart(id="x", field=FACTS, value=Lines((Prose("Kabel los."),)), held=True)
    kept = replace(a_session(app, "Eerste", Status.DRAFT), apart=(held,))
    shell = at_start(qtbot, with_vault(app, kept))

    delete_first(shell)

    assert shell.says(
        "In dit beraad staat tekst onder een bewaarstop. Die blijft, en het beraad dus ook."
    )
    assert len(said(earlier(shell))) == 1


def test_the_menu_of_a_session_opens_and_deletes_it(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app, a_session(app, "Eerste", Status.DRAFT)))
    listed = earlier(shell)

    menu = listed.menu_at(listed.model().index(0, 0))

    assert [action.text() for action in menu.actions()] == [
        "Open",
        "Kopieer als voorbereiding",
        "Draag over…",
        "Verwijder…",
    ]


def test_a_deletion_that_is_not_confirmed_deletes_nothing(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app, a_session(app, "Eerste", Status.DRAFT)))
    listed = earlier(shell)
    listed.menu_at(listed.model().index(0, 0)).actions()[-1].trigger()

    shell.press("Annuleer")

    assert len(said(earlier(shell))) == 1


def test_ten_thousand_sessions_are_listed_at_once(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))
    listed = Earlier(Ui(Language("nl"), shell.look))
    qtbot.addWidget(listed)
    begun = perf_counter()

    listed.show_all([a_summary(number) for number in range(10_000)])
    listed.show()
    listed.grab()

    assert perf_counter() - begun < 1


def test_the_end_of_ten_thousand_sessions_is_reached(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))
    listed = Earlier(Ui(Language("nl"), shell.look))
    qtbot.addWidget(listed)
    listed.show_all([a_summary(number) for number in range(10_000)])
    listed.show()
    whole = listed.model().index(9_999, 0)
    qtbot.waitUntil(lambda: listed.visualRect(whole).isValid())

    press(listed, "End")

    assert listed.currentIndex() == whole
    assert listed.viewport().rect().contains(listed.visualRect(whole))
