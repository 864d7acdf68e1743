"""*Ga naar…*: what can be gone to and done from where one is, found while one types (ux.md 10)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.domain.search import Word
from moreelberaad.domain.search_query import Parsed, marks_in
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.palette_lines import ICONS, Group, Line
from moreelberaad.ui.viewmodels.palette_vault import PaletteVault

_PAUSE = 200
"""Milliseconds without typing after which the vault is searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A place to go to or an act to do, and the keys that do so too."""

    title: str
    do: Callable[[], None]
    icon: str = ICONS[Group.WAYS]
    keys: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """All ways from here; without a vault there are only the acts."""

    acts: Sequence[Way]
    vault: PaletteVault | None = None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found of one text that was typed."""

    text: str = field(repr=False)
    lines: tuple[Line, ...]


class PaletteModel(QObject):
    """Acts answer at once, the vault when typing stops; a late answer to another text goes."""

    changed = Signal()
    told = Signal(int)
    """More is known of the line at this place."""

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways, self._jobs = ways, Jobs(self)
        self._text = ""
        self._found: tuple[Line, ...] = ()
        self._asked: set[int] = set()
        self.lines: tuple[Line, ...] = ()
        self.is_settled = True
        """Tells whether the lines are those of what is typed now."""
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._search)
        self._show()
        self._search()

    @property
    def parsed(self) -> Parsed | None:
        """Give how the text is read; without a vault it is words and nothing else."""
        vault = self._ways.vault if self._text else None
        return vault.parsed(self._text) if vault else None

    def words(self) -> tuple[Word, ...]:
        """Give the words to mark in what is found."""
        if parsed := self.parsed:
            return parsed.query.words
        return tuple(Word(text=word) for word in self._text.split())

    def type(self, text: str) -> None:
        """Look for this; acts are there at once."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._found = ()
            self.is_settled = self._ways.vault is None
            self._later.start()
            self._show()

    def tell_more(self, places: Sequence[int]) -> None:
        """Look up what the lines at these places say further, for they are in view."""
        vault = self._ways.vault
        wanted = [place for place in places if place not in self._asked]
        asked = tuple(self.lines[place] for place in wanted if not self.lines[place].is_whole)
        self._asked.update(wanted)
        if vault and asked:
            work = partial(vault.tell_more, asked, self.words())
            self._jobs.run(work, self._complete, self._ignore)

    def open(self, line: Line) -> None:
        """Do the act, or show what was found where it belongs."""
        if line.act:
            line.act()
        elif line.found and self._ways.vault:
            self._ways.vault.open(line.found)

    def wait(self) -> None:
        """Return when all that was asked of the vault is known."""
        self._jobs.wait()

    @Slot()
    def _search(self) -> None:
        if vault := self._ways.vault:
            self.is_settled = False
            self._jobs.run(partial(_ask, vault, self._text), self._take, self._fail)

    def _take(self, answer: _Answer) -> None:
        if answer.text == self._text:
            self._found, self.is_settled = answer.lines, True
            self._show()

    def _fail(self, _: Exception) -> None:
        """Offer what needs no vault: that it cannot be read is told where it is opened."""
        self.is_settled = True
        self._show()

    def _show(self) -> None:
        self.lines = (*self._acts(), *self._found)
        self._asked.clear()
        self.changed.emit()

    def _acts(self) -> Iterator[Line]:
        parsed, words = self.parsed, self.words()
        if parsed and parsed.query.groups and not words:
            return  # there are only filters, and an act bears no marks
        for way in self._ways.acts:
            if all(marks_in(way.title, (word,)) for word in words):
                yield Line(
                    group=Group.WAYS, title=way.title, note=way.keys, icon=way.icon, act=way.do
                )

    def _complete(self, told: tuple[tuple[Line, Line], ...]) -> None:
        for before, after in told:
            if before in self.lines:
                place = self.lines.index(before)
                self.lines = (*self.lines[:place], after, *self.lines[place + 1 :])
                self.told.emit(place)

    def _ignore(self, _: Exception) -> None:
        """Leave a line as it is when nothing more can be read of it."""


def _ask(vault: PaletteVault, text: str) -> _Answer:
    return _Answer(text, vault.find(text) if text else vault.latest())
