"""The clock of the step: what is left, how the pace is, and when the talk ends."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import restyle, wear_icon, wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, icon_button, words
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.views.run import clock_words
from moreelberaad.ui.views.run.clock_menu import ClockMenu
from moreelberaad.ui.views.run.clock_words import Stretch
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.panes import tight


class ClockFace(QWidget):
    """Speaks when a stretch ends, never every second (ux.md 7)."""

    def __init__(self, ui: Ui, clock: StepClock, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._clock = ui, clock
        self._stretch, self._is_narrow = Stretch.AMPLE, False
        self._mark, self._pace = QLabel(), words(ui, role="label", wrap=False)
        self._end = words(ui, role="caption", token="ink2", wrap=False)
        self._before = words(ui, role="body", token="ink2", wrap=False)
        self._left = words(ui, role="timer", wrap=False)
        self._after = words(ui, role="body", token="ink2", wrap=False)
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        say = self._ui.say
        self._minute = self._one_more()
        self._hold = icon_button(self._ui, say("Zet de klok stil"), "timer")
        self._short = icon_button(self._ui, say("Verkort deze stap…"), "scissors")
        self._more = ClockMenu(self._ui, self._clock, self)
        pace = across(None, self._mark, self._pace, spacing="xs")
        times = across(self._before, self._left, self._after)
        acts = across(self._short, self._minute, self._hold, self._more, spacing="xs")
        late = tight(down(None, pace, self._end, None))
        row = across(late, times, acts, spacing="md")
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    def _one_more(self) -> QToolButton:
        made = QToolButton()
        made.setText("+1")
        made.setAccessibleName(self._ui.say("Een minuut erbij"))
        made.setToolTip(self._ui.say("Een minuut erbij (Ctrl Shift T)"))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wear_role(made, self._ui.look, "button")
        return made

    def _connect(self) -> None:
        self._minute.clicked.connect(self._clock.add_minute)
        bind(self, {"Ctrl+Shift+T": self._clock.add_minute, "Ctrl+T": self._more.turn})
        self._hold.clicked.connect(self._more.turn)
        self._short.clicked.connect(self._more.shorten)
        self._clock.ticked.connect(self.refresh)
        self._ui.look.changed.connect(self.refresh)

    def fold(self, *, is_narrow: bool, is_tight: bool) -> None:
        """Leave out the small words where there is little room, where less what the menu has."""
        self._is_narrow = is_narrow
        self._before.setHidden(is_narrow)
        for each in (self._mark, self._pace, self._end, self._minute, self._hold):
            each.setHidden(is_tight)
        self._more.tell_pace(on=is_tight)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the clock says now."""
        self._show_left()
        self._show_pace()
        self._show_hold()
        is_short = not self._is_narrow and self._clock.missing > 0
        self._short.setVisible(is_short)
        self._more.setHidden(is_short)  # all it holds has a button of its own then

    def _show_left(self) -> None:
        left, planned = self._clock.remaining, self._clock.planned
        self.setVisible(planned > 0)
        now = clock_words.stretch(left, planned, turns=self._clock.turns)
        self._before.setText(self._words_before(now))
        self._left.setText(self._words_left(now, left))
        self._after.setText(self._words_after(now))
        says_more = self._clock.held or now is Stretch.OVER
        self._after.setHidden(self._is_narrow and not says_more)
        self._left.setAccessibleName(clock_words.spoken(self._ui, left, planned))
        for label in (self._before, self._left, self._after):
            _paint(label, "ink" if now is Stretch.AMPLE else "warn")
        if now is not self._stretch and now is not Stretch.AMPLE:
            announce(self, clock_words.spoken(self._ui, left, planned))
        self._stretch = now

    def _words_before(self, now: Stretch) -> str:
        match now:
            case Stretch.AMPLE:
                return self._ui.say("nog")
            case Stretch.NEARLY_OVER:
                return self._ui.say("nog maar")
            case _:
                return ""

    def _words_left(self, now: Stretch, left: int) -> str:
        if now is Stretch.OVER:
            return self._ui.say("{number} min", number=clock_words.minutes_over(left))
        return clock_words.countdown(left)

    def _words_after(self, now: Stretch) -> str:
        if self._clock.held:
            return self._ui.say("staat stil")
        if now is Stretch.OVER:
            return self._ui.say("over")
        return self._ui.say("van {planned} min", planned=self._clock.planned)

    def _show_pace(self) -> None:
        behind = self._clock.pace
        self._pace.setText(clock_words.pace(self._ui, behind))
        icon, token = _mark_of(behind)
        _paint(self._pace, token)
        wear_icon(self._mark, self._ui.look, icon, token=token, side=16)
        end = clock_words.hour(self._ui, self._clock.end)
        self._end.setText(self._ui.say("einde {hour}", hour=end))

    def _show_hold(self) -> None:
        held, say = self._clock.held, self._ui.say
        name = say("Laat de klok lopen") if held else say("Zet de klok stil")
        self._hold.setAccessibleName(name)
        self._hold.setToolTip(f"{name} (Ctrl T)")
        wear_icon(self._hold, self._ui.look, "play-fill" if held else "timer")


def _mark_of(behind: int) -> tuple[str, str]:
    if behind == 0:
        return "check-circle", "accent"
    return "hourglass-medium", "warn" if behind > 0 else "ink2"


def _paint(label: QLabel, token: str) -> None:
    if label.property("token") != token:
        label.setProperty("token", token)
        restyle(label)
