from __future__ import annotations

import json
import logging
import pprint
import traceback
from collections.abc import Callable

import pytest

from moreelberaad.domain.values import Codes, Lines, Prose, Record, Rows, Tally
from tests.builders import a_finding, a_hit, a_place, a_session, lines, row, rows, tally

SECRET = "Jeroen reed te hard"
NOTE = Prose(SECRET)


@pytest.mark.parametrize(
    "show",
    [
        repr,
        str,
        pprint.pformat,
        "{}".format,
        "{!r}".format,
        "%s".__mod__,
        lambda note: f"{note}",
        lambda note: f"{note!r}",
    ],
)
def test_prose_hides_itself_however_it_is_shown(show: Callable[[Prose], str]) -> None:
    assert show(NOTE) == "Prose(…)"


@pytest.mark.parametrize(
    "holder",
    [
        lines(SECRET),
        row(text=NOTE),
        rows(row(text=NOTE)),
        Record({"option_a": NOTE}),
        a_session(title=NOTE, series=NOTE),
        a_finding(1, a_place("talk.facts"), a_hit(0, 6), SECRET),
    ],
)
def test_what_holds_prose_hides_it_too(holder: object) -> None:
    assert SECRET not in repr(holder) + str(holder) + pprint.pformat(holder)


def test_an_exception_that_carries_prose_does_not_tell_it() -> None:
    fault = ValueError(NOTE, lines(SECRET))

    assert SECRET not in "".join(traceback.format_exception(fault)) + str(fault) + repr(fault)


def test_a_log_line_does_not_tell_prose(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("test").warning("saved %s %r", NOTE, NOTE)

    assert SECRET not in caplog.text


def test_prose_refuses_to_be_padded_and_does_not_tell_its_words() -> None:
    with pytest.raises(TypeError) as fault:
        format(NOTE, ">40")

    assert SECRET not in str(fault.value)


def test_prose_cannot_become_json_by_accident() -> None:
    with pytest.raises(TypeError) as fault:
        json.dumps({"note": NOTE})

    assert SECRET not in str(fault.value)


def test_the_name_behind_a_hit_is_not_shown() -> None:
    assert "bouazza" not in repr(a_hit(0, 6, entity="bouazza"))


@pytest.mark.parametrize(("words", "is_filled"), [("", False), (" \n", False), ("a", True)])
def test_prose_of_white_space_alone_counts_as_empty(words: str, *, is_filled: bool) -> None:
    assert bool(Prose(words)) is is_filled


def test_a_row_gives_the_words_of_a_cell_and_nothing_for_what_holds_none() -> None:
    made = row(text=Prose("woord"), chosen=True)

    assert (made.text("text"), made.text("chosen"), made.text("absent")) == ("woord", "", "")


def test_a_record_gives_the_words_of_a_line_and_nothing_for_an_empty_one() -> None:
    made = Record({"output": Prose("rust")})

    assert (made.text("output"), made.text("impact")) == ("rust", "")


def test_a_value_does_not_change_with_the_mapping_it_was_made_from() -> None:
    counts = {"A": 1}
    made = Tally(counts)

    counts["A"] = 2

    assert made == tally(A=1)


def test_values_with_the_same_contents_are_equal() -> None:
    assert lines("a") == Lines((Prose("a"),))
    assert Rows((row(text=Prose("a"), codes=Codes(("x",))),)) == rows(
        row(codes=Codes(("x",)), text=Prose("a"))
    )
