"""A participants' record of some 160 pages: more than a group will ever write."""

from __future__ import annotations

from moreelberaad.adapters.exporting.document import (
    Bullets,
    Document,
    Grid,
    Passage,
    Section,
    Sheet,
)

_STEPS = 40
_SENTENCE = (
    "Wie moe is, oordeelt slecht over zijn eigen vermoeidheid, en dus spreekt de groep vooraf af "
    "wie stop mag roepen en dat stoppen niemand iets kost. "
)


def long_record() -> Document:
    """Give the same invented document every time."""
    return Document(
        language="nl",
        title="Samenvatting voor deelnemers",
        banner="Uit moreel beraad",
        scope="Alleen voor deelnemers",
        marking=("Intern gebruik",),
        sheets=(Sheet(title="Samenvatting voor deelnemers", sections=_sections()),),
        facts=("Dilemmamethode",),
        notes=("Geschoond met controle door de gespreksleider.",),
        page_of="{page} van {pages}",
    )


def _sections() -> tuple[Section, ...]:
    return tuple(_section(number) for number in range(1, _STEPS + 1))


def _section(number: int) -> Section:
    paragraphs = tuple(f"{each}. {_SENTENCE * 6}" for each in range(1, 10))
    points = tuple(f"Punt {each} van stap {number}: {_SENTENCE}" for each in range(1, 13))
    rows = tuple((f"rol {each}", "veiligheid", _SENTENCE) for each in range(1, 13))
    return Section(
        title=f"Stap {number}",
        blocks=(
            Passage(label="Wat er speelde", paragraphs=paragraphs),
            Bullets(label="Redenen", items=points),
            Grid(label="Perspectieven", columns=("Wie", "Waarde", "Norm"), rows=rows),
        ),
    )
