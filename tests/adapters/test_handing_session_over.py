from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given

from moreelberaad.adapters.storage import handover
from moreelberaad.adapters.storage.handover import Holds
from moreelberaad.application.handovers import HandOver
from moreelberaad.application.session_handovers import handed, session_of, without_what_stays
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.apart import Apart
from moreelberaad.domain.errors import (
    BackupFailed,
    CannotWrite,
    InputRejected,
    NotAVault,
    WrongPassphrase,
)
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Keep, Kind
from moreelberaad.domain.values import Lines, Prose
from moreelberaad.handing_over import read_hand_over, write_hand_over
from moreelberaad.handing_session_over import (
    body_of,
    read_body,
    read_session,
    take_session_over,
    write_session,
)
from tests.backing_up import FakeOwnBackups
from tests.builders import a_session_at, an_open_session
from tests.cli.program import PASSPHRASE, a_world
from tests.strategies import sessions

ITS_OWN = "zeven blauwe stoelen dansen"
REVIEW = Review(decisions={"f1": Decision(choice=Choice.WORDS, words=Prose("iemand"))})
CLOSED = replace(a_session_at(Status.DRAFT), id=SessionId("c1"), hold=HoldReason.WOO)


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(a_world(tmp_path))


@pytest.fixture
def theirs(app: App) -> Iterator[Workbench]:
    path = app.world.default_vault
    app.create_vault(path, PASSPHRASE)
    with app.unlock(path, PASSPHRASE) as bench:
        yield bench


def over(app: App, file: Path, session: Session, review: Review = REVIEW) -> None:
    write_session(app.world, session, review, file, ITS_OWN)


@given(session=sessions())
def test_what_is_read_back_is_the_session_without_what_is_transient(session: Session) -> None:
    full = replace(session, opened_at=datetime(2026, 11, 12, 9, tzinfo=UTC), struck=frozenset({3}))

    read = session_of(read_body(body_of(handed(full, Review()))), lambda: "")

    assert read == without_what_stays(full)
    assert not any(read.keeps(key) is Keep.TRANSIENT for key in read.answers)


def test_a_closed_session_comes_with_its_hold_and_what_was_decided(
    app: App, theirs: Workbench, tmp_path: Path
) -> None:
    over(app, tmp_path / "x.overdracht", CLOSED)

    taken = take_session_over(theirs, read_session(app.world, tmp_path / "x.overdracht", ITS_OWN))

    assert theirs.sessions.get(taken.id) == without_what_stays(CLOSED)
    assert theirs.reviews.get(taken.id).decisions == REVIEW.decisions
    assert not taken.is_beside


def test_twice_is_once(app: App, theirs: Workbench, tmp_path: Path) -> None:
    over(app, tmp_path / "x.overdracht", CLOSED)
    what = read_session(app.world, tmp_path / "x.overdracht", ITS_OWN)
    take_session_over(theirs, what)

    assert take_session_over(theirs, what).change is None
    assert len(theirs.sessions.all()) == 1


def test_another_session_with_that_id_stays_as_it_was(theirs: Workbench) -> None:
    key = next(key for key, asked in CLOSED.template.fields() if asked.kind is Kind.LIST)
    part = Apart(id="a1", field=key, value=Lines((Prose("apart"),)), held=False)
    ours = replace(CLOSED, apart=(part,))
    take_session_over(theirs, handed(ours, REVIEW))
    kept = theirs.sessions.get(ours.id)

    taken = take_session_over(theirs, handed(replace(ours, title=Prose("Anders")), REVIEW))

    assert taken.is_beside
    assert theirs.sessions.get(ours.id) == kept
    assert theirs.sessions.get(taken.id).title == Prose("Anders")


def test_taking_over_can_be_taken_back(theirs: Workbench) -> None:
    change = take_session_over(theirs, handed(replace(CLOSED, hold=None), REVIEW)).change

    assert change is not None
    assert change.undo is not None
    theirs.bus.execute(change.undo)
    assert list(theirs.sessions.all()) == []


