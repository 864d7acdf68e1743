"""Documents composed of what an invented session discloses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.document import (
    Block,
    Document,
)
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.privacy import Surroundings, disclose
from moreelberaad.domain.review import Review, proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from tests.builders import a_released_session, a_request, a_review
from tests.methods import AGREEMENTS, LESSONS, RECORD

T = TypeVar("T", bound=Block)
EVERY = (RECORD, AGREEMENTS, LESSONS)
FEW = Surroundings()


def made(  # noqa: PLR0913 - what a document depends on
    kind: DocumentKind,
    session: Session | None = None,
    review: Review | None = None,
    *,
    language: str = "nl",
    marking: str = "",
    around: Surroundings = FEW,
) -> Document:
    """Compose what one session discloses in one document."""
    request = a_request(kind, Scope.TEAM)
    given = session or a_released_session()
    disclosure = disclose(given, request, (), review or a_review(), around)
    return compose(disclosure, Language(language), marking=marking)


def blocks(document: Document) -> Iterator[Block]:
    for sheet in document.sheets:
        for section in sheet.sections:
            yield from section.blocks


def of_kind(document: Document, kind: type[T]) -> list[T]:
    return [block for block in blocks(document) if isinstance(block, kind)]


def unread() -> Review:
    return replace(proposals((), reason=Prose("proef")), unclassified=True)
