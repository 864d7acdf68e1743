"""What can be read in a disclosure, as one text; and a short way to make one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from moreelberaad.domain.counts import Result
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.privacy import Disclosure, Surroundings, disclose
from moreelberaad.domain.review import Finding, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from tests.builders import a_request, a_review


def disclosed(
    session: Session,
    document: DocumentKind,
    findings: Sequence[Finding] = (),
    review: Review | None = None,
    surroundings: Surroundings | None = None,
) -> Disclosure:
    return disclose(
        session,
        a_request(document),
        findings,
        review or a_review(),
        surroundings or Surroundings(),
    )


def text_of(disclosure: Disclosure) -> str:
    values = (item.value for part in disclosure.parts for item in part.items)
    plain = (str(value) if isinstance(value, Result) else to_plain(value) for value in values)
    written = (words.plain for words in disclosure.written.values())
    return " ".join([*map(str, plain), *written])


def read(session: Session, document: DocumentKind, review: Review | None = None) -> str:
    return text_of(disclosed(session, document, review=review))


def odd_words(text: str, candidates: Iterable[str]) -> set[str]:
    return {word for word in candidates if word in text}
