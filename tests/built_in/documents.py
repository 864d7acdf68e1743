"""The documents of a whole session of a method, everything read, decided and agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.application.decisions import read_review
from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.errors import NothingToShare
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import COST, WEIGHED_MOST, Finding, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind, ExportAs
from moreelberaad.i18n import Language
from tests.built_in.filling import HELD_ON, filled, released
from tests.built_in.methods import as_held
from tests.fakes import FakeReviews, FakeSessions
from tests.the_check import the_check

WRITTEN = "Een zin over de ruige ceder."
_GATES = {
    "recognised_by_colleague": False,
    "recognised_widely": False,
    "second_reader": True,
    "marked_general": True,
    "unclassified": True,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A released session with everything in it, and the field that each of its words is from."""

    session: Session
    words: dict[str, FieldKey]


@cache
def whole(name: str) -> Whole:
    """Fill a method, hold it, close it and let it go."""
    made = filled(as_held(name))
    return Whole(session=released(made.session), words=made.words)


@cache
def disclosed(name: str, document: DocumentKind) -> Disclosure | None:
    """Let everything go that may go in a document; nothing when that is no document at all."""
    session = whole(name).session
    desk = ExportDesk(
        sessions=FakeSessions(session), reviews=FakeReviews(), recogniser=the_check()
    )
    request = Request(document=document, scope=Scope.RIJK)

    def decide(findings: Sequence[Finding]) -> Review:
        return read_review(decisions_for(session, findings), findings)

    try:
        return desk.plan(session.id, request, decide)
    except NothingToShare:
        return None


@cache
def rendered(name: str, document: DocumentKind, language: str, form: str) -> str:
    """Write a document in one language and one format of text."""
    return written(name, document, language, form).decode()


def written(name: str, document: DocumentKind, language: str, form: str) -> bytes:
    """Write a document in one language and one format."""
    disclosure = disclosed(name, document)
    assert disclosure is not None
    return FORMATS[form](compose(disclosure, Language(language)), HELD_ON).content


def decisions_for(session: Session, findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """Take every name out, write what is asked, and answer every question."""
    general = [
        key for key, asked in session.template.fields() if asked.export_as is ExportAs.GENERAL
    ]
    return [
        *(_replaced(finding) for finding in findings),
        *({"field": key, "written": WRITTEN} for key in (*general, WEIGHED_MOST, COST)),
        *({"gate": gate, "answer": answer} for gate, answer in _GATES.items()),
    ]


def _replaced(finding: Finding) -> dict[str, Any]:
    return {
        "field": finding.place.field,
        "row": finding.place.row,
        "column": finding.place.column,
        "start": finding.hit.start,
        "end": finding.hit.end,
        "text": finding.text.plain,
        "decision": "words",
        "words": "de ruige ceder",
    }
