"""Reading back what was rendered: the words that stand in it, and what its metadata tell."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from moreelberaad.domain.errors import UncleanDocument

_FACTS = {b"Title", b"Creator", b"CreationDate", b"ModDate"}
_SIGN = re.compile(rb"\\.|endobj|.", re.DOTALL)
_MAKERS = re.compile(rb"<(dc:creator|dc:contributor|dc:publisher|dc:description|pdf:Keywords)")
_ESCAPED = re.compile(r"\\(?=[^\w\s]|_)")


READABLE = ("html", "md")
"""The formats whose words can be read back; a PDF holds those of the web page."""


def words_of(form: str, content: bytes) -> str:
    """Give the words of a readable file as they are read, without its marks."""
    text = content.decode()
    if form == "md":
        return _ESCAPED.sub("", text)
    reader = _Reader()
    reader.feed(text)
    return "\n".join(reader.words)


def check_facts(form: str, content: bytes) -> None:
    """Raise `UncleanDocument` for a PDF that tells more than a title and a month."""
    if form != "pdf":
        return
    places = re.findall(rb"/Info (\d+) 0 R", content)
    begin = content.find(b"\n" + places[-1] + b" 0 obj\n") if places else -1
    told = set(re.findall(rb"/(\w+)", _without_strings(content, begin)))
    if begin < 0 or told - _FACTS or _MAKERS.search(content):
        raise UncleanDocument


def _without_strings(content: bytes, begin: int) -> bytes:
    """Give an object of a PDF without what stands between its round brackets, which may nest."""
    outside, depth = b"", 0
    for sign in _SIGN.finditer(content, max(begin, 0)):
        found = sign[0]
        if found == b"endobj" and not depth:
            break
        if not depth:
            outside += found
        depth += (found == b"(") - (found == b")")
    return outside


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        """Take what stands between two tags."""
        self.words.append(data)
