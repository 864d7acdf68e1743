"""*Eerdere lessen*: folded away beside the work, each opened by who leads the talk."""

from __future__ import annotations

from functools import partial
from textwrap import shorten

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.text import first_clause
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.earlier_lessons import EarlierLessons
from moreelberaad.ui.views.run.fold import Fold
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.run.search_marks import bring_in_sight

_LONGEST = 36
"""Signs of a heading that fit beside the work."""
_INDENT = 10


class EarlierLessonsFold(QWidget):
    """Absent where no lesson shares a theme and a value with this talk."""

    def __init__(self, ui: Ui, earlier: EarlierLessons) -> None:
        super().__init__()
        self._ui, self._earlier = ui, earlier
        self._pile = Pile()
        self._fold: Fold | None = None
        self._told: tuple[KeptLesson, ...] = ()
        self.setLayout(tight(down(self._pile)))
        earlier.changed.connect(self._show)
        self._show()

    def unfold(self) -> None:
        """Open the list, and put the keyboard on its heading."""
        if self._fold:
            self._fold.unfold()
            self._fold.setFocus()

    @Slot()
    def _show(self) -> None:
        """Make the list anew when there are other lessons; one that is open stays so."""
        if self._earlier.shown != self._told:
            self._told = self._earlier.shown
            self._pile.clear()
            self._fold = self._made() if self._told else None
            if self._fold:
                self._pile.add(self._fold)
        self.setVisible(self._fold is not None)

    def _made(self) -> Fold:
        ui = self._ui
        lessons = [Fold(ui, _heading(each), self._sheet(each)) for each in self._told]
        for each in lessons:
            each.unfolded.connect(partial(_bring_in_sight, each))
        content, px = QWidget(), ui.look.px
        content.setLayout(tight(down(*lessons), px(14), 0, 0, 0))
        return Fold(ui, ui.say("Eerdere lessen ({number})", number=len(lessons)), content)

    def _sheet(self, lesson: KeptLesson) -> QWidget:
        """Say the lesson in the voice of the group, then when it holds and what it cost."""
        ui, text = self._ui, lesson.text
        parts: list[QLabel] = [words(ui, text.lesson.plain, "reading")]
        for title, told in (
            (ui.say("Gaat op als"), text.applies_when),
            (ui.say("Wat dat kost"), text.cost),
        ):
            parts += self._told_under(title, told)
        sheet, side = QWidget(), ui.look.px(_INDENT)
        column = down(*parts, spacing="xs")
        column.setContentsMargins(side, 2, side, side)
        sheet.setLayout(column)
        return sheet

    def _told_under(self, title: str, told: Prose) -> tuple[QLabel, ...]:
        if not told:
            return ()
        return (
            words(self._ui, title, "caption", token="ink2"),
            words(self._ui, told.plain),
        )


def _bring_in_sight(fold: Fold) -> None:
    """Scroll to what was unfolded, as soon as it has its place."""
    QTimer.singleShot(0, fold, partial(bring_in_sight, fold))


def _heading(lesson: KeptLesson) -> str:
    return shorten(first_clause(lesson.text.lesson.plain), _LONGEST, placeholder="…")
