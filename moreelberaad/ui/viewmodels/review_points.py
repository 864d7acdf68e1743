"""Which texts and findings of a session one document draws on, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from moreelberaad.domain.gates import Request, draws_on, findings_for
from moreelberaad.domain.passages import TITLE, Passage, Place, passages
from moreelberaad.domain.privacy import lets_go, lettered
from moreelberaad.domain.review import Decision, Finding, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.sieve import Sieve
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.review_text import Reviewed


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """One part of a document: its title, and how many of its findings are open."""

    id: str
    title: str
    open: int
    found: int


NO_PART = PartView(id="", title="", open=0, found=0)
"""The part of a document that draws on no text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """The findings of one document in order, and the texts of each of its parts."""

    findings: tuple[Finding, ...]
    texts: Mapping[str, tuple[Passage, ...]]

    @property
    def ids(self) -> tuple[str, ...]:
        """Name the findings in order."""
        return tuple(finding.id for finding in self.findings)

    def by_id(self, name: str) -> Finding | None:
        """Give one finding of the document."""
        return next((finding for finding in self.findings if finding.id == name), None)

    def in_part(self, part: str) -> tuple[Finding, ...]:
        """Give the findings of one part."""
        return tuple(each for each in self.findings if part_of(each.place) == part)

    def same_as(self, one: Finding) -> tuple[Finding, ...]:
        """Give the findings with the same words, of the same kind and with the same choices."""
        return tuple(each for each in self.findings if _meaning(each) == _meaning(one))

    def beside(self, name: str, distance: int) -> str:
        """Name the finding so many places on; after the last comes the first."""
        if not self.ids:
            return ""
        place = self.ids.index(name) if name in self.ids else min(0, -distance)
        return self.ids[(place + distance) % len(self.ids)]

    def next_open(self, name: str, decisions: Mapping[str, Decision]) -> str:
        """Name the first open finding after this one, around to it; else this one."""
        place = self.ids.index(name) + 1
        ahead = (*self.ids[place:], *self.ids[:place])
        return next((each for each in ahead if each not in decisions), name)

    def reviewed(
        self, part: str, decisions: Mapping[str, Decision], current: str
    ) -> tuple[Reviewed, ...]:
        """Give the texts of one part with what is found in them."""
        by_place: dict[Place, list[Finding]] = {}
        for finding in self.in_part(part):
            by_place.setdefault(finding.place, []).append(finding)
        return tuple(
            Reviewed(
                text=passage.text.plain,
                findings=by_place.get(passage.place, ()),
                decisions=decisions,
                current=current,
            )
            for passage in self.texts.get(part, ())
        )

    def view(self, part: str, title: str, decisions: Mapping[str, Decision]) -> PartView:
        """Count the findings of one part."""
        found = self.in_part(part)
        still = sum(each.id not in decisions for each in found)
        return PartView(id=part, title=title, open=still, found=len(found))


def first_open(findings: Sequence[Finding], decisions: Mapping[str, Decision]) -> str:
    """Name the first that is open; when none is, the first."""
    names = [each.id for each in findings]
    still = [name for name in names if name not in decisions]
    return next(iter([*still, *names]), "")


def title_of(part: str, session: Session, language: Language) -> str:
    """Give the words over a part."""
    if part == TITLE:
        return language.say("Titel")
    steps = session.template.all_steps()
    return next(step.title for step in steps if step.id == part).get(language.code)


def points(
    session: Session, document: DocumentKind, findings: Sequence[Finding], review: Review
) -> Points:
    """Give what this document draws on; people have the letters that they get in it."""
    drawn = findings_for(session, document, _lettered(session, document, findings, review))
    texts = groupby(_drawn_on(session, document), key=lambda passage: part_of(passage.place))
    return Points(findings=drawn, texts={part: tuple(found) for part, found in texts})


def part_of(place: Place) -> str:
    """Name the part of a place: its step, or the title."""
    return place.field if place.field == TITLE else place.field.partition(".")[0]


def _drawn_on(session: Session, document: DocumentKind) -> Iterator[Passage]:
    for passage in passages(session):
        if passage.text and draws_on(session, document, passage.place):
            yield passage


def _lettered(
    session: Session, document: DocumentKind, findings: Sequence[Finding], review: Review
) -> list[Finding]:
    agreed = lets_go(session, review)
    sieve = Sieve(request=Request(document=document), agreed=agreed, written=review.written)
    named = {finding.id: finding for finding in chain(*lettered(session, sieve, findings))}
    return [named[finding.id] for finding in findings]


def _meaning(finding: Finding) -> tuple[str, str, tuple[str, ...]]:
    hit = finding.hit
    choices = tuple(suggestion.casefold() for suggestion in hit.suggestions)
    return finding.text.plain.casefold(), hit.label, choices
