"""The glossary in a file of our own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from moreelberaad.adapters.templates.bilingual import bilingual
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import LANGUAGES, Read
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import Text


def read_glossary(path: Path, read: Read) -> Sequence[Term]:
    """Read the terms in the order of the file; raises `InputRejected` with every mistake."""
    mistakes = Mistakes()
    root = bilingual(read(path), mistakes, {"term": "code", "source": "code"})
    root.expect(required=("term",), allowed=("source",))
    sources = {node.string("code"): _source(node) for node in root.children("source", "code")}
    terms = tuple(_term(node, sources) for node in root.children("term", "code"))
    mistakes.raise_if_any()
    return terms


def _source(node: Node) -> Text:
    node.expect(required=("code", "words"), allowed=())
    return node.text("words")


def _term(node: Node, sources: Mapping[str, Text]) -> Term:
    node.expect(required=("code", "word", "definition"), allowed=("source", "forms"))
    source = node.string("source")
    if source and source not in sources:
        node.fault("source", "unknown_word", expected=", ".join(sources))
    return Term(
        code=node.identifier("code"),
        word=node.text("word"),
        definition=node.text("definition"),
        source=sources.get(source, Text()),
        forms={"nl": node.strings("forms"), **_translated_forms(node)},
    )


def _translated_forms(node: Node) -> dict[str, tuple[str, ...]]:
    """Give the forms in other languages: there may be more or fewer than in Dutch."""
    return {language: tuple(node.overlays[language].get("forms", ())) for language in LANGUAGES}
