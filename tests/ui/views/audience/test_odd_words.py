from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from moreelberaad.domain.frames import Frame, Head, Question, ReadBackFrame
from moreelberaad.domain.template import Kind, Text
from moreelberaad.domain.values import Prose, Record
from moreelberaad.ui.views.audience.widths import shared
from tests.builders import lines, row, rows
from tests.methods import a_field

from .frames import PVN, a_step_frame, shown
from .measuring import SIZES, all_words, letters, outside, over_each_other, pages_of

pytestmark = pytest.mark.usefixtures("look")
FEW = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
SIGNS = st.one_of(
    st.characters(max_codepoint=0x24F), st.sampled_from("…’“”–\u00ad\u200b\u2028\u0301🙂שم漢")
)
"""What a keyboard here gives, and some of what may be pasted."""
WORDS = st.text(SIGNS, max_size=300)
LONG = st.text(st.sampled_from("abc déï-_/\n"), max_size=2500)
ODD = st.one_of(WORDS, LONG)
SCREEN = st.sampled_from(SIZES)


def wrong(frame: Frame, size: QSize) -> list[Any]:
    pages = pages_of(frame, size)
    return [each for page in pages for each in (*outside(page), *over_each_other(page))]


@FEW
@given(ODD, ODD, ODD, SCREEN)
def test_any_question_stays_on_the_page(asked: str, option: str, harm: str, size: QSize) -> None:
    record = Record({"option_a": Prose(option), "harm_a": Prose(harm), "option_b": Prose(harm)})
    frame = a_step_frame(question=Question(words=Prose(asked), dilemma=record))
    assert not wrong(frame, size)


@FEW
@given(st.lists(st.tuples(ODD, WORDS, WORDS), max_size=9), SCREEN)
def test_any_table_stays_on_the_page(cells: list[tuple[str, str, str]], size: QSize) -> None:
    table = rows(
        *(
            row(perspective=Prose(one), value=Prose(two), norm=Prose(three), supports="both")
            for one, two, three in cells
        )
    )
    assert not wrong(a_step_frame(shown(PVN, table)), size)


@FEW
@given(ODD, st.lists(ODD, max_size=12), SCREEN)
def test_any_prose_and_list_stay_on_the_page(prose: str, items: list[str], size: QSize) -> None:
    case = shown(a_field("case", Kind.PROSE), Prose(prose), "Casus")
    facts = shown(a_field("facts", Kind.LIST), lines(*items), "Feiten")
    assert not wrong(ReadBackFrame(pieces=(case, facts)), size)


@FEW
@given(st.text(st.sampled_from("abc déï-\n"), max_size=2500), SCREEN)
def test_no_sign_is_lost(prose: str, size: QSize) -> None:
    case = shown(a_field("case", Kind.PROSE), Prose(prose), "Casus")
    said = letters(all_words(pages_of(ReadBackFrame(pieces=(case,)), size)).split("Casus")[-1])
    assert _without_marks(prose) in _without_marks(said)


@FEW
@given(WORDS, WORDS, WORDS, SCREEN)
def test_any_title_and_question_that_is_asked_stay_on_the_page(
    title: str, header: str, prompt: str, size: QSize
) -> None:
    head = Head(number=1, steps=9, title=Text({"nl": title}), header=Text({"nl": header}))
    assert not wrong(a_step_frame(head=head, prompt=Text({"nl": prompt})), size)


@given(st.lists(st.floats(1, 4000), min_size=1, max_size=8), st.floats(200, 4000))
def test_columns_fill_the_room_and_no_more(wanted: list[float], room: float) -> None:
    widths = shared(wanted, room)
    assert sum(widths) <= room + 0.01
    assert len(widths) == len(wanted)


def _without_marks(text: str) -> str:
    return letters(text).replace("-", "")
