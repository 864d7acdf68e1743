"""Words without the marks of HTML: its breaks become line ends, its entities signs."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from typing_extensions import override

_BREAKS: Final = frozenset({"br", "div", "p", "li", "tr", "ul", "ol", "h1", "h2", "h3"})
_UNSAID: Final = frozenset({"script", "style"})
_TAGS = re.compile(r"</?(?:br|div|p|b|i|u|li|ul|ol|span|strong|em)\b[^<>]*>|&nbsp;", re.IGNORECASE)


def has_tags(text: str) -> bool:
    """Tell whether text was written with marks of HTML."""
    return bool(_TAGS.search(text))


def without_tags(text: str) -> str:
    """Give the words of HTML, with a line end where it breaks."""
    words = _Words()
    words.feed(text)
    words.close()
    lines = (" ".join(line.split()) for line in "".join(words.found).split("\n"))
    return "\n".join(line for line in lines if line)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unsaid = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unsaid += tag in _UNSAID
        self._break(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        self._unsaid = max(0, self._unsaid - (tag in _UNSAID))
        self._break(tag)

    @override
    def handle_data(self, data: str) -> None:
        if not self._unsaid:
            self.found.append(data)

    def _break(self, tag: str) -> None:
        if tag in _BREAKS:
            self.found.append("\n")
