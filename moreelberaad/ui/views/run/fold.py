"""A heading that shows or hides what stands under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views.run.panes import tight

_HEIGHT = 34


class Fold(QWidget):
    """Closed at first; the button keeps its words, turns its arrow and says how it stands.

    A button that stays pressed would be a check box to a screen reader.
    """

    unfolded = Signal()

    def __init__(self, ui: Ui, title: str, content: QWidget) -> None:
        super().__init__()
        self._ui, self._content, self._is_open = ui, content, False
        self._button = QToolButton()
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setText(title)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setAccessibleName(title)
        self.setFocusProxy(self._button)
        self.setLayout(tight(down(self._button, content), ui.look.px(3), 0, 0, 0))
        self._button.clicked.connect(self._turn)
        ui.look.changed.connect(self._draw_arrow)
        self._show(is_open=False)

    def unfold(self) -> None:
        """Show what stands under it."""
        self._show(is_open=True)

    @Slot()
    def _turn(self) -> None:
        self._show(is_open=not self._is_open)
        announce(self._button, self._button.accessibleDescription())

    def _show(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self._content.setVisible(is_open)
        say = self._ui.say
        self._button.setAccessibleDescription(say("uitgeklapt") if is_open else say("ingeklapt"))
        self._draw_arrow()
        if is_open:
            self.unfolded.emit()

    @Slot()
    def _draw_arrow(self) -> None:
        self._button.setFixedHeight(self._ui.look.px(_HEIGHT))
        arrow = "caret-down" if self._is_open else "caret-right"
        self._button.setIcon(self._ui.look.icon(arrow))
