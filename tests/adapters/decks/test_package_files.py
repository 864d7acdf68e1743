"""Package files: what is written reads back, and nothing else is read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.decks import deck_files, package_files
from moreelberaad.adapters.exporting import compose
from moreelberaad.adapters.exporting.as_json import SCHEMA
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.packages import Package, stripped
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.template import Text
from moreelberaad.domain.text import tidy
from moreelberaad.domain.values import Prose
from moreelberaad.domain.year_figures import MethodYear, ThemeYear, YearOverview
from moreelberaad.domain.yearly_slips import SaidOnSlips, YearSlips
from moreelberaad.i18n import Language
from tests.cards import DECK, a_whole_card
from tests.exchange import shareable

YEAR = YearOverview(
    year=2026,
    fewest=5,
    held=None,
    sizes=(Text({"nl": "klein"}), None),
    methods=(MethodYear(name=None, minutes=60, held=7, per_size=(7, None)),),
    per_size=(7, None),
    themes=(ThemeYear(name=Text({"nl": "leiderschap"}), held=6, per_quarter=(6, None, 0, 0)),),
    slips=YearSlips(sentences=(SaidOnSlips(label=Text({"nl": "Ik kon"}), bands=(5, None, 9)),)),
)
SOME = Package(
    lessons=(stripped(shareable("les-1"), [LessonId("les-0")]), stripped(shareable("les-2"))),
    withdrawn=frozenset({LessonId("les-9")}),
    figures=(YEAR,),
    number="abc",
)
WHOLE = package_files.written(SOME, [(DECK, [a_whole_card("kaart-1")])])

IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)
WORDS = st.one_of(st.just(""), st.text(max_size=20).map(tidy).filter(lambda it: it.strip()))
PROSE = WORDS.map(Prose)
LABELS = st.lists(WORDS, max_size=3).map(tuple)
SAID = st.builds(
    LessonText,
    lesson=PROSE.filter(bool),
    applies_when=PROSE,
    question=PROSE,
    option_a=PROSE,
    harm_b=PROSE,
    themes=LABELS,
    values=LABELS,
    contexts=st.lists(st.sampled_from(Readers), unique=True).map(tuple),
)
LESSONS = st.builds(
    KeptLesson,
    id=IDS,
    text=SAID,
    status=st.sampled_from(["identified", "action", "validated"]).map(LessonStatus),
    scope=st.sampled_from(["unit", "defence", "rijk"]).map(Scope),
    is_general=st.sampled_from([True]),
    method=st.dictionaries(st.sampled_from(["nl", "en"]), WORDS).map(Text),
    replaces=st.frozensets(IDS.map(LessonId), max_size=3),
    version=st.integers(1, 1_000_000),
).map(lambda each: replace(each, replaces=each.replaces - {each.id}))


def a_package(lessons: list[KeptLesson], gone: frozenset[str], number: str) -> Package:
    lessons = sorted(lessons, key=lambda each: each.id)
    named = {each.id for each in lessons}
    return Package(
        lessons=tuple(lessons),
        withdrawn=frozenset(map(LessonId, gone)) - named,
        figures=(YEAR,),
        number=number,
    )


PACKAGES = st.builds(
    a_package,
    st.lists(LESSONS, max_size=4, unique_by=lambda each: each.id),
    st.frozensets(IDS, max_size=3),
    st.just("") | IDS,
)


def sealed(change: Mapping[str, Any]) -> bytes:
    """Give a package whose checksum is right and whose content may not be."""
    return package_files.SEAL.closed({**json.loads(WHOLE), **change})


def lesson(**change: object) -> dict[str, Any]:
    """Give a package of one lesson that is otherwise than it should be."""
    told = json.loads(WHOLE)["lessons"][0]
    return {"lessons": [{**told, **change}]}


def year(**change: object) -> dict[str, Any]:
    return {"figures": [{**json.loads(WHOLE)["figures"][0], **change}]}


def refusal(content: bytes, name: str = "") -> list[str]:
    with pytest.raises(InputRejected) as refused:
        package_files.read(content, name)
    return [mistake.code for mistake in refused.value.mistakes]


@given(PACKAGES)
def test_what_is_written_reads_back_the_same(package: Package) -> None:
    assert package_files.read(package_files.written(package, [])) == package


@given(PACKAGES, st.randoms())
def test_the_order_of_what_goes_along_changes_no_byte(package: Package, dice: Any) -> None:  # noqa: ANN401
    shuffled = list(package.lessons)
    dice.shuffle(shuffled)

    other = replace(package, lessons=tuple(shuffled), figures=(YEAR, YEAR))
    assert package_files.written(other, []) == package_files.written(package, [])


@settings(max_examples=300)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_changed_byte_anywhere_is_refused(at: int, by: int) -> None:
    changed = bytearray(WHOLE)
    changed[at] ^= by

    assert set(refusal(bytes(changed))) <= {"package_damaged", "package_too_new"}


def test_a_deck_in_a_package_is_read_as_a_deck_file_is() -> None:
    alone = deck_files.read(deck_files.written(DECK, [a_whole_card("kaart-1")]))

    assert package_files.read(WHOLE) == replace(SOME, decks=(alone,))


def test_a_lesson_tells_what_it_says_and_nothing_of_its_laptop() -> None:
    told = json.loads(WHOLE)

    assert told.keys() == {
        *("checksum", "decks", "figures", "format", "lessons", "number", "withdrawn"),
    }
    assert told["lessons"][0].keys() == {
        *("general", "id", "method", "replaces", "scope", "status", "text", "version"),
    }


def test_control_signs_and_half_signs_are_not_shared() -> None:
    odd = replace(shareable("les-1"), text=LessonText(lesson=Prose("a\ud800b\x00\x07c")))
    package = package_files.read(package_files.written(Package(lessons=(stripped(odd),)), []))

    assert package.lessons[0].text.lesson == Prose("abc")


def test_control_signs_that_somebody_wrote_into_it_go() -> None:
    package = package_files.read(sealed(lesson(text={"lesson": "a\x00b\u202e"})))

    assert package.lessons[0].text.lesson == Prose("ab")


def test_a_newer_version_is_told_apart_from_damage() -> None:
    newer = WHOLE.replace(b"moreelberaad.package/1", b"moreelberaad.package/2")

    assert refusal(newer) == ["package_too_new"]
    assert refusal(WHOLE.replace(b"package/1", b"package/0")) == ["package_damaged"]


@pytest.mark.parametrize(
    "change",
    [
        {"made": "vandaag"},
        {"number": ""},
        {"number": 5},
        {"lessons": {}},
        {"lessons": ["a"]},
        {"withdrawn": ["les-1"]},
        {"withdrawn": ["b", "a"]},
        {"withdrawn": ["a", "a"]},
        {"withdrawn": [1]},
        {"decks": [{}]},
        {"decks": ["a"]},
        {"decks": json.loads(WHOLE)["decks"] * 2},
        {"lessons": json.loads(WHOLE)["lessons"] * 2},
        {"lessons": json.loads(WHOLE)["lessons"][::-1]},
        lesson(quarter=3),
        lesson(id="Les 1"),
        lesson(version=True),
        lesson(version=0),
        lesson(version=1_000_001),
        lesson(version=1.0),
        lesson(general=1),
        lesson(general=False),
        lesson(status="observation"),
        lesson(status=["action"]),
        lesson(scope="team"),
        lesson(replaces=["les-1"]),
        lesson(replaces="les-2"),
        lesson(method={"de": "x"}),
        lesson(text={}),
        lesson(text={"lesson": " \x00"}),
        lesson(text={"lesson": "x", "author": "y"}),
        lesson(text={"lesson": "x" * 100_001}),
        lesson(text={"lesson": "x", "themes": "yz"}),
        lesson(text={"lesson": "x", "values": ["y"] * 201}),
        lesson(text={"lesson": "x", "contexts": ["room"]}),
        year(year=1999),
        year(held=True),
        year(held=10**30),
        year(held=-1),
        year(sizes="ab"),
        year(sizes=["ab"]),
        year(per_size=[1]),
        year(laptops=2),
        year(themes=[{"name": None, "held": 1, "per_quarter": [1]}]),
        {"figures": ["x"]},
        {"figures": [None]},
    ],
)
def test_another_shape_is_damage_even_with_a_right_checksum(change: Mapping[str, Any]) -> None:
    assert refusal(sealed(change)) == ["package_damaged"]


def test_half_a_sign_with_a_right_checksum_is_damage() -> None:
    assert refusal(sealed(lesson(text={"lesson": "a\ud800"}))) == ["package_damaged"]


@pytest.mark.parametrize("bomb", [b"[" * 100_000, b'{"a":' * 900 + b"1" + b"}" * 900])
def test_what_is_nested_too_deep_is_damage(bomb: bytes) -> None:
    assert refusal(b'{"format": "moreelberaad.package/1", "a": ' + bomb + b"}") == [
        "package_damaged"
    ]


def test_a_number_without_end_is_damage() -> None:
    huge = b'{"format": "moreelberaad.package/1", "version": ' + b"9" * 10_000 + b"}"

    assert refusal(huge) == ["package_damaged"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"geen JSON", b"\xff", b"[" * 100_000])
def test_any_other_file_is_no_package(content: bytes) -> None:
    assert refusal(content) == ["not_a_package"]
    assert refusal(content, "najaar.lessen") == ["package_damaged"]


def test_a_deck_is_no_package() -> None:
    assert refusal(deck_files.written(DECK, [a_whole_card()])) == ["not_a_package"]


def test_half_a_package_is_damage() -> None:
    assert refusal(WHOLE[: len(WHOLE) // 2]) == ["package_damaged"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_document_that_nobody_read_is_refused_for_that(language: str) -> None:
    mark = Language(language).say(compose._UNREAD)  # noqa: SLF001 - it must be the same mark
    unread = json.dumps({"schema": SCHEMA, "marking": [mark]}).encode()

    assert refusal(unread) == ["document_not_read"]


def test_a_document_that_was_read_is_no_package_either() -> None:
    document = json.dumps({"schema": SCHEMA, "marking": []}).encode()

    assert refusal(document) == ["document_no_package"]


def test_a_package_that_could_not_be_read_back_is_not_written() -> None:
    long = replace(shareable("a"), text=LessonText(lesson=Prose("x" * 100_001)))

    with pytest.raises(InputRejected) as refused:
        package_files.written(Package(lessons=(stripped(long),)), [])
    assert [mistake.code for mistake in refused.value.mistakes] == ["package_too_large"]
