from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from babel.messages.catalog import Catalog

from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.codec import read_template
from moreelberaad.adapters.templates.library import Library
from moreelberaad.adapters.templates.vocabulary import load_vocabulary
from moreelberaad.domain.template import Template, Text
from moreelberaad.i18n import LANGUAGES

from .source import ROOT

METHODS = ROOT / "session_templates"
VALUES = ROOT / "resources" / "values.toml"
BUILT_IN = [path.stem for path in sorted(METHODS.glob("*.toml")) if "." not in path.stem]
NAMED_SETS = {"lessons", "agreements"}


def texts(thing: object, path: str = "") -> Iterator[tuple[str, Text]]:
    """Walk every text of a method with its place."""
    if isinstance(thing, Text):
        yield path, thing
    elif isinstance(thing, tuple):
        for number, each in enumerate(thing, 1):
            name = getattr(each, "id", getattr(each, "code", number))
            yield from texts(each, f"{path}.{name}")
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from texts(getattr(thing, field.name), f"{path}.{field.name}")


def untranslated(method: Template) -> list[str]:
    return [
        path
        for path, text in texts(method)
        if text.words and not all(text.words.get(language) for language in LANGUAGES)
    ]


@cache
def a_method_of_everything() -> Template:
    """Take in every block, every set of columns and every list of options there is."""
    vocabulary = load_vocabulary(METHODS / "blocks", VALUES, read_toml)
    columns = sorted(vocabulary.columns[0].keys() - NAMED_SETS)
    found = [
        *({"id": f"c_{name}", "kind": "table", "columns": name} for name in columns),
        *({"id": f"o_{n}", "kind": "choice", "options": n} for n in sorted(vocabulary.options)),
    ]
    steps = [
        {"id": "sets", "title": "s", "minutes": 1, "field": [_field(each) for each in found]},
        *(
            {"id": f"b_{name}", "title": name, "minutes": 1, "blocks": [name]}
            for name in sorted(vocabulary.blocks, key=_after_what_it_continues)
        ),
    ]
    return read_template(_document(steps), {"en": _overlay(steps)}, vocabulary)


def _after_what_it_continues(block: str) -> bool:
    return block == "follow_up"


def _field(found: Mapping[str, str]) -> dict[str, str]:
    return {"keep": "notes", "label": found["id"], **found}


def _document(steps: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "format": "moreelberaad.template/1",
        "id": "everything",
        "version": 1,
        "title": "t",
        "summary": "s",
        "choose_when": "c",
        "group_size": [3, 8],
        "step": steps,
    }


def _overlay(steps: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "title": "t",
        "summary": "s",
        "choose_when": "c",
        "step": {
            "sets": {"title": "s", "field": _labels(steps[0])},
            **{step["id"]: {"title": "b"} for step in steps[1:]},
        },
    }


def _labels(step: Mapping[str, Any]) -> dict[str, Any]:
    return {each["id"]: {"label": "l"} for each in step["field"]}


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_sentence_of_a_built_in_method_is_there_in_each_language(name: str) -> None:
    method = Library(METHODS, VALUES, read_toml).get(name)

    assert untranslated(method) == []


def test_every_block_set_and_list_is_there_in_each_language() -> None:
    assert untranslated(a_method_of_everything()) == []


def test_the_walk_over_a_method_sees_its_deepest_texts() -> None:
    walked = {text.get("nl") for _, text in texts(a_method_of_everything())}

    assert {"fysieke veiligheid", "Wie pakt het op", "Hoe ga je hier weg?"} <= walked


def test_the_catalogues_are_up_to_date() -> None:
    assert list(_script("catalogues").stale()) == []


@pytest.mark.parametrize(
    ("sentence", "translation"),
    [
        ("Stap {number}", "Step"),
        ("Stap {number}", "Step {nummer}"),
        ("Stap {number}", "Step {number"),
        (("Een punt", "{number} punten"), ("A point", "")),
        (("Een punt", "{number} punten"), ("A point",)),
        (("Een punt", "{number} punten"), ("A point", "points")),
        (("Een punt van {part}", "{number} punten van {part}"), ("A point", "{number} of {part}")),
        (("Een punt", "{number} punten"), ("A {kind} point", "{number} points")),
    ],
)
def test_a_translation_that_is_not_whole_is_refused(
    sentence: str | tuple[str, ...], translation: str | tuple[str, ...]
) -> None:
    assert len(_faults_of(sentence, translation)) == 1


@pytest.mark.parametrize("one", ["A point", "{number} point"])
def test_for_one_thing_the_number_may_be_left_out(one: str) -> None:
    assert _faults_of(("Een punt", "{number} punten"), (one, "{number} points")) == []


def _faults_of(sentence: str | tuple[str, ...], translation: str | tuple[str, ...]) -> list[str]:
    catalog = Catalog(locale="en")
    catalog.add(sentence, translation)
    return list(_script("catalogues").faults(catalog))


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, _path(name))
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _path(name: str) -> Path:
    return ROOT / "scripts" / f"{name}.py"
