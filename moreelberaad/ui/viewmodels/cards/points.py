"""What stands open on cards that are not approved yet; looked for beside the window."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.application.card_checks import CardChecks, CardPoint
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.hints import PAUSE_MS

_AT_ONCE = 4
"""Cards of one turn, so that the one on show is soon looked at."""

Looked = tuple[tuple[KeptCard, tuple[CardPoint, ...]], ...]


class CardPoints(QObject):
    """An approved card has none: that is what approving says."""

    changed = Signal()

    def __init__(self, checks: CardChecks, parent: QObject) -> None:
        super().__init__(parent)
        self._checks = checks
        self.is_off = False
        self._known: dict[str, tuple[KeptCard, tuple[CardPoint, ...]]] = {}
        self._waiting: dict[str, KeptCard] = {}
        self._typed: KeptCard | None = None
        self._jobs = Jobs(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_at_typed)

    def of(self, kept: KeptCard) -> tuple[CardPoint, ...] | None:
        """Give what stands open on a card as it is now; nothing when that is not known yet."""
        if kept.card.status is CardStatus.APPROVED:
            return ()
        known = self._known.get(kept.id)
        return known[1] if known and known[0] is kept else None

    def is_marked(self, kept: KeptCard) -> bool:
        """Tell whether a point stood open when the card was last looked at."""
        known = self._known.get(kept.id)
        return kept.card.status is not CardStatus.APPROVED and bool(known and known[1])

    def look(self, cards: Iterable[KeptCard]) -> None:
        """Look at these before all others, the first of them first."""
        wanted = {kept.id: kept for kept in cards if self.of(kept) is None}
        if self._typed and self._typed.id in wanted:
            self._typed = None  # this is newer
        if wanted and not self.is_off:
            self._waiting = {
                **wanted,
                **{k: v for k, v in self._waiting.items() if k not in wanted},
            }
            self._go()

    def look_soon(self, kept: KeptCard) -> None:
        """Look at a card that is being typed on, after a pause."""
        self._typed = kept
        self._pause.start()

    def wait(self) -> None:
        """Return when all cards were looked at; for tests."""
        self._look_at_typed()
        while self._jobs.busy:
            self._jobs.wait()

    @Slot()
    def _look_at_typed(self) -> None:
        self._pause.stop()
        typed, self._typed = self._typed, None
        self.look((typed,) if typed else ())

    def _go(self) -> None:
        if self._jobs.busy or not self._waiting:
            return
        turn = tuple(self._waiting.values())[:_AT_ONCE]
        for kept in turn:
            del self._waiting[kept.id]
        self._jobs.run(partial(_looked, self._checks, turn), self._keep, self._fail)

    def _keep(self, looked: Looked) -> None:
        self._known.update({kept.id: (kept, points) for kept, points in looked})
        self.changed.emit()
        self._go()

    def _fail(self, _: Exception) -> None:
        """Go on without: what is approved is checked in the vault all the same."""
        self.is_off = True
        self._waiting.clear()
        self.changed.emit()


def _looked(checks: CardChecks, cards: Iterable[KeptCard]) -> Looked:
    """Look at cards; runs on another thread."""
    return tuple((kept, checks.open_points(kept)) for kept in cards)
