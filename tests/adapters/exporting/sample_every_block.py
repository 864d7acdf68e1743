"""An invented document with every kind of block, and a way to put a text in every place of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import count
from typing import Any, Final

from moreelberaad.adapters.exporting.document import (
    Blank,
    Block,
    Bullets,
    Document,
    Fact,
    Lead,
    Passage,
    Section,
    Sheet,
    Terms,
    Ticks,
)

from .sample_record import RECORD, VALUES
from .samples import AGREEMENTS, SIDES, document

TERMS: Final = Terms(
    label="Woorden uitgelegd",
    items=(
        Fact(label="Moreel beraad", value="Een gesprek in stappen over wat goed is om te doen."),
        Fact(label="Norm", value="Wat een waarde van je vraagt.", is_prose=True),
    ),
)
TICKS: Final = Ticks(
    label="Voor jezelf",
    hint="Kruis aan wat past.",
    items=("Ik begreep de vraag.", "Ik zou er zelf zo een inbrengen."),
)
BLANK: Final = Blank(label="Eigen woorden", hint="Dit blijft bij jou.", lines=3)
_CALLOUT, CARD, _ = AGREEMENTS.sheets[0].sections[0].blocks
GROUPS: Final = RECORD.sheets[0].sections[2].blocks[1]
BLOCKS: Final[dict[str, Block]] = {
    "lead": Lead(label="De les", text="Spreek vooraf af wie stop mag roepen."),
    "passage": Passage(label="De vraag", paragraphs=("Mag de taak doorgaan?", "En wie beslist?")),
    "bullets": Bullets(label="Andere wegen", items=("Eerst slapen.", "Overdragen.")),
    "sides": SIDES,
    "grid": replace(VALUES, rows=VALUES.rows[:2]),
    "groups": GROUPS,
    "callout": _CALLOUT,
    "agreement": CARD,
    "terms": TERMS,
    "ticks": TICKS,
    "blank": BLANK,
}
EVERY_BLOCK: Final = document(
    *(
        Sheet(title=f"Blad {name}", sections=(Section(title="Een kop", blocks=(block,)),))
        for name, block in BLOCKS.items()
    ),
    title="Alle soorten blokken",
    banner="Moreel beraad",
    scope="Delen tot en met Team",
    facts=("Status: voorbeeld",),
    notes=("Verzonnen.",),
)
_FIXED: Final = frozenset({"block", "language", "page_of", "letter"})


def filled(whole: Document, text: str) -> tuple[Document, tuple[str, ...]]:
    """Put a text in every place where words stand, each with a mark that tells which place."""
    marks: list[str] = []
    numbers = count(1)

    def put() -> str:
        marks.append(f"plek{next(numbers)}einde")
        return f"{text} {marks[-1]}"

    changed: Document = _walk(whole, put)
    return changed, tuple(marks)


def _walk(value: Any, put: Any) -> Any:  # noqa: ANN401 - one walk over all kinds of node
    if isinstance(value, str):
        return put() if value else value
    if isinstance(value, tuple):
        return tuple(_walk(item, put) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **dict(_parts(value, put)))
    return value


def _parts(value: Any, put: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - idem
    for part in fields(value):
        if part.name not in _FIXED:
            yield part.name, _walk(getattr(value, part.name), put)
