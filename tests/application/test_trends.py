"""Reading what the sessions of a vault tell together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.trends import TrendBook, TrendDesk, quarter_of
from moreelberaad.application.watching import Stopped, Watch
from moreelberaad.domain.evaluation import Leaning, Part, Questionnaire
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.series import Series, SeriesForm
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Kind
from moreelberaad.domain.trends import Period, Quarter, Reach
from moreelberaad.domain.values import Codes, Prose, TallySet
from tests.builders import a_session
from tests.fakes import FakeSeries, FakeSessions
from tests.methods import THEMES, a_field, a_method_with, options, words

METHOD = a_method_with(
    a_field("group_size_band", Kind.CHOICE, options=options("5-8", "9-12")),
    a_field("themes", Kind.CHOICES, options=THEMES),
    a_field("values", Kind.CHOICES, options=options("courage")),
    a_field("eval", Kind.TALLY_SET, options=options("safe"), points=tuple("12345")),
)
FORM = Questionnaire(
    id="mcd",
    title=words("Vragenlijst"),
    status=words("Eigen vertaling"),
    points=tuple("12345"),
    parts=(Part(title=words("Deel"), items=options("mcd01")),),
)
EIK = Prose("reeks Eik")
TODAY = date(2026, 11, 23)


def held(number: int, **changes: object) -> Session:
    plain = a_session(
        id=SessionId(f"s-{number}"),
        template=METHOD,
        status=Status.RELEASED,
        held_on=date(2026, 5, 1 + number),
        series=EIK,
        minutes={METHOD.steps[0].id: 12},
        answers={
            "s.group_size_band": "5-8",
            "s.themes": Codes((THEMES[0].code,)),
            "s.values": Codes(("courage",)),
            "s.eval": TallySet({"safe": (0, 0, 1, 2, 4)}),
        },
    )
    return replace(plain, **changes)  # type: ignore[arg-type] # of the test


def book(*sessions: Session, series: tuple[Series, ...] = ()) -> TrendBook:
    kept = FakeSessions(*sessions)
    known = FakeSeries(kept)
    for each in series:
        known.keep(each)
    return desk(kept, known).read()


def desk(kept: FakeSessions, known: FakeSeries) -> TrendDesk:
    return TrendDesk(
        sessions=kept, series=known, form=FORM, values=lambda: options("courage", "care")
    )


def test_closed_sessions_with_a_day_are_counted() -> None:
    found = book(held(1), held(2, status=Status.OPEN), held(3, held_on=None))

    assert (len(found.talks), found.is_too_small, found.years) == (1, True, (2026,))


def test_codes_are_shown_as_they_are_called() -> None:
    shown = book(*map(held, range(6))).shown(Period(), TODAY)

    assert [(each.name, each.talks) for each in shown.methods] == [(METHOD.title, 6)]
    assert [(each.name, each.talks, each.minutes) for each in shown.sizes] == [
        (options("5-8")[0].label, 6, 6 * METHOD.minutes)
    ]
    assert [each.name for each in shown.values] == [options("courage")[0].label]
    assert [(row.name, row.cells) for row in shown.themes.rows] == [
        (THEMES[0].label, (0, 6, 0, 0))
    ]
    assert [pace.usual for pace in shown.paces[METHOD.id]] == [12]


def test_of_wiped_notes_no_values_are_counted() -> None:
    shown = book(held(1), held(2, wiped=True)).shown(Period(), TODAY)

    assert (shown.talks, shown.valued) == (2, 1)


def test_each_series_says_its_own() -> None:
    other = Prose("reeks Beuk")
    found = book(held(1), held(2), held(3, series=other), held(4, series=None))

    assert [each.label for each in found.series] == [other, EIK]
    (outcome,) = found.series[1].sentences.outcomes
    assert (outcome.now, found.series[0].sentences.outcomes) == (Leaning.MOST_HIGH, ())


def test_a_series_says_what_its_questionnaire_tells() -> None:
    counts = TallySet({"mcd01": (0, 0, 0, 4, 8)})
    series = Series(label=EIK, forms=(SeriesForm(after=2, month="2026-05", counts=counts),))
    (said,) = book(series=(series,)).series

    assert [each.now for each in said.rounds.outcomes] == [Leaning.MOST_HIGH]
    assert said.labels["mcd01"] == options("mcd01")[0].label


def test_a_period_is_counted_from_today() -> None:
    found = book(held(1))
    year = Period(reach=Reach.YEAR, year=2025)

    assert (quarter_of(TODAY), found.shown(year, TODAY).talks) == (Quarter(2026, 4), 0)


def test_reading_can_be_stopped() -> None:
    kept = FakeSessions(held(1))

    with pytest.raises(Stopped):
        desk(kept, FakeSeries(kept)).read(Watch(is_stopped=lambda: True))
