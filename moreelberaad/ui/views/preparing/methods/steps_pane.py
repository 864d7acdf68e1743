"""The steps of one method, and the line that leads to what holds for all of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from moreelberaad.i18n import N_
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, icon_button, line, words
from moreelberaad.ui.viewmodels.methods.items import StepItem
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.preparing.methods.row_painter import Row
from moreelberaad.ui.views.preparing.methods.rows import RowList
from moreelberaad.ui.views.run.panes import Pane, tight

ABOUT = ""
"""Stands for the method as a whole, where the id of a step could stand."""
_LANGUAGES = {"nl": N_("Nederlands"), "en": N_("Engels")}


class StepsPane(Pane):
    """Title and minutes above, then the steps; only one's own can be changed."""

    add_asked = Signal()
    push_asked = Signal(int)
    remove_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, "surface", Qt.Edge.RightEdge)
        say = ui.say
        self._title = words(ui, "", "question")
        self._total = words(ui, "", "body_strong", wrap=False)
        self.list = RowList(ui, say("Stappen"))
        self._add = button(ui, say("Stap toevoegen"), "quiet", icon="plus").wrap_words()
        self._more = self._make_more()
        self._fixed = words(
            ui,
            say("Opening en afronding horen altijd bij een beraad."),
            "caption",
            token="ink2",
        )
        languages = [(code, say(name), "") for code, name in _LANGUAGES.items()]
        self._language = Segments(ui, say("Teksten in het"), languages)
        self._switch = field(ui, say("Teksten in het"), self._language)
        self._build()
        self._connect()

    def refresh(self, model: MethodModel, current: str) -> None:
        """Show the steps as they are now, and which one is on show."""
        self._title.setText(model.title)
        minutes = model.total
        self._total.setText(f"{minutes}’")
        self._total.setAccessibleName(self._ui.say("{minutes} minuten", minutes=minutes))
        self.list.show_rows([self._about(), *map(self._row, model.steps)], current)
        self._language.set_value(model.language)
        moving = next((s for s in model.steps if s.id == current and not s.is_fixed), None)
        self._more.setHidden(model.read_only or moving is None)
        for part in (self._add, self._fixed, self._switch):
            part.setHidden(model.read_only)

    def _build(self) -> None:
        px = self._ui.look.px
        head = across(self._title, self._total)
        head.setStretch(0, 1)
        self._total.setContentsMargins(0, px(4), 0, 0)
        head.setAlignment(self._total, Qt.AlignmentFlag.AlignTop)
        head.setContentsMargins(px(20), px(12), px(16), px(8))
        adding = across(self._add, None, self._more)
        adding.setContentsMargins(px(4), px(4), px(8), 0)
        below = down(self._fixed, self._switch)
        below.setContentsMargins(px(20), px(4), px(12), px(12))
        column = down(head, self.list, 6, line(self._ui), adding, below, None)
        self.setLayout(tight(column, 0, 0, 1, 0))

    def _connect(self) -> None:
        self._add.clicked.connect(self.add_asked)
        self._language.chosen.connect(self.language_asked)
        self.list.pushed.connect(self.push_asked)
        self.list.dropped.connect(self.remove_asked)

    def _make_more(self) -> QToolButton:
        say = self._ui.say
        made = icon_button(self._ui, say("Stap: meer"), "dots-three")
        menu = QMenu(made)
        menu.addAction(say("Omhoog"), partial(self.push_asked.emit, -1))
        menu.addAction(say("Omlaag"), partial(self.push_asked.emit, 1))
        menu.addSeparator()
        menu.addAction(say("Verwijder stap"), self.remove_asked.emit)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _about(self) -> Row:
        title = self._ui.say("Over deze vorm")
        return Row(id=ABOUT, title=title, spoken=title, icon="info")

    def _row(self, step: StepItem) -> Row:
        title = step.title or self._ui.say("(nog zonder naam)")
        return Row(
            id=step.id,
            title=title,
            minutes=step.minutes,
            number=step.number,
            icon="calendar-check",
            locked=step.is_fixed,
            spoken=_spoken(self._ui, step, title),
        )


def _spoken(ui: Ui, step: StepItem, title: str) -> str:
    say, number, minutes = ui.say, step.number, step.minutes
    if number is None:
        return say("Later: {title}, {minutes} minuten", title=title, minutes=minutes)
    if step.is_fixed:
        return say(
            "Stap {number}: {title}, {minutes} minuten, vast",
            number=number,
            title=title,
            minutes=minutes,
        )
    return say(
        "Stap {number}: {title}, {minutes} minuten",
        number=number,
        title=title,
        minutes=minutes,
    )
