"""The method as a session keeps it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.templates import snapshot
from moreelberaad.domain.template import Kind, Template

from .builders import DATA, a_field, a_method, a_step, library, read

WORDS = st.text(min_size=1, max_size=40)
METHODS = {
    **{method.id: method for method in library().all()},
    "every_kind": library().check(DATA / "every_kind.toml"),
}


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_a_snapshot_gives_the_same_method_back(method: Template) -> None:
    assert snapshot.from_text(snapshot.to_text(method)) == method


@settings(max_examples=50)
@given(title=WORDS, label=WORDS, english=WORDS, question=WORDS, people=st.integers(1, 99))
def test_a_snapshot_keeps_any_words(
    title: str, label: str, english: str, question: str, people: int
) -> None:
    step = a_step(a_field(label=label), questions=[question])
    method = read(
        a_method(step, title=title, group_size=[1, people]),
        {"step": {"s1": {"questions": [english]}}},
    )

    assert snapshot.from_text(snapshot.to_text(method)) == method


@settings(max_examples=30)
@given(kind=st.sampled_from(Kind), keep=st.sampled_from(["transient", "notes", "export"]))
def test_a_snapshot_keeps_a_field_of_any_kind(kind: Kind, keep: str) -> None:
    options = {"options": "supports", "points": ["1"]}
    columns = {"column": [{"id": "words", "kind": "line", "label": "Woorden"}]}
    method = read(a_method(a_step(a_field(kind=kind.value, keep=keep) | options | columns)))

    assert snapshot.from_text(snapshot.to_text(method)) == method


def test_one_method_is_always_written_down_alike() -> None:
    first, second = (library().check(DATA / "every_kind.toml") for _ in range(2))

    assert snapshot.to_text(first) == snapshot.to_text(second)


def test_a_snapshot_holds_all_languages_and_the_blocks_written_out() -> None:
    text = snapshot.to_text(METHODS["every_kind"])

    assert "Every kind" in text
    assert "What must go or change?" not in text
    assert "Is there anything in the notes" in text


def test_a_snapshot_from_before_words_were_offered_is_read() -> None:
    offered = a_step(a_field(suggest="values"))
    text = snapshot.to_text(read(a_method(offered)))
    older = text.replace(', "suggest": "values"', "")

    assert snapshot.from_text(older) == read(a_method(a_step(a_field())))
