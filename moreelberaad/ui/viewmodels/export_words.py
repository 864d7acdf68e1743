"""What exporting begins with, and why it cannot go on, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict

from moreelberaad import wording
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.proofs import names_someone
from moreelberaad.domain.errors import MoreelberaadError, NothingToShare, Refused
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import LONGEST_REASON, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind, Kind
from moreelberaad.domain.values import Prose, Rows
from moreelberaad.i18n import N_, Language
from moreelberaad.leaving_words import ADVICE
from moreelberaad.ui.viewmodels.preview import Drawn

_NO_LESSON = N_("Er is geen les opgeschreven. Het afsprakenblad kan wel.")


def default_document(session: Session) -> DocumentKind:
    """Choose what most need: the lessons, or the agreements when nothing else may leave."""
    only_agreements = not session.consent and has_agreements(session)
    return DocumentKind.AGREEMENTS if only_agreements else DocumentKind.LESSONS


def has_agreements(session: Session) -> bool:
    """Tell whether anything was agreed that may stand on the agreements sheet."""
    return any(
        asked.kind is Kind.AGREEMENTS
        and DocumentKind.AGREEMENTS in asked.documents
        and isinstance(value, Rows)
        and bool(value.items)
        for _, asked, value in session.answered()
    )


class Choice(TypedDict, total=False):
    """What of a request is chosen anew; no readers is for everyone."""

    document: DocumentKind
    scope: Scope
    readers: Readers | None


def chosen_anew(present: Request, choice: Choice) -> Request:
    """Ask for what was chosen now, else for what was; what participants get stays with them."""
    chosen = replace(present, **choice)
    is_for_members = chosen.document is DocumentKind.RECORD
    return replace(chosen, scope=Scope.TEAM) if is_for_members else chosen


def as_it_will_leave(review: Review, request: Request) -> Review:
    """Take as given what must still be said, and changes no words but those about itself.

    Only for looking: someone has to see a document before saying that it may leave.
    """
    seen = replace(review, unclassified=True, reason=Prose("–"))
    if request.scope is Scope.TEAM:
        return seen
    return replace(seen, second_reader=True, marked_general=True)


def reason_fault(reason: str, recogniser: Recogniser) -> str:
    """Give the code of what is wrong with a reason in own words, or nothing."""
    if len(reason) > LONGEST_REASON:
        return "reason_too_long"
    return "identifier_in_words" if names_someone(reason, recogniser) else ""


def why_no_pages(language: Language, drawn: Drawn, session: Session) -> str:
    """Say why there are no pages; nothing when they are there, or on their way."""
    if drawn.is_stopped:
        return language.say("Gestopt. Nog niet alle beraden zijn vergeleken.")
    return why_not(language, drawn.error, session) if drawn.error else ""


def why_not(language: Language, error: MoreelberaadError, session: Session) -> str:
    """Say why a document cannot be shown."""
    match error:
        case Refused() if advice := error.params.get("advice"):
            return language.say(ADVICE[str(advice)])
        case Refused(gates=gates):
            return language.say(wording.GATES[gates[0]])
        case NothingToShare() if error.params.get(
            "document"
        ) == DocumentKind.LESSONS and has_agreements(session):
            return language.say(_NO_LESSON)
        case _:
            return wording.error_text(language, error.code, error.params)
