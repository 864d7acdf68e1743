"""What the composition root adds: one vault, unlocked, with what is due done."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from moreelberaad import assets, bootstrap
from moreelberaad.adapters.exporting import renderers
from moreelberaad.adapters.storage.keys import KeyCost, KeyPolicy
from moreelberaad.application.commands import AddSession
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import App, Settings, World
from moreelberaad.domain.errors import NoRecoverySlot, WrongPassphrase
from moreelberaad.workbench import Workbench
from tests.builders import an_open_session, key

PASSPHRASE = "vijf gele fietsen zwijgen"
NOW = datetime(2026, 11, 12, 10, 0, tzinfo=UTC)
PRIVATE = key("aside.private")
LOADED_LATER = {
    "cattrs",
    "holidays",
    "jinja2",
    "moreelberaad.workbench",
    "regex",
    "sqlite_utils",
    "typst",
    "zxcvbn",
}


@pytest.fixture
def app(tmp_path: Path) -> App:
    """Give an app with a vault, in a world of one folder with the cheapest keys."""
    world = World(
        today=Today(lambda: NOW),
        templates_folder=assets.folder("session_templates"),
        backup_folder=tmp_path / "backups",
        default_vault=tmp_path / "kluis.kluis",
        settings_file=tmp_path / "settings.json",
        key_cost=lambda: KeyCost(memory_kib=64, passes=1, lanes=1),
        key_policy=KeyPolicy(floor_kib=8),
    )
    made = App(world)
    made.create_vault(world.default_vault, PASSPHRASE)
    return made


def later(app: App, time: timedelta) -> App:
    return App(replace(app.world, today=Today(lambda: NOW + time)))


@pytest.mark.parametrize(("hours", "wiped"), [(23, False), (25, True)])
def test_unlocking_wipes_what_stayed_open_for_more_than_a_day(
    app: App, hours: int, *, wiped: bool
) -> None:
    session = an_open_session()
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))

    again = later(app, timedelta(hours=hours))
    with again.unlock(app.world.default_vault, PASSPHRASE) as bench:
        (summary,) = bench.sessions.summaries()
        kept = bench.sessions.get(session.id)

    assert (summary.wiped, PRIVATE not in kept.answers) == (wiped, wiped)
    assert kept.title == session.title


def test_a_vault_has_a_recovery_slot_once_a_code_is_kept(app: App) -> None:
    code = bootstrap.fresh_recovery_code()
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        before = bench.has_recovery_slot
        bench.keep_recovery_code(code)

        assert (before, bench.has_recovery_slot) == (False, True)

    with app.recover(app.world.default_vault, code) as bench:
        assert not bench.sessions.summaries()


def test_without_a_recovery_code_nothing_recovers(app: App) -> None:
    with pytest.raises(NoRecoverySlot):
        app.recover(app.world.default_vault, bootstrap.fresh_recovery_code())


def test_another_code_recovers_nothing(app: App) -> None:
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        bench.keep_recovery_code(bootstrap.fresh_recovery_code())

    with pytest.raises(WrongPassphrase):
        app.recover(app.world.default_vault, bootstrap.fresh_recovery_code())


def test_the_day_of_the_latest_backup_is_known(app: App) -> None:
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        before = bench.latest_backup
        bench.backups.make()

        assert (before, bench.latest_backup) == (None, NOW.date())


def test_backups_of_another_vault_do_not_count(app: App) -> None:
    twin = app.world.default_vault.parent / "twin" / "kluis.kluis"
    app.create_vault(twin, PASSPHRASE)
    with app.unlock(twin, PASSPHRASE) as bench:
        bench.backups.make()

    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        assert bench.latest_backup is None


def test_notes_stay_ninety_days(app: App) -> None:
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        assert bench.notes_until(date(2026, 11, 12)) == date(2027, 2, 10)


def test_only_methods_that_are_there_are_suggested(app: App) -> None:
    there = {method.id for method in app.templates.all()}

    assert app.suggested("own_case")[0] == "dilemma_method"
    assert set(app.suggested("pattern")) <= there
    assert app.suggested("nothing") == ()


def test_words_are_offered_in_both_languages(app: App) -> None:
    assert app.roles("nl")[0] == "teamlid"
    assert app.values("en")[1] == ("safety", True)


def test_settings_are_kept_for_the_next_time(app: App) -> None:
    app.keep_settings(Settings(theme="dark"))

    assert App(app.world).settings() == Settings(theme="dark")


def test_choices_that_cannot_be_kept_hold_as_long_as_the_app_is_open(app: App) -> None:
    app.world.settings_file.mkdir()
    app.keep_settings(Settings(theme="dark"))

    assert (app.settings().theme, App(app.world).settings().theme) == ("dark", "system")


def test_a_proposed_passphrase_may_guard_a_vault() -> None:
    assert bootstrap.strength(bootstrap.proposed_passphrase()) > 10


def test_the_documents_on_offer_are_those_that_can_be_made() -> None:
    assert set(bootstrap.FORMATS) == set(renderers.FORMATS)


def test_what_only_a_vault_or_a_document_needs_waits_until_then() -> None:
    ask = "import sys, moreelberaad.bootstrap; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True, text=True)

    assert LOADED_LATER & set(told.stdout.split()) == set()


def test_the_workbench_is_known_by_name_and_nothing_else_is_made_up() -> None:
    assert bootstrap.Workbench is Workbench
    assert not hasattr(bootstrap, "Workbank")


def test_a_real_world_knows_this_moment_and_its_places() -> None:
    world = bootstrap.real_world()

    assert datetime.now(UTC) - world.today.now < timedelta(minutes=1)
    assert world.settings_file.name == "settings.json"
