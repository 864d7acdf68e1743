"""Practising leaves nothing behind: no file is made, and no backup."""

from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.application.apart_commands import SetApart
from moreelberaad.application.commands import AddSession, CloseSession, DeleteSession
from moreelberaad.application.vault_commands import (
    KeepSeries,
)
from moreelberaad.bootstrap import App
from moreelberaad.domain.apart import Part
from moreelberaad.domain.series import Series
from moreelberaad.domain.values import Prose
from tests.builders import an_agreement, an_open_session, key, rows
from tests.cli.program import PASSPHRASE, a_world

SESSION = an_open_session(harvest__agreements=rows(an_agreement()))
SERIES = Prose("reeks Eik")


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(a_world(tmp_path))


def test_the_usual_desks_are_there_and_no_file_is_made(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with app.practice() as bench:
        bench.bus.execute(AddSession(session=SESSION))
        bench.bus.execute(SetApart(session=SESSION.id, parts=(Part(field=key("talk.facts")),)))
        bench.bus.execute(KeepSeries(series=Series(label=SERIES)))
        bench.bus.execute(CloseSession(session=SESSION.id))
        bench.backups.make()
        bench.change_passphrase(PASSPHRASE)
        bench.keep_recovery_code("code")

        assert bench.sessions.get(SESSION.id).is_closed
        assert bench.open_agreements(SERIES, None) == []
        assert list(tmp_path.rglob("*")) == []


def test_what_was_practised_is_gone_the_next_time(app: App) -> None:
    with app.practice() as bench:
        bench.bus.execute(AddSession(session=SESSION))

    with app.practice() as bench:
        assert list(bench.sessions.all()) == []


def test_an_act_is_taken_back_while_practising(app: App) -> None:
    with app.practice() as bench:
        bench.bus.execute(AddSession(session=SESSION))
        undo = bench.bus.execute(DeleteSession(session=SESSION.id)).undo
        assert undo is not None
        bench.bus.execute(undo)

        assert bench.sessions.get(SESSION.id).title == SESSION.title


def test_any_words_lead_out_of_what_is_practised_and_nothing_is_lacking(app: App) -> None:
    with app.practice() as bench:
        assert bench.is_passphrase(PASSPHRASE)
        assert (bench.has_recovery_slot, bench.latest_backup, bench.check()) == (False, None, ())
