"""The method as a session keeps it: all languages, the blocks written out, as JSON."""

from __future__ import annotations

import json
from functools import cache

from cattrs import Converter
from cattrs.preconf.json import make_converter

from moreelberaad.domain.template import Template


def to_text(template: Template) -> str:
    """Write a method down; `from_text` gives the same one back."""
    return json.dumps(_converter().unstructure(template), ensure_ascii=False, sort_keys=True)


def from_text(text: str) -> Template:
    """Read a method that `to_text` wrote."""
    return _converter().structure(json.loads(text), Template)


@cache
def _converter() -> Converter:
    return make_converter(omit_if_default=True)
