"""The band under what one types: what was seen, why, and what can be done (ux.md 5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QMenu, QPushButton, QWidget
from typing_extensions import override

from moreelberaad.domain.hints import Hint
from moreelberaad.hint_words import hint_advice, hint_what, hint_why
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.dressing import wear_icon, wear_role
from moreelberaad.ui.support.edged import paint_edged
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words

_NARROW = 680
"""Px at 100 %: below it the buttons stand under the words."""
_MARK = 20
"""Px at 100 % of the mark before the words."""
_LINE = 22
"""Px at 100 % of a link among words."""
_LONGEST = 28
"""Signs of words from the text that fit in a button."""


class HintBand(QFrame):
    """Shows one hint at a time; it takes no focus by itself, and its keys work from the words."""

    taken = Signal()
    left = Signal()
    picked = Signal(int)
    never_asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._what = words(ui, role="body_strong")
        self._advice = words(ui)
        self._why = words(ui, role="caption", token="ink2")
        self._take = _small(ui, "secondary", "Alt+V")
        self._leave = _small(ui, "quiet", "Alt+L")
        self._leave.setText(ui.say("Laat staan"))
        self._never = _small(ui, "secondary", "Alt+N")
        self._more = _small(ui, "link")
        wear_role(self._more, ui.look, "body")
        self._menu = QMenu(self._more)
        self._layout = self._lay_out()
        self._take.clicked.connect(self.taken)
        self._leave.clicked.connect(self.left)
        self._never.clicked.connect(self.never_asked)
        self._more.clicked.connect(self._open_menu)
        self.hide()

    def show_hint(self, hint: Hint, until: str, others: Sequence[str]) -> None:
        """Show a hint, until when it keeps something off the screen, and the words of others."""
        say, language = self._ui.say, self._ui.language
        self._what.setText(hint_what(language, hint))
        self._advice.setText(hint_advice(language, hint))
        self._why.setText(f"{self._reason(hint)} {until}".strip())
        shown = brief(hint.suggestion)
        self._take.setText(say("Maak “{words}”", words=shown))
        self._show_others(others)
        self._show_buttons(take=bool(shown), leave=True, never=False)

    def offer(self, word: str) -> None:
        """Offer to tell a word no more that was left standing before."""
        say = self._ui.say
        self._what.setText(say("Blijft staan."))
        self._advice.setText(say("Dit woord liet je al eerder staan."))
        self._why.setText(say("Het komt dan op je eigen lijst: geen hint meer, in geen beraad."))
        self._never.setText(say("Niet meer melden: {word}", word=brief(word)))
        self._show_others(())
        self._show_buttons(take=False, leave=False, never=True)

    def said(self) -> str:
        """Give what is told, for who does not see it."""
        shown = (self._what, self._advice, self._why)
        keys = ((self._take, "Alt V"), (self._leave, "Alt L"), (self._never, "Alt N"))
        acts = (f"{each.accessibleName()}: {key}." for each, key in keys if not each.isHidden())
        return " ".join(filter(None, [*(each.text() for each in shown), *acts]))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_edged(
            painter, QRectF(self.rect()), self._ui.look, fill="warn_soft", border="warn_line"
        )
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._ui.look.px(_NARROW)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        indent = self._ui.look.px(_MARK) + self._told.spacing() if is_narrow else 0
        self._keys.setContentsMargins(indent, 0, 0, 0)

    def _lay_out(self) -> QBoxLayout:
        ui = self._ui
        mark = QLabel()
        wear_icon(mark, ui.look, "warning-fill", token="warn", side=_MARK)
        first, flow = flowing(ui, spacing=5)
        flow.addWidget(self._what)
        flow.addWidget(self._advice)
        flow.addWidget(self._more)
        told = self._told = across(mark, down(first, self._why, spacing="xs"), spacing="md")
        told.setStretch(1, 1)
        self._keys, buttons = flowing(ui, spacing=6)
        for each in (self._take, self._never, self._leave):
            buttons.addWidget(each)
        both = across(_held(told), self._keys, spacing="sm")
        both.setStretch(0, 1)
        both.setAlignment(self._keys, Qt.AlignmentFlag.AlignVCenter)
        both.setContentsMargins(*(ui.look.px(each) for each in (16, 7, 8, 7)))
        self.setLayout(both)
        return both

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _reason(self, hint: Hint) -> str:
        """Give why it was seen, where the first line does not say so already."""
        why = hint_why(self._ui.language, hint)
        is_said = why.casefold() in self._what.text().casefold()
        return "" if is_said else f"{why[:1].upper()}{why[1:]}."

    def _show_others(self, others: Sequence[str]) -> None:
        self._menu.clear()
        for number, each in enumerate(others):
            self._menu.addAction(each, partial(self.picked.emit, number))
        if others:
            self._more.setFixedHeight(self._ui.look.px(_LINE))
            self._more.setText(self._ui.count("nog {number}", "nog {number}", len(others)))
        self._more.setVisible(bool(others))

    def _show_buttons(self, *, take: bool, leave: bool, never: bool) -> None:
        for each, on in ((self._take, take), (self._leave, leave), (self._never, never)):
            each.setVisible(on)
        self.setAccessibleName(self._what.text())
        self.setAccessibleDescription(self.said())


def brief(text: str) -> str:
    """Shorten words from a text to what fits in a button."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _small(ui: Ui, kind: str, keys: str | None = None) -> QPushButton:
    """Make a button that Tab reaches; a press of the mouse leaves the keyboard in the words."""
    made = Button(ui, "", kind)
    made.make_small()
    wear_role(made, ui.look, "label")
    if keys:
        made.set_keys(keys)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def _held(layout: QBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made
