"""Files in which Dutch and English stand side by side: `title_nl` with `title_en` below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import LANGUAGES
from moreelberaad.domain.mistakes import Mistakes


def bilingual(data: Mapping[str, Any], mistakes: Mistakes, tables: Mapping[str, str]) -> Node:
    """Take the languages apart: `title_nl` becomes a title, `title_en` its translation.

    `tables` gives for each array of tables the key that names one of them.
    """
    dutch = _dutch(data)
    overlays = {language: _in(language, data) for language in LANGUAGES}
    for name, key in tables.items():
        found = data.get(name)
        if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
            continue  # the one who reads the tables tells of it
        dutch[name] = [_dutch(each) for each in found]
        for language, overlay in overlays.items():
            overlay[name] = {str(each.get(key)): _in(language, each) for each in found}
    return Node(data=dutch, overlays=overlays, path="", mistakes=mistakes)


def _dutch(table: Mapping[str, Any]) -> dict[str, Any]:
    translated = tuple(f"_{language}" for language in LANGUAGES)
    return {
        key.removesuffix("_nl"): value
        for key, value in table.items()
        if not key.endswith(translated)
    }


def _in(language: str, table: Mapping[str, Any]) -> dict[str, Any]:
    ending = f"_{language}"
    return {
        key.removesuffix(ending): value for key, value in table.items() if key.endswith(ending)
    }
