"""The bar above the work that finds words in this session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShortcut
from typing_extensions import override

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, icon_button, words
from moreelberaad.ui.viewmodels.session_search import SessionSearch
from moreelberaad.ui.views.run.panes import Pane, never_widen

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST = 420


class SearchBar(Pane):
    """Enter goes to the next hit, Shift+Enter to the one before; Esc leaves."""

    left = Signal()

    def __init__(self, ui: Ui, search: SessionSearch) -> None:
        super().__init__(ui, "sunken", Qt.Edge.BottomEdge)
        self._ui, self._search = ui, search
        self._told = ""
        self._line = _Line(ui)
        self._count = words(ui, "", "caption", token="ink2", wrap=False)
        before = icon_button(ui, ui.say("Vorige"), "caret-left")
        after = icon_button(ui, ui.say("Volgende"), "caret-right")
        close = icon_button(ui, ui.say("Sluit zoeken"), "x")
        self._steps = (before, after)
        row = across(self._line, self._count, *self._steps, None, close)
        row.setContentsMargins(*(ui.look.px(side) for side in (24, 6, 12, 6)))
        row.setStretch(0, 1)
        self.setLayout(row)
        never_widen(self)
        self._line.textChanged.connect(search.seek)
        self._line.stepped.connect(search.go)
        before.clicked.connect(lambda: search.go(-1))
        after.clicked.connect(lambda: search.go(1))
        close.clicked.connect(self.left)
        search.changed.connect(self._show)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self._show()

    def enter(self) -> None:
        """Type what is sought; what was sought before is there to type over."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._search.seek(self._line.text())

    def stay(self) -> None:
        """Keep the keyboard here after the page moved to a hit."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show(self) -> None:
        """Tell how many there are, and which one this is; never the words themselves."""
        said = self._said()
        self._count.setText(said)
        for step in self._steps:
            step.setEnabled(bool(self._search.hits))
        if said and said != self._told and self._search.is_settled:
            announce(self, said)
        self._told = said

    def _said(self) -> str:
        ui, search = self._ui, self._search
        if not search.words():
            return ""
        if not search.hits:
            return ui.say("Niets gevonden") if search.is_settled else ""
        if search.at < 0:
            return ui.count("{number} gevonden", "{number} gevonden", len(search.hits))
        return ui.say("{number} van {total}", number=search.at + 1, total=len(search.hits))


class _Line(TimelineLine):
    stepped = Signal(int)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        name = ui.say("Zoek in dit beraad")
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setAccessibleDescription(ui.say("Enter: volgende. Shift Enter: vorige. Esc: sluit."))
        self.setMaximumWidth(ui.look.px(_WIDEST))
        wear_role(self, ui.look, "body")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and held in (Qt.KeyboardModifier.NoModifier, shift):
            self.stepped.emit(-1 if held == shift else 1)
        else:
            super().keyPressEvent(event)
