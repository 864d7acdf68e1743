"""The made-up method with every kind of field, in a world of its own."""

from __future__ import annotations

import shutil
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import World
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Rows, Value
from tests.cli.program import DATA, a_world

ON_THE_DAY = Today(date(2026, 11, 12))


def a_world_with_every_kind(folder: Path) -> World:
    """Give a world on the day of the made-up session, with its method beside the others."""
    world = a_world(folder)
    methods = shutil.copytree(world.templates_folder, folder / "methods")
    shutil.copy(DATA / "every_kind.toml", methods)
    return replace(world, templates_folder=methods, today=ON_THE_DAY)


def the_document() -> dict[str, Any]:
    """Give the file without its look back, which comes weeks after the window closed it.

    As many people choose in it as fit in a room: the window counts them.
    """
    document = tomllib.loads((DATA / "every_kind_session.toml").read_text(encoding="utf-8"))
    document["answers"].pop("k5")
    document["answers"]["k2"]["picked"] = {"A": 33, "B": 24, "alternative": 3}
    return document


def told(answers: Mapping[FieldKey, Value]) -> dict[FieldKey, Any]:
    """Give answers so that they are the same in any order of their rows."""
    return {key: sorted_rows(value) for key, value in answers.items()}


def sorted_rows(value: Value | None) -> Any:  # noqa: ANN401 - a value, or the rows of one in any order
    """Give a value so that it is the same in any order of its rows."""
    if isinstance(value, Rows):
        return Counter(tuple(sorted(row.cells.items(), key=str)) for row in value.items)
    return value
