from __future__ import annotations

import json
import tomllib
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import LONGEST_TEXT, read_value, to_plain
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.values import Codes, Prose, Tally, TallySet, Value
from tests.builders import key, lines
from tests.methods import METHOD, a_column, a_field, options
from tests.strategies import values

FIELDS = dict(METHOD.fields())
ROW: dict[str, Any] = {
    "columns": (a_column("text"), a_column("size", kind=Kind.SCALE, low=1, high=3))
}
TABLE = a_field("t", Kind.TABLE, **ROW)
AB: dict[str, Any] = {"options": options("A", "B")}
SET = a_field("s", Kind.TALLY_SET, points=("1", "2"), **AB)


def read(asked: Field, data: object) -> tuple[Value | None, list[tuple[str, str]]]:
    mistakes = Mistakes()
    value = read_value(asked, data, "x", mistakes)
    try:
        mistakes.raise_if_any()
    except InputRejected as fault:
        return value, [(mistake.path, mistake.code) for mistake in fault.mistakes]
    return value, []


def test_the_method_of_these_tests_has_a_field_of_every_kind() -> None:
    assert {asked.kind for asked in FIELDS.values()} == set(Kind)


@pytest.mark.parametrize("name", FIELDS)
@given(data=st.data())
def test_reading_back_what_was_written_gives_the_same_answer(
    name: str, data: st.DataObject
) -> None:
    asked = FIELDS[key(name)]
    value = data.draw(values(asked))

    assert read(asked, json.loads(json.dumps(to_plain(value)))) == (value, [])


def mistaken(kind: Kind, data: object, code: str, *at: str, **changes: Any) -> Any:  # noqa: ANN401 - a row of a table
    return pytest.param(
        a_field("f", kind, **changes), data, (*at, "x")[0], code, id=f"{kind} {code}"
    )


