"""How the methods speak: short Dutch sentences, without shouting, to a gespreksleider."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from moreelberaad.adapters.system.files import read_toml
from moreelberaad.domain.template import Template
from moreelberaad.domain.text import sentences
from tests.adapters.templates.builders import BUILT_IN
from tests.architecture.test_languages import a_method_of_everything, texts
from tests.built_in.methods import BLOCKS, NAMES, method

MOST_WORDS = 20
EVERYTHING = [pytest.param(method(name), id=name) for name in NAMES]
EVERYTHING += [pytest.param(a_method_of_everything(), id="blocks")]
of_all = pytest.mark.parametrize("asked", EVERYTHING)


def said(asked: Template, language: str) -> Iterator[str]:
    return (text.get(language) for _, text in texts(asked) if text.words)


def to_the_room() -> Iterator[str]:
    for name in NAMES:
        for step in method(name).all_steps():
            yield from (step.purpose.get("nl"), step.room.get("nl"))
    for block in BLOCKS:
        data = read_toml(BUILT_IN / "blocks" / f"{block}.toml")
        yield from (str(data.get(part, "")) for part in ("purpose", "room"))


def test_a_purpose_and_what_the_room_sees_have_no_long_sentence() -> None:
    each_sentence = (text[start:end] for text in to_the_room() for start, end in sentences(text))

    assert [each for each in each_sentence if len(each.split()) > MOST_WORDS] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_step_has_a_purpose_and_words_for_the_room_and_ways_out(name: str) -> None:
    lacking = [
        step.id
        for step in method(name).steps
        if not all((step.purpose.words, step.room.words, step.questions, step.stuck))
    ]

    assert lacking == []


@of_all
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_shouted(asked: Template, language: str) -> None:
    assert [each for each in said(asked, language) if "!" in each] == []


@of_all
def test_in_dutch_it_is_a_gespreksleider_who_leads(asked: Template) -> None:
    assert [each for each in said(asked, "nl") if "facilitator" in each.casefold()] == []


@of_all
def test_an_english_text_is_no_copy_of_a_dutch_sentence(asked: Template) -> None:
    copied = [
        text.get("nl")
        for _, text in texts(asked)
        if len(text.get("nl").split()) > 3 and text.get("nl") == text.get("en")
    ]

    assert copied == []


@of_all
def test_an_english_text_has_as_many_sentences_as_the_dutch_one(asked: Template) -> None:
    uneven = [
        path
        for path, text in texts(asked)
        if len({len(list(sentences(text.get(language)))) for language in ("nl", "en")}) > 1
    ]

    assert uneven == []
