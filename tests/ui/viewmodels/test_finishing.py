from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.commands import AddSession, KeepReview, NoteShared
from moreelberaad.application.ports import SessionSummary, Today
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.sharing import Shared
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.viewmodels.finishing import (
    FinishingModel,
    Stage,
    Wait,
    first_stage,
    has_agreements,
    wait_of,
)
from tests.builders import (
    HELD_ON,
    a_released_session,
    a_request,
    a_review,
    a_session_at,
    key,
    lines,
)

pytestmark = pytest.mark.usefixtures("qapp")

FACTS, CHECK = key("talk.facts"), key("closing.member_check_done")
UNREAD = Review()
ANSWERED = Review(recognised_by_colleague=False, recognised_widely=False)
CASES = [
    (Status.DRAFT, UNREAD, Wait.READ_BACK, Stage.READ_BACK),
    (Status.MEMBER_CHECK, a_review(), Wait.DAYS, Stage.ANONYMISE),
    (Status.RELEASED, UNREAD, Wait.REVIEW, Stage.ANONYMISE),
    (Status.RELEASED, ANSWERED, Wait.SECOND_READER, Stage.SECOND_READER),
    (Status.RELEASED, a_review(), Wait.READY, Stage.EXPORT),
]


def keep(bench: Workbench, *sessions: Session) -> None:
    for each in sessions:
        bench.bus.execute(AddSession(session=each))


def a_model(bench: Workbench, today: date = HELD_ON) -> FinishingModel:
    model = FinishingModel(bench, Today(today))
    model.refresh()
    return model


def a_draft() -> Session:
    unread = a_session_at(Status.DRAFT).revise(CHECK, None)
    return replace(unread, closed_on=HELD_ON)


def correcting(bench: Workbench, session: Session) -> CorrectingModel:
    keep(bench, session)
    return CorrectingModel(bench, session.id, Language("nl"))


@pytest.mark.parametrize(("status", "review", "wait", "_"), CASES)
def test_a_session_waits_for_the_first_thing_that_lacks(
    status: Status, review: Review, wait: Wait, _: Stage
) -> None:
    assert wait_of(status, review) is wait


@pytest.mark.parametrize(("status", "review", "_", "stage"), CASES)
def test_a_session_opens_where_its_work_goes_on(
    status: Status, review: Review, _: Wait, stage: Stage
) -> None:
    assert first_stage(a_session_at(status), review) is stage


def test_only_closed_sessions_are_listed_the_newest_first(bench: Workbench) -> None:
    old = a_released_session()
    new = replace(old, id=SessionId("s-2"), held_on=date(2026, 11, 20))
    still_open = replace(old, id=SessionId("s-3"), status=Status.OPEN)
    keep(bench, old, still_open, new)

    assert [each.id for each in a_model(bench).sessions] == ["s-2", "s-1"]


def test_no_sessions_are_listed_without_any(bench: Workbench) -> None:
    assert len(a_model(bench).sessions) == 0


def test_days_for_objections_have_a_last_one(bench: Workbench) -> None:
    keep(bench, replace(a_session_at(Status.MEMBER_CHECK), closed_on=HELD_ON))
    model = a_model(bench)

    assert waits_for(model) is Wait.DAYS
    assert model.last_day(model.sessions[0].id) == date(2026, 11, 19)


def test_days_that_ended_while_the_window_was_open_are_over(bench: Workbench) -> None:
    keep(bench, replace(a_session_at(Status.MEMBER_CHECK), closed_on=HELD_ON))

    assert waits_for(a_model(bench, date(2026, 11, 20))) is Wait.REVIEW


def test_what_was_reviewed_since_is_seen_after_reading_again(bench: Workbench) -> None:
    session = a_released_session()
    keep(bench, session)
    model = a_model(bench)
    assert waits_for(model) is Wait.REVIEW

    bench.bus.execute(KeepReview(session=session.id, review=a_review()))
    model.refresh()

    assert waits_for(model) is Wait.READY


def waits_for(model: FinishingModel) -> Wait:
    first: SessionSummary = model.sessions[0]
    return model.wait(first)


def test_agreements_are_there_or_not() -> None:
    session = a_released_session()

    assert has_agreements(session)
    assert not has_agreements(session.revise(key("harvest.agreements"), None))


def test_reading_back_late_begins_the_days_for_objections(bench: Workbench) -> None:
    model = correcting(bench, a_draft())

    model.edit(CHECK, value=True)
    model.flush()

    assert model.session.status is Status.MEMBER_CHECK
    assert model.last_day is not None


def test_a_correction_makes_what_was_shared_outdated(bench: Workbench) -> None:
    model = correcting(bench, a_released_session())
    request = a_request(DocumentKind.AGREEMENTS)
    bench.bus.execute(NoteShared(session=model.session.id, request=request))
    assert not model.outdated

    model.edit(FACTS, lines("anders"))
    model.flush()

    outdated: tuple[Shared, ...] = model.outdated
    assert [each.document for each in outdated] == [DocumentKind.AGREEMENTS]


def test_undo_and_redo_tell_which_answers_changed(bench: Workbench) -> None:
    model = correcting(bench, a_released_session())
    before = model.value(FACTS)
    told: list[str] = []
    model.answer_changed.connect(told.append)
    model.edit(FACTS, lines("anders"))

    model.undo()
    assert model.value(FACTS) == before
    assert FACTS in told

    told.clear()
    model.redo()
    assert bench.sessions.get(model.session.id).answers[FACTS] == lines("anders")
    assert FACTS in told


def test_nobody_walks_the_steps_of_a_closed_session(bench: Workbench) -> None:
    model = correcting(bench, a_released_session())

    model.go_to(model.steps[-1].id)

    assert bench.sessions.get(model.session.id).step is None


def test_words_typed_last_stay_while_others_are_saved(bench: Workbench) -> None:
    model = correcting(bench, a_released_session())
    model.edit(FACTS, lines("een"))
    model.save()
    model.edit(key("case.summary"), Prose("twee"))

    model.flush()

    assert bench.sessions.get(model.session.id).answers[FACTS] == lines("een")
    assert model.value(key("case.summary")) == Prose("twee")
