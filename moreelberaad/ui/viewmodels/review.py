"""The review of one session: finding after finding, a decision on each, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import Literal, assert_never

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import Change
from moreelberaad.application.pointing import with_pointed
from moreelberaad.application.ports import Recogniser
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.alike import carried
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.opening import seen_with
from moreelberaad.domain.pointed import Pointed
from moreelberaad.domain.review import Decision, Review
from moreelberaad.domain.taken_over import kept_inside, taken_over
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.history import Execute
from moreelberaad.ui.viewmodels.review_keeping import ReviewKeeping, with_decisions
from moreelberaad.ui.viewmodels.review_points import PartView
from moreelberaad.ui.viewmodels.review_seeking import Found, Seeking
from moreelberaad.ui.viewmodels.review_sight import ReviewSight
from moreelberaad.ui.viewmodels.review_text import Mark, Piece

__all__ = ["Mark", "PartView", "Piece", "ReviewModel"]

Question = Literal["recognised_by_colleague", "recognised_widely"]


class ReviewModel(ReviewSight):
    """What the pages of the review read and do; `names` stay in memory only."""

    ready = Signal()
    failed = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        session_id: SessionId,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        keeping = ReviewKeeping(bench, session_id)
        super().__init__(bench.sessions.get(session_id), keeping, language, parent)
        self._bench = bench
        self.names: tuple[str, ...] = ()
        self._seeking = Seeking(bench, self)
        self._seeking.found.connect(self._take)
        self._seeking.failed.connect(self.failed)
        self._recogniser: Recogniser | None = None
        self._seek()

    @property
    def is_ready(self) -> bool:
        """Tell whether the findings are known; not while names are sought."""
        return self._recogniser is not None and not self._seeking.busy

    @property
    def fallen(self) -> int:
        """Count the kept decisions that no longer fit: look at those findings anew."""
        return self._keeping.fallen

    @property
    def is_decided(self) -> bool:
        """Tell whether every finding of the document is decided."""
        return self.is_ready and all(self.states)

    @property
    def is_complete(self) -> bool:
        """Tell whether every finding is decided and every part was looked at."""
        return self.is_decided and not self.unopened and not self.unread_blind

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return self._keeping.history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return self._keeping.history.redo_name

    def look_for(self, names: Sequence[str]) -> None:
        """Seek again, these names too."""
        self.names = tuple(name for name in names if name.strip())
        self._seek()
        self.changed.emit()

    def refresh(self) -> None:
        """Read the session and its review again; where the text changed, seek again."""
        before, self.session = self.session, self._bench.sessions.get(self.session.id)
        is_other = self.session != before
        if is_other:
            self._recogniser = None
            self._keeping.forget()
        self._keeping.read()
        if is_other or not (self._recogniser or self._seeking.busy):
            self._seek()
        self._show()

    def decide(self, decision: Decision, everywhere: bool = False) -> None:  # noqa: FBT001, FBT002 - one tick
        """Decide on the present finding, or on all open ones like it; then go to what is open."""
        one = self.finding
        if one is None:
            return
        found = [each for each in self._alike() if everywhere or each.id == one.id]
        name = self._language.count(
            "punt {place} beslist", "{number} punten beslist", len(found), place=self.number
        )
        made = {each.id: carried(decision, one, each) for each in found}
        if self._tried(lambda: self._keeping.do(partial(with_decisions, made=made), name)):
            self.go_to(self._points.next_open(self._current, self.review.decisions))

    def point_out(self, pointed: Collection[Pointed]) -> None:
        """Make points of what a reader saw and the check did not, and go to the first."""
        name = self._language.count("punt toegevoegd", "{number} punten toegevoegd", len(pointed))
        known = frozenset(self._points.ids)
        act = partial(_with_pointed, pointed=frozenset(pointed))
        if pointed and self._tried(lambda: self._keeping.do(act, name)):
            self._points = self._seen()
            self.go_to(next((each for each in self._points.ids if each not in known), ""))

    def note_blind(self, part: str) -> None:
        """Keep in mind that somebody read a part without marks; that cannot be taken back."""
        read = seen_with(self.session, self.document, part)
        if self._tried(partial(self._keeping.note, partial(_read_blind, parts=read))):
            self._points = self._seen()
            self.changed.emit()

    def see(self) -> None:
        """Keep in mind that somebody looks at the present part; that cannot be taken back."""
        if self.is_ready and self._part in self._points.unopened:
            shown = seen_with(self.session, self.document, self._part)
            if self._tried(partial(self._keeping.note, partial(_opened, parts=shown))):
                self._points = self._seen()
                self.changed.emit()

    def answer(self, name: Question, value: bool | None) -> None:  # noqa: FBT001 - one of three
        """Answer one of the two questions, or leave it open again."""
        act = self._language.say("vraag beantwoord")
        if self._tried(lambda: self._keeping.do(partial(_answered, name=name, value=value), act)):
            self._points = self._seen()
            self.changed.emit()

    def undo(self) -> None:
        """Take the last decision back, and go where it was."""
        self._turn(self._keeping.history.undo)

    def redo(self) -> None:
        """Decide again what was taken back last, and go where it is."""
        self._turn(self._keeping.history.redo)

    def check_words(self, words: str) -> bool:
        """Tell whether own words hold nothing that surely leads to somebody; needs `ready`."""
        if self._recogniser is None:
            return False
        return all(hit.tier is not Tier.SURE for hit in self._recogniser.find(words))

    def is_taken_over(self, words: str) -> bool:
        """Tell whether own words say literally what stands in a note that stays inside."""
        return bool(taken_over(words, kept_inside(self.session, self.document)))

    def wait(self) -> None:
        """Return when the findings are known, or could not be sought."""
        self._seeking.wait()

    def _seek(self) -> None:
        self._seeking.seek(self.session, self.names)

    def _take(self, found: Found) -> None:
        self._recogniser, session = found.recogniser, self.session
        self._keeping.know(lambda kept: with_pointed(session, found.findings, kept.pointed))
        self._show()
        self.ready.emit()

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except MoreelberaadError as error:
            self.failed.emit(error)
            return False
        return True

    def _turn(self, act: Callable[[Execute], Change | None]) -> None:
        try:
            moved = self._keeping.turn(act)
        except MoreelberaadError as error:
            self.failed.emit(error)
            return
        self._points = self._seen()
        spot = next((name for name in self._points.ids if name in moved), "")
        if spot:
            self.go_to(spot)
        else:
            self.changed.emit()


def _opened(review: Review, *, parts: frozenset[str]) -> Review:
    return replace(review, opened=review.opened | parts)


def _read_blind(review: Review, *, parts: frozenset[str]) -> Review:
    return replace(review, blind=review.blind | parts)


def _with_pointed(review: Review, *, pointed: frozenset[Pointed]) -> Review:
    return replace(review.unread(), pointed=review.pointed | pointed)


def _answered(review: Review, *, name: Question, value: bool | None) -> Review:
    match name:
        case "recognised_by_colleague":
            return replace(review, recognised_by_colleague=value)
        case "recognised_widely":
            return replace(review, recognised_widely=value)
        case _:
            assert_never(name)
