"""All that leaves of a session: what its documents hold, and the files that are made of that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product

from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.html import render_html
from moreelberaad.adapters.exporting.markdown import render_markdown
from moreelberaad.adapters.exporting.read_back_sheet import compose_copy
from moreelberaad.adapters.exporting.setting import prepared
from moreelberaad.domain.errors import NothingToShare
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.privacy import Disclosure, Surroundings, disclose
from moreelberaad.domain.read_back_copy import ReadBackCopy, disclose_read_back
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import DocumentKind, Field
from moreelberaad.i18n import LANGUAGES, Language
from tests.builders import a_session, key, what_was_written
from tests.built_in.filling import HELD_ON
from tests.methods import METHOD

Leaving = tuple[Disclosure | ReadBackCopy, ...]
CHOICE = key("choice.tally")
"""Stands on the record and on the lessons sheet."""

ENOUGH = (
    "talk.question",
    "harvest.agreements",
    "harvest.lessons",
    "closing.member_check_done",
    "closing.consent",
)
"""What makes each document of the small method; more words would only take longer."""
_READ = Review(
    recognised_by_colleague=False,
    recognised_widely=False,
    second_reader=True,
    marked_general=True,
    unclassified=True,
)


def bare(*asked: Field) -> Session:
    """Give an open session with what makes each document, and these fields to choose in."""
    names = {name.partition(".")[2] for name in ENOUGH}
    steps = (step.asking(lambda each: each.id in names) for step in METHOD.steps)
    choosing = (replace(step, fields=asked) if step.id == "choice" else step for step in steps)
    written = what_was_written()
    return a_session(
        template=replace(METHOD, steps=tuple(choosing), beside=()),
        answers={name: written[name] for name in map(key, ENOUGH)},
        status=Status.OPEN,
    )


def leaving(session: Session) -> Leaving:
    """Give what every document may hold, of a session in which nothing is left to decide."""
    copy = disclose_read_back(session, (), _READ, None)
    return (*disclosed(session, *DocumentKind), copy)


def disclosed(session: Session, *documents: DocumentKind) -> Iterator[Disclosure]:
    """Let these documents hold what they may."""
    for document in documents:
        request = Request(document=document, scope=Scope.RIJK)
        try:
            yield disclose(session, request, (), _READ, Surroundings())
        except NothingToShare:  # its method has no such document
            continue


def files_of(out: Iterable[Disclosure | ReadBackCopy]) -> Iterator[str]:
    """Write them in every language and format; a PDF is made of what typst is given."""
    for each, language in product(out, map(Language, LANGUAGES)):
        if isinstance(each, Disclosure):
            yield from _in_every_format(compose(each, language))
        else:
            yield from _in_every_format(compose_copy(each, language))


def _in_every_format(document: Document) -> Iterator[str]:
    yield render_markdown(document, HELD_ON).content.decode()
    yield render_html(document, HELD_ON).content.decode()
    yield from prepared(document, HELD_ON).inputs.values()
