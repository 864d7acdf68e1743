"""Reading back what stays, with the group."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.passages import rewrite
from moreelberaad.domain.reading_back import Reading
from moreelberaad.domain.values import Value
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reading_back import (
    Chapter,
    Entry,
    Strike,
    can_go_back,
    chapters,
    put_back,
    strike,
    with_strike,
    without_strike,
)
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.aloud import ReadingAloud
from moreelberaad.ui.views.closing.chapters import Chapters
from moreelberaad.ui.views.closing.passage import Piece, ReadPiece, StruckPiece

LeaveOpen = Callable[[frozenset[int]], bool]
"""Keeps the numbers of struck passages from others, after closing; tells whether it will."""


class ReadingPage(QWidget):
    """All that stays, per step; without a mark it stays as it is."""

    changed = Signal()

    def __init__(
        self,
        ui: Ui,
        model: SessionModel,
        publisher: Publisher | None = None,
        *,
        leave_open: LeaveOpen = lambda _numbers: True,
    ) -> None:
        super().__init__()
        self._ui, self._model, self._leave_open = ui, model, leave_open
        self.aloud = ReadingAloud(publisher, model, self) if publisher else None
        self._strikes: tuple[Strike, ...] = ()
        self._keep: frozenset[FieldKey] = frozenset()
        self._shown: tuple[Chapter, ...] | None = None
        self._nothing = words(ui, ui.say("Er is niets opgeschreven."))
        self._list = Chapters(ui, self._title, self._piece)
        self.setLayout(down(self._nothing, self._list, None))
        model.answer_changed.connect(self._forget)

    @Slot()
    def refresh(self) -> None:
        """Show what stays now, unless that is on show."""
        now = self._chapters()
        if self._shown != now:
            self._show(now)
        elif self.aloud:
            self.aloud.refresh(now)  # what the group agreed to may be other by now

    def keep(self, fields: frozenset[FieldKey]) -> None:
        """Read back these fields too: their owner wants them to stay."""
        self._keep = fields
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Take it off the screen when the page is left; a window that is put aside stays open."""
        if self.aloud and not event.spontaneous():
            self.aloud.stop()
        super().hideEvent(event)

    def _chapters(self) -> tuple[Chapter, ...]:
        return chapters(self._model.session, self._strikes, self._keep)

    def _show(self, now: tuple[Chapter, ...], again: str = "") -> None:
        """Show what changed; the keyboard goes to the row with the same number."""
        here = self._place_of_focus()
        self._shown = now
        self._nothing.setHidden(bool(now))
        if self.aloud:
            self.aloud.refresh(now)
        self._list.show_chapters(now, again)
        pieces = self._list.pieces
        if pieces and here is not None:
            pieces[min(here, len(pieces) - 1)].focus_first()

    def _place_of_focus(self) -> int | None:
        focus = QApplication.focusWidget()
        pieces = enumerate(self._list.pieces)
        return next((n for n, each in pieces if focus and each.isAncestorOf(focus)), None)

    def _piece(self, entry: Entry, number: int) -> Piece:
        match entry:
            case Strike():
                free = can_go_back(self._model.value(entry.reading.field), entry)
                struck = StruckPiece(self._ui, number, entry, can_go_back=free)
                struck.put_back.connect(partial(self._put_back, entry, number))
                return struck
            case Reading():
                read = ReadPiece(self._ui, number, entry, self._model.session.template, self.aloud)
                read.struck.connect(partial(self._strike, entry, number))
                read.written.connect(self._write)
                read.finished.connect(partial(self._finish, entry, number))
                return read

    def _title(self, chapter: Chapter) -> QWidget:
        steps = self._model.session.template.all_steps()
        code = self._ui.language.code
        title = next(step.title.get(code) for step in steps if step.id == chapter.step)
        made = words(self._ui, title, "label", token="ink2")
        made.setContentsMargins(0, self._ui.look.px(16), 0, 0)
        return made

    def _strike(self, reading: Reading, number: int) -> None:
        value = self._model.value(reading.field) if self._is_current() else None
        found = None if value is None else strike(value, reading, number)
        if found is None:
            self.refresh()
        elif self._leave_open(self._model.session.struck | {number}):
            gone, rest = found
            self._strikes = with_strike(self._strikes, gone)
            self._put(reading.field, rest)
            said = self._ui.say("Passage {number} is geschrapt.", number=number)
            if self._model.session.hold:
                said = self._ui.say("Passage {number} gaat nergens meer mee.", number=number)
            announce(self, said)

    def _put_back(self, gone: Strike, number: int) -> None:
        key = gone.reading.field
        if not can_go_back(self._model.value(key), gone):
            self._show(self._chapters(), again=_step_of(key))
        elif self._leave_open(self._model.session.struck - {number}):
            self._strikes = without_strike(self._strikes, gone)
            self._put(key, put_back(self._model.value(key), gone))
            announce(self, self._ui.say("Passage {number} staat er weer.", number=number))

    @Slot(object)
    def _write(self, texts: object) -> None:
        if not isinstance(texts, dict) or not any(texts.values()):
            return  # a piece without words is struck when somebody says that it is done
        if not self._is_current():
            self.refresh()
            return
        session = rewrite(self._model.session, texts)
        for key in {place.field for place in texts}:
            self._model.edit(key, session.answers[key])
        self._shown = self._chapters()
        self._list.note(self._shown)
        if self.aloud:
            self.aloud.refresh(self._shown)
        self.changed.emit()

    def _is_current(self) -> bool:
        """Tell whether the pieces stand where they stood when they were shown."""
        return self._shown == self._chapters()

    def _finish(self, reading: Reading, number: int, texts: object) -> None:
        """Take the words; a piece that is left without any is struck."""
        if not self._is_current():
            self.refresh()
        elif isinstance(texts, dict) and any(texts.values()):
            self._write(texts)
            self._show(self._chapters(), again=_step_of(reading.field))
            announce(self, self._ui.say("Anders verwoord"))
        else:
            self._write({passage.place: passage.text for passage in reading.passages})
            self._strike(reading, number)

    def _put(self, key: FieldKey, value: Value | None) -> None:
        self._model.edit(key, value)
        self._show(self._chapters())
        self.changed.emit()

    @Slot(str)
    def _forget(self, key: FieldKey) -> None:
        """Drop the strikes of an answer that undo brought back."""
        self._strikes = tuple(one for one in self._strikes if one.reading.field != key)
        if self.isVisible():
            self.refresh()


def _step_of(key: FieldKey) -> str:
    return key.partition(".")[0]
