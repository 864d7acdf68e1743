"""The parking lot: what does not belong in this step is caught in one line, and kept for later."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Field
from moreelberaad.domain.values import Lines, Value
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.fields.text_box import LineBox
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, icon_button, panel
from moreelberaad.ui.viewmodels.parking import PARKED, parked
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.run.panes import tight

_WIDTH, _FOOT, _AROUND = 440, 56, 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ParkingDrawer(QuietPlace):
    """Lies over the work while it is open; Enter parks and goes back to where one was."""

    changed = Signal()

    def __init__(
        self, ui: Ui, model: SessionModel, asked: Field, help_: Help, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._below = parent
        self._ui, self._model = ui, model
        self._before: QWidget | None = None
        self._line = self._build_line()
        self._editor = editor_for(ui, asked, help_)
        self._block = FieldBlock(ui, asked, self._editor, None)
        self._area = scrolled(self._block)
        self._build()
        self._editor.show_value(model.value(PARKED))
        self._editor.edited.connect(self._edit)
        self.hide()

    @Slot()
    def open(self) -> None:
        """Come up in the corner above the foot, with the focus in the line."""
        self._before = QApplication.focusWidget()
        self.settle()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Stand in the lower left corner of what it lies on."""
        room, px = self._below.height(), self._ui.look.px
        self.setFixedWidth(px(_WIDTH))
        self.resize(px(_WIDTH), min(self._wanted(), room - px(_AROUND)))
        self.move(px(_AROUND), room - self.height() - px(_FOOT + _AROUND))

    def _wanted(self) -> int:
        """Give the height at which nothing scrolls."""
        inside = self.width() - 2 * self._ui.look.px(_AROUND)
        all_lines = max(self._block.heightForWidth(inside), self._block.sizeHint().height())
        area, layout = self._area.sizeHint().height(), self.layout()
        around = layout.totalHeightForWidth(self.width()) if layout else 0
        return max(around, self.sizeHint().height()) - area + all_lines

    def refresh(self) -> None:
        """Show what is parked now, after it was changed elsewhere."""
        self._editor.show_value(self._model.value(PARKED))
        self.changed.emit()

    @override
    def stand_hint(self, band: QWidget) -> None:
        """Let the band of a hint stand under the line."""
        self._column.insertWidget(1, band)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.settle()  # nothing around it lays it out
        return done

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self._line.hasFocus():
            self._park()
        else:
            super().keyPressEvent(event)

    def _build_line(self) -> LineBox:
        asked = self._ui.say("Wat bewaar je voor later?")
        line = LineBox(self._ui, placeholder=asked)
        line.setAccessibleName(asked)
        return line

    def _build(self) -> None:
        ui = self._ui
        park = button(ui, ui.say("Parkeer"))
        shut = icon_button(ui, ui.say("Sluit de parkeerplaats"), "x")
        frame = panel(ui, surface="raised")
        column = self._column = down(across(self._line, park, shut), self._area, spacing="md")
        column.setContentsMargins(*(ui.look.px(_AROUND),) * 4)
        frame.setLayout(column)
        self.setLayout(tight(down(frame)))
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)
        park.clicked.connect(self._park)
        shut.clicked.connect(self._leave)

    @Slot(object)
    def _edit(self, value: Value | None) -> None:
        self._model.edit(PARKED, value)
        self.changed.emit()
        self.settle()

    @Slot()
    def _park(self) -> None:
        words = self._line.words()
        if not words:
            return
        self._line.show_words(None)
        self._edit(Lines((*parked(self._model), words)))
        self._editor.show_value(self._model.value(PARKED))
        announce(self, self._ui.say("Geparkeerd"))
        self._leave()

    @Slot()
    def _leave(self) -> None:
        self.hide()
        if self._before is not None and self._below.isAncestorOf(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