def test_a_backup_is_made_first_and_only_when_something_is_kept(theirs: Workbench) -> None:
    backups = theirs.backups = FakeOwnBackups()

    take_session_over(theirs, handed(CLOSED, REVIEW))
    take_session_over(theirs, handed(CLOSED, REVIEW))

    assert backups.made == 1


def test_without_a_backup_nothing_is_kept(theirs: Workbench) -> None:
    theirs.backups = FakeOwnBackups(fails=True)

    with pytest.raises(BackupFailed):
        take_session_over(theirs, handed(CLOSED, REVIEW))
    assert list(theirs.sessions.all()) == []


def test_no_transient_word_is_behind_the_passphrase_and_no_word_before_it(
    app: App, tmp_path: Path
) -> None:
    session = marked(an_open_session())
    over(app, tmp_path / "x.overdracht", session, Review())
    body = handover.read(
        tmp_path / "x.overdracht", ITS_OWN, policy=app.world.key_policy, holds=Holds.SESSION
    )

    assert "blijfwoord" in body
    assert "wegwoord" not in body
    assert b"woord" not in (tmp_path / "x.overdracht").read_bytes()
    assert [each.name for each in tmp_path.iterdir()] == ["x.overdracht"]


def marked(session: Session) -> Session:
    """Put a marker in every field of words."""
    for key, asked in session.template.fields():
        if asked.kind in (Kind.PROSE, Kind.LINE):
            word = "wegwoord" if asked.keep is Keep.TRANSIENT else "blijfwoord"
            session = session.revise(key, Prose(word))
    return session


def test_a_wrong_passphrase_reads_nothing(app: App, tmp_path: Path) -> None:
    over(app, tmp_path / "x.overdracht", CLOSED)

    with pytest.raises(WrongPassphrase):
        read_session(app.world, tmp_path / "x.overdracht", PASSPHRASE)


def test_a_session_and_a_series_are_told_apart(app: App, tmp_path: Path) -> None:
    session, series = tmp_path / "x.overdracht", tmp_path / "y.overdracht"
    over(app, session, CLOSED)
    write_hand_over(app.world, HandOver(), series, ITS_OWN)

    with pytest.raises(NotAVault):
        read_session(app.world, series, ITS_OWN)
    with pytest.raises(NotAVault):
        read_hand_over(app.world, app.templates.all(), session, ITS_OWN)


def test_a_hand_over_does_not_come_inside_a_vault(app: App, theirs: Workbench) -> None:
    assert list(theirs.sessions.all()) == []

    with pytest.raises(CannotWrite):
        over(app, app.world.default_vault / "x.overdracht", CLOSED)


def test_every_mistake_is_told_and_nothing_of_its_words() -> None:
    plain = json.loads(body_of(handed(CLOSED, REVIEW)))
    broken = plain | {"title": 3, "wiped": "geheim", "hold": "geheim", "more": 1}

    with pytest.raises(InputRejected) as told:
        read_body(json.dumps(broken))

    assert len(told.value.mistakes) >= 4
    assert "geheim" not in repr(told.value.mistakes)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../weg"},
        {"step": "nergens"},
        {"minutes": {"nergens": 3}},
        {"answers": {"nergens.niets": "x"}},
        {"held_on": date(1900, 1, 1).isoformat()},
        {"opened_at": "2026-11-12T09:00:00"},
        {"apart": [{"field": "nergens.niets", "value": "x"}]},
        {"template": {"id": 3}},
    ],
)
def test_what_does_not_fit_is_refused(change: dict[str, object]) -> None:
    plain = json.loads(body_of(handed(CLOSED, REVIEW)))

    with pytest.raises(InputRejected):
        read_body(json.dumps(plain | change))


@pytest.mark.parametrize("body", ["geen json", "[]", "[" * 100_000])
def test_words_that_are_no_session_are_refused(body: str) -> None:
    with pytest.raises(InputRejected):
        read_body(body)
