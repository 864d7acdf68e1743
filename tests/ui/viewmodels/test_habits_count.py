"""What somebody chose in *Instellingen* is what the window does."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from moreelberaad.application.habits import Habits
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.arrangement import Choosing
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.new_session import default_settings
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.round_exit import RoundExit
from moreelberaad.ui.viewmodels.way_out import WayOut
from tests.cli.program import PASSPHRASE

Choose = Callable[..., None]


@pytest.fixture
def choose(app: App) -> Choose:
    def keep(**habits: object) -> None:
        chosen = Habits(**habits)  # type: ignore[arg-type] # as in a settings file
        app.keep_settings(replace(app.settings(), habits=chosen))

    return keep


def test_a_new_session_begins_with_the_usual_way_of_choosing(
    app: App, bench: Workbench, choose: Choose
) -> None:
    choose(choosing="coloured_cards")

    decisions = NewSessionModel(app, bench, Language("nl")).decisions

    assert decisions.way_of_choosing is Choosing.COLOURED_CARDS


def test_automatic_leaves_the_way_of_choosing_to_the_group(app: App, bench: Workbench) -> None:
    assert NewSessionModel(app, bench, Language("nl")).decisions.choosing is None


@pytest.mark.parametrize(
    ("habits", "expected"),
    [
        (Habits(), set[str]()),
        (Habits(second_round="always"), {"second_round"}),
        (Habits(second_round="never", clarify_first=True), {"clarify_first"}),
    ],
)
def test_habits_turn_the_settings_that_a_method_has(
    app: App, habits: Habits, expected: set[str]
) -> None:
    method = app.templates.get("dilemma_method")

    assert default_settings(method, habits) & {"second_round", "clarify_first"} == expected


def test_habits_add_no_setting_to_a_method_that_has_none(app: App) -> None:
    method = app.templates.get("cura")

    assert default_settings(method, Habits(second_round="always", clarify_first=True)) == set()


def test_without_a_code_only_the_passphrase_leads_back(bench: Workbench) -> None:
    way = RoundExit(bench.desk.chance, WayOut(bench), takes_code=False)

    assert not way.may_leave(way.code)
    assert not way.is_spent


def test_a_larger_k_counts_from_the_next_unlocking_on_and_can_be_lowered(
    app: App, bench: Workbench, choose: Choose
) -> None:
    bench.close()
    choose(fewest=8)
    with app.unlock(app.world.default_vault, PASSPHRASE) as opened:
        assert opened.policy.fewest == 8

    choose(fewest=6)
    with app.unlock(app.world.default_vault, PASSPHRASE) as opened:
        assert opened.policy.fewest == 6


@pytest.mark.parametrize(("every", "is_due"), [("half_hour", True), ("day", False)])
def test_how_often_a_backup_is_made_by_itself_is_a_habit(
    app: App, bench: Workbench, choose: Choose, every: str, *, is_due: bool
) -> None:
    bench.backups.make()
    os.utime(app.world.default_vault / "data.db", (0, 0))  # written at another moment
    choose(backup_every=every)

    assert bench.backups.is_due(datetime.now(UTC) + timedelta(hours=2)) is is_due


@pytest.mark.parametrize(("stay", "number"), [("weeks", 8), ("days", 7)])
def test_fewer_backups_stay_when_that_is_asked(
    app: App, bench: Workbench, choose: Choose, stay: str, number: int
) -> None:
    bench.close()
    choose(backups_stay=stay)
    moment = datetime(2026, 12, 2, 12, tzinfo=UTC)
    later = App(replace(app.world, today=Today(lambda: moment)))

    with later.unlock(app.world.default_vault, PASSPHRASE) as opened:
        for _ in range(15):
            opened.backups.make()
            moment += timedelta(days=1)

    assert len(later.backups_of(app.world.default_vault)) == number
