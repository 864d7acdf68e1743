"""A document as a file that was read back: what the reader of a file will see is looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from moreelberaad.adapters.exporting import proofs
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.renderers import FORMATS


def proven(document: Document, form: str, month: date, check: Callable[[str], None]) -> Rendered:
    """Render a document and read it back; raises `UncleanDocument` and what `check` raises."""
    made = FORMATS[form](document, month)
    proofs.check_facts(form, made.content)
    check(_words(document, form, month, made))
    return made


def _words(document: Document, form: str, month: date, made: Rendered) -> str:
    if form in proofs.READABLE:
        return proofs.words_of(form, made.content)
    return proofs.words_of("html", FORMATS["html"](document, month).content)
