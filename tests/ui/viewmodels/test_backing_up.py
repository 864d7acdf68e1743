from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import BackupFailed, VaultClosed
from moreelberaad.ui.viewmodels.backing_up import AutomaticBackups
from tests.backing_up import FakeOwnBackups


class Given(FakeOwnBackups):
    """Makes a backup, puts it off, or fails."""

    outcome: object = "kluis-0001.kluis"

    def is_due(self, now: datetime) -> bool:
        return super().is_due(now) and now.tzinfo is not None

    def make_beside(self) -> object:  # type: ignore[override]
        self.made += 1
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


@pytest.fixture
def backups(bench: Workbench) -> Given:
    bench.backups = given = Given()
    return given


@pytest.fixture
def automatic(bench: Workbench, qapp: QObject) -> Iterator[AutomaticBackups]:
    made = AutomaticBackups(qapp)
    made.watch(bench)
    yield made
    made.rest()


def test_what_is_due_is_made_once(
    automatic: AutomaticBackups, backups: Given, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(automatic.made):
        automatic.look()
    automatic.look()
    automatic.rest()

    assert backups.made == 1


@pytest.mark.parametrize("outcome", [None, VaultClosed()])
def test_one_that_is_put_off_is_told_to_nobody(
    automatic: AutomaticBackups, backups: Given, qtbot: QtBot, outcome: object
) -> None:
    backups.outcome = outcome

    with qtbot.assertNotEmitted(automatic.made), qtbot.assertNotEmitted(automatic.failed):
        automatic.look()
        automatic.rest()

    assert backups.made == 1


def test_one_that_fails_is_told(automatic: AutomaticBackups, backups: Given, qtbot: QtBot) -> None:
    backups.outcome = BackupFailed()

    with qtbot.waitSignal(automatic.failed) as told:
        automatic.look()

    assert told.args == [backups.outcome]


def test_at_rest_nothing_is_made(automatic: AutomaticBackups, backups: Given) -> None:
    automatic.rest()
    automatic.look()

    assert backups.made == 0
