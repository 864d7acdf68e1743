"""A list of criteria in a file, ours or somebody else's; all its mistakes are told at once."""

from __future__ import annotations

from pathlib import Path

from moreelberaad.adapters.templates.bilingual import bilingual
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Read
from moreelberaad.domain.criteria import CriteriaList, Criterion
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.mistakes import Mistakes

FORMAT = "moreelberaad.criteria/1"
_REQUIRED = ("format", "id", "title", "source", "official", "item")
_MOST_ITEMS = 30


def read_criteria(path: Path, read: Read) -> CriteriaList:
    """Read one list; raises `InputRejected` with every mistake in it."""
    mistakes = Mistakes()
    root = bilingual(read(path), mistakes, {"item": "id"})
    found = _read(root)
    if mistakes:
        raise InputRejected(mistakes.rejection().mistakes, file=path.name)
    return found


def _read(root: Node) -> CriteriaList:
    root.expect(required=_REQUIRED, allowed=())
    if root.data.get("format", FORMAT) != FORMAT:
        root.fault("format", "unknown_format", expected=FORMAT)
    if root.flag("official"):  # no list is one here, whoever wrote it (domain.md 2)
        root.fault("official", "unknown_word", expected="false")
    nodes = tuple(root.children("item"))
    if len(nodes) > _MOST_ITEMS:
        root.fault("item", "too_many", most=_MOST_ITEMS)
    return CriteriaList(
        id=root.identifier(),
        title=root.text("title"),
        source=root.text("source"),
        items=tuple(_item(node) for node in nodes),
    )


def _item(node: Node) -> Criterion:
    node.expect(required=("id", "text"), allowed=())
    return Criterion(id=node.identifier(), text=node.text("text"))
