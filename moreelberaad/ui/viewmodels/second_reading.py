"""A second reader's yes or no about each part of the lessons sheet; who it was is not kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import KeepReview
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Finding, Review
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.second_reading_text import Leaf, leaves

_LESSONS = Request(document=DocumentKind.LESSONS)
_TO_BE_READ = Prose("tweede lezer")
"""Excuses, for the reader's eyes only, the gates that a reason excuses: reading is one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    leaves: tuple[Leaf, ...]
    findings: tuple[Finding, ...]


class SecondReading(QObject):
    """Holds one reading in memory; the vault gets its outcome at the end, whole."""

    changed = Signal()
    ready = Signal()
    failed = Signal(object)
    kept = Signal()

    def __init__(
        self,
        bench: Workbench,
        session_id: SessionId,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench, self._id, self._language = bench, session_id, language
        self._jobs = Jobs(self)
        self._found = _Found(leaves=(), findings=())
        self._place = 0
        self._recognised: dict[str, bool] = {}
        self._general: dict[str, bool] = {}
        self._was_read = False
        self.is_ready = self.is_seeking = False
        self.recognised_in: tuple[str, ...] = ()
        self.reopened = 0
        """How many decisions were taken back where someone was recognised."""

    def prepare(self, names: Sequence[str] = ()) -> None:
        """Find what may leave; `ready` or `failed` follows, with every gate that is closed."""
        self.is_ready, self.is_seeking = False, True
        self._was_read = self._review.second_reader
        self.changed.emit()
        self._jobs.run(lambda: self._sought(tuple(names)), self._take, self._refuse)

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Give the parts to read."""
        return self._found.leaves

    @property
    def was_read(self) -> bool:
        """Tell whether a second reader read it all and recognised nobody."""
        return self._was_read

    @property
    def goes_far(self) -> bool:
        """Tell whether any lesson may go outside the unit."""
        return any(leaf.goes_far for leaf in self.leaves)

    @property
    def leaf(self) -> Leaf:
        """Give the part that is read now."""
        return self.leaves[self._place]

    @property
    def number(self) -> int:
        """Count the present part from 1."""
        return self._place + 1

    @property
    def total(self) -> int:
        """Count the parts."""
        return len(self.leaves)

    @property
    def recognised(self) -> bool | None:
        """Give the answer about the present part."""
        return self._recognised.get(self.leaf.step)

    @property
    def general(self) -> bool | None:
        """Give whether the lesson in the present part is general enough."""
        return self._general.get(self.leaf.step)

    @property
    def is_answered(self) -> bool:
        """Tell whether nothing is left to ask about the present part."""
        return self._has_answers(self.leaf)

    @property
    def is_complete(self) -> bool:
        """Tell whether every part has its answers."""
        return bool(self.leaves) and all(self._has_answers(leaf) for leaf in self.leaves)

    def begin(self) -> None:
        """Start from the first part, with no answers."""
        self._place = 0
        self._recognised.clear()
        self._general.clear()
        self.recognised_in, self.reopened = (), 0
        self.changed.emit()

    def answer(self, *, recognised: bool) -> None:
        """Note whether the reader or a colleague would know who the present part is about."""
        self._recognised[self.leaf.step] = recognised
        self.changed.emit()

    def answer_general(self, *, general: bool) -> None:
        """Note whether the lesson is general enough for outside the unit."""
        self._general[self.leaf.step] = general
        self.changed.emit()

    def next(self) -> None:
        """Go to the next part, if there is one."""
        self._go_to(self._place + 1)

    def previous(self) -> None:
        """Go back a part, if there is one."""
        self._go_to(self._place - 1)

    def finish(self) -> bool:
        """Keep the outcome once every part has its answers; tells whether it is in the vault."""
        done = self.is_complete and self._keep(self._outcome())
        if done and self.recognised_in:
            self._withdraw()
        return done

    def read_on_paper(self, *, general: bool = False) -> bool:
        """Keep that it was read on paper and nobody was recognised."""
        self.recognised_in = ()
        return self._keep(replace(self._review, second_reader=True, marked_general=general))

    @property
    def _review(self) -> Review:
        return self._bench.reviews.get(self._id)

    def _sought(self, names: tuple[str, ...]) -> _Found:
        """Decide as for the real sheet, so that the reader sees the very words that leave."""
        seen: list[Finding] = []

        def decide(findings: Sequence[Finding]) -> Review:
            seen.extend(findings)
            return replace(self._review, reason=_TO_BE_READ)

        disclosure = self._bench.exports.plan(self._id, _LESSONS, decide, names=names)
        session = self._bench.sessions.get(self._id)
        return _Found(leaves=leaves(session, disclosure, self._language), findings=tuple(seen))

    def _withdraw(self) -> None:
        """Let nobody read what is about to change, or may not be read yet."""
        self._found, self.is_ready = _Found(leaves=(), findings=()), False
        self.changed.emit()

    def _take(self, found: _Found) -> None:
        self._found = found
        self.is_ready, self.is_seeking = True, False
        self.begin()
        self.ready.emit()

    def _refuse(self, error: Exception) -> None:
        self.is_seeking = False
        if not isinstance(error, MoreelberaadError):
            raise error
        self._withdraw()
        self.failed.emit(error)

    def _has_answers(self, leaf: Leaf) -> bool:
        return leaf.step in self._recognised and (not leaf.goes_far or leaf.step in self._general)

    def _go_to(self, place: int) -> None:
        if 0 <= place < self.total:
            self._place = place
            self.changed.emit()

    def _outcome(self) -> Review:
        """Count it as read only when nobody is recognised; else those decisions are open again."""
        found = [leaf for leaf in self.leaves if self._recognised[leaf.step]]
        self.recognised_in = tuple(leaf.title for leaf in found)
        if not found:
            general = self.goes_far and all(self._general.values())
            return replace(self._review, second_reader=True, marked_general=general)
        again = self._findings_in(found)
        review = self._review
        left = {name: each for name, each in review.decisions.items() if name not in again}
        self.reopened = len(review.decisions) - len(left)
        return replace(review.unread(), decisions=left)

    def _findings_in(self, parts: Sequence[Leaf]) -> set[str]:
        fields = {key for leaf in parts for key in leaf.fields}
        return {each.id for each in self._found.findings if each.place.field in fields}

    def _keep(self, review: Review) -> bool:
        try:
            self._bench.bus.execute(KeepReview(session=self._id, review=review))
        except MoreelberaadError as error:
            self.failed.emit(error)
            return False
        self._was_read = review.second_reader
        self.kept.emit()
        return True
