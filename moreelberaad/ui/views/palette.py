"""*Ga naar…*: one line to type in, and over the window what can be gone to (ux.md 10)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from moreelberaad.domain.search_query import QueryPart, without_part
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, panel, words
from moreelberaad.ui.viewmodels.palette import PaletteModel, Ways
from moreelberaad.ui.viewmodels.palette_lines import Group, Line
from moreelberaad.ui.views.layouts import bare, edged, wrapped
from moreelberaad.ui.views.learning.lessons_chips import hint_text
from moreelberaad.ui.views.palette_list import PaletteList

_WIDTH, _HEIGHT, _TOP = 760, 520, 72
"""Px at 100 %: of the palette, and between it and the top of the window."""
_WALK = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QDialog):
    """Arrows walk the list while one types; Enter goes there, Esc goes back where one was."""

    def __init__(self, ui: Ui, parent: QWidget, ways: Ways) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("moreelberaad")
        self.setAccessibleName(ui.say("Ga naar…"))
        self._ui, self._window, self._model = ui, parent.window(), PaletteModel(ways, self)
        self.line, self._list = QLineEdit(), PaletteList(ui, self._model)
        self._told = words(ui, "", token="ink2")
        self._filters = Pile()
        self._definition = words(ui, "", "lead", token="ink2")
        self._build(has_vault=ways.vault is not None)
        self._connect()
        self._show()

    def said(self) -> str:
        """Give what is said of the line that Enter takes."""
        return self._list.said()

    @property
    def is_settled(self) -> bool:
        """Tell whether the list is that of what is typed now."""
        return self._model.is_settled

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._place()
        super().showEvent(event)
        self.line.setFocus()
        self._model.tell_more(self._list.seen())

    @override
    def done(self, result: int) -> None:
        """Close; the keyboard goes back where it was."""
        super().done(result)
        self._window.activateWindow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _WALK:
            QApplication.sendEvent(self._list, event)
            self._say_present()
            return True
        if event.key() in _ENTER and self._list.present:
            self._go(self._list.present)
            return True
        return super().eventFilter(watched, event)

    def _build(self, *, has_vault: bool) -> None:
        ui = self._ui
        name = ui.say("Ga naar…")
        self.line.setAccessibleName(name)
        asked = ui.say("Zoek een plaats, beraad, les, kaart of begrip")
        self.line.setPlaceholderText(asked if has_vault else ui.say("Zoek een stap of handeling"))
        wear_role(self.line, ui.look, "lead")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        page, inside = panel(ui, surface="raised"), (self.line, self._told, self._filters)
        column = down(*inside, self._list, self._definition, spacing="sm")
        column.setStretchFactor(self._list, 1)
        bare(self, down(edged(ui, page, column, 14, 14)))
        self.line.installEventFilter(self)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._model.type)
        self._model.changed.connect(self._show)
        self._model.told.connect(self._list.show_one)
        self._list.chosen.connect(self._go)
        self._list.in_view.connect(self._model.tell_more)
        self._list.selectionModel().currentChanged.connect(self._show_definition)

    def _place(self) -> None:
        """Lie over the window, in the middle and near its top, no larger than it has room."""
        px, window = self._ui.look.px, self._window
        width = min(px(_WIDTH), window.width() - px(40))
        top = min(px(_TOP), window.height() // 10)
        self.resize(width, min(px(_HEIGHT), window.height() - top - px(40)))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))

    @Slot()
    def _show(self) -> None:
        self._list.show_all()
        self._show_nothing()
        self._show_definition()
        if self.line.text() and self._model.is_settled:
            announce(self.line, self._count())

    @Slot()
    def _show_definition(self) -> None:
        """Say of a word all that it means: the glossary has no other place to go to."""
        line = self._list.present
        is_term = line is not None and line.group is Group.TERMS
        self._definition.setText(f"{line.title}: {line.note}" if line and is_term else "")
        self._definition.setVisible(is_term)

    def _say_present(self) -> None:
        """Let who does not see the list hear where the arrows are."""
        self._show_definition()
        announce(self.line, self._list.said())

    @Slot(object)
    def _go(self, line: Line) -> None:
        """Close first, so that what is shown may take the keyboard."""
        if line.group is Group.TERMS:
            self._say_present()
            return
        self.accept()
        self._model.open(line)

    def _count(self) -> str:
        count = len(self._model.lines)
        return self._ui.count("{number} gevonden", "{number} gevonden", count)

    def _show_nothing(self) -> None:
        """Say that nothing is there, and offer to leave a filter out."""
        self._filters.clear()
        is_empty = self._model.is_settled and not self._model.lines
        self._list.setVisible(not is_empty)
        parsed = self._model.parsed
        parts = parsed.filters if parsed else ()
        if is_empty and parts:
            row = QWidget()
            row.setLayout(wrapped(self._ui, *map(self._filter, parts)))
            self._filters.add(row)
        wrong = [hint_text(self._ui, each) for each in parsed.hints] if parsed else []
        nothing = [self._nothing(has_filters=bool(parts))] if is_empty else []
        self._told.setText(" ".join((*wrong, *nothing)))
        self._told.setVisible(bool(wrong or nothing))

    def _filter(self, part: QueryPart) -> QPushButton:
        """Make a button that leaves a filter out of what is typed."""
        text = self.line.text()
        shown = text[part.start : part.end]
        name = self._ui.say("Laat {filter} weg", filter=shown)
        made = button(self._ui, shown, icon="x", name=name)
        made.clicked.connect(partial(self.line.setText, without_part(text, part)))
        return made

    def _nothing(self, *, has_filters: bool) -> str:
        if has_filters:
            return self._ui.say("Niets gevonden. Laat een filter weg:")
        return self._ui.say("Niets gevonden. Probeer een ander woord.")
