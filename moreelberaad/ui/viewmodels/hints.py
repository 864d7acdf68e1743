"""Hints while someone types: looked for beside the window, a pause after the last key."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.application.hinting import hints_in
from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.hints import Hint
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.hint_memory import HintMemory, Looked
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.viewmodels.typed import Typed

PAUSE_MS = 400
"""Between the last key and the check."""
_TURN = 0.0005
"""Seconds that the check works before the window may: Python's own turns are ten times as long."""
_AT_ONCE = 800
"""Signs of one batch, so that what is typed meanwhile is soon looked at."""

Act = Callable[[], None]
Load = Callable[[], Recogniser]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What waits until it is known whether texts are clear."""

    texts: tuple[Typed, ...]
    act: Act
    refused: Act


class HintDesk(QObject):
    """Looks only at paragraphs it does not know yet, and only at the newest text of a place.

    The check is loaded and works on a thread of its own, one batch at a time.
    """

    found = Signal(object)
    looked = Signal()
    changed = Signal()
    refused = Signal()
    failed = Signal()

    def __init__(self, load: Load, left: LeftWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load, self.left = load, left
        self.is_off = False
        self._memory = HintMemory()
        self._texts: dict[Hashable, Typed] = {}
        self._waiting: dict[Hashable, None] = {}
        self._asked: list[_Asked] = []
        self._jobs = Jobs(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._go)
        left.changed.connect(self.changed)
        left.words_changed.connect(self.look_again)

    def watch(self, place: Hashable, text: str, *, is_role: bool) -> None:
        """Follow what stands in a place; `found` tells when its hints are known."""
        typed = Typed(text, is_role)
        if self.is_off or self._texts.get(place) == typed:
            return
        self._texts[place] = typed
        if self._memory.knows(typed):
            self._waiting.pop(place, None)
            self.found.emit(place)
        else:
            self._waiting[place] = None
            self._pause.start()

    def forget(self, place: Hashable) -> None:
        """Follow a place no longer."""
        self._texts.pop(place, None)
        self._waiting.pop(place, None)

    def hints(self, place: Hashable) -> tuple[Hint, ...]:
        """Give the open hints of a place, from left to right."""
        typed = self._texts.get(place)
        return self._open(typed) if typed else ()

    def is_open(self, texts: Iterable[Typed]) -> bool | None:
        """Tell whether a hint is open in one of the texts; nothing when that is not known yet."""
        if self.is_off:
            return False
        texts = tuple(texts)
        if any(map(self._open, texts)):
            return True
        return False if all(map(self._memory.knows, texts)) else None

    def when_clear(self, texts: Sequence[Typed], act: Act, refused: Act) -> None:
        """Act at once where the texts are known to be clear, else when they turn out to be."""
        match self.is_open(texts):
            case False:
                act()
            case True:
                refused()
                self.refused.emit()
            case None:
                self._asked.append(_Asked(tuple(texts), act, refused))
                self.look()

    @Slot()
    def look(self) -> None:
        """Look now; nobody waits for the pause."""
        self._pause.stop()
        self._go()

    @Slot()
    def look_again(self) -> None:
        """Look at everything anew: the check itself changed."""
        self._memory.clear()
        self._waiting = dict.fromkeys(self._texts)
        self.look()

    def clear(self) -> None:
        """Forget every text, as at a lock."""
        self._pause.stop()
        self._memory.clear()
        self._texts.clear()
        self._waiting.clear()
        self._asked.clear()

    def wait(self) -> None:
        """Return when everything that was asked is answered; for tests and the demo."""
        self.look()
        while self._jobs.busy:
            self._jobs.wait()

    @Slot()
    def _go(self) -> None:
        is_free = not (self._jobs.busy or self.is_off)
        if is_free and (paragraphs := _batch(self._wanted())):
            self._jobs.run(partial(_looked, self._load, paragraphs), self._keep, self._fail)

    def _wanted(self) -> Iterator[Typed]:
        """Give what is not known yet: what is waited for first, then the newest of the rest."""
        texts = chain.from_iterable(each.texts for each in self._asked)
        if not self._pause.isActive():
            texts = chain(texts, [self._texts[place] for place in reversed(self._waiting)])
        yield from dict.fromkeys(chain.from_iterable(map(self._memory.unknown, texts)))

    def _keep(self, looked: Looked) -> None:
        self._memory.keep(looked)
        self._answer()
        self._tell()
        self.looked.emit()
        self._go()
        if not self._jobs.busy:
            self._memory.trim()

    def _fail(self, _: Exception) -> None:
        """Go on without hints: typing and the screen never depend on them."""
        self.is_off = True
        self._waiting.clear()
        self.failed.emit()
        self._answer()

    def _answer(self) -> None:
        asked, self._asked = self._asked, []
        for each in asked:
            self.when_clear(each.texts, each.act, each.refused)

    def _tell(self) -> None:
        known = [each for each in self._waiting if self._memory.knows(self._texts[each])]
        for place in known:
            self._waiting.pop(place, None)
            self.found.emit(place)

    def _open(self, typed: Typed) -> tuple[Hint, ...]:
        return tuple(self._memory.hints(typed, self.left.standing))


def _batch(wanted: Iterable[Typed]) -> tuple[Typed, ...]:
    taken, room = list[Typed](), _AT_ONCE
    for paragraph in wanted:
        taken.append(paragraph)
        room -= len(paragraph.text)
        if room <= 0:
            break
    return tuple(taken)


@contextmanager
def _giving_way() -> Iterator[None]:
    """Let the window go first more often, so that typing does not wait for the check."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def _looked(load: Load, paragraphs: Iterable[Typed]) -> Looked:
    """Find the hints; runs on another thread."""
    with _giving_way():
        return _found_by(load(), paragraphs)


def _found_by(recogniser: Recogniser, paragraphs: Iterable[Typed]) -> Looked:
    return {each: hints_in(each.text, recogniser, is_role=each.is_role) for each in paragraphs}
