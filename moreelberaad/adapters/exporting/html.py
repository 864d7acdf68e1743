"""The document as one accessible page that asks for nothing from outside."""

from __future__ import annotations

from datetime import date
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from moreelberaad import assets
from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.tidying import labelled, tidy


def render_html(document: Document, _month: date) -> Rendered:
    """Fill the page with the document's texts, each of them escaped; the month is not shown."""
    shown, replaced = tidy(document, EVERY_CODE_POINT)
    page = _environment().get_template("document.html").render(document=shown)
    return Rendered(content=page.encode(), replaced=replaced, standards=True)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(assets.folder("resources") / "exports" / "html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["labelled"] = labelled
    return environment
