"""What of the example stands in a file that everybody can read; in a vault it stands encrypted."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.cli.program import NACHTRIT

_LONG_ENOUGH = 20
"""Signs: shorter words may be words of the app."""


def leaked(folder: Path) -> list[str]:
    """Name the files below a folder in which a sentence of the example stands."""
    return [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and _said().search(file.read_bytes())
    ]


@cache
def _said() -> re.Pattern[bytes]:
    texts = set(_texts(tomllib.loads(NACHTRIT.read_text(encoding="utf-8"))))
    long = [text for text in texts if len(text) >= _LONG_ENOUGH]
    forms = (text.encode(code) for text in long for code in ("utf-8", "utf-16-le", "utf-16-be"))
    return re.compile(b"|".join(map(re.escape, forms)))


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - plain data
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _texts(each)
        case list():
            for each in value:
                yield from _texts(each)
