"""After a term no word of a session is left: not in the pages, the index or a backup."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.application.commands import DeleteSession, RenameSession, ReviseAnswer
from moreelberaad.application.lesson_commands import HoldSession
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.retention import Erased
from moreelberaad.domain.review import Review
from moreelberaad.domain.search import Query, Word
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose
from tests.built_in.methods import method
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.journeys.outliving import (
    CLOSED,
    Ageing,
    Marks,
    Outliving,
    kept_in,
    one_of_many,
    outliving,
    words_of,
)
from tests.journeys.pages import OPENSSL

pytestmark = pytest.mark.skipif(OPENSSL is None, reason="openssl decrypts the pages")

PLAIN = outliving("open", method("dilemma_method"))
OTHERS = (outliving("kring", method("jc_focus_group")), outliving("stap", method("seven_steps")))
HELD = outliving("vast", method("short_deliberation_60"))
AGEING = (PLAIN, *OTHERS)
NOTES, LESSONS, AGREEMENTS, ALL = 91, 212, 500, 1200
"""Days after closing on which each of these is over, dates of agreements counted in."""
WRITTEN = {
    Kind.LINE,
    Kind.PROSE,
    Kind.LIST,
    Kind.ROLE,
    Kind.DILEMMA,
    Kind.RECORD,
    Kind.TABLE,
    Kind.AGREEMENTS,
    Kind.LESSONS,
}
"""The kinds of field in which somebody writes words."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the vault on the day they closed, once; with a backup of that day."""
    folder = tmp_path_factory.mktemp("uitgediend")
    app = app_in(a_world(folder))
    app.create_vault(app.world.default_vault, PASSPHRASE)
    with Ageing(world=app.world).on(CLOSED) as bench:
        kept_in(bench, *AGEING, HELD)
        bench.bus.execute(HoldSession(session=HELD.session.id, reason=HoldReason.WOO))
    return folder


@pytest.fixture
def kluis(made: Path, tmp_path: Path) -> Ageing:
    """Give a copy of the vault, with its backup."""
    folder = tmp_path / "kluizen"
    shutil.copytree(made, folder)
    return Ageing(world=a_world(folder))


def all_of(part: str, those: tuple[Outliving, ...] = AGEING) -> frozenset[str]:
    found: Iterator[frozenset[str]] = (getattr(each, part) for each in those)
    return frozenset().union(*found)


def the_rest(those: tuple[Outliving, ...] = AGEING) -> frozenset[str]:
    lessons = (each.text.lesson.plain for session in those for each in (session.observation,))
    return all_of("agreed", those) | all_of("learned", those) | frozenset(lessons)


def test_every_kind_of_field_holds_words_that_are_there_until_they_go(kluis: Ageing) -> None:
    kinds = {asked.kind for each in AGEING for _, asked, _ in each.session.answered()}
    everything = all_of("notes") | the_rest()

    assert kinds >= WRITTEN
    assert len(everything) > 150
    assert kluis.left_of(everything) == everything == kluis.left_in_backups(everything)


def test_on_the_last_day_of_their_term_notes_are_there_still(kluis: Ageing) -> None:
    with kluis.after(NOTES - 1) as bench:
        assert bench.sessions.get(PLAIN.session.id) == PLAIN.session
        assert bench.searching.count(Query(groups=((Word(text=PLAIN.session.title.plain),),))) == 1


def test_after_their_term_no_word_of_the_notes_is_left(kluis: Ageing) -> None:
    kluis.passed(NOTES)

    assert kluis.left_of(all_of("notes")) == frozenset()
    assert kluis.left_in_backups(all_of("notes")) == frozenset()
    assert len(kluis.backups) == 1


def test_agreements_and_lessons_outlive_the_notes(kluis: Ageing) -> None:
    with kluis.after(NOTES) as bench:
        agreed = {each.action.plain for each in bench.agreements()}
        found = bench.searching.find(Query(groups=((Word(text=min(PLAIN.learned)),),)))

    assert agreed <= all_of("agreed", (*AGEING, HELD))
    assert {each.id for each in found} == {PLAIN.session.id}
    assert kluis.left_of(the_rest()) == the_rest() == kluis.left_in_backups(the_rest())


def test_lessons_that_nobody_let_go_are_gone_after_their_own_term(kluis: Ageing) -> None:
    kluis.passed(NOTES, LESSONS)
    gone = all_of("learned") | {each.observation.text.lesson.plain for each in AGEING}

    assert kluis.left_of(gone) == kluis.left_in_backups(gone) == frozenset()
    assert kluis.left_of(all_of("agreed")) == all_of("agreed")


