"""The calendar file, read back with a library that makes calendars."""

from __future__ import annotations

import re
from datetime import date
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from moreelberaad.adapters.exporting.follow_up_calendar import calendar_file
from moreelberaad.i18n import Language
from tests.methods import AGREEMENTS

from .composing import made
from .reading import MONTH, texts

DUTCH = Language("nl")
DAYS = (date(2027, 1, 15), date(2027, 3, 1), date(2027, 1, 15))
MAY_STAND = {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "CLASS", "TRANSP"}


def written(days: tuple[date, ...] = DAYS, language: Language = DUTCH, mark: str = "a") -> bytes:
    numbers = count(1)
    return calendar_file(days, language, MONTH, lambda: f"{mark}{next(numbers)}")


def events(content: bytes) -> list[dict[str, object]]:
    calendar = Calendar.from_ical(content)
    return [dict(event.items()) for event in calendar.walk("VEVENT")]


def test_each_day_stands_there_once_and_in_order() -> None:
    days = [event["DTSTART"].dt for event in events(written())]  # type: ignore[attr-defined]

    assert days == [date(2027, 1, 15), date(2027, 3, 1)]


@pytest.mark.parametrize(
    ("language", "summary"), [("nl", "Terugblik op afspraak"), ("en", "Follow-up of an agreement")]
)
def test_an_event_says_one_fixed_thing(language: str, summary: str) -> None:
    told = {str(event["SUMMARY"]) for event in events(written(language=Language(language)))}

    assert told == {summary}


def test_an_event_holds_nothing_else() -> None:
    for event in events(written()):
        assert set(event) == MAY_STAND


def test_every_event_has_an_id_of_its_own() -> None:
    assert [str(event["UID"]) for event in events(written())] == ["a1", "a2"]


def test_its_only_moment_is_the_first_day_of_the_month() -> None:
    assert set(re.findall(rb"\d{8}T\w*", written())) == {b"20261101T000000Z"}


def test_no_word_of_an_agreement_stands_in_it() -> None:
    document = made(AGREEMENTS)
    (section,) = (sheet.sections[0] for sheet in document.sheets[:1])
    words = {word.lower() for text in texts(section) for word in re.findall(r"[^\W\d]{4,}", text)}

    assert words
    read = {word.lower() for word in re.findall(r"[^\W\d]{4,}", written().decode())}
    assert read & (words - {"terugblik", "afspraak"}) == set()


@given(
    st.lists(st.dates(), min_size=1, max_size=5),
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=90),
)
def test_any_id_keeps_lines_short_and_whole(days: list[date], mark: str) -> None:
    content = written(tuple(days), mark=f"{mark}é")
    lines = content.split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert lines[-1] == b""
    assert not re.search(rb"[^\r]\n|\r[^\n]", content)
