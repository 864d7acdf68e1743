"""Whether an answer is on the screen of the participants, and the acts that change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import Item
from moreelberaad.domain.template import Field, Kind
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import KeyCap, across, words
from moreelberaad.ui.viewmodels.posting import ignore
from moreelberaad.ui.viewmodels.publisher import Publisher

_COUNTED = (Kind.TALLY, Kind.TALLY_SET)
"""Counts come on the screen by the reveal only (ux.md 3.7)."""
MARK = 22
"""Px at 100 % of the mark at the end of a row; beside a label it is as low as that."""
_LOW = 18
_AROUND = 2
_BESIDE = 16


@dataclass(frozen=True, slots=True)
class OnScreen:
    """One field, and where it is put on the screen."""

    publisher: Publisher
    key: FieldKey

    @property
    def has(self) -> bool:
        """Tell whether the answer is on the screen as it stands."""
        return self.publisher.has(self.key)

    @property
    def is_seen(self) -> bool:
        """Tell whether there is a screen."""
        return self.publisher.is_seen

    @property
    def is_held(self) -> bool:
        """Tell whether a hint keeps the answer off the screen."""
        return not self.has and self.publisher.is_held(self.key)

    def has_row(self, row: Item) -> bool:
        """Tell whether a row is on the screen as it stands."""
        return self.publisher.has_row(self.key, row)

    def holds_row(self, row: Item) -> bool:
        """Tell whether a hint keeps a row off the screen."""
        return self.publisher.is_held(self.key, row)

    def show_row(self, row: Item, *, on: bool, refused: Callable[[], None] = ignore) -> None:
        """Put a row on the screen, or take it off; `refused` is called when a hint is open."""
        if on:
            self.publisher.put_row(self.key, row, refused)
        else:
            self.publisher.take_off_row(self.key, row)

    def turn(self, refused: Callable[[], None] = ignore) -> None:
        """Put the whole answer on the screen, or take it off when all of it is there."""
        if self.has:
            self.publisher.take_off(self.key)
        else:
            self.publisher.put(self.key, refused)


def on_screen(publisher: Publisher | None, key: FieldKey, asked: Field) -> OnScreen | None:
    """Give the way to the screen of a field that may go there by itself."""
    if publisher is None or asked.kind in _COUNTED or not publisher.may_show(key):
        return None
    return OnScreen(publisher, key)


class ScreenMark(QAbstractButton):
    """A screen or a closed eye; the keyboard does the same with Enter, Shift+Enter and F5."""

    def __init__(self, ui: Ui, side: int = MARK) -> None:
        super().__init__()
        self._ui, self._side = ui, side
        self._is_on = self._is_held = False
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keep)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._measure()
        ui.look.changed.connect(self._measure)
        self.show_state(is_on=False)

    def show_state(self, *, is_on: bool, is_held: bool = False) -> None:
        """Show whether it is on the screen, or that a hint keeps it off."""
        self._is_on, self._is_held = is_on, is_held
        self.setAccessibleName(state_words(self._ui, is_on=is_on, is_held=is_held))
        self.setToolTip(self.accessibleName())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        name = "projector-screen" if self._is_on else "eye-slash"
        bright = "warn" if self._is_held else "ink"
        token = bright if self._is_on or self._is_held or self.underMouse() else "ink2"
        icon = self._side - _AROUND
        edge = (self.width() - self._ui.look.px(icon)) // 2
        painter = QPainter(self)
        painter.drawPixmap(edge, edge, self._ui.look.pixmap(name, icon, token))
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @Slot()
    def _measure(self) -> None:
        side = self._ui.look.px(self._side)
        self.setFixedSize(side, side)


class FieldMark(QObject):
    """Keeps the mark of a whole answer true; there is none where nothing is written.

    Rows have marks of their own: `by_row`.
    """

    def __init__(self, ui: Ui, screen: OnScreen, parent: QWidget, *, by_row: bool) -> None:
        super().__init__(parent)
        self._ui, self._screen, self._parent, self._by_row = ui, screen, parent, by_row
        self.mark = ScreenMark(ui, _LOW)
        self.mark.setParent(parent)
        self.mark.clicked.connect(self.turn)
        self._is_written = False
        self.refused: Callable[[], None] = ignore
        screen.publisher.published.connect(self._on_published)
        screen.publisher.seen_changed.connect(self._show)
        screen.publisher.held_off_changed.connect(self._show)

    @Slot()
    def turn(self) -> bool:
        """Put the answer on the screen or take it off, if there is one; tells whether there is."""
        if self._screen.is_seen:
            self._screen.turn(self.refused)
            self._show()
            announce(self._parent, self.mark.accessibleName())
        return self._screen.is_seen

    def refresh(self, *, is_written: bool) -> None:
        """Show how it is now."""
        self._is_written = is_written
        self._show()

    @Slot()
    def _show(self) -> None:
        self.mark.show_state(is_on=self._screen.has, is_held=self._screen.is_held)
        is_there = self._screen.is_seen and self._is_written and not self._by_row
        self.mark.setVisible(is_there)

    @Slot(str)
    def _on_published(self, key: FieldKey) -> None:
        if key == self._screen.key:
            self._show()


def state_words(ui: Ui, *, is_on: bool, is_held: bool = False) -> str:
    """Say whether something is on the screen."""
    if is_held:
        return ui.say("Nog niet op het scherm: er staat een hint open")
    return ui.say("Op het scherm") if is_on else ui.say("Niet op het scherm")


def row_keys(ui: Ui, screen: OnScreen) -> QWidget:
    """Tell the two keys that end a row, while there is a screen to put it on."""
    made, flow = flowing(ui, spacing=_BESIDE)
    if not screen.is_seen:
        made.hide()  # never `show` here: it stands nowhere yet
    screen.publisher.seen_changed.connect(made.setVisible)
    for keys, said in (
        ("Return", ui.say("klaar en op het scherm")),
        ("Shift+Return", ui.say("klaar, niet op het scherm")),
    ):
        piece = QWidget()
        text = words(ui, said, "caption", token="ink2", wrap=False)
        row = across(KeyCap(ui, keys), text, spacing="xs")
        row.setContentsMargins(0, 0, 0, 0)
        piece.setLayout(row)
        flow.addWidget(piece)
    return made
