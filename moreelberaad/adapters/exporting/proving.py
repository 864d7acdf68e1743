"""A document as a file that was read back: what the reader of a file can find is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from moreelberaad.adapters.exporting import proofs
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.house_own import own_of
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.renderers import render
from moreelberaad.domain.leaks import Told


def proven(
    document: Document,
    form: str,
    month: date,
    check: Callable[[Told], None],
    *,
    house: bytes = b"",
) -> Rendered:
    """Render a document and read its bytes back; raises `UncleanDocument`, as `check` does.

    `house` is the office's own Word file, where it has one.
    """
    made = render(form, document, month, house=house)
    ours = own_of(house if form == "docx" else b"")
    proofs.check_facts(form, made.content)
    for told in proofs.told_by(form, made.content, ours.pictures):
        check(replace(told, given=(*document.marking, *ours.lines.get(told.where, ()))))
    return made
