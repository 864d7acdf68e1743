"""The document as JSON, in the form that `resources/exports/schema` publishes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.tidying import tidy

SCHEMA: Final = "moreelberaad-document/1"

_SHOWN: Final = (
    "language",
    "title",
    "banner",
    "scope",
    "marking",
    "facts",
    "notes",
    "sheets",
)


def render_json(document: Document, _month: date) -> Rendered:
    """Write every field of the document but the words for a page number, which it has none of."""
    shown, replaced = tidy(document, EVERY_CODE_POINT)
    told = asdict(shown)
    plain = {"schema": SCHEMA} | {name: told[name] for name in _SHOWN}
    content = json.dumps(_kind_first(plain), ensure_ascii=False, indent=2) + "\n"
    return Rendered(content=content.encode(), replaced=replaced, standards=True)


def _kind_first(node: Any) -> Any:  # noqa: ANN401 - one walk over all kinds of node
    """Put the kind of a block above what it holds: a reader must know it before the rest."""
    if isinstance(node, tuple):
        return [_kind_first(each) for each in node]
    if isinstance(node, Mapping):
        names = sorted(node, key=lambda name: name != "block")
        return {name: _kind_first(node[name]) for name in names}
    return node
