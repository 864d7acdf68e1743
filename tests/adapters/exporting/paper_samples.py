"""Papers to test with: of the methods of the app, and of one list and one form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import time
from typing import Final

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.papers.compose import compose
from moreelberaad.adapters.exporting.papers.model import PaperDocument
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.evaluation import read_evaluation
from moreelberaad.adapters.templates.library import Library
from moreelberaad.adapters.templates.vocabulary import load_options
from moreelberaad.assets import folder
from moreelberaad.domain.criteria import CriteriaList, Criterion
from moreelberaad.domain.papers import PaperKind, SeriesSheet, Wishes
from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.papers import make_paper
from tests.methods import words

NOT_SHOWN: Final = frozenset({"block", "page", "paper", "language", "page_of", "lines", "most"})
DUTCH: Final = Language("nl")
METHODS = Library(folder("session_templates"), folder("resources") / "values.toml", read_toml)
CRITERIA = (
    CriteriaList(
        id="one",
        title=words("Terugkijken"),
        source=words("Eigen woorden."),
        items=(Criterion(id="open", text=words("Iedereen kon iets zeggen.")),),
    ),
)
BLOCKS, VALUES = folder("session_templates") / "blocks", folder("resources") / "values.toml"
SERIES = SeriesSheet(
    form=read_evaluation(
        folder("resources") / "evaluation.toml",
        load_options(BLOCKS, VALUES, read_toml),
        read_toml,
    ).series_form
)
WISHES = Wishes(commander=True, begins=time(13, 30))


def composed(
    kind: PaperKind, method: Template, language: Language = DUTCH, wishes: Wishes = WISHES
) -> PaperDocument | Document:
    is_of_series = kind is PaperKind.SERIES_FORM
    paper = SERIES if is_of_series else make_paper(kind, method, wishes, CRITERIA)
    return compose(paper, language, marking="Intern")


def laid_out(kind: PaperKind, method: Template, wishes: Wishes = WISHES) -> PaperDocument:
    paper = composed(kind, method, wishes=wishes)
    assert isinstance(paper, PaperDocument)
    return paper


def said(thing: object) -> Iterator[str]:
    """Walk every text that a page shows."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from said(each)
    elif is_dataclass(thing):
        for field in fields(thing):
            if field.name not in NOT_SHOWN:
                yield from said(getattr(thing, field.name))
