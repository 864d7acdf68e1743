"""Which sessions count for a year, and which of their names may be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from moreelberaad.application.yearly import YearDesk
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Kind, Option, Template
from moreelberaad.domain.values import Codes, Prose, TallySet, Value
from moreelberaad.domain.year_figures import YearOverview
from tests.builders import a_lesson, a_session, rows
from tests.fakes import FakeRecogniser, FakeSessions
from tests.figures import FakeLeftYears
from tests.methods import LESSON_COLUMNS, THEMES, a_field, a_method_with, options, words

SIZES = options("5-8", "9-12")
METHOD = a_method_with(
    a_field("group_size_band", Kind.CHOICE, options=SIZES),
    a_field("themes", Kind.CHOICES, options=THEMES),
    a_field("lessons", Kind.LESSONS, columns=LESSON_COLUMNS),
    a_field("eval", Kind.TALLY_SET, options=options("safe"), points=("1", "2", "3")),
)
SERIES = ("Eik", "Beuk", "Linde", "Wilg", "Es")


def held(number: int, method: Template = METHOD, **answers: Value) -> Session:
    written = {f"s.{name}": value for name, value in answers.items()}
    return a_session(
        id=SessionId(f"s-{number}"),
        template=method,
        status=Status.RELEASED,
        held_on=date(2026, 5, 1 + number),
        series=Prose(SERIES[number % len(SERIES)]),
        answers=written,
    )


def five(**changes: Any) -> list[Session]:  # noqa: ANN401 - any answer, or a method
    return [held(number, **changes) for number in range(5)]


def told(*sessions: Session, **more: int) -> YearOverview:
    desk = YearDesk(
        sessions=FakeSessions(*sessions),
        left=FakeLeftYears(),
        recogniser=FakeRecogniser(),
    )
    return desk.overview(2026, **more)


def calling(name: str, *places: int) -> Template:
    """Give the method with someone in the title, or in the options of these fields."""
    step = METHOD.steps[0]
    option = (Option(code="5-8", label=words(name)), Option(code="safe", label=words(name)))
    fields = tuple(
        replace(asked, options=option) if place in places else asked
        for place, asked in enumerate(step.fields)
    )
    title = METHOD.title if places else words(name)
    return replace(METHOD, title=title, steps=(replace(step, fields=fields),))


def test_the_closed_sessions_of_a_year_are_counted() -> None:
    overview = told(*five(group_size_band="9-12"))

    assert (overview.year, overview.held, overview.per_size) == (2026, 5, (0, 5))
    assert [each.name for each in overview.methods] == [METHOD.title]
    assert overview.methods[0].minutes_together == 50


@pytest.mark.parametrize(
    "changes",
    [
        {"status": Status.OPEN},
        {"status": Status.PLANNED},
        {"held_on": None},
        {"held_on": date(2025, 12, 31)},
        {"held_on": date(2027, 1, 1)},
    ],
)
def test_what_is_not_closed_or_not_of_the_year_does_not_count(changes: dict[str, Any]) -> None:
    other = replace(held(9), **changes)

    assert told(*five(), other) == told(*five())


def test_themes_of_a_session_and_of_its_lessons_count_once() -> None:
    leadership = Codes(("leadership",))
    overview = told(*five(themes=leadership, lessons=rows(a_lesson(), a_lesson())))

    assert [(each.name, each.held) for each in overview.themes] == [(words("keuze leadership"), 5)]


def test_a_method_is_called_as_in_its_latest_session() -> None:
    later = held(8, replace(METHOD, title=words("Nieuwe naam")))

    assert [each.name for each in told(later, *five()).methods] == [words("Nieuwe naam")]


def test_a_title_that_leads_to_someone_is_not_told() -> None:
    overview = told(*five(method=calling("Gesprek van Jeroen")))

    assert [(each.name, each.held) for each in overview.methods] == [(None, 5)]


def test_a_title_of_the_program_itself_is_told() -> None:
    method = calling("Gesprek van Jeroen")
    desk = YearDesk(
        sessions=FakeSessions(*five(method=method)),
        left=FakeLeftYears(),
        recogniser=FakeRecogniser(),
        known=(method.title,),
    )

    assert [each.name for each in desk.overview(2026).methods] == [method.title]


def test_an_option_that_leads_to_someone_is_not_told() -> None:
    overview = told(*five(method=calling("Groep van Jeroen", 0), group_size_band="5-8"))

    assert (overview.sizes, overview.per_size) == ((None,), (5,))


def test_slips_of_all_series_are_told() -> None:
    overview = told(*five(eval=TallySet({"safe": (1, 1, 2)})))

    assert [each.bands for each in overview.slips.sentences] == [(5, 5, 10)]


def test_a_sentence_that_leads_to_someone_is_left_out() -> None:
    method = calling("Jeroen luisterde", 3)

    assert told(*five(method=method, eval=TallySet({"safe": (1, 1, 2)}))).slips.sentences == ()


def test_a_raised_k_holds_for_sessions_and_slips() -> None:
    overview = told(*five(eval=TallySet({"safe": (1, 1, 2)})), fewest=6)

    assert (overview.fewest, overview.held, overview.slips.sentences) == (6, None, ())


def test_a_lowered_k_stays_what_it_was() -> None:
    assert told(*five()[:4], fewest=1).held is None
