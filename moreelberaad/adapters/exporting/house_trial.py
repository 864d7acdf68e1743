"""A page dressed in an office's Word file, to know that documents will fit in it."""

from __future__ import annotations

from datetime import date
from typing import Final

from moreelberaad.adapters.exporting.document import Bullets, Document, Grid, Lead, Section, Sheet
from moreelberaad.adapters.exporting.docx import render_docx
from moreelberaad.domain.errors import InputRejected, Mistake

_WORD: Final = "Beraad"
_PAGE: Final = Document(
    language="nl",
    title=_WORD,
    banner=_WORD,
    scope=_WORD,
    marking=(_WORD,),
    sheets=(
        Sheet(
            title=_WORD,
            sections=(
                Section(
                    title=_WORD,
                    blocks=(
                        Lead(label=_WORD, text=_WORD),
                        Bullets(label=_WORD, items=(_WORD,)),
                        Grid(label=_WORD, columns=(_WORD,), rows=((_WORD,),)),
                    ),
                ),
            ),
        ),
    ),
    facts=(_WORD,),
    notes=(_WORD,),
    page_of="{page} van {pages}",
)
_ANY_MONTH: Final = date(2026, 1, 1)


def try_on(house: bytes, name: str) -> None:
    """Make a page in a checked file; raises `InputRejected` for one that no page can be made in.

    `name` is only told in the mistake.
    """
    try:
        render_docx(_PAGE, _ANY_MONTH, house)
    except Exception:  # noqa: BLE001 - libraries stumble over odd files, each in its own way
        raise InputRejected((Mistake(name, "house_no_word_file"),), file=name) from None