@pytest.mark.parametrize(
    ("asked", "data", "path", "code"),
    [
        mistaken(Kind.LINE, 5, "expected_str"),
        mistaken(Kind.PROSE, ["a"], "expected_str"),
        mistaken(Kind.PROSE, "a" * (LONGEST_TEXT + 1), "too_long"),
        mistaken(Kind.LIST, "a", "expected_list"),
        mistaken(Kind.LIST, ["a", 5], "expected_str", "x[2]"),
        mistaken(Kind.CHECK, 1, "expected_bool"),
        mistaken(Kind.CHOICE, "C", "unknown_code", **AB),
        mistaken(Kind.CHOICE, 5, "expected_str", **AB),
        mistaken(Kind.CHOICES, "A", "expected_list", **AB),
        mistaken(Kind.CHOICES, ["A", "C"], "unknown_code", "x[2]", **AB),
        mistaken(Kind.DATE, "morgen", "expected_date"),
        mistaken(Kind.DATE, datetime(2026, 1, 1, 12, 30), "expected_date"),  # noqa: DTZ001 - as TOML gives it
        mistaken(Kind.SCALE, 6, "expected_number"),
        mistaken(Kind.SCALE, data=True, code="expected_number"),
        mistaken(Kind.CARD, 6, "expected_str"),
        mistaken(Kind.DILEMMA, [], "expected_dict"),
        mistaken(Kind.DILEMMA, {"option_c": "a"}, "unknown_column", "x.option_c"),
        mistaken(Kind.DILEMMA, {"option_a": 5}, "expected_str", "x.option_a"),
        mistaken(Kind.TABLE, {}, "expected_list", **ROW),
        mistaken(Kind.TABLE, ["a"], "expected_dict", "x[1]", **ROW),
        mistaken(Kind.TABLE, [{"who": "a"}], "unknown_column", "x[1].who", **ROW),
        mistaken(Kind.TABLE, [{}, {"size": 9}], "expected_number", "x[2].size", **ROW),
        mistaken(Kind.TALLY, [], "expected_dict", **AB),
        mistaken(Kind.TALLY, {"C": 1}, "unknown_code", "x.C", **AB),
        mistaken(Kind.TALLY, {"A": -1}, "expected_number", "x.A", **AB),
        mistaken(Kind.TALLY_SET, [], "expected_dict", points=("1",), **AB),
        mistaken(Kind.TALLY_SET, {"C": [1]}, "unknown_code", "x.C", points=("1",), **AB),
        mistaken(Kind.TALLY_SET, {"A": [1, 2]}, "expected_counts", "x.A", points=("1",), **AB),
        mistaken(Kind.TALLY_SET, {"A": [-1]}, "expected_number", "x.A[1]", points=("1",), **AB),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(
    asked: Field, data: object, path: str, code: str
) -> None:
    assert read(asked, data)[1] == [(path, code)]


def test_every_mistake_of_a_table_is_told_at_once() -> None:
    found = read(TABLE, [{"text": 1, "size": 9}, {"who": ""}])[1]

    assert [path for path, _ in found] == ["x[1].text", "x[1].size", "x[2].who"]


def test_a_mistake_is_told_once() -> None:
    mistakes = Mistakes()
    mistakes.add("x", "missing")
    mistakes.add("x", "missing")

    with pytest.raises(InputRejected) as fault:
        mistakes.raise_if_any()

    assert fault.value.mistakes == (Mistake("x", "missing"),)


def test_a_choice_may_be_written_as_people_see_it() -> None:
    assert read(a_field("f", Kind.CHOICE, **AB), " Keuze B ") == ("B", [])


def test_choices_stand_in_the_order_of_the_list_and_once() -> None:
    assert read(a_field("f", Kind.CHOICES, **AB), ["B", "A", "B"]) == (Codes(("A", "B")), [])


def test_a_date_may_be_a_date_of_toml() -> None:
    day = tomllib.loads("day = 2026-12-01")["day"]

    assert read(a_field("f", Kind.DATE), day) == (date(2026, 12, 1), [])


def test_empty_lines_of_a_list_go() -> None:
    assert read(a_field("f", Kind.LIST), ["a", "  ", "b"]) == (lines("a", "b"), [])


def test_a_line_is_folded_and_prose_keeps_its_paragraphs() -> None:
    assert read(a_field("f", Kind.LINE), " a\nb ") == (Prose("a b"), [])
    assert read(a_field("f", Kind.PROSE), " a\r\n\r\nb\n") == (Prose("a\n\nb"), [])


def test_the_cells_of_a_row_stand_in_the_order_of_the_columns() -> None:
    value, _ = read(TABLE, [{"size": 2, "text": "a"}])

    assert value is not None
    assert list(to_plain(value)[0].items()) == [("text", "a"), ("size", 2)]


def test_an_option_counted_twice_is_a_mistake() -> None:
    asked = a_field("f", Kind.TALLY, **AB)

    assert read(asked, {"A": 2, "keuze a": 3}) == (Tally({"A": 2}), [("x.keuze a", "twice")])


def test_a_text_that_grows_when_it_is_cleaned_is_measured_afterwards() -> None:
    asked = a_field("f", Kind.PROSE)

    assert read(asked, "\u0958" * 600_000) == (None, [("x", "too_long")])


def test_counts_may_be_named_by_their_points() -> None:
    assert read(SET, {"A": {"2": 4}}) == (TallySet({"A": (0, 4)}), [])


def test_a_set_of_one_may_leave_out_its_name() -> None:
    overall = FIELDS[key("closing.overall")]

    assert read(overall, {"6-10": 4}) == (TallySet({"mark": (0, 4)}), [])


def test_an_empty_set_of_one_stays_empty() -> None:
    assert read(FIELDS[key("closing.overall")], {}) == (TallySet({}), [])


def test_a_long_name_in_a_file_is_cut_in_the_message() -> None:
    found = read(a_field("f", Kind.DILEMMA), {"a" * 100: "b"})[1]

    assert found == [("x." + "a" * 40, "unknown_column")]
