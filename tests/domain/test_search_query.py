from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.search import Facet, Filter, FoundKind, Query, Term, Word
from moreelberaad.domain.search_query import (
    Hint,
    PartKind,
    QueryWords,
    marks_in,
    parse,
    with_filter,
    without_part,
)

WORDS = QueryWords(
    names={"thema": Facet.THEME, "status": Facet.STATUS, "uit": Facet.SOURCES},
    labels={
        Facet.THEME: (
            ("physical_safety", "fysieke veiligheid"),
            ("social_safety", "sociale veiligheid"),
            ("integrity", "integriteit"),
        ),
        Facet.STATUS: (("validated", "gevalideerd"), ("withdrawn", "ingetrokken")),
    },
    either=frozenset({"of"}),
)
PHYSICAL = Filter(facet=Facet.THEME, code="physical_safety")
VALIDATED = Filter(facet=Facet.STATUS, code="validated")


def word(text: str, *, exact: bool = False, without: bool = False) -> Word:
    return Word(text=text, is_exact=exact, is_without=without)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("", []),
        ("rust plan", [(word("rust"),), (word("plan"),)]),
        ('"eigen schuld"', [(word("eigen schuld", exact=True),)]),
        ('"nog niet dicht', [(word("nog niet dicht", exact=True),)]),
        ("-uitzending", [(word("uitzending", without=True),)]),
        ('-"op uitzending"', [(word("op uitzending", exact=True, without=True),)]),
        ("moe of rust plan", [(word("moe"), word("rust")), (word("plan"),)]),
        ("moe of rust of slaap", [(word("moe"), word("rust"), word("slaap"))]),
        ("of rust of", [(word("of"),), (word("rust"),), (word("of"),)]),
        ('thema:"fysieke veiligheid"', [(PHYSICAL,)]),
        ("Thema:FYSIEKE", [(PHYSICAL,)]),
        ("thema:physical_safety", [(PHYSICAL,)]),
        ("status:geval rust", [(VALIDATED,), (word("rust"),)]),
        (
            "-status:gevalideerd",
            [(Filter(facet=Facet.STATUS, code="validated", is_without=True),)],
        ),
        ("moe of thema:integriteit", [(word("moe"), Filter(facet=Facet.THEME, code="integrity"))]),
        ("- ! ''", []),
        ("moe of !", [(word("moe"),)]),
        ("! of moe", [(word("moe"),)]),
    ],
)
def test_a_query_says_what_was_typed(text: str, groups: list[tuple[Term, ...]]) -> None:
    assert parse(text, WORDS).query == Query(groups=tuple(groups))


@pytest.mark.parametrize(
    ("text", "term", "hint"),
    [
        ("thema:rust", word("rust"), Hint(name="thema", value="rust", facet=Facet.THEME)),
        ("thema:x", word("x"), Hint(name="thema", value="x", facet=Facet.THEME)),
        ("kleur:blauw", word("kleur blauw"), Hint(name="kleur", value="blauw")),
        ("-uit:9", word("9", without=True), Hint(name="uit", value="9", facet=Facet.SOURCES)),
    ],
)
def test_a_wrong_filter_is_sought_as_words_with_a_hint(text: str, term: Word, hint: Hint) -> None:
    parsed = parse(text, WORDS)

    assert parsed.query.groups == ((term,),)
    assert parsed.hints == (hint,)
    assert [part.kind for part in parsed.parts] == [PartKind.WRONG_FILTER]


def test_a_filter_that_is_still_typed_gives_no_hint() -> None:
    parsed = parse("status:", WORDS)

    assert (parsed.query.groups, parsed.hints) == ((), ())


def test_each_part_tells_where_it_stands_and_what_it_is() -> None:
    text = 'thema:"fysieke veiligheid" moe of -rust "stop nu"'

    parsed = parse(text, WORDS)
    assert [(text[part.start : part.end], part.kind) for part in parsed.parts] == [
        ('thema:"fysieke veiligheid"', PartKind.FILTER),
        ("moe", PartKind.WORD),
        ("of", PartKind.EITHER),
        ("-rust", PartKind.WITHOUT),
        ('"stop nu"', PartKind.EXACT),
    ]
    (chip,) = parsed.filters
    assert (chip.facet, chip.code, chip.label) == (
        Facet.THEME,
        "physical_safety",
        "fysieke veiligheid",
    )


def test_a_query_is_about_the_kinds_it_was_asked_for() -> None:
    assert parse("x", WORDS, [FoundKind.LESSON]).query.kinds == {FoundKind.LESSON}


def test_a_chip_writes_the_query_and_takes_itself_out_again() -> None:
    text = with_filter("rust ", Facet.THEME, "fysieke veiligheid", WORDS)

    assert text == 'rust thema:"fysieke veiligheid"'
    assert with_filter(text, Facet.THEME, "fysieke veiligheid", WORDS) == text
    more = with_filter(text, Facet.STATUS, "gevalideerd", WORDS)
    (first, _) = parse(more, WORDS).filters
    assert without_part(more, first) == "rust status:gevalideerd"


def test_a_filter_without_choices_knows_no_value() -> None:
    assert WORDS.values(Facet.SOURCES) == ()


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Rust die rusttijd heet", [word("rust")], ["Rust", "rust"]),
        ("Rust die rusttijd heet", [word("rust", exact=True)], ["Rust"]),
        ("Een patiënt wacht", [word("patient")], ["patiënt"]),
        ("Stop, nu", [word("stop nu", exact=True)], ["Stop, nu"]),
        ("rust en rustig", [word("rus"), word("rust")], ["rust", "rust"]),
        ("onrust", [word("rust")], []),
        ("niets", [word("!")], []),
        ("Straße", [word("strasse")], ["Straße"]),
    ],
)
def test_words_are_marked_where_they_stand(
    text: str, words: list[Word], marked: list[str]
) -> None:
    assert [text[start:end] for start, end in marks_in(text, words)] == marked


typed = st.text(alphabet='abé:"- \t!ofthemastu', max_size=30) | st.text(max_size=20)


@given(typed)
def test_every_text_is_a_query_and_its_parts_stand_apart(text: str) -> None:
    parts = parse(text, WORDS).parts

    assert all(part.start < part.end for part in parts)
    assert all(one.end <= other.start for one, other in pairwise(parts))


@given(typed)
def test_a_filter_that_is_added_is_read_as_a_filter(text: str) -> None:
    plain = text.replace('"', "")
    added = with_filter(plain, Facet.STATUS, "gevalideerd", WORDS)
    found = [part for part in parse(added, WORDS).filters if part.facet is Facet.STATUS]

    assert found


@given(st.text(max_size=40), st.text(max_size=5))
def test_marks_stand_in_the_text_and_apart(text: str, sought: str) -> None:
    spans = marks_in(text, [word(sought)])

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] < other[0] for one, other in pairwise(spans))
