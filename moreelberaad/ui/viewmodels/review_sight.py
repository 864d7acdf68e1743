"""What is seen of a review, and where one is in it: part by part, finding after finding."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.blind import unread_blind
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.opening import part_of
from moreelberaad.domain.passages import Passage
from moreelberaad.domain.review import Decision, Finding, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.review_keeping import ReviewKeeping
from moreelberaad.ui.viewmodels.review_points import (
    NO_PART,
    PartView,
    Points,
    first_open,
    points,
    title_of,
)
from moreelberaad.ui.viewmodels.review_text import Piece, Reviewed

Paragraphs = tuple[tuple[Piece, ...], ...]


class ReviewSight(QObject):
    """The texts and findings of one document, and the present one of each."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        keeping: ReviewKeeping,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.document = session, DocumentKind.RECORD
        self._keeping, self._language = keeping, language
        self._part = self._current = ""
        self._scope = Scope.TEAM
        self._show()

    @property
    def review(self) -> Review:
        """Give what was decided so far, on findings that are there."""
        return self._keeping.review

    @property
    def parts(self) -> tuple[PartView, ...]:
        """Give the parts that have text in the document, in the order of the method."""
        return tuple(self._view(part) for part in self._points.texts)

    @property
    def part(self) -> PartView:
        """Give the present part; an empty one when the document draws on no text."""
        return self._view(self._part) if self._part in self._points.texts else NO_PART

    @property
    def finding(self) -> Finding | None:
        """Give the present finding, with the letters of this document in its suggestions."""
        return self._points.by_id(self._current)

    @property
    def number(self) -> int:
        """Give the number of the present finding among those to decide, from 1; 0 without one."""
        ids = self._points.ids
        return ids.index(self._current) + 1 if self._current in ids else 0

    @property
    def total(self) -> int:
        """Count the findings to decide in the document."""
        return len(self._points.ids)

    @property
    def states(self) -> tuple[bool, ...]:
        """Tell of each finding of the document whether it is decided."""
        return tuple(name in self.review.decisions for name in self._points.ids)

    @property
    def decision(self) -> Decision | None:
        """Give what was decided on the present finding."""
        return self.review.decisions.get(self._current)

    @property
    def was_left(self) -> bool:
        """Tell whether someone let the present words stand while typing."""
        one = self.finding
        return one is not None and self.review.left.has(one.text.plain)

    @property
    def others(self) -> int:
        """Count the open findings elsewhere of the same person, or with the same words."""
        return sum(each.id != self._current for each in self._alike())

    @property
    def spellings(self) -> tuple[str, ...]:
        """Give the other words that a decision everywhere would be about."""
        one = self.finding
        words = dict.fromkeys(each.text.plain for each in self._alike())
        return tuple(each for each in words if one and each != one.text.plain)

    @property
    def unopened(self) -> int:
        """Count the parts of the document that nobody looked at as they are now."""
        return len(self._points.unopened)

    @property
    def unread_blind(self) -> tuple[str, ...]:
        """Name the parts that are still to be read without marks, for how far it is to go."""
        request = Request(document=self.document, scope=self._scope)
        return unread_blind(self.session, request, self.review.blind)

    @property
    def underlined(self) -> int:
        """Count the words in the present part that are underlined and need no decision."""
        return len(self._points.underlined(self._part))

    def for_document(self, document: DocumentKind) -> None:
        """Review what this document draws on; what was decided before stays decided."""
        self.document = document
        self._show()

    def for_scope(self, scope: Scope) -> None:
        """Review for a document that goes so far; far asks more of the reader."""
        self._scope = scope
        self._show()

    def texts_of(self, part: str) -> tuple[Passage, ...]:
        """Give the texts of a part as they were written."""
        return self._points.texts.get(part, ())

    def findings_of(self, part: str) -> tuple[Finding, ...]:
        """Give what is found in a part."""
        return self._points.in_part(part)

    def title_of(self, part: str) -> str:
        """Give the words over a part."""
        return title_of(part, self.session, self._language)

    def go_to_part(self, part: str) -> None:
        """Go to the first open finding of a part, else to its first, else to its text."""
        if part in self._points.texts:
            self._part = part
            self._current = self._points.first_open(part, self.review.decisions)
            self.changed.emit()

    def go_to(self, finding_id: str) -> None:
        """Go to a finding of the document."""
        finding = self._points.by_id(finding_id)
        if finding:
            self._current, self._part = finding.id, part_of(finding.place)
            self.changed.emit()

    def go_on(self) -> None:
        """Go to what is open, then to a part that nobody looked at, else to what comes next."""
        ahead = self._points.next_open(self._current, self.review.decisions)
        part = self._points.next_unopened(self._part)
        if ahead and ahead not in self.review.decisions:
            self.go_to(ahead)
        elif part:
            self.go_to_part(part)
        else:
            self.next()

    def next_underlined(self) -> None:
        """Go to the next underlined word of the present part."""
        names = self._points.underlined(self._part)
        place = names.index(self._current) + 1 if self._current in names else 0
        if names:
            self.go_to(names[place % len(names)])

    def next(self) -> None:
        """Go to the finding after this one; after the last comes the first."""
        self.go_to(self._points.beside(self._current, 1))

    def previous(self) -> None:
        """Go to the finding before this one; before the first comes the last."""
        self.go_to(self._points.beside(self._current, -1))

    def before(self, proposed: Decision | None = None) -> Paragraphs:
        """Give the texts of the present part as written, one paragraph each.

        What goes is marked, also what would go if the present finding were decided so.
        """
        return tuple(text.before() for text in self._texts(self._decided_with(proposed)))

    def after(self, proposed: Decision | None = None) -> Paragraphs:
        """Give the same texts as they leave, also if the present finding were decided so.

        A text of which nothing is left has no pieces.
        """
        return tuple(text.after() for text in self._texts(self._decided_with(proposed)))

    def _show(self) -> None:
        """Stay where one was, as far as that is still there; else go to what is open."""
        self._points = self._seen()
        if self.finding is None:
            self._current = first_open(self._points.ids, self.review.decisions)
        if self.finding:
            self._part = part_of(self.finding.place)
        elif self._part not in self._points.texts:
            self._part = next(iter(self._points.texts), "")
        self.changed.emit()

    def _seen(self) -> Points:
        return points(self.session, self.document, self._keeping.findings, self.review)

    def _view(self, part: str) -> PartView:
        title = title_of(part, self.session, self._language)
        return self._points.view(part, title, self.review.decisions)

    def _decided_with(self, proposed: Decision | None) -> Mapping[str, Decision]:
        decisions = self.review.decisions
        return {**decisions, self._current: proposed} if proposed else decisions

    def _texts(self, decisions: Mapping[str, Decision]) -> tuple[Reviewed, ...]:
        return self._points.reviewed(self._part, decisions, self._current)

    def _alike(self) -> tuple[Finding, ...]:
        """Give the present finding, and the open ones of the session that it goes for too."""
        one, decisions = self.finding, self.review.decisions
        alike = self._points.same_as(one) if one else ()
        return tuple(each for each in alike if each is one or each.id not in decisions)
