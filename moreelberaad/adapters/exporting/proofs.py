"""Reading back what was rendered: every text in it, and what its properties tell."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator

from moreelberaad.adapters.exporting import marked_up, office_words, pdf_words
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.leaks import Leak, Told, Where

_FACTS = {b"Title", b"Creator", b"CreationDate", b"ModDate"}
_SIGN = re.compile(rb"\\.|endobj|.", re.DOTALL)
_MAKERS = re.compile(rb"<(dc:creator|dc:contributor|dc:publisher|dc:description|pdf:Keywords)")
_ESCAPED = re.compile(r"\\(?=[^\w\s]|_)")
_TAGS = re.compile(r"<br>")
_WRAPPED = re.compile(r"(?<=\S)\n +(?=\S)")
"""Where a long line was broken off: a number may not be cut in two that way."""
_OFFICE = frozenset({"docx", "odt"})


def told_by(form: str, content: bytes, pictures: Collection[str] = ()) -> Iterator[Told]:
    """Give every text that a file holds; raises `UncleanDocument` for a place to hide one.

    `pictures` are the digests of those that may stand in an office file.
    """
    if form in _OFFICE:
        yield from office_words.told_by(content, pictures)
        return
    yield Told(where=Where.BODY, text=words_of(form, content))
    yield Told(where=Where.PROPERTY, text="\n".join(_properties(form, content)))


def words_of(form: str, content: bytes) -> str:
    """Give the words of a file as they are read, without its marks."""
    match form:
        case "pdf":
            return pdf_words.body(pdf_words.read_objects(content))
        case "html":
            return marked_up.read(content.decode()).words
        case "md":
            return _ESCAPED.sub("", _TAGS.sub("\n", content.decode()))
        case "json":
            return "\n".join(_values(json.loads(content)))
        case "txt":
            return _WRAPPED.sub(" ", content.decode())
        case _:
            return content.decode()


def check_facts(form: str, content: bytes) -> None:
    """Raise `UncleanDocument` for a PDF that tells more than a title and a month."""
    if form != "pdf":
        return
    places = re.findall(rb"/Info (\d+) 0 R", content)
    begin = content.find(b"\n" + places[-1] + b" 0 obj\n") if places else -1
    told = set(re.findall(rb"/(\w+)", _without_strings(content, begin)))
    if begin < 0 or told - _FACTS or _MAKERS.search(content):
        raise UncleanDocument(leak=Leak.UNREADABLE, where=Where.PROPERTY)


def _properties(form: str, content: bytes) -> Iterator[str]:
    match form:
        case "pdf":
            for text in pdf_words.properties(pdf_words.read_objects(content)):
                read = marked_up.read(text) if text.startswith("<?xpacket") else None
                yield "\n".join((read.words, *read.hidden)) if read else text
        case "html":
            yield from marked_up.read(content.decode()).hidden
        case "json":
            yield from _names(json.loads(content))
        case _:
            return


def _values(plain: object) -> Iterator[str]:
    """Give every value but the name of the schema, which is a name of ours."""
    match plain:
        case list():
            for each in plain:
                yield from _values(each)
        case dict():
            for name, each in plain.items():
                if name != "schema":
                    yield from _values(each)
        case _:
            yield str(plain)


def _names(plain: object) -> Iterator[str]:
    """Give the names of values, and the schema they keep to."""
    match plain:
        case list():
            for each in plain:
                yield from _names(each)
        case dict():
            yield from plain
            yield str(plain.get("schema", ""))
            for each in plain.values():
                yield from _names(each)
        case _:
            return


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
