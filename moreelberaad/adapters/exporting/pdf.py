"""The PDF of a document, set by typst; every text goes to it as data, never as source."""

from __future__ import annotations

from datetime import date
from typing import Final

import typst

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.setting import Setting, Standard, prepared

_STANDARDS: Final[tuple[Standard, ...]] = ("ua-1", "a-2a")


def render_pdf(document: Document, month: date) -> Rendered:
    """Set the document on A4; dated the first day of the month, equal bytes for equal input."""
    return set_as_pdf(prepared(document, month))


def set_as_pdf(setting: Setting) -> Rendered:
    """Set pages within the standards, or without them when they cannot keep to them."""
    content = _within_standards(setting)
    standards = content is not None
    if content is None:
        content = setting.as_pdf()
    return Rendered(content=content, replaced=setting.replaced, standards=standards)


def _within_standards(setting: Setting) -> bytes | None:
    try:
        return setting.as_pdf(_STANDARDS)
    except typst.TypstError:
        # Its message may quote the text it stumbled on, so it goes no further.
        return None
