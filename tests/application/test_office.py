"""What an office fills in once, read from plain data that anyone may have written."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from moreelberaad.application.office import LONGEST_LINE, NO_OFFICE, Archive, Office, tidy_office

FILLED = Office(
    controller="Commandant van de dienst",
    retention="90 dagen, volgens de selectielijst",
    archive=Archive(creator="Dienst", source="Zaaksysteem"),
)


def test_what_was_filled_in_comes_back() -> None:
    assert tidy_office(asdict(FILLED)) == FILLED


@pytest.mark.parametrize("found", [{}, {"archive": 3}, {"controller": None, "nobody": "x"}])
def test_what_cannot_be_read_stays_blank(found: dict[str, object]) -> None:
    assert tidy_office(found) == NO_OFFICE


def test_a_line_is_one_line_and_not_too_long() -> None:
    office = tidy_office({"controller": "a\nb " + "x" * LONGEST_LINE})

    assert office.controller.startswith("a b x")
    assert len(office.controller) == LONGEST_LINE


@pytest.mark.parametrize("mark", ["<b>", "{{ x }}", "#x", "]]>", "\\u0020", "{term}", "=1+1"])
def test_marks_in_a_line_are_words(mark: str) -> None:
    assert tidy_office({"controller": f"a {mark}"}).controller == f"a {mark}"


def test_what_no_file_can_hold_is_left_out() -> None:
    office = tidy_office({"controller": "a\x00\ud800\u202eb\u2028c\r\nd"})

    assert office.controller == "ab c d"


def test_an_archive_tells_what_it_lacks() -> None:
    assert FILLED.archive.lacks == ("appraisal", "appraisal_list", "restriction")
