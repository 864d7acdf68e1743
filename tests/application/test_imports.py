from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.bus import Bus, carrying_out
from moreelberaad.application.imports import ImportDesk
from moreelberaad.application.session_files import FORMAT, Document
from moreelberaad.domain.errors import BackupFailed, InputRejected
from moreelberaad.domain.session import Session, Status
from tests import desks
from tests.builders import HELD_ON
from tests.desks import all_desks
from tests.fakes import (
    FakeBackups,
    FakeSessions,
    FakeTemplates,
    FakeUnit,
)
from tests.methods import METHOD

READ_BACK = {"closing": {"member_check_done": True}}


def a_desk(*, today: date = HELD_ON, backups_fail: bool = False) -> ImportDesk:
    sessions = FakeSessions()
    desk = replace(desks.a_desk(today=today), sessions=sessions)
    return ImportDesk(
        templates=FakeTemplates(METHOD),
        backups=FakeBackups(fails=backups_fail),
        desk=desk,
        bus=Bus(FakeUnit(sessions), carrying_out(all_desks(desk))),
    )


def a_document(**changes: object) -> Document:
    plain = {"format": FORMAT, "method": "small_method", "title": "Nachtrit", "held_on": HELD_ON}
    return {**plain, "answers": READ_BACK, **changes}


def brought_in(desk: ImportDesk, document: Document) -> Session:
    return desk.bring_in(desk.read(document))


def test_a_session_from_a_file_is_kept_under_a_new_name() -> None:
    desk = a_desk()

    session = brought_in(desk, a_document())

    assert desk.desk.sessions.get(session.id).title == session.title


def test_a_backup_is_made_before() -> None:
    desk = a_desk()

    brought_in(desk, a_document())

    assert desk.backups == FakeBackups(made=1)


def test_without_a_backup_nothing_is_kept() -> None:
    desk = a_desk(backups_fail=True)

    with pytest.raises(BackupFailed):
        brought_in(desk, a_document())

    assert desk.desk.sessions.all() == []


def test_a_file_with_mistakes_is_refused_before_anything_happens() -> None:
    desk = a_desk()

    with pytest.raises(InputRejected):
        brought_in(desk, a_document(answers={"nowhere": {}}))

    assert desk.backups == FakeBackups(made=0)


@pytest.mark.parametrize(
    ("today", "status"),
    [(date(2026, 11, 19), Status.MEMBER_CHECK), (date(2026, 11, 20), Status.RELEASED)],
)
def test_what_waited_its_days_is_released_at_once(today: date, status: Status) -> None:
    assert brought_in(a_desk(today=today), a_document()).status is status


def test_each_session_has_a_name_of_its_own() -> None:
    desk = a_desk()
    first, second = brought_in(desk, a_document()), brought_in(desk, a_document())

    assert replace(second, id=first.id) == first
    assert second.id != first.id
