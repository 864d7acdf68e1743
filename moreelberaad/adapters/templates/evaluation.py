"""Which sentences of an evaluation are asked when, in a file of our own (domain.md 7.3)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from moreelberaad.adapters.templates.bilingual import bilingual
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Read
from moreelberaad.domain.evaluation import Evaluation, Part, Questionnaire
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import Option

FORMAT = "moreelberaad.evaluation/1"
_SENTENCES, _OF_SERIES = "eval_items", "mcd_items"
_REQUIRED = ("format", "short", "ladder", "id", "title", "status", "points", "part")
_ALLOWED = ("at_follow_up", "own_words")

Known = Mapping[str, Option]


def read_evaluation(
    path: Path, options: Mapping[str, tuple[Option, ...]], read: Read
) -> Evaluation:
    """Read the file beside the sentences of the methods; raises `InputRejected`."""
    mistakes = Mistakes()
    root = bilingual(read(path), mistakes, {"part": "id"})
    root.expect(required=_REQUIRED, allowed=_ALLOWED)
    if root.data.get("format", FORMAT) != FORMAT:
        root.fault("format", "unknown_format", expected=FORMAT)
    asked = _by_code(options, _SENTENCES)
    found = Evaluation(
        short=_codes(root, "short", asked),
        ladder=_codes(root, "ladder", asked),
        at_follow_up=root.strings("at_follow_up"),
        series_form=_form(root, _by_code(options, _OF_SERIES)),
    )
    mistakes.raise_if_any()
    return found


def _form(root: Node, known: Known) -> Questionnaire:
    return Questionnaire(
        id=root.identifier(),
        title=root.text("title"),
        status=root.text("status"),
        points=root.strings("points"),
        parts=tuple(_part(node, known) for node in root.children("part")),
        own_words=_codes(root, "own_words", known),
    )


def _part(node: Node, known: Known) -> Part:
    node.expect(required=("id", "title", "items"), allowed=())
    codes = _codes(node, "items", known)
    return Part(title=node.text("title"), items=tuple(known[code] for code in codes))


def _codes(node: Node, key: str, known: Known) -> tuple[str, ...]:
    """Read codes of sentences that are there; any other is told of."""
    codes = node.strings(key)
    for code in codes:
        if code not in known:
            node.fault(key, "unknown_word", expected=", ".join(known))
    return tuple(code for code in codes if code in known)


def _by_code(options: Mapping[str, tuple[Option, ...]], name: str) -> Known:
    return {option.code: option for option in options.get(name, ())}
