"""The themes: folded away, needed later to find lessons again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from moreelberaad.ui.support.choices import Ticks
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.views.new_session_question import options


class Themes(QWidget):
    """A link that unfolds the themes, and names the chosen ones."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._listed = model.options("themes")
        self._link = button(ui, self._words(model.decisions.themes), "link")
        self._link.clicked.connect(self._on_clicked)
        self.setLayout(across(self._link))
        if not self._listed:
            self.hide()

    @Slot()
    def _on_clicked(self) -> None:
        popup = _ThemePopup(self._ui, self)
        ticks = Ticks(self._ui, self._ui.say("Thema’s"), options(self._ui, self._listed))
        ticks.set_value(self._model.decisions.themes)
        ticks.changed.connect(self._on_changed)
        popup.unfold(ticks, self._link.mapToGlobal(QPoint(0, self._link.height())))

    @Slot(tuple)
    def _on_changed(self, codes: tuple[str, ...]) -> None:
        self._model.decide(replace(self._model.decisions, themes=codes))
        self._link.setText(self._words(codes))
        self._link.setAccessibleName(self._words(codes))

    def _words(self, codes: tuple[str, ...]) -> str:
        if not codes:
            return self._ui.say("Thema’s kiezen")
        return self._ui.count("{number} thema", "{number} thema’s", len(codes))


class _ThemePopup(QFrame):
    """Unfolds under the link; Esc or a click beside it folds it again."""

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(ui.say("Thema’s"))
        self.setProperty("surface", "raised")
        edge = ui.look.px(16)
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(edge, edge, edge, edge)
        self._width = ui.look.px(220)

    def unfold(self, ticks: Ticks, place: QPoint) -> None:
        """Show the ticks below each other, from this place on the screen."""
        self._page.addWidget(ticks)
        ticks.setFixedWidth(self._width)
        ticks.setFixedHeight(ticks.heightForWidth(self._width))
        self.move(place)
        self.show()
        ticks.setFocus()
