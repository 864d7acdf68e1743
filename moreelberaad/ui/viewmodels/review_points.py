"""Which texts and findings of a session one document draws on, part by part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from moreelberaad.domain.alike import are_alike
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.gates import Request, findings_for
from moreelberaad.domain.opening import Parts, part_of, parts_of, unopened
from moreelberaad.domain.passages import TITLE, Place
from moreelberaad.domain.privacy import lets_go, lettered
from moreelberaad.domain.review import Decision, Finding, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.sieve import Sieve
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.review_text import Reviewed


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """One part of a document: its title, how many of its findings are open, and if it was seen."""

    id: str
    title: str
    open: int
    found: int
    is_opened: bool = False

    @property
    def is_done(self) -> bool:
        """Tell whether there is nothing left to do in it."""
        return self.is_opened and not self.open


NO_PART = PartView(id="", title="", open=0, found=0)
"""The part of a document that draws on no text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """The findings of one document in order, and the texts of each of its parts.

    `ids` names those to decide, first what was let stand while typing; words that no list knows
    are only underlined (anon.md 5.5). `every` has those of the whole session.
    """

    findings: tuple[Finding, ...]
    ids: tuple[str, ...]
    texts: Parts
    unopened: tuple[str, ...]
    every: tuple[Finding, ...] = field(repr=False)

    def by_id(self, name: str) -> Finding | None:
        """Give one finding of the document."""
        return next((finding for finding in self.findings if finding.id == name), None)

    def in_part(self, part: str) -> tuple[Finding, ...]:
        """Give the findings of one part."""
        return tuple(each for each in self.findings if part_of(each.place) == part)

    def same_as(self, one: Finding) -> tuple[Finding, ...]:
        """Give the findings of the session about the same person, or with the same words."""
        return tuple(each for each in self.every if are_alike(one, each))

    def underlined(self, part: str) -> tuple[str, ...]:
        """Name the findings of one part that need no decision."""
        asked = frozenset(self.ids)
        return tuple(each.id for each in self.in_part(part) if each.id not in asked)

    def beside(self, name: str, distance: int) -> str:
        """Name the finding so many places on; after the last comes the first."""
        if not self.ids:
            return ""
        place = self.ids.index(name) if name in self.ids else min(0, -distance)
        return self.ids[(place + distance) % len(self.ids)]

    def next_open(self, name: str, decisions: Mapping[str, Decision]) -> str:
        """Name the first open finding after this one, around to it; else this one."""
        place = self.ids.index(name) + 1 if name in self.ids else 0
        ahead = (*self.ids[place:], *self.ids[:place])
        return next((each for each in ahead if each not in decisions), name)

    def next_unopened(self, part: str) -> str:
        """Name the first part after this one that nobody looked at, around to it."""
        names = tuple(self.texts)
        place = names.index(part) + 1 if part in names else 0
        ahead = (*names[place:], *names[:place])
        return next((each for each in ahead if each in self.unopened), "")

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
        asked = frozenset(self.ids)
        found = [each.id for each in self.in_part(part) if each.id in asked]
        still = sum(name not in decisions for name in found)
        is_opened = part not in self.unopened
        return PartView(id=part, title=title, open=still, found=len(found), is_opened=is_opened)

    def first_open(self, part: str, decisions: Mapping[str, Decision]) -> str:
        """Name the first finding of a part that is open; when none is, its first."""
        inside = {each.id for each in self.in_part(part)}
        return first_open([name for name in self.ids if name in inside], decisions)


def first_open(names: Sequence[str], decisions: Mapping[str, Decision]) -> str:
    """Name the first that is open; when none is, the first."""
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
    every = _lettered(session, document, findings, review)
    drawn = findings_for(session, document, every)
    return Points(
        findings=drawn,
        ids=tuple(each.id for each in _in_order(drawn, review)),
        texts=parts_of(session, document),
        unopened=unopened(session, document, review.opened),
        every=tuple(every),
    )


def _in_order(findings: Sequence[Finding], review: Review) -> Sequence[Finding]:
    """Put what was let stand while typing first (ux.md 5); what needs no decision stays out."""
    asked = [each for each in findings if each.hit.tier is not Tier.UNKNOWN]
    return sorted(asked, key=lambda each: not review.left.has(each.text.plain))


def _lettered(
    session: Session, document: DocumentKind, findings: Sequence[Finding], review: Review
) -> list[Finding]:
    agreed = lets_go(session, review)
    sieve = Sieve(request=Request(document=document), agreed=agreed, written=review.written)
    named = {finding.id: finding for finding in chain(*lettered(session, sieve, findings))}
    return [named[finding.id] for finding in findings]
