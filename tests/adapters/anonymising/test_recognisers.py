"""Every pattern of the data files against what stands beside it."""

from __future__ import annotations

import regex

from moreelberaad import assets
from moreelberaad.adapters.anonymising.recognisers import Recogniser
from moreelberaad.domain.findings import TRACES
from tests.the_check import its_lists, the_check

_FOLDER = assets.folder("resources") / "recognisers"
_ALL = the_check().recognisers


def _name(recogniser: Recogniser) -> str:
    return f"{recogniser.label}-{recogniser.reason}-{recogniser.tier}"


def _marked(recogniser: Recogniser, text: str) -> bool:
    return any(True for _ in recogniser.find(text))


def test_a_pattern_has_examples_and_counterexamples() -> None:
    assert _ALL
    assert [_name(each) for each in _ALL if len(each.hits) < 2 or len(each.misses) < 2] == []


def test_a_pattern_finds_its_own_examples() -> None:
    missed = [
        (_name(each), text) for each in _ALL for text in each.hits if not _marked(each, text)
    ]

    assert not missed, "\n".join(map(str, missed))


def test_a_pattern_leaves_its_counterexamples_alone() -> None:
    found = [(_name(each), text) for each in _ALL for text in each.misses if _marked(each, text)]

    assert not found, "\n".join(map(str, found))


def test_only_traces_go_without_a_replacement() -> None:
    wrong = [each for each in _ALL if bool(each.suggestions) is (each.label in TRACES)]

    assert [_name(each) for each in wrong] == []


def test_a_reason_is_a_code() -> None:
    reasons = {each.reason for each in _ALL}

    assert {each for each in reasons if not regex.fullmatch("[a-z]+(_[a-z]+)*", each)} == set()


def test_all_word_lists_are_in_use() -> None:
    patterns = "".join(path.read_text("utf-8") for path in _FOLDER.glob("*.toml"))
    by_names = {
        *("abbreviations", "allowed", "common", "first_names", "first_names_in_capitals"),
        *("informal", "names_among_common", "names_before_english_words", "names_before_words"),
        *("names_first", "names_last", "names_with_infix", "nickname_words", "ordinary_en"),
        *("ordinary_nl", "particles", "person_cues", "places_world", "sayings"),
        *("title_abbreviations", "titles", "doings", "doings_of_more", "doings_of_things"),
        *("states_of_people", "virtues", "bodies", "undeclined", "trades_and_animals"),
        *("clause_heads", "subordinating", "behind_subjects", "inverted", "before_inverted"),
        *("before_verbs", "no_diminutives", "before_names", "calls", "reached", "belongings"),
        *("verbs_behind_objects", "doings_to_people", "done_to_people", "told_to_people"),
        *("greetings", "kin"),
    }

    unused = {name for name in its_lists() if rf"\L<{name}>" not in patterns}

    assert unused == by_names


def test_a_line_with_a_hash_is_no_word() -> None:
    assert not any("#" in word for words in its_lists().values() for word in words)
