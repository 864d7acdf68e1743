"""The PDF of a document, set by typst; every text goes to it as data, never as source."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from typing import Final, Literal

import typst

from moreelberaad import assets
from moreelberaad.adapters.exporting.characters import covered_by_fonts
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.tidying import tidy

Standard = Literal["ua-1", "a-2a"]
_STANDARDS: Final[tuple[Standard, ...]] = ("ua-1", "a-2a")


def render_pdf(document: Document, month: date) -> Rendered:
    """Set the document on A4; dated the first day of the month, equal bytes for equal input."""
    shown, replaced = tidy(document, covered_by_fonts())
    inputs = {
        "document": json.dumps(asdict(shown), ensure_ascii=False),
        "date": json.dumps({"year": month.year, "month": month.month}),
    }
    moment = datetime.combine(month.replace(day=1), time(), UTC)
    content = _within_standards(inputs, moment)
    standards = content is not None
    if content is None:
        content = _compiled(inputs, moment, ())
    return Rendered(content=content, replaced=replaced, standards=standards)


def _within_standards(inputs: dict[str, str], moment: datetime) -> bytes | None:
    try:
        return _compiled(inputs, moment, _STANDARDS)
    except typst.TypstError:
        # Its message may quote the text it stumbled on, so it goes no further.
        return None


def _compiled(inputs: dict[str, str], moment: datetime, standards: tuple[Standard, ...]) -> bytes:
    root = assets.folder("resources") / "exports" / "typst"
    return typst.compile(
        root / "document.typ",
        root=root,
        font_paths=list(assets.font_folders()),
        ignore_system_fonts=True,
        sys_inputs=inputs,
        pdf_standards=list(standards),
        timestamp=moment,
    )
