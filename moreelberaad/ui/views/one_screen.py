"""One screen for all: what participants may see, and behind Shift F5 what is the facilitator's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.viewmodels.standing import Cover, Standing
from moreelberaad.ui.views.run.keys import bind

if TYPE_CHECKING:
    from moreelberaad.domain.frames import Frame
    from moreelberaad.ui.viewmodels.publisher import Publisher
    from moreelberaad.ui.views.audience.window import AudienceWindow
    from moreelberaad.ui.views.run.window import RunView
    from moreelberaad.ui.views.stage import Stage

_EDGE = 8
_HELD = 500
"""Milliseconds after which a key was held, not tapped."""
_KEYS = (Qt.Key.Key_F5, Qt.Key.Key_Shift)


class OneScreen(QWidget):
    """Shows the facilitator's own parts alone, unless the participants look along here."""

    lock_asked = Signal()

    def __init__(self, ui: Ui, run: RunView, stage: Stage, publisher: Publisher) -> None:
        super().__init__()
        self._ui, self._run, self._stage, self._publisher = ui, run, stage, publisher
        self._own = _OwnParts(ui, run)
        self._room: _Room | None = None
        self._before: QWidget | None = None
        self._held = QTimer(self, singleShot=True, interval=_HELD)
        self._is_pressed, self._is_led = False, True
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._own)
        self.setFocusProxy(self._own)
        self._own.for_me_alone.connect(
            lambda: stage.mirror(False)  # noqa: FBT003 - as it is asked
        )
        keys = QShortcut(QKeySequence("Shift+F5"), self, autoRepeat=False)
        keys.activated.connect(self._press)
        stage.changed.connect(self._follow)
        self._follow()

    @property
    def shows_own_parts(self) -> bool:
        """Tell whether the facilitator's own parts are on the screen."""
        return self._pages.currentWidget() is self._own

    def put(self, page: QWidget) -> None:
        """Show another page of the facilitator's in the place of the session."""
        self._is_led = False
        self._own.put(page)

    @property
    def is_held(self) -> bool:
        """Tell whether the key is down for so long that letting go hides the own parts again."""
        return self._is_pressed and not self._held.isActive()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with the key what was shown only as long as it was held."""
        is_up = event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent)
        if is_up and event.key() in _KEYS and not event.isAutoRepeat():  # type: ignore[attr-defined]
            self._release()
        return False

    @Slot()
    def _press(self) -> None:
        if self._stage.state is Staging.ONE_SCREEN:
            self._turn()
        elif not self._stage.screen_words:
            self._stage.mirror(True)  # noqa: FBT003 - as it is asked

    def _turn(self) -> None:
        if self.shows_own_parts:
            self._show_room()
            return
        self._publisher.welcome(over=True)
        self._show_own()
        self._held.start()
        self._watch(on=True)

    def _release(self) -> None:
        was_held = self.is_held
        self._watch(on=False)
        if was_held and self._stage.state is Staging.ONE_SCREEN:
            self._show_room()

    def _watch(self, *, on: bool) -> None:
        qt = QApplication.instance()
        if qt and on is not self._is_pressed:
            self._is_pressed = on
            (qt.installEventFilter if on else qt.removeEventFilter)(self)

    @Slot()
    def _follow(self) -> None:
        is_on = self._stage.state is Staging.ONE_SCREEN
        if is_on is not self._own.is_framed:
            self._own.frame(on=is_on)
            (self._show_room if is_on else self._show_own)()

    @Slot()
    def _stop(self) -> None:
        """Stop at a boundary; the page with the questions waits among the own parts."""
        standing = self._run.findChild(Standing)
        if isinstance(standing, Standing):
            standing.cover(Cover.BOUNDARY)

    @Slot(int)
    def _light(self, by: int) -> None:
        if self._is_led:
            self._run.light(by)

    @Slot(int)
    def _click(self, by: int) -> None:
        if self._is_led:
            self._run.click(by)

    def _show_room(self) -> None:
        self._before = QApplication.focusWidget()
        self._room = self._room or self._made()
        self._room.show_frame(self._publisher.frame)
        self._pages.setCurrentWidget(self._room)
        self.setFocusProxy(self._room)
        self._room.setFocus()

    def _show_own(self) -> None:
        self._pages.setCurrentWidget(self._own)
        self.setFocusProxy(self._own)
        before, self._before = self._before, None
        if before is not None and self._own.isAncestorOf(before):
            before.setFocus()
        else:
            self._own.setFocus()

    def _made(self) -> _Room:
        room = _Room(self._ui, self._publisher, self._stage.theme())
        room.lock_asked.connect(self.lock_asked)
        room.boundary_asked.connect(self._stop)
        room.lit.connect(self._light)
        room.clicked.connect(self._click)
        room.resized.connect(self._stage.look_along)
        self._stage.turned.connect(room.turn_page)
        self._pages.addWidget(room)
        return room


class _Room(QWidget):
    """What the participants may see, over the whole window; one line tells the way back."""

    lock_asked = Signal()
    boundary_asked = Signal()
    lit = Signal(int)
    """The next question is asked for, or the one before."""
    clicked = Signal(int)
    resized = Signal(QSize)

    def __init__(self, ui: Ui, publisher: Publisher, theme: Theme) -> None:
        super().__init__()
        self._publisher = publisher
        self._picture = _picture(ui, theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(ui.say("Deelnemersscherm"))
        hint = words(ui, ui.say("Shift F5: jouw eigen scherm"), "caption", token="muted")
        foot = across(None, hint, None)
        foot.setContentsMargins(*(ui.look.px(side) for side in (0, 2, 0, 4)))
        page = down(self._picture, foot, spacing="xs")
        page.setContentsMargins(0, 0, 0, 0)
        page.setStretch(0, 1)
        self.setLayout(page)
        bind(
            self,
            {
                "F4": partial(self.lit.emit, 1),
                "Shift+F4": partial(self.lit.emit, -1),
                "PgDown": partial(self.clicked.emit, 1),
                "PgUp": partial(self.clicked.emit, -1),
                "F7": publisher.freeze,
                "F8": publisher.blacken,
                "Ctrl+G": self.boundary_asked.emit,
                "Ctrl+L": self.lock_asked.emit,
            },
        )
        publisher.changed.connect(self._follow)

    def show_frame(self, frame: Frame) -> None:
        """Show this to the participants."""
        self._picture.show_frame(frame)

    @Slot(int)
    def turn_page(self, by: int) -> None:
        """Turn to the next page, or one back."""
        self._picture.turn_page(by)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self._picture.size())

    @Slot()
    def _follow(self) -> None:
        self.show_frame(self._publisher.frame)


class _OwnParts(QWidget):
    """The session itself; with a thick border where others could look along."""

    for_me_alone = Signal()

    def __init__(self, ui: Ui, run: QWidget) -> None:
        super().__init__()
        self._ui, self.is_framed = ui, False
        self._strip = QWidget()
        told = words(ui, ui.say("Alleen jij hoort dit te zien"), "body_strong", wrap=False)
        alone = button(ui, ui.say("Niemand kijkt mee"), "quiet")
        alone.clicked.connect(self.for_me_alone)
        key = words(ui, ui.say("Shift F5: terug naar het deelnemersscherm"), "caption", wrap=False)
        row = across(told, None, key, alone)
        row.setContentsMargins(*(ui.look.px(side) for side in (12, 2, 8, 2)))
        self._strip.setLayout(row)
        self._body = QStackedLayout()
        self._body.addWidget(run)
        self._page = down(self._strip, self._body)
        self._page.setSpacing(0)
        self._page.setStretch(1, 1)
        self.setLayout(self._page)
        self.setFocusProxy(run)
        self.frame(on=False)

    def put(self, page: QWidget) -> None:
        """Show another page in the place of the session."""
        self._body.setCurrentIndex(self._body.addWidget(page))
        self.setFocusProxy(page)

    def frame(self, *, on: bool) -> None:
        """Put the border on or off."""
        self.is_framed = on
        self._strip.setVisible(on)
        edge = self._ui.look.px(_EDGE) if on else 0
        self._page.setContentsMargins(edge, edge, edge, edge)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_framed:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._ui.look.color("warn_line"))
            painter.fillRect(self._strip.geometry(), self._ui.look.color("warn_soft"))
            painter.end()


def _picture(ui: Ui, theme: Theme) -> AudienceWindow:
    from moreelberaad.ui.views.audience.window import AudienceWindow  # noqa: PLC0415 - seldom needed

    return AudienceWindow(ui.language, theme=theme)
