"""The JSON document, held to the schema that is published for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from moreelberaad import assets
from moreelberaad.adapters.exporting import document as parts
from moreelberaad.adapters.exporting.as_json import render_json
from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT
from moreelberaad.adapters.exporting.document import Document, Passage
from moreelberaad.adapters.exporting.tidying import tidy

from .goldens import agreed
from .reading import MONTH, texts
from .sample_nasty import INJECTIONS, NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

SCHEMA: Final = json.loads(
    (assets.folder("resources") / "exports" / "schema" / "document.schema.json").read_bytes()
)
WHOLE = {"lessons": LESSONS, "agreements": AGREEMENTS, "record": RECORD, "nasty": NASTY}


def _few(kind: Any) -> st.SearchStrategy[tuple[Any, ...]]:  # noqa: ANN401 - a union is no type
    """Draw short rows: a document of any length would be more than one example may hold."""
    return st.lists(st.from_type(kind), max_size=3).map(tuple)


SECTIONS = st.builds(parts.Section, blocks=_few(parts.Block))
SHEETS = st.builds(parts.Sheet, sections=st.lists(SECTIONS, max_size=2).map(tuple))
DOCUMENTS = st.builds(
    Document, language=st.just("nl"), sheets=st.lists(SHEETS, max_size=2).map(tuple)
)
KINDS = {
    name: kind
    for name, kind in vars(parts).items()
    if is_dataclass(kind) and isinstance(kind, type) and kind is not Document
}


def told(whole: Document) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(render_json(whole, MONTH).content)
    return read


def mistakes(whole: Document) -> list[str]:
    return [each.message for each in Draft202012Validator(SCHEMA).iter_errors(told(whole))]


def objects(node: object) -> Iterator[dict[str, Any]]:
    """Give every object that the schema describes, and everything in it."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from objects(each)


def strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for each in node.values() if isinstance(node, dict) else node:
            yield from strings(each)


@pytest.mark.parametrize("name", ["lessons", "agreements", "record"])
def test_a_document_looks_as_it_was_agreed(name: str) -> None:
    content = render_json(WHOLE[name], MONTH).content

    assert content == agreed(f"{name}.json", content)


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_a_document_keeps_to_the_schema(whole: Document) -> None:
    assert mistakes(whole) == []


@given(DOCUMENTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_keeps_to_the_schema(whole: Document) -> None:
    assert mistakes(whole) == []


def test_the_example_in_the_manual_keeps_to_the_schema() -> None:
    manual = (Path(__file__).parents[3] / "docs" / "json.md").read_text(encoding="utf-8")
    example = json.loads(manual.partition("```json\n")[2].partition("```")[0])

    Draft202012Validator(SCHEMA).validate(example)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", KINDS)
def test_the_schema_knows_every_part_of_a_document(name: str) -> None:
    described = SCHEMA["$defs"][name]
    known = {field.name for field in fields(KINDS[name])}

    assert set(described["properties"]) == set(described["required"]) == known


def test_only_the_words_for_a_page_number_stay_out() -> None:
    known = {field.name for field in fields(Document)}

    assert set(SCHEMA["properties"]) == set(SCHEMA["required"]) == known - {"page_of"} | {"schema"}


def test_the_schema_knows_nothing_more_and_allows_nothing_else() -> None:
    described = [each for each in objects(SCHEMA) if each.get("type") == "object"]

    assert set(SCHEMA["$defs"]) == {*KINDS, "Block"}
    assert all(each["additionalProperties"] is False for each in described)


def test_every_property_is_described_in_both_languages() -> None:
    described = [each["properties"] for each in objects(SCHEMA) if "additionalProperties" in each]
    sentences = [each["description"] for named in described for each in named.values()]

    assert [each for each in sentences if len(each.split(". / ")) != 2] == []


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_every_text_stands_in_it(whole: Document) -> None:
    read = {line.strip() for text in strings(told(whole)) for line in text.split("\n")}
    shown = replace(tidy(whole, EVERY_CODE_POINT)[0], page_of="")

    assert [text for text in texts(shown) if text not in read] == []


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_code_comes_out_letter_for_letter(text: str) -> None:
    passage = Passage(label=text, paragraphs=(text,))
    whole = document(sheet("Blad", passage), title="t", banner="b", scope="s")
    (block,) = told(whole)["sheets"][0]["sections"][0]["blocks"]

    assert block == {"block": "passage", "label": text, "paragraphs": [text]}


def test_a_block_says_its_kind_before_anything_else() -> None:
    blocks = told(RECORD)["sheets"][0]["sections"][0]["blocks"]

    assert {next(iter(block)) for block in blocks} == {"block"}


def test_it_is_plain_utf_8_that_ends_with_one_line_end() -> None:
    content = render_json(LESSONS, MONTH).content

    assert content.startswith(b'{\n  "schema": "moreelberaad-document/1",\n')
    assert content.endswith(b"}\n")
    assert "vóór" in content.decode()
