"""Methods for tests: the smallest that is faultless, and the real sets it draws on."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.codec import read_template
from moreelberaad.adapters.templates.library import Library
from moreelberaad.adapters.templates.vocabulary import Vocabulary, load_vocabulary
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.template import Field, Template

DATA = Path(__file__).parents[2] / "data"
BUILT_IN = assets.folder("session_templates")
VALUES = assets.folder("resources") / "values.toml"


def a_field(**changes: object) -> dict[str, Any]:
    return {"id": "note", "kind": "line", "keep": "notes", "label": "Notitie"} | changes


def a_table(*columns: dict[str, Any], **changes: object) -> dict[str, Any]:
    return a_field(kind="table", column=list(columns), **changes)


def a_column(**changes: object) -> dict[str, Any]:
    return {"id": "words", "kind": "line", "label": "Woorden"} | changes


def a_step(*fields: dict[str, Any], **changes: object) -> dict[str, Any]:
    return {
        "id": "s1",
        "title": "Stap",
        "minutes": 5,
        "blocks": ["opening", "closing"],
        "field": list(fields),
    } | changes


def a_condition(**changes: object) -> dict[str, Any]:
    return {"id": "ready", "field": "s1.ready", "refusal": "Nog niet."} | changes


def a_method(*steps: dict[str, Any], **changes: object) -> dict[str, Any]:
    return {
        "format": "moreelberaad.template/1",
        "id": "made_up",
        "version": 1,
        "title": "Verzonnen",
        "summary": "Een verzonnen vorm.",
        "choose_when": "Nooit.",
        "group_size": [3, 12],
        "step": list(steps) or [a_step()],
    } | changes


def with_field(**changes: object) -> dict[str, Any]:
    return a_method(a_step(a_field(**changes)))


def read(data: dict[str, Any], english: dict[str, Any] | None = None) -> Template:
    return read_template(data, {"en": english or {}}, vocabulary())


def only_field(data: dict[str, Any], english: dict[str, Any] | None = None) -> Field:
    return next(asked for key, asked in read(data, english).fields() if key == "s1.note")


def mistakes(data: dict[str, Any], english: dict[str, Any] | None = None) -> list[tuple[str, str]]:
    try:
        read(data, english)
    except InputRejected as rejected:
        return [(fault.path, fault.code) for fault in rejected.mistakes]
    return []


def library(folder: Path = BUILT_IN) -> Library:
    return Library(folder, VALUES, read_toml)


@cache
def vocabulary() -> Vocabulary:
    return load_vocabulary(BUILT_IN / "blocks", VALUES, read_toml)
