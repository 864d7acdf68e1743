from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import App
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Codes
from tests.builders import key
from tests.cli.program import PASSPHRASE, app_in
from tests.ui.hands import focused, press
from tests.ui.views.shell_window import a_session, an_app, at_start, with_vault
from tests.ui.views.start_list_seen import earlier
from tests.ui.views.test_first_start import answer, copied_code

A_DAY = timedelta(days=1)


READY = ("spoken_apart", "free_yes", "aftercare_ready", "trained")


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app(tmp_path)


def on(app: App, day: date) -> App:
    return app_in(replace(app.world, today=Today(day)))


def test_an_empty_vault_invites_to_begin(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))

    assert shell.says(
        "Er staat niets klaar. Begin een nieuw beraad, of oefen eerst met een voorbeeld."
    )
    assert not shell.shows("Eerder gestart")


@pytest.mark.parametrize("title", [None, "Nachtrit"])
def test_a_round_with_a_card_begins_from_start(qtbot: QtBot, app: App, title: str | None) -> None:
    shell = at_start(qtbot, with_vault(app, *([a_session(app, title)] if title else [])))

    shell.press("Kaartronde")

    assert shell.shows("Kaartronde, zes keuzes")


def test_tab_goes_by_the_entries_after_what_waits(qtbot: QtBot, app: App) -> None:
    at_start(qtbot, with_vault(app, a_session(app, "Nachtrit")))

    assert focused().accessibleName() == "Ga verder"
    for name in ("Nieuw beraad", "Kaartronde", "Oefenen"):
        press(focused(), "Tab")
        assert focused().accessibleName() == name


def test_keys_begin_a_round_with_a_card_anywhere(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))
    shell.press("Afronden")

    press(shell.window, "Ctrl+Shift+N")

    assert shell.shows("Kaartronde, zes keuzes")


def test_a_session_that_stopped_waits_on_top(qtbot: QtBot, app: App) -> None:
    session = a_session(app, "Nachtrit")
    shell = at_start(qtbot, with_vault(app, session))
    assert shell.says("Je beraad is nog niet af. Alles tot stap 5 is bewaard.")

    shell.press("Ga verder")

    assert (stage := shell.stage())
    assert stage.session == session.id


def test_what_is_put_ready_for_today_begins_from_the_top(qtbot: QtBot, app: App) -> None:
    plan = replace(a_session(app, "Nachtrit", Status.PLANNED), held_on=app.world.today.day)
    shell = at_start(qtbot, with_vault(app, plan))
    assert shell.says("Klaargezet voor vandaag")
    assert shell.says("Beamer")
    assert not shell.shows("Eerder gestart")

    shell.press("Begin dit beraad")

    assert (stage := shell.stage())
    assert stage.session == plan.id


def test_the_preparation_of_today_can_be_looked_at(qtbot: QtBot, app: App) -> None:
    plan = replace(a_session(app, "Nachtrit", Status.PLANNED), held_on=app.world.today.day)
    shell = at_start(qtbot, with_vault(app, plan))

    shell.press("Bekijk de voorbereiding")

    assert shell.shows(f"Voorbereiding van {plan.id}")


def test_a_plan_of_today_stands_aside_for_a_session_that_stopped(qtbot: QtBot, app: App) -> None:
    plan = replace(a_session(app, "Morgenrit", Status.PLANNED), held_on=app.world.today.day)
    shell = at_start(qtbot, with_vault(app, a_session(app, "Nachtrit"), plan))
    assert shell.shows("Ga verder")

    shell.press("Bekijk Morgenrit")

    assert shell.shows(f"Voorbereiding van {plan.id}")


def test_what_is_put_ready_for_another_day_is_not_of_today(qtbot: QtBot, app: App) -> None:
    later = replace(a_session(app, "Later", Status.PLANNED), held_on=app.world.today.day + A_DAY)
    shell = at_start(qtbot, with_vault(app, later))

    assert shell.says("Voor vandaag staat niets klaar. Begin een nieuw beraad.")


def test_a_closed_session_is_planned_again_from_its_menu(qtbot: QtBot, app: App) -> None:
    closed = a_session(app, "Eerste", Status.DRAFT)
    shell = at_start(qtbot, with_vault(app, closed))
    listed = earlier(shell)

    listed.menu_at(listed.model().index(0, 0)).actions()[1].trigger()

    assert shell.shows(f"Voorbereiding als {closed.id}")


def test_a_session_left_open_for_a_day_is_offered_for_closing(qtbot: QtBot, app: App) -> None:
    session = a_session(app, "Nachtrit")
    later = on(with_vault(app, session), app.world.today.day + 2 * A_DAY)
    shell = at_start(qtbot, later)
    assert shell.says("Sluit het af; de tijdelijke velden zijn gewist.")

    shell.press("Sluit af")

    assert (stage := shell.stage())
    assert stage.session == session.id


def test_closing_an_old_session_begins_at_its_last_step(qtbot: QtBot, app: App) -> None:
    session = a_session(app, "Nachtrit")
    shell = at_start(qtbot, on(with_vault(app, session), app.world.today.day + 2 * A_DAY))
    shell.press("Sluit af")
    shell.window.close()

    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        assert bench.sessions.get(session.id).step == session.template.steps[-1].id


def test_a_restorative_talk_that_may_not_go_on_can_be_closed(qtbot: QtBot, app: App) -> None:
    method = app.templates.get("restorative_reflection")
    ready = {key("preparation.restorative_ready"): Codes(READY)}
    talk = replace(a_session(app, "Voorval"), template=method, step="g1", answers=ready)
    shell = at_start(qtbot, on(with_vault(app, talk), app.world.today.day + 2 * A_DAY))
    shell.press("Sluit af")
    shell.window.close()

    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        assert bench.sessions.get(talk.id).step == "g8"


def test_a_code_made_on_start_is_no_longer_due(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))
    shell.press("Maak nu een herstelcode")

    answer(shell, copied_code(shell))

    shell.wait_for("De herstelcode werkt.")
    assert not shell.shows("Maak nu een herstelcode")


def test_an_empty_reporting_route_is_due_until_it_is_filled_in(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))
    assert shell.says("De meldroute is nog leeg. Vul hem in voor je eerste beraad.")

    shell.press("Vul de meldroute in")
    shell.field("Acuut gevaar").setText("bel de wacht")
    shell.press("Bewaar")

    assert app.settings().reporting_route == ("bel de wacht", "", "", "", "")
    assert not shell.says("De meldroute is nog leeg. Vul hem in voor je eerste beraad.")


def test_an_old_backup_is_due_until_it_is_made(qtbot: QtBot, app: App) -> None:
    with_vault(app, a_session(app, "Eerste", Status.DRAFT))
    shell = at_start(qtbot, app)
    shell.wait_for("Er is nog geen reservekopie.")

    shell.press("Maak nu een reservekopie")

    shell.wait_for("De reservekopie is gemaakt en nagekeken.")
    assert not shell.says("Er is nog geen reservekopie.")


def test_another_question_comes_when_asked(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))
    step = app.templates.get("dilemma_method").steps[0]
    questions = [each.get("nl") for each in step.questions]
    before = [each for each in questions if shell.says(each)]

    shell.press("Toon een andere")

    assert [each for each in questions if shell.says(each)] != before
