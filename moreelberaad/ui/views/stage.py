"""The second screen: what the participants see is there, or nowhere (ux.md 4, Projector)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal, Slot

from moreelberaad.domain.arrangement import Showing
from moreelberaad.i18n import Language
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.viewmodels.screens import ScreenFacts, Staging, audience_screens
from moreelberaad.ui.views.stage_screens import Screens
from moreelberaad.ui.views.stage_window import StageWindow

if TYPE_CHECKING:
    from moreelberaad.ui.viewmodels.publisher import Publisher


class Stage(QObject):
    """Owns the participants' window; it hides where it may not be, and never goes elsewhere."""

    changed = Signal()
    turned = Signal(int)
    """One page on, or one back, for who looks along elsewhere than in the window."""

    def __init__(
        self,
        screens: Screens,
        language: Callable[[], Language],
        parent: QObject | None = None,
        *,
        theme: Callable[[], Theme] = lambda: Theme.LIGHT,
    ) -> None:
        super().__init__(parent)
        self._screens, self._language, self.theme = screens, language, theme
        self._publisher: Publisher | None = None
        self._shown = StageWindow(language, self._look_again, theme)
        self._taken: ScreenFacts | None = None
        self._refused: set[str] = set()
        self._is_lost = self._is_mirrored = False
        self._is_expected = True
        self._along: QSize | None = None
        self._told: tuple[object, ...] = ()
        screens.changed.connect(self._look_again)

    @property
    def state(self) -> Staging:
        """Tell where the participants look."""
        if self._is_mirrored:
            return Staging.ONE_SCREEN
        if self._taken is None:
            return Staging.LOST if self._is_lost else Staging.NO_SCREEN
        is_welcoming = self._publisher is not None and self._publisher.is_welcoming
        return Staging.WELCOME if is_welcoming else Staging.SHOWN

    @property
    def is_offered(self) -> bool:
        """Tell whether a screen is there that the participants could look at, and do not yet."""
        return self._publisher is not None and self._taken is None and bool(self._free())

    @property
    def screen_words(self) -> str:
        """Name the participants' screen, or nothing when there is none."""
        return _words_of(self._taken, self._language()) if self._taken else ""

    @property
    def shape(self) -> QSize | None:
        """Give the size of what the participants look at, in px of the desktop, if they do."""
        if self._is_mirrored:
            return self._along
        return QSize(self._taken.width, self._taken.height) if self._taken else None

    def follow(self, publisher: Publisher) -> None:
        """Show what this session publishes; the first time on the best screen there is."""
        self._unfollow()
        self._publisher = publisher
        publisher.changed.connect(self._show)
        is_expected, self._is_expected = self._is_expected, False
        if is_expected and self.state is Staging.NO_SCREEN and (free := self._free()):
            self._take(free[0])
        self._speak()
        self._show()

    def expect(self, showing: Showing) -> None:
        """Let a session that begins be seen as was decided; one that goes on stays as it was."""
        if self._is_expected:
            self._is_expected = showing is Showing.SCREEN
            if showing is Showing.LAPTOP:
                self.mirror(True)  # noqa: FBT003 - as it was answered

    def leave(self) -> None:
        """Show nothing any more: there is no session."""
        self._unfollow()
        self._taken, self._is_lost, self._is_mirrored = None, False, False
        self._is_expected = True
        self._refused.clear()
        self._shown.drop()
        self._tell()

    def away(self) -> None:
        """Take every word off the screen at once, for the door is being closed."""
        frame = self._publisher.frame if self._publisher else None
        self._unfollow()
        self._shown.show_away(frame)

    @Slot()
    def come_back(self) -> None:
        """Leave the screen when the door is open and no session took it up again."""
        if self._publisher is None:
            self.leave()

    @Slot()
    def confirm(self) -> None:
        """Go on to the steps: the participants see this screen."""
        if self._publisher:
            self._publisher.welcome(over=True)
        self._tell()

    @Slot()
    def go_to_other(self) -> None:
        """Try the next screen; after the last one, none."""
        if self._taken:
            self._refused.add(self._taken.name)
        rest = [each for each in self._free() if each.name not in self._refused]
        if rest:
            self._take(rest[0])
        else:
            self._refused.clear()
            self._withdraw()
        self._show()

    @Slot()
    def take_screen(self) -> None:
        """Show it on the screen that is offered."""
        if self.is_offered:
            self._is_mirrored = False
            self._take(self._free()[0])
            self._show()

    def turn_page(self, by: int = 1) -> None:
        """Turn to the next page of what is shown, or one back."""
        if self._shown.window:
            self._shown.window.turn_page(by)
        self.turned.emit(by)

    def mirror(self, on: bool) -> None:  # noqa: FBT001 - the answer of a dialog
        """Let the participants look along on the facilitator's own screen, or no longer."""
        self._is_mirrored = on
        if on:
            self._withdraw()
        self._tell()

    @Slot(QSize)
    def look_along(self, size: QSize) -> None:
        """Know how large the picture is on the facilitator's own screen."""
        self._along = size
        self._tell()

    def _free(self) -> tuple[ScreenFacts, ...]:
        return audience_screens(self._screens.facts(), self._screens.facilitator())

    def _take(self, screen: ScreenFacts) -> None:
        window = self._shown.made()
        self._taken, self._is_lost = screen, False
        self._show_frame()
        self._screens.fill(window, screen.name)
        self._look_again()

    def _speak(self) -> None:
        """Speak another language in a window of its own."""
        if self._taken and self._shown.is_foreign:
            self._shown.drop()
            self._take(self._taken)

    def _withdraw(self) -> None:
        """Show nothing, first on the screen and then here."""
        if self._shown.window:
            self._shown.window.hide()
        self._taken = None

    @Slot()
    def _look_again(self) -> None:
        """Hide as soon as the screen is not there, or is not for the participants alone."""
        taken, window = self._taken, self._shown.window
        if taken and window and window.isVisible():
            now = next((each for each in self._free() if each.name == taken.name), None)
            if now is None or not self._screens.holds(window, taken.name):
                self._withdraw()
                self._is_lost = True
            elif now != taken:
                self._take(now)
        self._tell()

    @Slot()
    def _show(self) -> None:
        self._show_frame()
        self._tell()

    def _show_frame(self) -> None:
        if self._publisher:
            self._shown.show(self._publisher.frame)

    def _unfollow(self) -> None:
        if self._publisher:
            with suppress(RuntimeError):  # the session may be gone already
                self._publisher.changed.disconnect(self._show)
        self._publisher = None

    def _tell(self) -> None:
        if self._publisher:
            self._publisher.be_seen(on=self.state is not Staging.NO_SCREEN)
        now = (self.state, self.is_offered, self.screen_words, self._along)
        if now != self._told:
            self._told = now
            self.changed.emit()


def _words_of(screen: ScreenFacts, language: Language) -> str:
    width, height = screen.pixels
    return language.say("beamer, {width} × {height}", width=width, height=height)
