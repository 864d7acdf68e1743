"""What typst is given to set a document: for its PDF and for the pictures of its pages alike."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

from moreelberaad import assets
from moreelberaad.adapters.exporting.characters import covered_by_fonts
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.tidying import tidy

Standard = Literal["ua-1", "a-2a"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A document ready to be set; `replaced` counts the characters that no font has.

    `source` is the file of ours that sets it.
    """

    source: str
    inputs: Mapping[str, str]
    moment: datetime
    replaced: int

    def as_pdf(self, standards: tuple[Standard, ...] = ()) -> bytes:
        """Set the pages; raises `TypstError` when they cannot keep to the standards."""
        content: bytes = typst.compile(
            _root() / self.source,
            pdf_standards=list(standards),
            timestamp=self.moment,
            **self._given(),
        )
        return content

    def as_pictures(self, ppi: float) -> tuple[bytes, ...]:
        """Set the same pages, each as a PNG of this many points per inch."""
        pages = typst.compile(_root() / self.source, format="png", ppi=ppi, **self._given())
        return tuple(pages) if isinstance(pages, list) else (pages,)

    def asked(self, selector: str) -> str:
        """Give as JSON what the source says of itself at the one place with this label."""
        told: str = typst.query(
            _root() / self.source, selector, field="value", one=True, **self._given()
        )
        return told

    def _given(self) -> dict[str, Any]:
        return {
            "root": _root(),
            "font_paths": _fonts(),
            "sys_inputs": dict(self.inputs),
        }


def prepared(document: Document, month: date) -> Setting:
    """Turn a document into data, dated the first day of the month."""
    shown, replaced = tidy(document, covered_by_fonts())
    return as_data("document.typ", asdict(shown), month, replaced)


def as_data(source: str, content: Mapping[str, Any], month: date, replaced: int) -> Setting:
    """Give plain data to one of our sources: words go in as JSON, never as markup."""
    return Setting(
        source=source,
        inputs={
            "document": json.dumps(content, ensure_ascii=False),
            "date": json.dumps({"year": month.year, "month": month.month}),
        },
        moment=datetime.combine(month.replace(day=1), time(), UTC),
        replaced=replaced,
    )


@cache
def _fonts() -> typst.Fonts:
    """Find the fonts of ours, and those that typst brings itself."""
    return typst.Fonts(include_system_fonts=False, font_paths=list(assets.font_folders()))


def _root() -> Path:
    return assets.folder("resources") / "exports" / "typst"
