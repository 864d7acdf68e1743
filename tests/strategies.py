"""What hypothesis may write in a field, and whole sessions of it."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from hypothesis import strategies as st

from moreelberaad.domain.lessons import LessonText
from moreelberaad.domain.plain import DILEMMA_LINES, MOST_VOICES
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Column, Field, Kind, Option, Template
from moreelberaad.domain.text import one_line, tidy
from moreelberaad.domain.values import (
    Cell,
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)

from .builders import a_session
from .methods import METHOD

Strategy = st.SearchStrategy

raw_texts: Strategy[str] = st.text(max_size=40)
line_texts: Strategy[Prose] = raw_texts.map(one_line).map(Prose)
filled_lines: Strategy[Prose] = line_texts.filter(bool)
prose_texts: Strategy[Prose] = raw_texts.map(lambda text: Prose(tidy(text).strip()))
voices: Strategy[int] = st.integers(0, MOST_VOICES)
days: Strategy[date] = st.dates(date(2000, 1, 1), date(2100, 1, 1))
tallies: Strategy[Tally] = st.dictionaries(
    st.sampled_from(["A", "B", "alternative"]), st.integers(0, 30)
).map(Tally)


def values(asked: Field) -> Strategy[Value]:
    """Give anything that can be an answer of this field."""
    match asked.kind:
        case Kind.LIST:
            return st.lists(filled_lines, max_size=4).map(lambda items: Lines(tuple(items)))
        case Kind.DILEMMA:
            return _records(DILEMMA_LINES)
        case Kind.RECORD:
            return _records(tuple(column.id for column in asked.columns))
        case Kind.TABLE | Kind.AGREEMENTS | Kind.LESSONS:
            return st.lists(_rows(asked), max_size=4).map(lambda items: Rows(tuple(items)))
        case Kind.TALLY:
            return st.dictionaries(_codes(asked.options), voices).map(Tally)
        case Kind.TALLY_SET:
            counts = st.tuples(*(voices for _ in asked.points))
            return st.dictionaries(_codes(asked.options), counts).map(TallySet)
        case _:
            return cells(asked)


def cells(asked: Field | Column) -> Strategy[Cell]:
    """Give anything that fits in one cell."""
    match asked.kind:
        case Kind.LINE | Kind.ROLE:
            return line_texts
        case Kind.PROSE:
            return prose_texts
        case Kind.CHECK:
            return st.booleans()
        case Kind.CHOICE:
            return _codes(asked.options)
        case Kind.CHOICES:
            return st.sets(_codes(asked.options)).map(lambda found: _in_order(asked, found))
        case Kind.DATE:
            return days
        case Kind.SCALE:
            return st.integers(asked.low, asked.high)
        case Kind.CARD:
            return st.from_regex(r"[a-z]{1,8}-[0-9]{1,3}", fullmatch=True)
        case (
            Kind.LIST
            | Kind.DILEMMA
            | Kind.RECORD
            | Kind.TABLE
            | Kind.TALLY
            | Kind.TALLY_SET
            | Kind.AGREEMENTS
            | Kind.LESSONS
        ):
            raise AssertionError(asked.kind)
        case _:
            assert_never(asked.kind)


def sessions(template: Template = METHOD) -> Strategy[Session]:
    """Give open sessions of a method in which anything may have been answered."""
    answers = st.fixed_dictionaries(
        {}, optional={name: values(asked) for name, asked in template.fields()}
    )
    return st.builds(
        lambda title, written: a_session(template=template, title=title, answers=written),
        filled_lines,
        answers,
    )


def lesson_texts() -> Strategy[LessonText]:
    """Give what lessons may say."""
    words = st.lists(filled_lines.map(lambda line: line.plain), max_size=3).map(tuple)
    return st.builds(
        LessonText,
        lesson=prose_texts,
        applies_when=prose_texts,
        question=prose_texts,
        harm_b=prose_texts,
        cost=prose_texts,
        themes=words,
        values=words,
        contexts=st.lists(st.sampled_from(Readers), unique=True).map(tuple),
    )


def _codes(options: tuple[Option, ...]) -> Strategy[str]:
    return st.sampled_from([option.code for option in options])


def _in_order(asked: Field | Column, found: set[str]) -> Codes:
    return Codes(tuple(option.code for option in asked.options if option.code in found))


def _records(names: tuple[str, ...]) -> Strategy[Record]:
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, line_texts)).map(Record)


def _rows(asked: Field) -> Strategy[Row]:
    columns = {column.id: cells(column) for column in asked.columns}
    return st.fixed_dictionaries({}, optional=columns).map(Row)
