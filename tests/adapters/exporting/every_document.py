"""Every document that the app makes, in both languages, of invented deliberations."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.dilemma_message import compose_message
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.papers.model import PaperDocument
from moreelberaad.adapters.exporting.papers.written_out import written_out
from moreelberaad.adapters.exporting.read_back_sheet import compose_copy
from moreelberaad.adapters.exporting.yearly_sheet import compose_overview
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.application.session_files import closed, read_session
from moreelberaad.assets import folder
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.papers import PaperKind
from moreelberaad.domain.privacy import disclose
from moreelberaad.domain.read_back_copy import disclose_read_back
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import LANGUAGES, Language
from tests.adapters.templates.builders import library
from tests.builders import HELD_ON, a_review
from tests.messages import MESSAGE

from .composing import FEW
from .paper_samples import METHODS, composed
from .sample_readers import WRITTEN, lesson_for
from .sample_year import YEAR

MARKING: Final = "Intern gebruik"
Maker = Callable[[str], Document | PaperDocument]


@cache
def night_ride() -> Session:
    """Read the example of the app, closed and released."""
    example = read_toml(folder("resources") / "examples" / "nachtrit.toml")
    return closed(read_session(example, library(), SessionId("s-1")), HELD_ON).release()


def _document(kind: DocumentKind, scope: Scope) -> Maker:
    def make(language: str) -> Document:
        request = Request(document=kind, scope=scope)
        shown = disclose(night_ride(), request, (), a_review(written=WRITTEN), FEW)
        return compose(shown, Language(language), marking=MARKING)

    return make


def _read_back(language: str) -> Document:
    copy = disclose_read_back(night_ride(), (), Review(), HELD_ON)
    return compose_copy(copy, Language(language), marking=MARKING)


def _lessons(readers: Readers | None) -> Maker:
    return lambda language: lesson_for(readers, language)


def _paper(kind: PaperKind) -> Maker:
    return lambda language: composed(kind, METHODS.get("dilemma_method"), Language(language))


MAKERS: Final[dict[str, Maker]] = {
    "record": _document(DocumentKind.RECORD, Scope.TEAM),
    "agreements": _document(DocumentKind.AGREEMENTS, Scope.TEAM),
    "lessons": _lessons(None),
    **{f"lessons-{readers}": _lessons(readers) for readers in Readers},
    "read-back": _read_back,
    "dilemma": lambda language: compose_message(MESSAGE, Language(language), marking=MARKING),
    "yearly": lambda language: compose_overview(YEAR, Language(language), marking=MARKING),
    **{f"paper-{kind}": _paper(kind) for kind in PaperKind},
}
EVERY: Final = tuple((name, language) for name in MAKERS for language in LANGUAGES)


@cache
def laid_out(name: str, language: str) -> Document | PaperDocument:
    """Give a document as its PDF is made of it: some papers have a layout of their own there."""
    return MAKERS[name](language)


@cache
def written(name: str, language: str) -> Document:
    """Give a document as every other format is made of it."""
    made = laid_out(name, language)
    return written_out(made) if isinstance(made, PaperDocument) else made
