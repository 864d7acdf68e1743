"""Sample questions, and examples of wording a question anew, in a file of our own."""

from __future__ import annotations

from pathlib import Path

from moreelberaad.adapters.templates.bilingual import bilingual
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Read
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.rephrasing import Rephrasing, Rewording
from moreelberaad.domain.template import Text


def read_rephrasing(path: Path, read: Read) -> Rephrasing:
    """Read both lists; raises `InputRejected` with every mistake."""
    mistakes = Mistakes()
    root = bilingual(read(path), mistakes, {"sample": "id", "card": "id"})
    root.expect(required=("sample", "card"), allowed=())
    found = Rephrasing(
        samples=tuple(_sample(node) for node in root.children("sample")),
        cards=tuple(_card(node) for node in root.children("card")),
    )
    mistakes.raise_if_any()
    return found


def _sample(node: Node) -> Text:
    node.expect(required=("id", "question"), allowed=())
    return node.text("question")


def _card(node: Node) -> Rewording:
    node.expect(required=("id", "title", "from", "to", "why"), allowed=())
    return Rewording(
        id=node.identifier(),
        title=node.text("title"),
        before=node.text("from"),
        after=node.text("to"),
        why=node.text("why"),
    )
