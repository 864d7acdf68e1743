from __future__ import annotations

import ast
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import StrEnum

import pytest

from moreelberaad import reason_words, wording
from moreelberaad.domain import errors
from moreelberaad.domain.counts import Result
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import LANGUAGES, Language

from .source import MODULES, ROOT, calls, name_of, tree

TELLS_MISTAKES = {"add": 1, "fault": 1, "Mistake": 1, "_rejected": 1, "_fault_in": 2}
"""What tells a mistake, and which of its arguments is the code."""

SAYS = ("say", "count", "N_", "ngettext", "_")
"""What takes a sentence for the catalogue; scripts/catalogues.py looks for the same."""

KINDS_EXPECTED = ("str", "bool", "list", "dict")
PLACEHOLDER = re.compile(r"\{(\w+)\}")
ERRORS = {
    kind.__name__: kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, MoreelberaadError) and "code" in vars(kind)
}


def told() -> Iterator[tuple[str, set[str]]]:
    """Walk every mistake that the source can tell, with the names of its params."""
    for _, name, call in calls():
        if name not in TELLS_MISTAKES or len(call.args) <= TELLS_MISTAKES[name]:
            continue
        params = {keyword.arg for keyword in call.keywords if keyword.arg}
        match call.args[TELLS_MISTAKES[name]]:
            case ast.Constant(value=str(code)) if code.isidentifier():
                yield code, params
            case ast.JoinedStr():
                yield from ((f"expected_{kind}", params) for kind in KINDS_EXPECTED)
            case _:
                pass


def params_by_code() -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for code, params in told():
        found[code] |= params
    return found


def recogniser_reasons() -> Iterator[str]:
    for path in (ROOT / "resources" / "recognisers").glob("*.toml"):
        data = tomllib.loads(path.read_text("utf-8"))
        yield from (
            each["reason"]
            for tables in data.values()
            if isinstance(tables, list)
            for each in tables
            if isinstance(each, dict) and "reason" in each
        )


def hidden_sentences(root: ast.AST) -> Iterator[str]:
    """Walk the sentences said inside an f-string: there the extractor does not see them."""
    for text in ast.walk(root):
        if isinstance(text, ast.JoinedStr):
            yield from (
                ast.unparse(call)
                for call in ast.walk(text)
                if isinstance(call, ast.Call) and _says_a_sentence(call)
            )


def _says_a_sentence(call: ast.Call) -> bool:
    """Tell a literal sentence from words that are marked elsewhere."""
    match call.args:
        case [ast.Constant(value=str()), *_]:
            return name_of(call.func) in SAYS
        case _:
            return False


def test_no_sentence_hides_in_an_f_string() -> None:
    assert [(name, said) for name in MODULES for said in hidden_sentences(tree(name))] == []


@pytest.mark.parametrize("said", ["ui.say('Een')", "ui.count('een', 'meer', 2)", "N_('Een')"])
def test_the_walk_over_f_strings_sees_each_way_to_say_something(said: str) -> None:
    assert list(hidden_sentences(ast.parse(f'f"{{{said}}}, {{rest}}"'))) == [said]


def test_every_error_has_its_words_and_every_word_its_error() -> None:
    assert {kind.code for kind in ERRORS.values()} == set(wording.ERRORS)


def test_every_mistake_has_its_words_and_every_word_its_mistake() -> None:
    assert set(params_by_code()) == set(wording.MISTAKES)


def test_the_words_of_a_mistake_ask_for_nothing_that_is_not_told() -> None:
    given = params_by_code()
    asked = {code: set(PLACEHOLDER.findall(said)) for code, said in wording.MISTAKES.items()}

    assert {code: names for code, names in asked.items() if names - given[code]} == {}


def test_the_words_of_an_error_ask_for_nothing_that_is_not_told() -> None:
    lacking = [
        (module, call.lineno)
        for module, name, call in calls()
        if name in ERRORS
        and set(PLACEHOLDER.findall(wording.ERRORS[ERRORS[name].code]))
        - {keyword.arg for keyword in call.keywords}
    ]

    assert lacking == []


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (Gate, wording.GATES),
        (Status, wording.STATUSES),
        (Scope, wording.SCOPES),
        (Result, wording.RESULTS),
        (DocumentKind, wording.DOCUMENTS),
    ],
)
def test_every_code_of_a_closed_list_has_its_words(
    codes: type[StrEnum], words: Mapping[str, str]
) -> None:
    assert set(codes) == set(words)


def test_every_quarter_has_its_words() -> None:
    assert set(wording.QUARTERS) == {1, 2, 3, 4}


def test_every_reason_of_a_recogniser_has_its_words() -> None:
    assert set(recogniser_reasons()) <= set(reason_words.REASONS)


def test_no_words_of_a_result_hold_a_number() -> None:
    assert not any(sign.isdigit() for said in wording.RESULTS.values() for sign in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mistake_is_said_with_its_place_in_front(language: str) -> None:
    said = wording.mistake_text(Language(language), "title", "missing", {})

    assert said.startswith("title: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_is_said_in_one_line(language: str) -> None:
    said = wording.error_text(Language(language), "not_found", {"id": "x", "what": "session"})

    assert said.count("\n") == 0