def test_an_insight_stays(kluis: Ageing) -> None:
    with kluis.after(ALL) as bench:
        assert {each.id for each in bench.lessons.all()} == {
            each.insight.id for each in (*AGEING, HELD)
        }


def test_after_their_last_term_agreements_are_gone_too(kluis: Ageing) -> None:
    kluis.passed(NOTES, AGREEMENTS)
    everything = all_of("notes") | the_rest()

    assert kluis.left_of(everything) == kluis.left_in_backups(everything) == frozenset()


def test_a_review_made_after_the_notes_went_goes_with_what_it_is_about(kluis: Ageing) -> None:
    word = Prose("ravenzwartgoudsnavel")
    with kluis.after(NOTES) as bench:
        key = next(
            key for key, each, _ in PLAIN.session.answered() if each.kind is Kind.AGREEMENTS
        )
        with bench.bus.unit.transaction():
            bench.reviews.keep(PLAIN.session.id, Review(written={key: word}))
    there = kluis.left_of([word.plain])
    kluis.passed(AGREEMENTS)

    assert there == {word.plain}
    assert kluis.left_of([word.plain]) == frozenset()


def test_a_vault_that_was_shut_for_years_comes_out_as_one_that_was_opened(kluis: Ageing) -> None:
    with kluis.after(ALL) as bench:
        assert [each.id for each in bench.sessions.summaries()] == [HELD.session.id]

    assert kluis.left_of(all_of("notes") | the_rest()) == frozenset()


@pytest.mark.parametrize("days", [NOTES, LESSONS, AGREEMENTS, ALL])
def test_a_held_session_keeps_every_word(kluis: Ageing, days: int) -> None:
    with kluis.after(days) as bench:
        assert bench.sessions.get(HELD.session.id) == replace(HELD.session, hold=HoldReason.WOO)
        assert bench.reviews.get(HELD.session.id) == HELD.review


def test_when_a_hold_is_lifted_its_words_go_as_soon_as_they_are_due(kluis: Ageing) -> None:
    with kluis.after(NOTES) as bench:
        bench.bus.execute(HoldSession(session=HELD.session.id, reason=None))
        bench.erasing.carry_out_due()

    assert kluis.left_of(HELD.notes) == kluis.left_in_backups(HELD.notes) == frozenset()


def test_the_erasure_log_tells_ids_and_months_only(kluis: Ageing) -> None:
    with kluis.after(NOTES) as bench:
        told = {(each.id, each.what, each.month) for each in bench.erasing.log()}

    month = "2027-03"
    assert told == {(each.session.id, Erased.NOTES, month) for each in AGEING}


def test_a_deleted_session_leaves_no_word_in_the_vault(kluis: Ageing) -> None:
    with kluis.on(CLOSED) as bench:
        bench.bus.execute(DeleteSession(session=PLAIN.session.id))
        with pytest.raises(NotFound):
            bench.sessions.get(PLAIN.session.id)
    gone = PLAIN.notes | PLAIN.agreed | PLAIN.learned

    assert kluis.left_of(gone) == frozenset()


def test_no_page_keeps_a_copy_of_any_of_many_sessions_that_were_deleted(kluis: Ageing) -> None:
    """SQLite leaves copies in pages that it splits, where secure_delete does not come."""
    marks = Marks("veel")
    many = [one_of_many(marks) for _ in range(36)]
    with kluis.on(CLOSED) as bench:
        kept_in(bench, sessions=many)
        for each in many[::3]:
            bench.bus.execute(DeleteSession(session=each.id))
    gone = frozenset(word for each in many[::3] for word in words_of(each))

    assert kluis.left_of(gone) == frozenset()


def test_words_that_a_correction_takes_out_are_gone_when_the_vault_is_locked(
    kluis: Ageing,
) -> None:
    with kluis.on(CLOSED) as bench:
        for key in PLAIN.session.answers:
            bench.bus.execute(ReviseAnswer(session=PLAIN.session.id, field=key, value=None))
        bench.bus.execute(RenameSession(session=PLAIN.session.id, title=Prose("Anders")))
    gone = PLAIN.words(*Kind) | {PLAIN.session.title.plain}

    assert kluis.left_of(gone) == frozenset()


def test_words_that_a_correction_takes_out_of_a_held_session_stay_but_are_not_found(
    kluis: Ageing,
) -> None:
    words = HELD.words(Kind.LIST)
    with kluis.on(CLOSED) as bench:
        for key, asked, _ in HELD.session.answered():
            if asked.kind is Kind.LIST:
                bench.bus.execute(ReviseAnswer(session=HELD.session.id, field=key, value=None))
        found = [bench.searching.count(Query(groups=((Word(text=word),),))) for word in words]

    assert set(found) == {0}
    assert kluis.left_of(words) == words
