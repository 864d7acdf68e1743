"""What stands above the decisions: working title, themes, intake, series."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.fields.hinted_line import HintedLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.new_session_question import ROW, Direction
from moreelberaad.ui.views.new_session_series import SeriesLabel, SeriesLine
from moreelberaad.ui.views.new_session_themes import Themes

_LONGEST = 80
_TITLE_WIDTH = 180


class Head(QuietPlace):
    """The first lines of the page."""

    def __init__(self, ui: Ui, model: NewSessionModel, *beside: QWidget) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._title = self._made_title()
        label = words(ui, ui.say("Werktitel"), "label", token="ink2", wrap=False)
        label.setBuddy(self._title)
        titles = across(label, self._title, 4, Themes(ui, model), 4, *beside, None)
        self._series, self._label = SeriesLine(ui, model), SeriesLabel(ui, model)
        self._line: QBoxLayout = across(bare(QWidget(), titles), self._series, spacing="lg")
        self._below: QBoxLayout = down(self._label)
        self.setLayout(down(self._line, self._below))
        self._label.show_asked()

    def fold(self, direction: Direction) -> None:
        """Put the series beside heading and title, or below them."""
        self._title.setFixedWidth(self._ui.look.px(_TITLE_WIDTH))
        self._line.setDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if direction is ROW else Qt.AlignmentFlag.AlignLeft
        self._line.setAlignment(self._series, side)
        self._below.setAlignment(self._label, side)

    def _made_title(self) -> HintedLine:
        title = HintedLine()
        title.setAccessibleName(self._ui.say("Werktitel"))
        title.setPlaceholderText(self._ui.say("bijvoorbeeld: Nachtrit"))
        title.setMaxLength(_LONGEST)
        title.setText(self._model.decisions.title.plain)
        title.typed.connect(self._on_title)
        return title

    @Slot(str)
    def _on_title(self, text: str) -> None:
        self._model.decide(replace(self._model.decisions, title=Prose(text.strip())))
