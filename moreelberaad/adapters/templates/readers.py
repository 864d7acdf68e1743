"""For whom a lessons sheet is made, in a file of our own: what that sets (domain.md 2, S1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from moreelberaad.adapters.templates.bilingual import bilingual
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Read
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.readers import Foot, Guide, Piece, Readers
from moreelberaad.domain.template import Text

Word = TypeVar("Word", bound=StrEnum)
Known = TypeVar("Known")


def read_guides(path: Path, glossary: Sequence[Term], read: Read) -> Mapping[Readers, Guide]:
    """Read what each kind of reader gets; raises `InputRejected` with every mistake."""
    mistakes = Mistakes()
    root = bilingual(read(path), mistakes, {"readers": "code", "abbreviation": "code"})
    root.expect(required=("readers",), allowed=("abbreviation",))
    terms = {term.code: term for term in glossary}
    abbreviations = {
        term.code: term for term in map(_abbreviation, root.children("abbreviation", "code"))
    }
    guides = {
        node.code("code", Readers, Readers.MILITARY): _guide(node, terms, abbreviations)
        for node in root.children("readers", "code")
    }
    if guides.keys() != set(Readers):
        root.fault("readers", "missing")
    mistakes.raise_if_any()
    return guides


def _guide(node: Node, terms: Mapping[str, Term], abbreviations: Mapping[str, Term]) -> Guide:
    node.expect(
        required=("code", "name", "pieces", "foot"), allowed=("terms", "abbreviations", "intro")
    )
    return Guide(
        name=node.text("name"),
        intro=node.text("intro"),
        pieces=tuple(_words(node, "pieces", Piece)),
        foot=tuple(_words(node, "foot", Foot)),
        terms=tuple(_known(node, "terms", terms)),
        abbreviations=tuple(_known(node, "abbreviations", abbreviations)),
    )


def _abbreviation(node: Node) -> Term:
    node.expect(required=("code", "short", "words"), allowed=())
    short = Text({"nl": node.string("short")})
    return Term(code=node.identifier("code"), word=short, definition=node.text("words"))


def _words(node: Node, key: str, known: type[Word]) -> Iterator[Word]:
    """Read words of a closed list, in the order of the file."""
    return _known(node, key, {str(word): word for word in known})


def _known(node: Node, key: str, known: Mapping[str, Known]) -> Iterator[Known]:
    for code in node.strings(key):
        if code in known:
            yield known[code]
        else:
            node.fault(key, "unknown_word", expected=", ".join(known))
