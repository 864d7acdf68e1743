from __future__ import annotations

from datetime import date, timedelta

import pytest

from moreelberaad.application.agreements import Agreement, agreements_in, days_to_come
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.counts import Spread
from moreelberaad.domain.follow_ups import Collective
from moreelberaad.domain.values import Prose, Row
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.learning.agreements_listing import (
    Group,
    due_soon,
    listed,
    standing,
)
from moreelberaad.ui.viewmodels.learning.agreements_words import (
    about,
    collective_words,
    day_line,
    when,
)
from tests.builders import row
from tests.ui.viewmodels.learning.agreed import (
    BRIEFING,
    DONE,
    QUESTION,
    ROSTER,
    STOP,
    TODAY,
    a_closed_session,
    agreed,
)

DUTCH = Language("nl")


def of(bench: Workbench, *rows: Row, series: str = "Eik") -> list[Agreement]:
    return list(agreements_in((a_closed_session(bench, *rows, series=series),)))


def groups(agreements: list[Agreement], *, is_open: bool = True) -> dict[Group, list[Prose]]:
    found = listed(map(standing, agreements), TODAY, is_open=is_open)
    said = {(each.session, each.field, each.number): each.action for each in agreements}
    return {group: [said[place] for place in places] for group, places in found}


def test_what_goes_on_stands_in_three_groups_the_first_day_first(bench: Workbench) -> None:
    assert groups(of(bench)) == {
        Group.NOW: [Prose(BRIEFING), Prose(STOP)],
        Group.COMING: [Prose(ROSTER)],
        Group.UNDATED: [Prose(QUESTION)],
    }


def test_what_is_over_stands_apart_the_last_day_first(bench: Workbench) -> None:
    stopped = agreed("Gestopt", date(2026, 11, 20), "stopped")

    found = groups(of(bench, stopped, agreed(DONE, date(2026, 11, 1), "done")), is_open=False)

    assert found == {Group.OVER: [Prose("Gestopt"), Prose(DONE)]}


def test_without_a_day_to_look_back_it_counts_when_it_should_be_done(bench: Workbench) -> None:
    due = row(action=Prose("Iets"), due_date=TODAY + timedelta(days=3))

    assert list(groups(of(bench, due))) == [Group.COMING]
    assert day_line(DUTCH, of(bench, due)[0], TODAY) == "Klaar op 4 december"


@pytest.mark.parametrize(
    ("away", "is_told"), [(-61, False), (-60, True), (0, True), (7, True), (8, False)]
)
def test_start_tells_of_a_day_that_is_near(bench: Workbench, away: int, *, is_told: bool) -> None:
    near = agreed("Iets", TODAY + timedelta(days=away))

    assert bool(due_soon(of(bench, near), TODAY)) is is_told


def test_start_tells_of_nothing_that_is_over_or_has_no_day(bench: Workbench) -> None:
    assert not due_soon(of(bench, agreed("Iets", TODAY, "done"), agreed("Anders")), TODAY)


def test_a_calendar_gets_each_open_day_from_today_once(bench: Workbench) -> None:
    twice = of(bench) + of(bench)

    assert days_to_come(twice, TODAY) == (TODAY, date(2026, 12, 20))


@pytest.mark.parametrize(
    ("action", "told", "line"),
    [
        (STOP, "vandaag", "Terugblik 1 december"),
        (BRIEFING, "stond op 9 november", "Terugblik stond op 9 november"),
        (ROSTER, "20 december", "Terugblik 20 december"),
        (QUESTION, "kies een datum", ""),
        (DONE, "afgerond", "Terugblik 1 november"),
    ],
)
def test_the_day_is_told_without_blame(
    bench: Workbench, action: str, told: str, line: str
) -> None:
    found = next(each for each in of(bench) if each.action == Prose(action))

    assert when(DUTCH, found, TODAY) == told
    assert day_line(DUTCH, found, TODAY) == line


def test_another_year_is_written_with_the_day(bench: Workbench) -> None:
    (later,) = of(bench, agreed("Iets", date(2027, 1, 9)))

    assert when(DUTCH, later, TODAY) == "9 januari 2027"


@pytest.mark.parametrize(
    ("series", "told"),
    [
        ("Eik", "De planner · reeks Eik"),
        ("reeks Wilg", "De planner · reeks Wilg"),
        ("", "De planner"),
    ],
)
def test_role_and_series_stand_below_the_words(bench: Workbench, series: str, told: str) -> None:
    assert about(DUTCH, of(bench, series=series)[0]) == told


def test_a_role_that_lacks_is_said(bench: Workbench) -> None:
    (found,) = of(bench, row(action=Prose("Iets")), series="")

    assert about(DUTCH, found) == "Nog geen rol gekozen"


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        (None, "Nog niet geteld."),
        (Collective(spread=Spread.TOO_FEW), "Er zijn te weinig briefjes om iets te zeggen."),
        (Collective(spread=Spread.DIVIDED), "De groep is verdeeld."),
        (Collective(spread=Spread.MOST, option="agree"), "De meesten zijn het eens."),
        (
            Collective(spread=Spread.NEARLY_ALL, option="disagree"),
            "Bijna iedereen is het niet eens.",
        ),
    ],
)
def test_slips_are_told_in_words(seen: Collective | None, told: str) -> None:
    assert collective_words(DUTCH, seen) == told
