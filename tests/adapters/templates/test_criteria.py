"""Lists to look back with: an example of ours, and what is told of a list with faults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.criteria import read_criteria
from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import InputRejected
from moreelberaad.i18n import LANGUAGES
from tests.cli.program import a_world

EXAMPLE = assets.folder("resources") / "criteria" / "voorbeeld.toml"
ITEM = {"id": "a", "text_nl": "Het was open.", "text_en": "It was open."}
LIST = {
    "format": "moreelberaad.criteria/1",
    "id": "own",
    "title_nl": "Eigen",
    "source_nl": "Van ons.",
    "official": False,
    "item": [ITEM],
}


def faults(**changed: Any) -> tuple[str, ...]:  # noqa: ANN401 - plain data
    with pytest.raises(InputRejected) as rejected:
        read_criteria(Path("own.toml"), lambda _: {**LIST, **changed})
    assert rejected.value.params == {"file": "own.toml"}
    return tuple(f"{fault.path}: {fault.code}" for fault in rejected.value.mistakes)


def test_the_example_is_whole_in_each_language() -> None:
    example = read_criteria(EXAMPLE, read_toml)
    texts = (example.title, example.source, *(item.text for item in example.items))

    assert all(text.words.keys() == set(LANGUAGES) for text in texts)


def test_no_list_is_official() -> None:
    assert faults(official=True) == ("official: unknown_word",)


def test_all_mistakes_are_told_at_once() -> None:
    told = faults(format="moreelberaad.criteria/2", id="../x", item=[ITEM, ITEM, {"id": "b"}])

    assert told == (
        "format: unknown_format",
        "item.a: twice",
        "id: bad_id",
        "item.b.text: missing",
    )


def test_a_list_without_end_is_told() -> None:
    assert faults(item=[{**ITEM, "id": f"a{n}"} for n in range(31)]) == ("item: too_many",)


def test_mark_up_stays_plain_words() -> None:
    hostile = "<b>#{{ 7*7 }}</b>"
    found = read_criteria(Path("x.toml"), lambda _: {**LIST, "title_nl": hostile})

    assert found.title.get("nl") == hostile


def test_a_list_beside_the_settings_is_there_too(tmp_path: Path) -> None:
    app = App(a_world(tmp_path))
    own = app.world.settings_file.parent / "criteria"
    own.mkdir(parents=True)
    (own / "own.toml").write_bytes(EXAMPLE.read_bytes().replace(b'"voorbeeld"', b'"own"'))

    assert [each.id for each in app.criteria()] == ["voorbeeld", "own"]
