"""The *Dilemmabericht*: composed here, beside `bootstrap`, from what was typed to proven file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from moreelberaad.adapters.exporting.dilemma_message import TITLE, compose_message
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.proofs import LastCheck
from moreelberaad.domain.dilemma_message import DilemmaMessage
from moreelberaad.i18n import Language
from moreelberaad.ways_out import write_proven

__all__ = ["TITLE", "message_pages", "write_message"]

_ANY_MONTH = date(2026, 1, 1)
"""Pictures of pages show no date."""


def write_message(  # noqa: PLR0913 - everything after the first is named
    message: DilemmaMessage,
    *,
    form: str,
    language: Language,
    path: Path,
    today: date,
    recogniser: Recogniser,
    marking: str = "",
    house: bytes = b"",
) -> Rendered:
    """Make a file of a message that was checked: whole and clean, or not at all.

    `house` is the office's own Word file. A file that is there is replaced. Raises `CannotWrite`,
    `DiskFull`, `UncleanDocument`.
    """
    return write_proven(
        compose_message(message, language, marking=marking),
        form=form,
        path=path,
        today=today,
        check=LastCheck(recogniser=recogniser),
        house=house,
    )


def message_pages(
    message: DilemmaMessage, *, language: Language, marking: str = "", ppi: float = 110
) -> tuple[bytes, ...]:
    """Draw the pages of a message, each as a PNG; nothing is written."""
    # typst takes 60 ms to load, and only a document needs it
    from moreelberaad.adapters.exporting import preview  # noqa: PLC0415

    document = compose_message(message, language, marking=marking)
    return preview.draw_pages(document, _ANY_MONTH, ppi=ppi)
