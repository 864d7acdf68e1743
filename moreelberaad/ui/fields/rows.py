"""What lists and tables share: rows that are added, moved and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Lines, Prose, Row, Rows, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.hint_place import until_words
from moreelberaad.ui.fields.on_screen import OnScreen, ScreenMark
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui

Item = Prose | Row
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowWidget(QWidget):
    """One row; Enter is done with it, Alt and an arrow push it (ux.md 10).

    `dropped` tells how many rows further the keyboard goes when the row is gone, `done` whether
    the row goes on the screen of the participants.
    """

    edited = Signal()
    done = Signal(bool)
    turned = Signal()
    pushed = Signal(int)
    dropped = Signal(int)
    answered = Signal()
    is_asked = False
    _mark_ui: Ui | None = None

    def item(self) -> Item | None:
        """Give what stands in the row, or nothing."""
        raise NotImplementedError

    def show_item(self, item: Item | None) -> None:
        """Put something else in the row; nothing empties it."""
        raise NotImplementedError

    def set_number(self, number: int) -> None:
        """Name the controls after the place of the row, counted from one."""
        raise NotImplementedError

    def editors(self) -> tuple[Editor, ...]:
        """Give the places of the row in which something is written."""
        raise NotImplementedError

    def end(self) -> QBoxLayout:
        """Give the line of the row at whose end its mark stands."""
        raise NotImplementedError

    def add_mark(self, ui: Ui) -> None:
        """Have a place at the end that tells whether the row is on the screen."""
        self._mark_ui = ui
        self.mark = ScreenMark(ui)
        self.mark.clicked.connect(self.turned)
        self.end().addWidget(self.mark)

    def show_mark(self, *, is_on: bool, is_seen: bool, is_held: bool = False) -> None:
        """Tell whether the row is on the screen; an empty row, or no screen, tells nothing."""
        self.mark.show_state(is_on=is_on, is_held=is_held)
        self.mark.setVisible(is_seen and self.item() is not None)

    def stand_hint(self, band: QWidget) -> None:
        """Let the band of a hint stand under the row."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(band)

    def until_words(self) -> str:
        """Tell until when a hint keeps the row off the screen, if there is one."""
        if self._mark_ui is None or self.mark.isHidden():
            return ""
        return until_words(self._mark_ui, is_row=True, is_asked=self.is_asked)

    def answer(self) -> None:
        """Go on the screen now: the hint that kept it off is answered."""
        self.answered.emit()

    def place(self) -> int:
        """Tell in which of its places the keyboard is; the first when in none."""
        focus = QApplication.focusWidget()
        inside = (n for n, each in enumerate(self.editors()) if focus and each.isAncestorOf(focus))
        return next(inside, 0)

    def focus_place(self, place: int) -> None:
        """Put the keyboard in one of the places."""
        self.editors()[place].focus_first()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and not control:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.done.emit(not shift)
        elif alt and event.key() in _MOVES:
            self.pushed.emit(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class RowsEditor(Editor):
    """Rows, with an open one at the end as long as there is room."""

    def __init__(self, ui: Ui, most: int | None) -> None:
        super().__init__(ui)
        self._most = most
        self._screen: OnScreen | None = None
        self._rows: list[RowWidget] = []
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)

    def make_row(self) -> RowWidget:
        """Make one empty row."""
        raise NotImplementedError

    def gather(self, items: tuple[Item, ...]) -> Value:
        """Give the rows as one value."""
        return Rows(tuple(item for item in items if isinstance(item, Row)))

    @override
    def value(self) -> Value | None:
        written = tuple(item for item in self._items() if item)
        return self.gather(written) if written else None

    @override
    def paint_value(self, value: Value | None) -> None:
        self._fill(value.items if isinstance(value, Rows | Lines) else ())

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return tuple(
            control for row in self._rows for each in row.editors() for control in each.controls()
        )

    def rows(self) -> tuple[RowWidget, ...]:
        """Give the rows on show, the open one at the end among them."""
        return tuple(self._rows)

    def open_at_end(self) -> None:
        """Add an empty row when the last one is written in and there is room."""
        room = self._most is None or len(self._rows) < self._most
        if room and (not self._rows or self._rows[-1].item()):
            self._add()

    def changed(self) -> None:
        """Let a kind of rows adjust what stands around them."""

    def stand_on(self, screen: OnScreen) -> None:
        """Mark the rows that are on the screen, and let Enter put them there."""
        self._screen = screen
        for row in self._rows:
            row.add_mark(self.ui)
        screen.publisher.published.connect(self._on_published)
        screen.publisher.seen_changed.connect(self.show_marks)
        screen.publisher.held_off_changed.connect(self.show_marks)
        self.show_marks()

    @Slot()
    def show_marks(self) -> None:
        """Tell of each row whether it is on the screen as it stands."""
        for row in self._rows:
            self._show_mark(row)

    def _items(self) -> list[Item | None]:
        return [row.item() for row in self._rows]

    def _fill(self, items: Sequence[Item | None]) -> None:
        with self.silence():
            while len(self._rows) > len(items) + 1:
                self._discard()
            while len(self._rows) < len(items):
                self._add()
            for number, (row, item) in enumerate(zip_longest(self._rows, items), start=1):
                row.is_asked = row.is_asked and row.item() == item
                row.show_item(item)
                row.set_number(number)
            self.open_at_end()
        self.changed()
        self.show_marks()

    def _add(self) -> None:
        row = self.make_row()
        self._body.addWidget(row)
        row.show()  # the layout itself would only do so later, too late for the keyboard
        if self._rows:
            come_after(self._rows[-1], row)
        self._rows.append(row)
        row.set_number(len(self._rows))
        if self._screen:
            row.add_mark(self.ui)
            self._show_mark(row)
        row.edited.connect(partial(self._on_edited, row))
        row.done.connect(partial(self._on_done, row))
        row.turned.connect(partial(self._turn, row))
        row.answered.connect(partial(self._show_row, row))
        row.pushed.connect(partial(self._on_pushed, row))
        row.dropped.connect(partial(self._on_dropped, row))

    def _show_mark(self, row: RowWidget) -> None:
        if self._screen:
            item = row.item()
            is_on = item is not None and self._screen.has_row(item)
            is_held = item is not None and not is_on and self._screen.holds_row(item)
            row.show_mark(is_on=is_on, is_seen=self._screen.is_seen, is_held=is_held)

    def _discard(self) -> None:
        """Let the last row go; it leaves the keyboard to the row before it."""
        row, focus = self._rows.pop(), QApplication.focusWidget()
        if focus and row.isAncestorOf(focus):
            self._rows[-1].focus_place(row.place())
        self._body.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_edited(self, row: RowWidget) -> None:
        if not self._silent:
            row.is_asked = False
            self.open_at_end()
            row.set_number(self._rows.index(row) + 1)
            self.changed()
            self.tell()
            self.show_marks()

    def _turn(self, row: RowWidget) -> None:
        item = row.item()
        if self._screen and item is not None:
            self._show_row(row, on=not self._screen.has_row(item))

    def _show_row(self, row: RowWidget, *, on: bool = True) -> None:
        """Put a row on the screen or take it off; one that a hint holds waits for its answer."""
        item, row.is_asked = row.item(), False
        if self._screen and item is not None:
            self._screen.show_row(item, on=on, refused=partial(_ask, row))

    @Slot(str)
    def _on_published(self, key: FieldKey) -> None:
        if self._screen and key == self._screen.key:
            self.show_marks()

    def _on_done(self, row: RowWidget, on: bool) -> None:  # noqa: FBT001 - what the signal gives
        self._show_row(row, on=on)
        after = self._rows.index(row) + 1
        if after < len(self._rows):
            self._rows[after].focus_place(0)

    def _on_pushed(self, row: RowWidget, by: int) -> None:
        here = self._rows.index(row)
        there = here + by
        items = self._items()
        if items[here] and 0 <= there < len(items) and items[there]:
            place = row.place()
            items[here], items[there] = items[there], items[here]
            self._fill(items)
            self._rows[there].focus_place(place)
            self.tell()

    def _on_dropped(self, row: RowWidget, by: int) -> None:
        here = self._rows.index(row)
        items = self._items()
        del items[here]
        while items and not items[-1]:
            items.pop()
        self._fill(items)
        self._rows[max(0, min(here + by, len(self._rows) - 1))].focus_place(0)
        self.tell()


def _ask(row: RowWidget) -> None:
    row.is_asked = True
