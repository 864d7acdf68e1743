from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.commands import (
    MethodsChanged,
    SeriesChanged,
    SessionChanged,
)
from moreelberaad.application.preparing import MethodDesk, SeriesDesk
from moreelberaad.application.vault_commands import (
    ForgetSeries,
    KeepMethod,
    KeepSeries,
    RemoveMethod,
    RenameSeries,
    RestoreSeries,
    SeriesCommand,
)
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import InputRejected, NotFound
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.series import Series, SeriesForm
from moreelberaad.domain.values import Prose, TallySet
from tests.builders import a_session
from tests.desks import a_desk, carry_out
from tests.fakes import FakeMethods, FakeSeries, FakeSessions

DRAFT = Draft(id="d1", content={"id": "made_up"})
LATER = replace(DRAFT, content={"id": "made_up", "version": 2})
EIK, WILG = Prose("reeks Eik"), Prose("reeks Wilg")
MONTHLY = Series(label=EIK, rhythm=Prose("elke maand"))
LABELS = st.sampled_from([EIK, WILG, Prose("reeks Linde")])


def a_form(after: int, month: str = "2026-06") -> SeriesForm:
    counts = TallySet({"mcd01": (0, 0, 0, 4, 4)})
    return SeriesForm(after=after, month=month, counts=counts)


def series_desk(*kept: Series) -> tuple[FakeSessions, SeriesDesk]:
    sessions = FakeSessions(
        a_session(id=SessionId("a"), series=EIK),
        a_session(id=SessionId("b"), series=EIK),
        a_session(id=SessionId("c"), series=WILG),
        a_session(id=SessionId("d")),
    )
    return sessions, SeriesDesk(series=FakeSeries(sessions, *kept))


def borne(sessions: FakeSessions) -> dict[str, Prose | None]:
    return {session.id: session.series for session in sessions.all()}


def test_a_method_is_kept_and_taken_back() -> None:
    desk = MethodDesk(methods=FakeMethods())
    change = desk.carry_out(KeepMethod(draft=DRAFT))

    assert desk.methods.drafts() == [DRAFT]
    assert change.undo == RemoveMethod(draft_id="d1")
    assert change.events == (MethodsChanged(draft_id="d1"),)


def test_an_edit_of_a_method_is_taken_back_to_what_it_was() -> None:
    desk = MethodDesk(methods=FakeMethods(DRAFT))

    assert desk.carry_out(KeepMethod(draft=LATER)).undo == KeepMethod(draft=DRAFT)
    assert desk.methods.drafts() == [LATER]


def test_a_method_that_was_removed_comes_back() -> None:
    desk = MethodDesk(methods=FakeMethods(DRAFT))

    assert desk.carry_out(RemoveMethod(draft_id="d1")).undo == KeepMethod(draft=DRAFT)
    assert desk.methods.drafts() == []


def test_a_method_that_is_not_there_cannot_be_removed() -> None:
    with pytest.raises(NotFound):
        MethodDesk(methods=FakeMethods()).carry_out(RemoveMethod(draft_id="d1"))


def test_a_draft_does_not_tell_what_stands_in_it() -> None:
    assert "made_up" not in repr(DRAFT)


def test_a_series_may_be_kept_before_it_has_a_session() -> None:
    desk = SeriesDesk(series=FakeSeries(FakeSessions()))
    desk.carry_out(KeepSeries(series=MONTHLY))

    assert desk.series.all() == [MONTHLY]


def test_a_new_label_reaches_the_sessions_and_takes_the_rhythm_along() -> None:
    sessions, desk = series_desk(MONTHLY)
    to = Prose("reeks Linde")

    change = desk.carry_out(RenameSeries(label=EIK, to=to))

    assert borne(sessions) == {"a": to, "b": to, "c": WILG, "d": None}
    assert desk.series.all() == [Series(label=to, rhythm=MONTHLY.rhythm), Series(label=WILG)]
    assert change.events == (
        SeriesChanged(),
        SessionChanged(session=SessionId("a")),
        SessionChanged(session=SessionId("b")),
    )


def test_a_label_that_is_there_keeps_its_own_rhythm() -> None:
    weekly = Series(label=WILG, rhythm=Prose("elke week"))
    sessions, desk = series_desk(MONTHLY, weekly)

    desk.carry_out(RenameSeries(label=EIK, to=WILG))

    assert (desk.series.all(), borne(sessions)["a"]) == ([weekly], WILG)


def test_forms_move_along_behind_those_of_the_other_label() -> None:
    mine = MONTHLY.with_form(a_form(0)).with_form(a_form(5))
    _, desk = series_desk(mine, Series(label=WILG).with_form(a_form(5, month="2026-09")))

    before = {label: desk.series.kept(label) for label in (EIK, WILG)}
    desk.carry_out(RenameSeries(label=EIK, to=WILG))
    (joined,) = desk.series.all()
    assert joined.forms == (a_form(0), a_form(5, month="2026-09"))

    desk.carry_out(RestoreSeries(kept=before, labels={}))
    assert desk.series.kept(EIK) == mine


def test_forms_of_three_years_ago_are_due_for_forgetting() -> None:
    old = MONTHLY.with_form(a_form(0, month="2023-01")).with_form(a_form(5))
    _, desk = series_desk(old)

    for command in desk.due_for_forgetting(date(2026, 11, 3)):
        desk.carry_out(command)

    assert desk.series.kept(EIK) == MONTHLY.with_form(a_form(5))
    assert desk.due_for_forgetting(date(2026, 11, 3)) == []


def test_a_series_that_is_forgotten_lets_its_sessions_go_and_keeps_them() -> None:
    sessions, desk = series_desk(MONTHLY)

    desk.carry_out(ForgetSeries(label=EIK))

    assert borne(sessions) == {"a": None, "b": None, "c": WILG, "d": None}
    assert desk.series.all() == [Series(label=WILG)]


@pytest.mark.parametrize(
    "command",
    [KeepSeries(series=Series(label=Prose(" "))), RenameSeries(label=EIK, to=Prose("\n"))],
)
def test_a_series_has_a_label(command: SeriesCommand) -> None:
    with pytest.raises(InputRejected):
        series_desk()[1].carry_out(command)


@given(
    kept=st.lists(st.builds(Series, label=LABELS, rhythm=st.just(Prose("elke week")))),
    command=st.builds(RenameSeries, label=LABELS, to=LABELS)
    | st.builds(ForgetSeries, label=LABELS)
    | st.builds(KeepSeries, series=st.builds(Series, label=LABELS)),
)
def test_every_act_on_a_series_is_taken_back_and_done_again(
    kept: list[Series], command: SeriesCommand
) -> None:
    sessions, desk = series_desk(*kept)
    before = (borne(sessions), desk.series.all())

    undo = desk.carry_out(command).undo
    after = (borne(sessions), desk.series.all())
    assert undo is not None
    again = carry_series(desk, undo)

    assert (borne(sessions), desk.series.all()) == before
    carry_series(desk, again)
    assert (borne(sessions), desk.series.all()) == after


def carry_series(desk: SeriesDesk, command: object) -> object:
    undo = desk.carry_out(command).undo  # type: ignore[arg-type] # an undo is of the same kind
    assert undo is not None
    return undo


def test_the_bus_brings_methods_and_series_to_their_desks() -> None:
    assert carry_out(a_desk(), KeepMethod(draft=DRAFT)).done == KeepMethod(draft=DRAFT)
    assert carry_out(a_desk(), ForgetSeries(label=EIK)).done == ForgetSeries(label=EIK)
