from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from moreelberaad.domain.text import first_clause, one_line, sentences, tidy
from tests.strategies import raw_texts


@pytest.mark.parametrize(
    ("raw", "tidied"),
    [
        ("e\u0301e\u0301n", "één"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b\x1b[0m", "ab[0m"),
        ("e\x00\u0301", "é"),
        ("\ud800x\ue000y\U000e0fffz", "xyz"),
        ("tab\tblijft", "tab\tblijft"),
        ("👩\u200d🚒", "👩\u200d🚒"),
    ],
)
def test_text_is_made_safe_to_keep(raw: str, tidied: str) -> None:
    assert tidy(raw) == tidied


@given(raw_texts)
def test_tidying_twice_is_tidying_once(raw: str) -> None:
    assert tidy(tidy(raw)) == tidy(raw)
    assert one_line(one_line(raw)) == one_line(raw)


@given(raw_texts)
def test_tidied_text_is_composed_and_holds_no_control_characters(raw: str) -> None:
    tidied = tidy(raw)

    assert unicodedata.is_normalized("NFC", tidied)
    assert all(sign in "\n\t" or unicodedata.category(sign) != "Cc" for sign in tidied)


@pytest.mark.parametrize(
    ("raw", "folded"),
    [("  a\n\n b\t c ", "a b c"), ("", ""), ("a\u2028b\u00a0c", "a b c")],
)
def test_one_line_folds_all_white_space(raw: str, folded: str) -> None:
    assert one_line(raw) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("  \n ", []),
        ("Een. Twee!", ["Een.", "Twee!"]),
        ("Eerste regel\ntweede regel", ["Eerste regel", "tweede regel"]),
        ("Zij zei: “stop.” Toen niets…", ["Zij zei: “stop.”", "Toen niets…"]),
        ("Om 3.5 km", ["Om 3.5 km"]),
        ("A. A. A.", ["A.", "A.", "A."]),
        ("Bij o.a. de adj. thuis. Wij ook.", ["Bij o.a. de adj. thuis.", "Wij ook."]),
        ("Nr. 5 stopt.  “Nee.”", ["Nr.", "5 stopt.", "“Nee.”"]),
    ],
)
def test_sentences_are_found(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == found


def test_a_long_run_of_full_stops_is_read_in_one_go() -> None:
    assert list(sentences("." * 200_000 + "x")) == [(0, 200_001)]


@given(raw_texts)
def test_sentences_cover_every_sign_that_is_not_white_space_once(raw: str) -> None:
    bounds = list(sentences(raw))
    joined = "".join(raw[start:end] for start, end in bounds)

    assert "".join(joined.split()) == "".join(raw.split())
    assert bounds == sorted(bounds)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Wie moe is, stopt: spreek dat af.", "Wie moe is, stopt"),
        ("Begin op tijd; eindig op tijd", "Begin op tijd"),
        ("Begin op tijd. Eindig ook.", "Begin op tijd"),
        ("Plan bij o.a. ritten rust. Altijd.", "Plan bij o.a. ritten rust"),
        ("  Om 12:30 uur rust ", "Om 12:30 uur rust"),
        ("", ""),
    ],
)
def test_the_first_clause_of_a_lesson_is_its_title(sentence: str, title: str) -> None:
    assert first_clause(sentence) == title


def test_a_text_is_never_shown_in_another_order_than_it_has() -> None:
    assert tidy("a\u202eb\u2066c") == "abc"
