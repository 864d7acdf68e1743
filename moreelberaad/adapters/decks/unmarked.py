"""Words without the marks of HTML: its breaks become line ends, its entities signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

_BREAKS: Final = frozenset({"br", "div", "p", "li", "tr", "ul", "ol", "h1", "h2", "h3"})
_UNSAID: Final = frozenset({"script", "style"})
_TAGS = re.compile(r"</?(?:br|div|p|b|i|u|li|ul|ol|span|strong|em)\b[^<>]*>|&nbsp;", re.IGNORECASE)
_MARK = re.compile(
    r"<(?:!--[^<>]*--|(?P<ends>/)?(?P<name>[a-z][a-z0-9]*)(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>",
    re.IGNORECASE,
)
"""A mark never reaches beyond the next bracket: however many stay open, each is tried once."""


def has_tags(text: str) -> bool:
    """Tell whether text was written with marks of HTML."""
    return bool(_TAGS.search(text))


def without_tags(text: str) -> str:
    """Give the words of HTML, with a line end where it breaks; a bracket that is no mark stays."""
    lines = (" ".join(line.split()) for line in "".join(_said(text)).split("\n"))
    return "\n".join(line for line in lines if line)


def _said(text: str) -> Iterator[str]:
    begun, unsaid = 0, 0
    for mark in _MARK.finditer(text):
        yield "" if unsaid else unescape(text[begun : mark.start()])
        begun = mark.end()
        name = (mark["name"] or "").lower()
        if name in _UNSAID:
            unsaid = max(0, unsaid - 1) if mark["ends"] else unsaid + 1
        elif name in _BREAKS:
            yield "\n"
    yield "" if unsaid else unescape(text[begun:])
