from __future__ import annotations

import pytest
import regex

from moreelberaad import assets
from moreelberaad.adapters.anonymising.recognisers import (
    Recogniser,
    compiled,
    read_lists,
    read_tables,
)
from moreelberaad.domain.findings import TRACES

_FOLDER = assets.folder("resources") / "recognisers"
_ALL = compiled(read_tables(_FOLDER), read_lists(_FOLDER))

every_recogniser = pytest.mark.parametrize(
    "recogniser", _ALL, ids=[f"{each.label}-{each.reason}-{each.tier}" for each in _ALL]
)


@every_recogniser
def test_a_pattern_finds_its_own_examples(recogniser: Recogniser) -> None:
    assert len(recogniser.hits) >= 2
    assert all(any(recogniser.find(text)) for text in recogniser.hits)


@every_recogniser
def test_a_pattern_leaves_its_counterexamples_alone(recogniser: Recogniser) -> None:
    assert len(recogniser.misses) >= 2
    assert [hit for text in recogniser.misses for hit in recogniser.find(text)] == []


@every_recogniser
def test_only_traces_go_without_a_replacement(recogniser: Recogniser) -> None:
    assert bool(recogniser.suggestions) is (recogniser.label not in TRACES)


@every_recogniser
def test_a_reason_is_a_code(recogniser: Recogniser) -> None:
    assert regex.fullmatch("[a-z]+(_[a-z]+)*", recogniser.reason)


def test_all_word_lists_are_in_use() -> None:
    patterns = "".join(path.read_text("utf-8") for path in _FOLDER.glob("*.toml"))
    by_names = {
        *("abbreviations", "allowed", "common", "first_names", "first_names_in_capitals"),
        *("informal", "names_among_common", "names_before_english_words", "names_before_words"),
        *("names_first", "names_last", "names_with_infix", "nickname_words", "ordinary_en"),
        *("ordinary_nl", "particles", "person_cues", "places_nl", "places_world", "sayings"),
        *("title_abbreviations", "titles", "doings", "doings_of_more", "doings_of_things"),
        *("states_of_people", "virtues", "bodies"),
    }

    unused = {name for name in read_lists(_FOLDER) if rf"\L<{name}>" not in patterns}

    assert unused == by_names


def test_a_line_with_a_hash_is_no_word() -> None:
    assert not any("#" in word for words in read_lists(_FOLDER).values() for word in words)
