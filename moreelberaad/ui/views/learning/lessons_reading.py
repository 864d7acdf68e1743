"""One lesson to read in rest: what it says, and below it what became of it (ux.md 3.13)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_words import ICONS, LessonSays
from moreelberaad.ui.views.layouts import Widest, Width, bare, picture
from moreelberaad.ui.views.learning.lessons_fold import Fold

_MOST_TOLD, _NAMES, _WIDEST = 9, 150, 560
"""Rows of what a lesson tells; px at 100 % of their names, and of the widest sentence."""


class LessonReading(QWidget):
    """`asked` tells the lesson of a link; arrows scroll, `left` by Escape."""

    asked = Signal(object)
    go_on_asked = Signal()
    """Something that was half written of it is to be written on."""
    choose_asked = Signal()
    """One of the versions that contradict each other is to be chosen."""
    left = Signal()
    scrolled = Signal(int)

    def __init__(self, ui: Ui, model: LessonsModel, says: LessonSays, acts: QWidget) -> None:
        super().__init__()
        self._ui, self._model, self._says = ui, model, says
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icon = picture(ui, "eye", side=16)
        self._facts = words(ui, "", "caption", token="ink2")
        self._title, self._rest = words(ui, "", "heading2"), words(ui, "", "reading")
        self._term = words(ui, "", "caption", token="ink2")
        self._half, self._conflict = Notice(ui), Notice(ui, "warn")
        for label in (self._title, self._rest):
            Widest(ui, label, _WIDEST)
        self._rows = tuple(_Row(ui) for _ in range(_MOST_TOLD))
        self._links = QVBoxLayout()
        self._shown_links: tuple[QWidget, ...] = ()
        self._history = Fold(ui, ui.say("Geschiedenis"))
        head = across(self._icon, self._facts, acts, spacing="sm")
        head.setStretch(1, 1)
        told = down(*self._rows)
        told.setSpacing(0)
        column = down(
            *(
                head,
                8,
                _roomy(self._title),
                _roomy(self._rest),
                4,
                self._term,
                self._conflict,
                self._half,
                8,
            ),
            *(told, 10, self._links, 6, self._history, None),
            spacing="sm",
        )
        bare(self, column)
        model.turned.connect(self.refresh)
        model.listed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the lesson as it is now."""
        lesson, says = self._model.lesson, self._says
        if lesson is None:
            return
        title, rest, term = says.title(lesson), says.rest(lesson), says.term(lesson)
        wear_icon(self._icon, self._ui.look, ICONS[lesson.status], side=16)
        self._facts.setText("  ·  ".join(says.facts(lesson)))
        self._title.setText(title)
        _show_if_any(self._rest, rest)
        _show_if_any(self._term, term)
        told = tuple(says.told(lesson))
        for number, row in enumerate(self._rows):
            row.show_told(*(told[number] if number < len(told) else ("", "")))
        self._show_half(lesson)
        self._show_conflict(lesson)
        self._show_links(lesson)
        self._history.show_lines([says.happened(each) for each in reversed(lesson.history)])
        self.setAccessibleName(title)
        spoken = (rest, *says.facts(lesson), term, *(f"{name}: {text}" for name, text in told))
        self.setAccessibleDescription(". ".join(filter(None, spoken)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif step := steps.get(Qt.Key(event.key())):
            self.scrolled.emit(step)
        else:
            super().keyPressEvent(event)

    def _show_half(self, lesson: KeptLesson) -> None:
        """Tell of what is half written; the way on stays where it is while it is the same."""
        if not self._model.draft_of(lesson.id):
            self._half.clear()
        elif self._half.isHidden():
            go_on = button(self._ui, self._ui.say("Schrijf verder"), "link")
            go_on.clicked.connect(self.go_on_asked)
            self._half.tell(self._ui.say("Hier staat nog iets dat niet af is."), go_on)

    def _show_conflict(self, lesson: KeptLesson) -> None:
        if not lesson.others:
            self._conflict.clear()
            return
        text = self._ui.say(
            "Deze les kwam in {number} versies binnen die elk iets anders zeggen.",
            number=len(lesson.others) + 1,
        )
        if self._conflict.text() != text:
            choose = button(self._ui, self._ui.say("Kies…"))
            choose.clicked.connect(self.choose_asked)
            self._conflict.tell(text, choose)

    def _show_links(self, lesson: KeptLesson) -> None:
        for old in self._shown_links:
            old.hide()
            old.deleteLater()
        successor = self._model.successor(lesson.id)
        say = self._ui.say
        shown = (
            self._link_line(say("Vervangen door"), (successor.id,) if successor else ()),
            self._link_line(say("Vervangt"), sorted(lesson.replaces)),
            self._link_line(say("Hoort bij"), sorted(lesson.related)),
        )
        self._shown_links = tuple(each for each in shown if each)
        for each in self._shown_links:
            self._links.addWidget(each)
            each.show()  # or a page that is on show already would do so a turn later

    def _link_line(self, name: str, ids: Iterable[LessonId]) -> QWidget | None:
        lessons = [each for each in map(self._model.get, ids) if each]
        if not lessons:
            return None
        column = down(words(self._ui, name, "label", token="ink2"), spacing="xs")
        for each in lessons:
            title = self._says.title(each)
            link = button(self._ui, _brief(title), "link", name=f"{name}: {title}")
            link.clicked.connect(partial(self.asked.emit, each.id))
            column.addWidget(link)
        return bare(QWidget(), column)


class _Row(QWidget):
    """One thing that a lesson tells, under a thin line."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._name, self._words = words(ui, "", "label", token="ink2"), words(ui)
        Width(ui, self._name, _NAMES)
        grid = QGridLayout()
        grid.setHorizontalSpacing(ui.look.px(18))
        grid.addWidget(self._name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.setColumnStretch(1, 1)
        grid.setContentsMargins(0, ui.look.px(10), 0, ui.look.px(10))
        column = down(line(ui), grid)
        column.setSpacing(0)
        bare(self, column)

    def show_told(self, name: str, text: str) -> None:
        """Show this; hidden where there is nothing to tell."""
        self._name.setText(name)
        self._words.setText(text)
        self.setVisible(bool(text))


def _roomy(label: QLabel) -> QLayout:
    """Let a sentence be as wide as it may; its height then goes by that width."""
    row = across(label, None)
    row.setStretch(0, 1000)
    return row


def _show_if_any(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _brief(title: str, most: int = 60) -> str:
    return title if len(title) <= most else f"{title[: most - 1].rstrip()}…"
