"""Finding words in the session that is led: in every step, and nowhere beside it (ux.md 4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.domain.asked import keys_asked
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.search import Word
from moreelberaad.domain.search_query import marks_in
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Step
from moreelberaad.domain.text import one_line
from moreelberaad.domain.values import Lines, Prose, Record, Rows, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.quick_marks import marks_by_line
from moreelberaad.ui.viewmodels.session import SessionModel

ColumnsOf = Callable[[Step, FieldKey], frozenset[str] | None]
"""Gives the columns of a table that a step fills; `None` for all."""
_PAUSE = 150
"""Milliseconds without typing after which is looked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place where the words stand; without a key it is in the title of the step.

    `copy` counts the texts of the answer that say the same; `start` and `end` are code points.
    """

    step: str
    key: FieldKey | None = None
    text: Prose = field(default=Prose(""), repr=False)
    copy: int = 0
    start: int = 0
    end: int = 0


class SessionSearch(QObject):
    """Looks again when something else is sought or written; the present hit stays if it can."""

    changed = Signal()
    gone = Signal()
    """Another hit is the present one: go there."""

    def __init__(
        self,
        model: SessionModel,
        language: Language,
        columns_of: ColumnsOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._language, self._jobs = model, language, Jobs(self)
        self._columns_of = columns_of
        self._sought, self._is_on, self._asked = "", False, 0
        self.hits: tuple[Hit, ...] = ()
        self.at = -1
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._look)
        model.edited.connect(self._look_later)
        model.answer_changed.connect(self._look_later)

    @property
    def present(self) -> Hit | None:
        """Give the hit that one is at."""
        return self.hits[self.at] if 0 <= self.at < len(self.hits) else None

    @property
    def is_settled(self) -> bool:
        """Tell whether the hits are those of what is sought now."""
        return not (self._later.isActive() or self._jobs.busy)

    def words(self) -> tuple[Word, ...]:
        """Give what is sought, for who marks it."""
        return sought_words(self._sought) if self._is_on else ()

    def seek(self, sought: str) -> None:
        """Look for these words when typing stops; the hits of before go at once."""
        self._is_on, self._sought = True, sought
        self.at = -1
        self._look_later()

    def stop(self) -> None:
        """Look for nothing any more; what was sought is remembered."""
        self._is_on = False
        self._later.stop()
        self._show((), self._sought)

    def go(self, by: int) -> None:
        """Go to the next hit, or the one before, and round again; as soon as they are known."""
        self._asked = 0
        if self._later.isActive():
            self._later.stop()
            self._look()
        if self._jobs.busy:
            self._asked = by
        elif self.hits:
            first = self._first() - (by < 0)
            self.at = (first if self.at < 0 else self.at + by) % len(self.hits)
            self.gone.emit()
            self.changed.emit()

    def _first(self) -> int:
        """Begin at the step that is on show, or after it."""
        order = [step.id for step in self._model.steps]
        here = order.index(self._model.step.id) if self._model.step.id in order else 0
        there = (at for at, hit in enumerate(self.hits) if order.index(hit.step) >= here)
        return next(there, 0)

    @Slot()
    def _look_later(self) -> None:
        if self._is_on:
            self._later.start()

    @Slot()
    def _look(self) -> None:
        sought = self._sought
        language = self._language.code
        place = (self._model.session, self._model.steps, self._columns_of)
        work = partial(found_in, *place, sought, language)
        self._jobs.run(work, partial(self._show, sought=sought), self._fail)

    def _show(self, hits: tuple[Hit, ...], sought: str) -> None:
        if sought != self._sought:
            return  # something else is sought by now
        present = self.present
        self.hits = hits if self._is_on else ()
        self.at = hits.index(present) if present in hits else -1
        self.changed.emit()
        if self._asked:
            QTimer.singleShot(0, self, partial(self.go, self._asked))

    def _fail(self, _: Exception) -> None:
        self._show((), self._sought)


def sought_words(sought: str) -> tuple[Word, ...]:
    """Give what is sought as one stretch, in whatever case and accents it stands."""
    plain = one_line(sought)
    return (Word(text=plain),) if plain else ()


def found_in(
    session: Session, steps: Sequence[Step], columns_of: ColumnsOf, sought: str, language: str
) -> tuple[Hit, ...]:
    """Give every place in titles and answers, in the order of the steps."""
    wanted = sought_words(sought)
    return tuple(_found(session, steps, columns_of, wanted, language)) if wanted else ()


def _found(
    session: Session,
    steps: Sequence[Step],
    columns_of: ColumnsOf,
    wanted: tuple[Word, ...],
    language: str,
) -> Iterator[Hit]:
    for step in steps:
        for start, end in marks_in(step.title.get(language), wanted):
            yield Hit(step=step.id, start=start, end=end)
        for key in keys_asked(session.template, step):
            if key in session.answers:
                asked = session.template.field(key)
                texts = _texts(asked, session.answers[key], columns_of(step, key))
                yield from _in_answer(step.id, key, texts, wanted)


def _in_answer(
    step: str, key: FieldKey, texts: Iterable[Prose], wanted: tuple[Word, ...]
) -> Iterator[Hit]:
    copies: Counter[Prose] = Counter()
    for text in texts:
        for start, end in marks_by_line(text.plain, wanted):
            yield Hit(step=step, key=key, text=text, copy=copies[text], start=start, end=end)
        copies[text] += 1


def _texts(asked: Field, value: Value, columns: frozenset[str] | None) -> Iterator[Prose]:
    """Walk the texts of an answer as they stand on the page."""
    match value:
        case Prose():
            yield value
        case Lines(items):
            yield from items
        case Record():
            named = (value.lines.get(column.id) for column in asked.columns)
            yield from (line for line in named if line)
        case Rows(items):
            for row in items:
                here = (each.id for each in asked.columns if columns is None or each.id in columns)
                cells = map(row.cells.get, here)
                yield from (cell for cell in cells if isinstance(cell, Prose))
        case _:
            return
