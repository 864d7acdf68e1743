"""Wavy lines under the words that a hint is about; document, undo and caret stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Slot

from moreelberaad.domain.hints import Hint, taken
from moreelberaad.ui.fields.written import HintedBox, Spot, written_in
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.hints import HintDesk


@dataclass(frozen=True, slots=True)
class Mark:
    """A hint and its place, which moves along with what is typed before it."""

    hint: Hint
    spot: Spot = field(repr=False)
    words: str = field(repr=False)

    @property
    def is_there(self) -> bool:
        """Tell whether the words still stand as they were looked at."""
        return self.spot.words() == self.words


class Underlined(QObject):
    """Follows one box; `told` is called when its hints are known."""

    def __init__(self, ui: Ui, desk: HintDesk, box: HintedBox, told: Callable[[], None]) -> None:
        super().__init__(box)
        self.box = box
        self._written = written_in(box)
        self.marks: tuple[Mark, ...] = ()
        self._ui, self._desk, self._told = ui, desk, told
        self._place = place = object()  # the desk may outlive the box
        box.destroyed.connect(lambda: desk.forget(place))
        self._written.changed.connect(self.watch)
        desk.found.connect(self._on_found)
        desk.changed.connect(self.show)
        ui.look.changed.connect(self._paint)

    @Slot()
    def watch(self) -> None:
        """Let the desk know what stands here now."""
        self._desk.watch(self._place, self._written.text(), is_role=self.box.is_role)

    @Slot()
    def show(self) -> None:
        """Show the hints that are open now."""
        self.marks = tuple(map(self._mark, self._desk.hints(self._place)))
        self._paint()
        self._told()

    def take(self, mark: Mark) -> None:
        """Put the suggestion in the place of the words; the caret stays behind what it was."""
        if not mark.is_there:
            return
        text = self._written.text()
        begin, end, words = taken(text, _at(mark.hint, mark.spot.start()))
        if text[begin : begin + 1].islower():  # a role in a table begins with a small letter
            words = words[:1].lower() + words[1:]
        self._written.put(begin, end, words)
        self._desk.look()

    def leave(self, mark: Mark) -> None:
        """Let the words stand."""
        self._desk.left.leave(mark.words, sure=mark.hint.sure)

    @Slot(object)
    def _on_found(self, place: object) -> None:
        if place is self._place:
            self.show()

    def _mark(self, hint: Hint) -> Mark:
        spot = self._written.spot(hint.start, hint.end)
        return Mark(hint, spot, spot.words())

    @Slot()
    def _paint(self) -> None:
        spots = [mark.spot for mark in self.marks]
        self._written.wave(spots, self._ui.look.color("warn_line"))


def _at(hint: Hint, start: int) -> Hint:
    return replace(hint, start=start, end=start + hint.end - hint.start)
