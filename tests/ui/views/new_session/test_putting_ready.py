from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from moreelberaad.application.bus import Bus
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.hint_band import HintBand
from moreelberaad.ui.fields.text_box import ProseBox
from tests.builders import key
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.hands import focused, named, press, type_in, type_text
from tests.ui.hinting import settle_hints
from tests.ui.views.new_session.page import METHOD, Opened, answer, button, says


def test_a_title_is_enough_to_put_it_ready(qtbot: QtBot, opened: Opened, bench: Workbench) -> None:
    view = opened()
    assert not button(view, "Zet klaar").isEnabled()
    type_in(view, "Werktitel", "Nachtrit")

    with qtbot.waitSignal(view.put_ready) as told:
        press(view, "Ctrl+S")

    plan = bench.sessions.get(told.args[0])
    assert (plan.status, plan.title, plan.held_on) == (Status.PLANNED, Prose("Nachtrit"), None)


def test_a_method_is_enough_too(opened: Opened) -> None:
    view = opened()

    button(view, "Dilemmamethode, 2 uur", METHOD).click()

    assert button(view, "Zet klaar").isEnabled()
    assert not button(view, "Begin beraad").isEnabled()


def test_the_day_goes_along(qtbot: QtBot, opened: Opened, bench: Workbench) -> None:
    view = opened()
    answer(view)
    type_in(view, "Wanneer?", "20-12-2026")

    with qtbot.waitSignal(view.put_ready) as told:
        button(view, "Zet klaar").click()

    assert bench.sessions.get(told.args[0]).held_on == date(2026, 12, 20)


def test_the_intake_unfolds_beside_what_to_ask(opened: Opened, bench: Workbench) -> None:
    view = opened()
    assert not says(view, "Wat is de vraag achter de vraag?")

    button(view, "Intake").click()
    assert says(view, "Wat is de vraag achter de vraag?")
    assert isinstance(focused(), ProseBox)
    type_text(focused(), "Wie mag stop roepen?")
    assert view.flush()

    (plan,) = bench.sessions.with_status(Status.PLANNED)
    assert plan.answers[key("preparation.intake_note")] == Prose("Wie mag stop roepen?")


def test_what_is_left_standing_before_a_session_stays_left_in_it(
    opened: Opened, bench: Workbench
) -> None:
    view = opened()
    type_in(view, "Werktitel", "Na het gesprek met majoor De Wit")
    settle_hints(view)
    press(focused(), "Alt+L")

    assert view.flush()

    (plan,) = bench.sessions.with_status(Status.PLANNED)
    assert bench.reviews.get(plan.id).left.has("majoor De Wit")
    again = opened(plan=plan)
    named(again, "Werktitel").setFocus()
    settle_hints(again)
    assert not [each for each in again.findChildren(HintBand) if each.isVisible()]


def test_choices_without_a_word_are_not_kept_by_themselves(
    opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)

    assert view.flush()

    assert list(bench.sessions.all()) == []


def test_a_plan_comes_back_as_it_was_put_ready(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)
    for each in ("Tweede ronde", "Briefjes", "Deze laptop"):
        button(view, each).click()
    with qtbot.waitSignal(view.put_ready) as told:
        press(view, "Ctrl+S")

    again = opened(plan=bench.sessions.get(told.args[0]))

    chosen = ("Eigen casus", "Dilemmamethode, 2 uur", "Tweede ronde", "5–8", "Briefjes")
    assert all(button(again, each).isChecked() for each in (*chosen, "Deze laptop"))
    assert button(again, "Begin beraad").isEnabled()


def test_a_plan_begins_as_the_session_it_is(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)
    with qtbot.waitSignal(view.put_ready) as told:
        press(view, "Ctrl+S")
    again = opened(plan=bench.sessions.get(told.args[0]))

    with qtbot.waitSignal(again.begun) as begun:
        press(again, "Ctrl+Return")

    assert begun.args == told.args
    session = bench.sessions.get(begun.args[0])
    assert (session.status, session.step) == (Status.OPEN, "a1")
    assert session.title == Prose("Dilemmamethode")
    assert not session.template.settings


def test_what_stands_open_in_a_plan_is_gone_to(opened: Opened, bench: Workbench) -> None:
    view = opened()
    type_in(view, "Werktitel", "Nachtrit")
    assert view.flush()
    (plan,) = bench.sessions.with_status(Status.PLANNED)
    again = opened(plan=plan)

    again.begin()

    assert says(again, "Beantwoord nog vraag 1.")
    assert focused().accessibleName() == "Eigen casus"


def test_an_adapted_plan_is_kept_without_asking(opened: Opened, bench: Workbench) -> None:
    view = opened()
    type_in(view, "Werktitel", "Nachtrit")
    view.flush()
    (plan,) = bench.sessions.with_status(Status.PLANNED)
    again = opened(plan=plan)
    answer(again)

    assert again.flush()

    (now,) = bench.sessions.with_status(Status.PLANNED)
    assert now.id == plan.id
    assert now.named("entry") == "own_case"


def test_a_full_disk_is_told_and_the_words_stay(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    type_in(view, "Werktitel", "Nachtrit")
    bench.bus = Bus(FakeUnit(), full_disk)

    with qtbot.assertNotEmitted(view.put_ready):
        press(view, "Ctrl+S")
    assert not view.flush()

    assert says(
        view, "De schijf is vol. Er is niets half bewaard. Maak ruimte en probeer opnieuw."
    )
    assert named(view, "Werktitel").property("text") == "Nachtrit"
