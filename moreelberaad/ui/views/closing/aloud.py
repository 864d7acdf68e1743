"""What is read back on the screen of the participants: put there by an act, gone when struck."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.frames import ReadBackFrame
from moreelberaad.domain.reading_back import Numbered, Reading, agreed_so_far, may_be_seen
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reading_back import Chapter
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.viewmodels.typed import Typed, typed_passages


@dataclass(frozen=True, slots=True)
class Spoken:
    """A piece that may be shown, and what of it the room sees."""

    reading: Reading
    seen: Numbered

    def is_like(self, other: Spoken) -> bool:
        """Tell whether it says the same in the same field, whatever row it stands in by now."""
        return (self.reading.field, self.reading.words) == (
            other.reading.field,
            other.reading.words,
        )


def _never(_: Spoken) -> bool:
    return False


class ReadingAloud(QObject):
    """Shows one piece, or all those of one step; never more than a participant may keep."""

    changed = Signal()

    def __init__(self, publisher: Publisher, model: SessionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._publisher, self._model = publisher, model
        self._all: tuple[Spoken, ...] = ()
        self._put: tuple[Spoken, ...] = ()
        self._place = 0
        self.is_on = self.is_held = False
        publisher.seen_changed.connect(self.changed)

    @property
    def is_seen(self) -> bool:
        """Tell whether there is a screen."""
        return self._publisher.is_seen

    @property
    def has_any(self) -> bool:
        """Tell whether there is anything to show, and a screen to show it on."""
        return self.is_seen and bool(self._all)

    @property
    def number(self) -> int | None:
        """Give the number of the only piece on the screen."""
        return self._put[0].seen.number if len(self._put) == 1 else None

    def refresh(self, chapters: Sequence[Chapter]) -> None:
        """Take over what stays now; what was struck or put otherwise leaves the screen at once."""
        self._all = tuple(self._spoken(chapters))
        before = self._put
        self._put = tuple(one for one in self._all if any(map(one.is_like, before)))
        self._find_place_again(was_shown=bool(before))
        if self.is_on and self._put != before:
            self._show()
        else:
            self.changed.emit()

    def may_show(self, reading: Reading) -> bool:
        """Tell whether the record for participants may hold this piece."""
        return self._find(reading) is not None

    def has(self, reading: Reading) -> bool:
        """Tell whether this piece is on the screen."""
        return any(one.reading == reading for one in self._put)

    def turn(self, reading: Reading) -> None:
        """Put this piece on the screen in the place of others, or take it off."""
        found = self._find(reading)
        if found is None or self.has(reading):
            self.stop()
        else:
            self._go_to(self._all.index(found))

    def go_on(self) -> None:
        """Show the next piece, or the first one; after the last one it is over."""
        following = self._place + 1 if self.is_on else 0
        if following < len(self._all):
            self._go_to(following)
        else:
            self.stop()

    def go_back(self) -> None:
        """Show the piece before."""
        self._go_to(max(self._place - 1, 0))

    def show_step(self) -> None:
        """Show all pieces of the step of the present one; the next one is that after them."""
        if not self._all:
            return
        step = self._all[min(self._place, len(self._all) - 1)].reading.step
        self._put = tuple(one for one in self._all if one.reading.step == step)
        self._place = self._all.index(self._put[-1])
        self._show()

    def stop(self) -> None:
        """Take it off the screen."""
        self._put, self._place, self.is_on, self.is_held = (), 0, False, False
        self._publisher.uncover(ReadBackFrame)
        self.changed.emit()

    def _find_place_again(self, *, was_shown: bool) -> None:
        """Go on from what is still on the screen, or from where the last piece of it stood."""
        if self._put:
            self._place = self._all.index(self._put[-1])
        elif was_shown:
            self._place -= 1

    def _go_to(self, place: int) -> None:
        if self._all:
            self._place = min(place, len(self._all) - 1)
            self._put = (self._all[self._place],)
            self._show()

    def _show(self) -> None:
        """Show what was put, without what has an open hint: that never comes there (ux.md 5)."""
        self.is_on, put = True, self._put
        cover, cover_clear = partial(self._cover, put), partial(self._cover_clear, put)
        self._publisher.when_clear(self._texts(put), cover, cover_clear)

    def _cover_clear(self, put: tuple[Spoken, ...]) -> None:
        self._cover(put, lambda one: self._publisher.holds(self._texts((one,))))

    def _cover(self, put: tuple[Spoken, ...], is_held: Callable[[Spoken], bool] = _never) -> None:
        if not self.is_on or put != self._put:
            return  # something else was put there meanwhile
        clear = tuple(one.seen for one in put if not is_held(one))
        self.is_held = len(clear) < len(put)
        if clear or not put:
            self._publisher.cover(ReadBackFrame(pieces=clear))
        else:
            self._publisher.uncover(ReadBackFrame)
        self.changed.emit()

    @staticmethod
    def _texts(put: Iterable[Spoken]) -> tuple[Typed, ...]:
        return typed_passages(chain.from_iterable(one.reading.passages for one in put))

    def _find(self, reading: Reading) -> Spoken | None:
        return next((one for one in self._all if one.reading == reading), None)

    def _spoken(self, chapters: Sequence[Chapter]) -> list[Spoken]:
        session = self._model.session
        agreed = agreed_so_far(session)
        return [
            Spoken(entry, seen)
            for chapter in chapters
            for number, entry in chapter.entries
            if isinstance(entry, Reading)
            and (seen := may_be_seen(session, number, entry, agreed)) is not None
        ]
