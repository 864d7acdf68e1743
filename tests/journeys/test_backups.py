"""What a group took back stays gone: in every backup, and in what is put back from one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from moreelberaad.application.apart_commands import SetApart, WipeApart
from moreelberaad.application.commands import DeleteSession, RenameSession, ReviseAnswer
from moreelberaad.bootstrap import App, Restored, Workbench
from moreelberaad.domain.apart import Part
from moreelberaad.domain.errors import CannotWrite
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.lessons import LessonStatus
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Keep
from moreelberaad.domain.values import Lines, Prose
from tests.built_in.methods import method
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.journeys.outliving import Ageing, kept_in, outliving
from tests.journeys.pages import OPENSSL

pytestmark = pytest.mark.skipif(OPENSSL is None, reason="openssl decrypts the pages")

TODAY = date(2026, 12, 1)
WORD = "ravenzwartgoudsnavel"
TRANSIENT = "putterveertjevluchtig"
FACTS = FieldKey("a4.facts")
HELD = outliving("kring", method("dilemma_method"))
OPEN = Session(
    id=SessionId("b1b1"),
    template=method("dilemma_method").arranged({}),
    title=Prose("Proef"),
    status=Status.OPEN,
    held_on=TODAY,
    answers={FACTS: Lines((Prose(WORD),)), FieldKey("a2.hot_moment"): Prose(TRANSIENT)},
)
IN_CHECK = replace(
    OPEN.close(on=TODAY), status=Status.MEMBER_CHECK, answers={FACTS: Lines((Prose(WORD),))}
)


@pytest.fixture
def kluis(tmp_path: Path) -> Ageing:
    app = app_in(a_world(tmp_path))
    app.create_vault(app.world.default_vault, PASSPHRASE)
    return Ageing(world=app.world)


def backed_up(kluis: Ageing, session: Session) -> Path:
    with kluis.on(TODAY) as bench:
        kept_in(bench, HELD, sessions=[session])
    return kluis.backups[-1]


def put_back(kluis: Ageing, backup: Path) -> Restored:
    return app_in(kluis.world).restore(backup, kluis.world.default_vault, PASSPHRASE)


def strike(bench: Workbench) -> None:
    bench.bus.execute(
        ReviseAnswer(session=OPEN.id, field=FACTS, value=None, struck=frozenset({1}))
    )


def set_apart_and_wipe(bench: Workbench) -> None:
    bench.bus.execute(SetApart(session=OPEN.id, parts=(Part(field=FACTS, row=0),)))
    apart = bench.sessions.get(OPEN.id).apart
    bench.bus.execute(WipeApart(session=OPEN.id, ids=tuple(each.id for each in apart)))


def delete(bench: Workbench) -> None:
    bench.bus.execute(DeleteSession(session=OPEN.id))


@pytest.mark.parametrize(
    ("session", "act"),
    [
        (IN_CHECK, strike),
        (OPEN, strike),
        (OPEN, set_apart_and_wipe),
        (IN_CHECK, delete),
    ],
)
def test_what_was_struck_since_is_in_no_page_of_a_restored_copy(
    kluis: Ageing, session: Session, act: Callable[[Workbench], None]
) -> None:
    backup = backed_up(kluis, session)
    there = kluis.left_in_backups([WORD])
    with kluis.on(TODAY) as bench:
        act(bench)

    restored = put_back(kluis, backup)
    copy = replace(kluis.world, default_vault=restored.path)

    assert there == {WORD}
    assert restored.knew_erasures
    assert Ageing(world=copy).left_of([WORD]) == frozenset()


def test_after_a_term_older_backups_stay_without_what_was_struck_too(kluis: Ageing) -> None:
    first = backed_up(kluis, IN_CHECK)
    with kluis.on(TODAY + timedelta(days=1)) as bench:
        strike(bench)
        bench.backups.renew()

    assert kluis.left_in_backups([WORD]) == frozenset()
    assert first in kluis.backups
    assert len(kluis.backups) == 2
    assert put_back(kluis, first).contents.sessions == 2


def test_a_title_and_a_lesson_come_back_as_they_are_now(kluis: Ageing) -> None:
    backup = backed_up(kluis, IN_CHECK)
    with kluis.on(TODAY) as bench:
        bench.bus.execute(RenameSession(session=OPEN.id, title=Prose("Anders")))
        with bench.bus.unit.transaction():
            bench.lessons.keep(HELD.insight.withdrawn(month="2026-12"))

    path = put_back(kluis, backup).path
    with app_in(kluis.world).unlock(path, PASSPHRASE) as bench:
        lesson = bench.lessons.get(HELD.insight.id)
        assert bench.sessions.get(OPEN.id).title == Prose("Anders")
        assert lesson
        assert lesson.status is LessonStatus.WITHDRAWN


def test_no_backup_of_an_open_session_holds_what_is_transient(kluis: Ageing) -> None:
    assert OPEN.keeps(FieldKey("a2.hot_moment")) is Keep.TRANSIENT
    with kluis.on(TODAY) as bench:
        kept_in(bench, sessions=[OPEN])
        bench.backups.make_beside()
        bench.backups.make(before_risk=True)

    assert kluis.left_of([TRANSIENT]) == {TRANSIENT}
    assert kluis.left_in_backups([TRANSIENT]) == frozenset()


def test_backups_of_a_restored_copy_push_none_of_the_good_ones_out(kluis: Ageing) -> None:
    good = backed_up(kluis, IN_CHECK)
    with app_in(kluis.world).unlock(put_back(kluis, good).path, PASSPHRASE) as bench:
        bench.backups.make_beside()

    assert good in kluis.backups
    assert "kluis-teruggezet-1-0001.kluis" in {each.name for each in kluis.backups}


def test_backups_come_in_the_folder_of_choice(kluis: Ageing, tmp_path: Path) -> None:
    app = app_in(kluis.world)
    (chosen := tmp_path / "stick").mkdir()
    app.choose_backup_folder(chosen)
    with app.unlock(kluis.world.default_vault, PASSPHRASE) as bench:
        bench.backups.make()
        chosen.rename(tmp_path / "eruit")
        with pytest.raises(CannotWrite):
            bench.backups.make()
    (tmp_path / "eruit").rename(chosen)

    assert [each.path.parent for each in app.backups_of(kluis.world.default_vault)] == [chosen]
    app.choose_backup_folder(None)
    assert app.backup_folder == kluis.world.backup_folder
    assert app.settings().former_backup_folders[0] == str(chosen)


def test_a_folder_in_a_vault_or_that_is_not_there_is_refused(kluis: Ageing) -> None:
    app: App = app_in(kluis.world)
    for folder in (kluis.world.default_vault, kluis.world.default_vault.parent / "weg"):
        with pytest.raises(CannotWrite):
            app.choose_backup_folder(folder)

    assert app.backup_folder == kluis.world.backup_folder


def test_a_lesson_that_was_written_over_comes_back_as_it_was(kluis: Ageing) -> None:
    backup = backed_up(kluis, IN_CHECK)
    said = HELD.insight.text.lesson
    with kluis.on(TODAY) as bench, bench.bus.unit.transaction():
        text = replace(HELD.insight.text, lesson=Prose("Overschreven"))
        bench.lessons.keep(replace(HELD.insight, text=text))

    path = put_back(kluis, backup).path
    with app_in(kluis.world).unlock(path, PASSPHRASE) as bench:
        lesson = bench.lessons.get(HELD.insight.id)
        assert lesson
        assert lesson.text.lesson == said
