"""A document as a file that was read back: what the reader of a file can find is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from moreelberaad.adapters.exporting import proofs
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.domain.leaks import Told


def proven(document: Document, form: str, month: date, check: Callable[[Told], None]) -> Rendered:
    """Render a document and read its bytes back; raises `UncleanDocument`, as `check` does."""
    made = FORMATS[form](document, month)
    proofs.check_facts(form, made.content)
    for told in proofs.told_by(form, made.content):
        check(replace(told, given=document.marking))
    return made
